package claims

import (
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// views are two statements as they are set beside one another: what somebody
// ordered and an order that an account tells of are both deeds.
func views(a, b *statement) (*statement, *statement) {
	switch {
	case a.deed && !b.deed && b.shadow != nil:
		b = b.shadow
	case b.deed && !a.deed && a.shadow != nil:
		a = a.shadow
	}
	return a, b
}

// ordered reports whether a statement tells what its speaker ordered, ruled or did,
// not how he stands to something.
func (s *statement) ordered() bool {
	if s.shadow == nil {
		return false
	}
	for _, w := range words.In(s.record.Document.Text, s.at.Cue) {
		if v, ok := lexicon.Verb(w.Form); ok && v.Cue != nil {
			return v.Cue.Class == lexicon.Decree || v.Cue.Class == lexicon.Order && v.Cue.Lemma == "order"
		}
	}
	return true
}

// nearness is how near two statements are, as what they are for one another.
func nearness(a, b *statement) float64 {
	a, b = views(a, b)
	return near(a, b)
}

// reported reports whether a statement is an outlet's own report, which is told
// in the outlet's voice as a deed is in the account's.
func (s *statement) reported() bool {
	return !s.deed && (s.speaker.Kind == readout.OutletActor || s.speaker.Passes())
}

// between is the identity of whose two statements are. Doers are not compared
// with the outlets that report what they did.
func between(a, b *statement) Identity {
	if a.deed != b.deed && (a.reported() || b.reported()) {
		return Open
	}
	if sameUnnamed(a, b) || bringing(a, b) || bringing(b, a) {
		return Same
	}
	who := Compare(&a.speaker, &b.speaker)
	if x, y := views(a, b); who == Different && x.deed && y.deed && (a.speaker.Kind != b.speaker.Kind || a.speaker.Kind != readout.Person && a.speaker.Kind != readout.State) {
		return Open // one account has the troops do it, another the army
	}
	if who == Different && a.deed && b.deed && a.tellsOf(&b.speaker) && b.tellsOf(&a.speaker) {
		return Open // "he met the president", "the president received him"
	}
	return who
}

// tellsOf reports whether a content names somebody, or tells of him by state and
// office.
func (s *statement) tellsOf(sp *Speaker) bool {
	if sp.person == 0 {
		return false
	}
	return has(s.terms, "&"+strconv.Itoa(sp.person)) ||
		sp.Country != "" && has(s.terms, "@"+sp.Country) && slices.ContainsFunc(sp.office, func(o string) bool { return has(s.terms, o) })
}

// has reports whether a content has a term.
func has(terms []term, key string) bool {
	_, ok := slices.BinarySearchFunc(terms, key, func(t term, k string) int { return strings.Compare(t.key, k) })
	return ok
}

// means reports whether a content has a word by its stem or by a sense, "~...".
func (s *statement) means(key string) bool {
	if key[0] != '~' {
		return has(s.terms, key)
	}
	return slices.ContainsFunc(s.terms, func(t term) bool { return slices.Contains(t.senses, key) })
}
