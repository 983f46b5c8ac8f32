package claims

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// spot is a place that a content names after a preposition of place.
type spot struct {
	preposition string
	kind        readout.NameType
	key         string
	country     string
	span        readout.Span
}

var placing = map[string]string{
	"in": "in", "at": "in", "off": "in", "near": "in", "inside": "in", "outside": "in", "around": "in",
	"to": "to", "into": "to", "towards": "to", "toward": "to", "from": "from",
}

// spots are the places of a content.
func spots(s *statement) []spot {
	var found []spot
	for _, n := range s.record.Names {
		if n.Type != readout.LocationName && n.Type != readout.FacilityName || n.Span.Start < s.span().Start || n.Span.End > s.span().End {
			continue
		}
		from, to := words.Range(s.words, n.Span)
		if from == to {
			continue
		}
		p := spot{kind: n.Type, span: n.Span}
		for i := from - 1; i >= 0 && i >= from-2; i-- {
			if pr, ok := placing[s.words[i].Form]; ok {
				p.preposition = pr
				break
			}
			if s.words[i].Form != "the" {
				break
			}
		}
		if p.preposition == "" {
			continue
		}
		for _, w := range s.words[from:to] {
			if w.Form != "the" {
				p.key += " " + w.Form
			}
		}
		if place, ok := lexicon.PlaceByName(s.record.Text(n.Span)); ok {
			p.country = place.Country
			if p.country == "" {
				continue // a region has places within it
			}
		}
		found = append(found, p)
	}
	return found
}

// differInPlace finds two places after one kind of preposition, both well known or
// neither, of which neither telling has the other's, in statements that are otherwise near.
func differInPlace(a, b *statement) (x, y readout.Span, ok bool) {
	if nearTerms(a, b) < tellsSame {
		return x, y, false
	}
	for _, p := range spots(a) {
		for _, q := range spots(b) {
			if p.preposition == q.preposition && (p.country == "") == (q.country == "") && p.key != q.key && !mentions(b, p.key) && !mentions(a, q.key) {
				return p.span, q.span, true
			}
		}
	}
	return x, y, false
}

// mentions reports whether a content has all words of a place's name.
func mentions(s *statement, key string) bool {
	seen := ""
	for _, w := range s.words {
		seen += " " + w.Form
	}
	return containsWords(seen+" ", key+" ")
}

func containsWords(text, part string) bool {
	for i := 0; i+len(part) <= len(text); i++ {
		if text[i:i+len(part)] == part {
			return true
		}
	}
	return false
}
