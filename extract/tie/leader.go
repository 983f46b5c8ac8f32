package tie

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// offices are words before or in a name that make it that of one who leads a
// state, a government or an organisation.
var offices = words(`president premier chancellor king queen emperor emir sultan prince crown leader ruler
	minister chief head commander general strongman pope secretary-general warlord presidents leaders monarch
	dictator ayatollah`)

// leadersOf are the last words of the names of those who lead, as the Record or
// readout's own tables tell, each with the code of the state, "" where it is not
// known.
func leadersOf(r *readout.Record) map[string]string {
	leads := make(map[string]string)
	name := 0
	for i := range r.Sentences {
		tokens := r.Sentences[i].Tokens
		for k := range tokens {
			for name < len(r.Names) && r.Names[name].Span.End <= tokens[k].Span.Start {
				name++
			}
			if name >= len(r.Names) {
				return leads
			}
			n := r.Names[name]
			if n.Type != readout.PersonName || n.Span.Start != tokens[k].Span.Start {
				continue
			}
			text := r.Text(n.Span)
			last := lastWord(text)
			if leads[last] != "" {
				continue
			}
			if code, ok := knownLeader(text); ok {
				leads[last] = code
			} else if code, ok := officeBefore(r, tokens, k); ok {
				leads[last] = code
			}
		}
	}
	return leads
}

// officeBefore reports whether one of the three tokens before k, or k itself, is
// an office, "Belarusian President Alexander Lukashenko", and of which state.
func officeBefore(r *readout.Record, tokens []readout.Token, k int) (code string, ok bool) {
	for c := k; c >= max(0, k-5); c-- {
		raw := r.Text(tokens[c].Span)
		switch low := lower(raw); {
		case offices[low] && k-c <= 3:
			ok = true
		case c < k && (low == "," || low == "and" || low == "."):
			return "", ok
		case ok && code == "":
			// "New Jersey" and "New Mexico" are no states of the world.
			if s, known := lexicon.StateByWord(raw); known && (c == 0 || r.Text(tokens[c-1].Span) != "New") {
				return s.State.Code, true
			}
		}
	}
	return "", ok
}

// knownLeader is the state of a head of state or government whom readout's
// tables know; a last name alone counts where it is of one state only.
func knownLeader(name string) (code string, ok bool) {
	all := lexicon.OfficesOf(name)
	if len(all) == 0 && lastWord(name) == name {
		all = lexicon.LeadersByWord(name)
	}
	for _, l := range all {
		if code != "" && code != l.Code {
			return "", false
		}
		code = l.Code
	}
	return code, len(all) > 0
}
