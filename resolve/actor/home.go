package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// learnHomes gives holders of a state's high office of whom the text tells no
// country the one that the account is at home in: "Hovde, the prime minister,"
// under a dateline of Oslo, or in a text that speaks of Norway and of no other
// state.
func (x *reading) learnHomes() {
	home, looked := "", false
	for _, s := range x.persons {
		if s.country != "" || s.former || !slices.Contains(s.sectors, "GOV") && !slices.Contains(s.sectors, "OPP") || !s.highOffice() {
			continue
		}
		if !looked {
			home, looked = x.home(), true
			if home == "" {
				home = x.homeCode()
			}
		}
		if s.country = x.statedCode(s); s.country == "" {
			s.country = x.carriedCode(s)
		}
		if s.country == "" {
			s.country = home
		}
	}
}

// highOffice reports whether the person has an office of which a state has one.
func (s *somebody) highOffice() bool {
	for _, r := range s.roles {
		switch r {
		case "president", "prime minister", "premier", "chancellor", "king", "queen", "vice president", "deputy prime minister":
			return true
		}
		if strings.HasSuffix(r, " minister") {
			return true
		}
	}
	return false
}

// home is the code of the state that the account is at home in: that of its
// dateline, or the only one that it speaks of; "" where neither tells.
func (x *reading) home() string {
	if code := x.dateline(); code != "" && (!hosts[code] || x.speaksOf(code)) {
		return code
	}
	only := ""
	for code := range x.statesNamed() {
		if only != "" {
			return ""
		}
		only = code
	}
	return only
}

// hosts are states where courts and bodies of many states have their seats.
var hosts = words(`NLD CHE BEL AUT USA FRA LUX`)

// speaksOf reports whether the text names the state of that code or its people, or
// names no state at all: a dateline abroad, of a court or a conference, is no
// home.
func (x *reading) speaksOf(code string) bool {
	any := false
	for i, n := range x.names {
		if n.Type != readout.StateName && n.Type != readout.NationalityName {
			continue
		}
		if w, ok := lexicon.StateByWord(x.nameText(i)); ok && w.Sense != lexicon.StateByCapital {
			if w.State.Code == code {
				return true
			}
			any = true
		}
	}
	return !any
}

// longestDateline is the number of tokens within which the dash of a dateline
// stands: "OSLO, Norway, May 4 (Reuters) —".
const longestDateline = 14

// openings is how many sentences from the top are looked at for a dateline.
const openings = 4

// dateline is the code of the state that a dateline near the top names, "" where
// there is none.
func (x *reading) dateline() string {
	for s := 0; s < min(openings, len(x.starts)-1); s++ {
		from, to := x.starts[s], min(x.starts[s+1], x.starts[s]+longestDateline)
		code, part := "", from
		for k := from; k < to; k++ {
			t := x.tokens[k]
			ends := x.dash(k) || t.text == "--" || t.text == "—" || t.text == "–"
			if ends || t.text == "," || t.text == "(" || k+1 == to {
				if code == "" && k > part {
					code = placeCode(x.words(part, k))
				}
				part = k + 1
			}
			if ends && code != "" {
				return code
			}
			if ends || verbal(t.low) {
				break // a sentence, not a dateline
			}
			if k+1 == x.starts[s+1] && code != "" && s+1 < len(x.starts)-1 && x.voiceTurns(k) {
				return code // a line of its own, apart from the report
			}
		}
	}
	return ""
}

// words are the tokens from from to end as the text has them.
func (x *reading) words(from, end int) string {
	return strings.Join(strings.Fields(x.text[x.tokens[from].span.Start:x.tokens[end-1].span.End]), " ")
}

// voiceTurns reports whether token k stands in a citation: reading parts a
// dateline from the report with its dash.
func (x *reading) voiceTurns(k int) bool {
	return x.r.Document.VoiceAt(x.tokens[k].span.Start) == readout.Citation
}

// placeCode is the code of the state that the words of a dateline are or are in.
// Datelines have their towns in capitals.
func placeCode(name string) string {
	for _, name := range [...]string{name, titled(name)} {
		if w, ok := lexicon.StateByWord(name); ok {
			return w.State.Code
		}
		if p, ok := lexicon.PlaceByName(name); ok {
			return p.Country
		}
	}
	return ""
}
