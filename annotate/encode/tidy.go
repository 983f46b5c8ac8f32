package encode

import (
	"strings"

	"github.com/readout-news/readout"
)

// title holds words that stand before the name of a person and are no part of
// it, in small letters without a full stop.
var title = set(`mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj capt sgt cpl adm cmdr
	pol hon rev fr sr sra don doña mme mlle herr frau shri smt justice judge president minister senator chancellor
	premier ambassador general colonel major captain lieutenant sergeant brigadier admiral professor doctor chief
	king queen prince princess emperor pope bishop archbishop cardinal imam ayatollah sheikh rabbi reverend pastor
	governor mayor secretary speaker chairman chairwoman spokesman spokeswoman congressman congresswoman
	representative director councillor inspector constable commissioner commander pm envoy comrade brig amir emir
	sultan crown vice deputy mps mp`)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// untitle takes titles off the names of people.
func (a *agreement) untitle(r *readout.Record) {
	kept := a.names[:0]
	for _, n := range a.names {
		if n.kind == personKind {
			for n.to-n.from > 1 {
				w := strings.ToLower(strings.TrimSuffix(form(r, n.sentence, n.from), "."))
				if !title[w] && w != "" {
					break
				}
				n.from++
			}
		}
		kept = append(kept, n)
	}
	a.names = kept
}

// generic holds words that name nothing when they stand alone with a capital: an
// institution whose name the text takes as known, or a disease.
var generic = set(`state government constitution interior kingdom republic court law act ngo head revolution
	commission party covid covid-19 covid19 coronavirus voice ministry minister ministers president god`)

// tidy drops what names nobody and nothing, lets a name of the Korean or Chinese
// kind have its last part, and gives a sum of money its "US".
func (a *agreement) tidy(r *readout.Record) {
	kept := a.names[:0]
	for i := 0; i < len(a.names); i++ {
		n := a.names[i]
		tokens := r.Sentences[n.sentence].Tokens
		if n.kind < namedKinds && n.kind != stateKind && n.kind != nationalityKind && (a.empty(r, n) || lettersOnly(r, n)) {
			continue
		}
		n.kind = byLastWord(r, n)
		if n.kind == personKind && n.to+1 < len(tokens) && tokens[n.to+1].UPOS == "PROPN" && form(r, n.sentence, n.to) == "-" {
			if w := form(r, n.sentence, n.to+1); w != "" && !capital(w) && w[0] >= 'a' && w[0] <= 'z' && !a.starts(i+1, n.sentence, n.to+1) {
				n.to += 2
			}
		}
		if n.kind == stateKind && n.to < len(tokens) && form(r, n.sentence, n.to) == "$" {
			if i+1 < len(a.names) {
				if m := &a.names[i+1]; m.sentence == n.sentence && m.from == n.to && NameTypes[m.kind] == readout.MoneyName {
					m.from = n.from
					continue
				}
			}
		}
		kept = append(kept, n)
	}
	a.names = kept
}

// starts reports whether name i begins at a token.
func (a *agreement) starts(i, sentence, token int) bool {
	return i < len(a.names) && a.names[i].sentence == sentence && a.names[i].from == token
}

// empty reports whether a name is made of titles alone, or is a generic word. One
// title that is not a person's can be a name ("Crown").
func (a *agreement) empty(r *readout.Record, n naming) bool {
	for i := n.from; i < n.to; i++ {
		w := strings.ToLower(strings.TrimSuffix(form(r, n.sentence, i), "."))
		if n.to-n.from == 1 && generic[w] {
			return true
		}
		if !title[w] || n.to-n.from == 1 && n.kind != personKind {
			return false
		}
	}
	return true
}
