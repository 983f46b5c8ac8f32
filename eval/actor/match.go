package actor

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
)

// head is the offset of the last byte of a mark's head.
func head(text string, s readout.Span) int {
	words := s.In(text)
	for _, possessive := range []string{"'s", "’s", "'", "’"} {
		if bare, ok := strings.CutSuffix(words, possessive); ok {
			words = bare
			break
		}
	}
	return s.Start + len(words) - 1
}

// find is the Actor of whom a mention holds the mark's head and has most words
// in common with the mark, nil where no mention does. Of equals the first in
// the order of the Record counts.
func find(t *Text, r *readout.Record, s readout.Span) *readout.Actor {
	at := head(t.Text, s)
	var best *readout.Actor
	near := 0.0
	for i := range r.Actors {
		for _, m := range r.Actors[i].Mentions {
			if m.Span.Start > at || at >= m.Span.End {
				continue
			}
			both := min(m.Span.End, s.End) - max(m.Span.Start, s.Start)
			if d := 2 * float64(both) / float64(m.Span.Len()+s.Len()); d > near {
				best, near = &r.Actors[i], d
			}
		}
	}
	return best
}

// within is an Actor with a mention that is no more than the words of s, nil
// where there is none.
func within(t *Text, r *readout.Record, s readout.Span) *readout.Actor {
	at := head(t.Text, s)
	for i := range r.Actors {
		for _, m := range r.Actors[i].Mentions {
			if m.Span.Start <= at && at < m.Span.End && s.Contains(m.Span) {
				return &r.Actors[i]
			}
		}
	}
	return nil
}

// match gives gold actors, by number, their Actors.
func match(t *Text, found []*readout.Actor) map[int]*readout.Actor {
	type pair struct {
		gold   int
		actor  *readout.Actor
		shared int
	}
	var pairs []pair
	for i, a := range found {
		if a == nil {
			continue
		}
		k := slices.IndexFunc(pairs, func(p pair) bool { return p.gold == t.Marks[i].Actor && p.actor == a })
		if k < 0 {
			k = len(pairs)
			pairs = append(pairs, pair{gold: t.Marks[i].Actor, actor: a})
		}
		pairs[k].shared++
	}
	slices.SortStableFunc(pairs, func(x, y pair) int { return cmp.Compare(y.shared, x.shared) })
	given := map[int]*readout.Actor{}
	taken := map[*readout.Actor]bool{}
	for _, p := range pairs {
		if given[p.gold] == nil && !taken[p.actor] {
			given[p.gold] = p.actor
			taken[p.actor] = true
		}
	}
	return given
}

var pronouns = map[string]bool{"he": true, "him": true, "his": true, "she": true, "her": true, "hers": true, "it": true,
	"its": true, "they": true, "them": true, "their": true, "theirs": true, "us": true, "we": true, "i": true, "who": true}

// form is how the words of a mark refer: by a pronoun; by name, where their
// last word is written with a capital; else by description.
func form(words string) readout.MentionForm {
	if pronouns[strings.ToLower(words)] {
		return readout.ByPronoun
	}
	last := words[strings.LastIndexByte(words, ' ')+1:]
	first := []rune(last)[0]
	if unicode.IsUpper(first) {
		return readout.ByName
	}
	return readout.ByDescription
}
