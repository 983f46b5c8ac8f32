package lexicon

import (
	"strings"
	"sync"
)

// actContexts are PLOVER's contexts, one a line, with the words that say that an
// act near them belongs to it. Contexts are PLOVER's names (Halterman et al.
// 2023); the words were written down for readout.
const actContexts = `
military|military army navy troop soldier missile airstrike warship warplane tank artillery battalion barracks drill weapon arms munition
intelligence|intelligence spy espionage surveillance reconnaissance wiretap
election|election vote ballot poll referendum electoral campaign candidate voter runoff
legislative|parliament legislation lawmaker senate congress bill legislature
executive|cabinet minister decree
legal|court judge lawsuit trial verdict prosecutor tribunal indictment extradition lawyer sentence prosecution
crime|murder gang cartel trafficking smuggling robbery fraud theft mafia kidnapping
corruption|corruption bribe bribery embezzlement graft
human_rights|abuse torture repression persecution genocide atrocity detention
rights_freedoms|freedom liberty censorship press expression assembly
terrorism|terrorist terrorism bomber jihadist suicide militant
cbrn|nuclear chemical biological radiological uranium enrichment sarin novichok warhead plutonium
cyber|cyber hacker hacking malware ransomware cyberattack
economic|trade tariff economy economic investment export import currency debt budget tax loan sanction
resource|oil gas water pipeline energy electricity grain mineral mine fuel
health|virus pandemic epidemic vaccine disease coronavirus covid-19 ebola cholera hospital outbreak medicine
disaster|earthquake flood hurricane cyclone drought famine wildfire tsunami typhoon landslide
environment|climate emission pollution deforestation carbon
migration|migrant immigration immigrant asylum border visa deportation
refugees|refugee displaced camp
humanitarian|humanitarian relief aid food shelter
religion_ethnicity|ethnic religious mosque church temple sectarian minority muslim christian jewish hindu
territory|territory territorial sovereignty annexation island enclave occupation
maritime|maritime ship vessel tanker strait sea coast navy
media|journalist newspaper broadcaster reporter media
labor|strike worker union wage
education|university school student teacher
gender|gender woman girl abortion rape
peacekeeping|peacekeeper peacekeeping observer
`

// ActContext are the PLOVER contexts that the word with that lemma tells of, none
// for most words. The caller must not change them.
func ActContext(lemma string) []string { return actContextLookup()[lemma] }

var actContextLookup = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string, 512)
	for line := range strings.Lines(actContexts) {
		context, list, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(list) {
			m[w] = append(m[w], context)
		}
	}
	return m
})
