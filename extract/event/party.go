package event

import "strings"

// Weights of a party: nobody, somebody, somebody by name or role, somebody
// political.
const (
	thing int8 = iota
	person
	named
	political
)

// weigh tells how political the party is that h heads.
func (s *sheet) weigh(h int) int8 {
	w := &s.words[h]
	if w.weight >= 0 {
		return w.weight
	}
	w.weight = thing // for a tree that runs in circles
	w.weight = s.weighNew(h)
	return w.weight
}

var strongSectors = words("GOV MIL LEG JUD COP SPY OPP PTY REB UAF IGO REF CRM")

// vagueNouns have a political sector only with a name or a state beside them.
var vagueNouns = words(`director head chair chief boss leader host secretary prince princess king queen emperor office team department
	mission council agency state commission officer speaker deputy board captain major governor mayor representative
	delegate manager commissioner staffer authority nation country city capital command force unit house court judge
	justice attorney pilot administration inspector member ruler society kingdom empire party colonel marshal
	organizer organiser whip mediator consul aide adviser advisor palace bureau republic community coalition alliance
	investigator veteran fighter extremist criminal pirate general congregation tribe monarchy sailor marine
	village town province side group faction gang specialist`)

var civicNouns = words(`protester protestor demonstrator activist dissident refugee migrant civilian hostage detainee prisoner defector
	separatist villager campaigner`)

var peopleNouns = words(`people person man woman child boy girl crowd mob worker victim family member resident bomber attacker assailant
	jihadist supporter opponent critic ally counterpart supremacist suspect asylum seeker inmate convict patient pupil orphan newborn schoolgirl schoolboy worshipper pilgrim settler commuter mourner rioter looter vandal
	journalist reporter teacher student farmer union lawmaker official colleague passenger crew bystander militant`)

// gatherings are nouns for some of a kind, which are as political as their kind.
var gatherings = words(`member group team handful dozen hundred thousand number leader head faction wing convoy patrol column gang family
	million lot crowd couple pair majority handful unit remnant relative supporter follower commander fighter officer source chief series
	position target base post camp`)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
