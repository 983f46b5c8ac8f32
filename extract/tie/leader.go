package tie

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// offices are words before or behind a name that make it that of one who leads a
// state, a government or an organisation.
var offices = words(`president premier chancellor king queen emperor emir sultan prince crown leader ruler minister chief head commander general
	strongman pope secretary-general warlord presidents leaders monarch dictator ayatollah`)

// leadersOf are the last words of the names of those who lead, as the Record or
// readout's own tables tell.
func leadersOf(r *readout.Record) map[string]bool {
	leads := make(map[string]bool)
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
			if last := lastWord(text); !leads[last] && (officeBefore(r, tokens, k) || isLeader(text)) {
				leads[last] = true
			}
		}
	}
	return leads
}

// officeBefore reports whether one of the three tokens before k, or k itself, is
// an office: "Belarusian President Alexander Lukashenko".
func officeBefore(r *readout.Record, tokens []readout.Token, k int) bool {
	for c := k; c >= max(0, k-3); c-- {
		low := lower(r.Text(tokens[c].Span))
		if offices[low] {
			return true
		}
		if c < k && (low == "," || low == "and" || low == ".") {
			return false
		}
	}
	return false
}

// isLeader reports whether readout's tables know the name as that of a head of
// state or government.
func isLeader(name string) bool {
	if len(lexicon.OfficesOf(name)) > 0 {
		return true
	}
	return lastWord(name) == name && len(lexicon.LeadersByWord(name)) > 0
}
