package actor

import (
	"slices"
	"strings"
)

// is reports whether s may be called by the noun: it is a role of theirs, or
// what they are is of that kind.
func (s *somebody) is(noun string, kin []string) bool {
	if s.holds(noun) {
		return true
	}
	if noun == "doctor" && (slices.Contains(s.roles, "nurse") || slices.Contains(s.roles, "midwife")) {
		return false
	}
	for _, k := range kin {
		if k != strings.ToLower(k) && slices.Contains(s.sectors, k) || slices.Contains(s.roles, k) {
			return true
		}
		if k == "minister" && slices.ContainsFunc(s.roles, func(r string) bool { return strings.HasSuffix(r, " minister") }) {
			return true
		}
	}
	return false
}

// callsAgain has for a noun the sectors and roles of those whom it may call
// again. Written down for readout.
var callsAgain = func() map[string][]string {
	m := make(map[string][]string)
	for line := range strings.Lines(`priest|REL
cleric|REL
clergyman|REL
churchman|REL
churchwoman|REL
prelate|bishop archbishop cardinal patriarch nuncio
preacher|pastor imam evangelist mullah reverend sheikh
pastor|reverend
politician|LEG PTY OPP minister president prime-minister premier chancellor mayor governor senator leader secretary
star|singer actor actress footballer player rapper musician athlete striker celebrity
singer|star musician
keeper|goalkeeper
lawmaker|LEG
legislator|LEG
parliamentarian|LEG
congressman|LEG
congresswoman|LEG
official|GOV
diplomat|ambassador envoy consul foreign-minister top-diplomat high-commissioner
envoy|ambassador diplomat special-envoy special-representative
ambassador|envoy high-commissioner
statesman|president prime-minister premier chancellor foreign-minister minister king
officer|MIL COP
soldier|sergeant corporal private lieutenant captain serviceman
commander|general colonel admiral brigadier warlord rebel-leader rebel-commander
general|commander army-chief military-chief
policeman|inspector sergeant detective superintendent constable officer
policewoman|inspector sergeant detective superintendent constable officer
detective|inspector investigator
academic|EDU
scholar|EDU
researcher|EDU
scientist|biologist physicist chemist climatologist volcanologist virologist seismologist researcher geologist professor epidemiologist ecologist
expert|analyst researcher scientist professor specialist scholar fellow
analyst|expert researcher fellow strategist economist
professor|lecturer scholar academic
economist|analyst professor
historian|professor scholar
journalist|MED
reporter|correspondent journalist
correspondent|reporter journalist
writer|author novelist poet columnist playwright journalist blogger essayist biographer
author|novelist writer poet historian
poet|writer
artist|painter sculptor musician singer actor filmmaker photographer
musician|singer pianist violinist conductor composer rapper drummer guitarist
performer|singer actor actress musician dancer
filmmaker|director film-director
athlete|ELI
sportsman|ELI
player|footballer striker midfielder goalkeeper defender cricketer golfer captain
footballer|striker midfielder goalkeeper defender winger player
manager|coach
coach|manager trainer
businessman|BUS
businesswoman|BUS
executive|BUS
boss|chief-executive ceo chairman managing-director head director
tycoon|BUS
entrepreneur|founder co-founder owner
investor|financier banker
trader|merchant dealer
banker|BUS
industrialist|BUS
merchant|trader
doctor|HLH physician surgeon medic paediatrician pediatrician psychiatrist epidemiologist dr
medic|doctor nurse paramedic physician midwife
physician|doctor surgeon
surgeon|doctor
jurist|judge lawyer justice magistrate
judge|justice magistrate chief-justice
magistrate|judge
prosecutor|chief-prosecutor state-prosecutor public-prosecutor district-attorney prosecutor-general attorney-general
lawyer|attorney solicitor barrister counsel
attorney|lawyer solicitor barrister district-attorney
solicitor|lawyer
barrister|lawyer
activist|NGO campaigner dissident organiser organizer environmentalist
campaigner|NGO activist
dissident|activist opposition-leader
protester|student activist demonstrator
rebel|REB
militant|REB
warlord|REB UAF commander
trade unionist|LAB
unionist|LAB
spokesman|spokesperson
spokesperson|spokesman spokeswoman press-secretary
farmer|grower rancher fisherman
monarch|king queen emperor
royal|prince princess duke duchess king queen
fugitive|CRM
`) {
		noun, kin, _ := strings.Cut(strings.TrimSpace(line), "|")
		m[noun] = strings.Fields(strings.ReplaceAll(kin, "-", " "))
	}
	return m
}()
