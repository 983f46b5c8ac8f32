package lexicon

import (
	"strings"
	"sync"
)

type inflected struct {
	form string
	kind Form
}

// irregular gives past and past participle of the verbs that do not take -ed.
var irregular = sync.OnceValue(func() map[string][2]string {
	m := map[string][2]string{}
	for _, row := range strings.Split(strings.TrimSpace(irregularTable), "\n") {
		for _, cell := range strings.Split(row, ",") {
			switch f := strings.Fields(cell); len(f) {
			case 2:
				m[f[0]] = [2]string{f[1], f[1]}
			case 3:
				m[f[0]] = [2]string{f[1], f[2]}
			}
		}
	}
	return m
})

// inflect gives the spellings of a verb by the rules of English spelling. A
// lemma of several words ("point out") is not inflected here: particles are
// Preps of a CueVerb.
func inflect(lemma string) []inflected {
	past, part := "", ""
	if ir, ok := irregular()[lemma]; ok {
		past, part = ir[0], ir[1]
	} else {
		past = regularPast(lemma)
		part = past
	}
	out := []inflected{{lemma, Base}, {thirdSingular(lemma), ThirdSg}, {past, Past}, {part, Participle}, {ingForm(lemma), Ing}}
	// American and British spellings both occur: criticise, criticize.
	if stem, ok := strings.CutSuffix(lemma, "ise"); ok && izable[lemma] {
		z := stem + "ize"
		out = append(out, inflected{z, Base}, inflected{z + "s", ThirdSg},
			inflected{z + "d", Past | Participle}, inflected{stem + "izing", Ing})
	}
	if lemma == "signal" || lemma == "label" {
		out = append(out, inflected{lemma + "ed", Past | Participle}, inflected{lemma + "ing", Ing})
	}
	return out
}

var izable = map[string]bool{
	"criticise": true, "emphasise": true, "apologise": true, "characterise": true, "recognise": true,
	"summarise": true, "theorise": true, "realise": true, "authorise": true, "scrutinise": true,
	"criminalise": true, "organise": true, "ridicule": false, "sympathise": true, "categorise": true,
	"stigmatise": true, "finalise": true, "prioritise": true, "mobilise": true, "stabilise": true,
}

func thirdSingular(v string) string {
	switch {
	case v == "be", v == "have":
		return map[string]string{"be": "is", "have": "has"}[v]
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "x"), strings.HasSuffix(v, "ch"),
		strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "z"), strings.HasSuffix(v, "o"):
		return v + "es"
	case endsConsonantY(v):
		return v[:len(v)-1] + "ies"
	}
	return v + "s"
}

func regularPast(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case endsConsonantY(v):
		return v[:len(v)-1] + "ied"
	case doubling[v]:
		return v + v[len(v)-1:] + "ed"
	}
	return v + "ed"
}

func ingForm(v string) string {
	switch {
	case strings.HasSuffix(v, "ie"):
		return v[:len(v)-2] + "ying"
	case strings.HasSuffix(v, "ee"), strings.HasSuffix(v, "oe"), strings.HasSuffix(v, "ye"):
		return v + "ing"
	case strings.HasSuffix(v, "e") && len(v) > 2:
		return v[:len(v)-1] + "ing"
	case doubling[v]:
		return v + v[len(v)-1:] + "ing"
	}
	return v + "ing"
}

func endsConsonantY(v string) bool {
	n := len(v)
	return n > 1 && v[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(v[n-2]))
}

var doubling = set(`plan stop admit permit commit rebut submit refer infer tip blog regret snap chat prefer compel
concur ban slam tap drop ship step rob get set put let cut run sit win begin hit forget beg nod spot signal quip grab
trim rip stun slip strip swap wrap plot bar stir occur deter transfer control patrol equip shut rig lag drag flag split
spin swim dig cancel travel pen rap label model fuel dub brag opt`)

// irregularTable: base past participle, the last left out where it is the same
// as the past.
const irregularTable = `
say said, tell told, think thought, know knew known, feel felt, hear heard, see saw seen, find found, write wrote written
read read, speak spoke spoken, make made, mean meant, hold held, foresee foresaw foreseen, swear swore sworn, lie lied
understand understood, forget forgot forgotten, forbid forbade forbidden, go went gone, come came come, take took taken
give gave given, get got gotten, keep kept, begin began begun, bring brought, leave left, meet met, lead led, lose lost
pay paid, put put, set set, let let, cut cut, hit hit, run ran run, sit sat, stand stood, win won, fall fell fallen
rise rose risen, grow grew grown, draw drew drawn, drive drove driven, break broke broken, choose chose chosen
send sent, spend spent, build built, become became become, fight fought, seek sought, teach taught, catch caught
buy bought, sell sold, show showed shown, shoot shot, shut shut, strike struck, steal stole stolen, throw threw thrown
fly flew flown, hide hid hidden, bear bore borne, beat beat beaten, have had, do did done, be was been, lay laid
wear wore worn, spread spread, split split, sleep slept, ride rode ridden, rebuild rebuilt, withdraw withdrew withdrawn
overcome overcame overcome, undergo underwent undergone, forgive forgave forgiven, cast cast, bid bid, sing sang sung
ring rang rung, swim swam swum, drink drank drunk, eat ate eaten, undertake undertook undertaken, oversee oversaw overseen
foretell foretold, dream dreamed, plead pleaded, mislead misled, sink sank sunk, shake shook shaken, feed fed, flee fled
bind bound, wind wound, hang hung, deal dealt, hurt hurt, cost cost, uphold upheld, bet bet, quit quit, retell retold
`

// set makes a set of the words of s.
func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
