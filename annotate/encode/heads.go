package encode

import "github.com/readout-news/readout"

// lastWord tells the type of a name of several words by its last one, where
// that word leaves no doubt: a Cup is played, an Act is passed, an Airport is
// built. What these words name beside that (a Bank of a river) takes no capital.
var lastWord = func() map[string]uint8 {
	m := map[string]uint8{}
	for kind, words := range map[uint8]string{
		eventKind: `Cup Games Festival Olympics Championship Championships Olympiad War Revolution Uprising Summit Marathon
			Tournament Biennale Expo Intifada Massacre Earthquake Pandemic Primaries`,
		workKind: `Act Bill Law Code Treaty Convention Protocol Accord Accords Agreement Constitution Prize Award Awards
			Declaration Charter Amendment Communique Communiqué`,
		facilityKind: `Airport Stadium Bridge Dam Prison Mosque Palace Bypass Highway Motorway Expressway Cathedral Tower
			Pipeline Refinery Airbase Racecourse Arena`,
		organisationKind: `Foundation Ministry Company Corporation Corp Inc Ltd LLC Group University Institute Council
			Committee Commission Party Bank Agency Association Union Club FC Federation Authority Department Bureau Police Army
			Navy Parliament Congress Senate Alliance Front League Office Organization Organisation Fund Trust Airlines
			Airways Holdings Society Academy Ministries Chamber Syndicate Brigade Brigades Regiment Court Tribunal`,
	} {
		for w := range set(words) {
			m[w] = kind
		}
	}
	return m
}()

// byLastWord is the type of a name of several words; that of a state and of
// nationality stays.
func byLastWord(r *readout.Record, n naming) uint8 {
	if n.to-n.from < 2 || n.kind >= namedKinds || n.kind == stateKind || n.kind == nationalityKind {
		return n.kind
	}
	kind, ok := lastWord[form(r, n.sentence, n.to-1)]
	if !ok || kind == organisationKind && n.kind != personKind && n.kind != locationKind {
		return n.kind
	}
	return kind
}
