package actor

import (
	"sort"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// deepest is the number of contents before a byte that are looked at for one
// that holds it.
const deepest = 64

// speakerAt tells who speaks the words at a byte: the source of the innermost
// content that holds it, other than that of the given attribution. In direct
// speech, where a third person is not the speaker, it is quoted.
func (x *reading) speakerAt(at, attribution int) (speaker, quoted *somebody) {
	best := x.contentAt(at, attribution)
	if best < 0 {
		return nil, nil
	}
	a := &x.r.Attributions[x.contents[best].attribution]
	s := x.links[a.Source]
	if x.inQuotation(at, a) {
		return nil, s
	}
	return s, nil
}

// speakerAhead is who speaks the words of an attribution whose source stands
// behind them and is not read yet: by name, by an office, or by a pronoun where
// those before leave no doubt; nil where that is not plain.
func (x *reading) speakerAhead(attribution int) *somebody {
	a := &x.r.Attributions[attribution]
	if a.Source.Empty() {
		return nil
	}
	if s, ok := x.ahead[attribution]; ok {
		return s
	}
	x.ahead[attribution] = nil // for pronouns that ask in turn
	from, to := x.tokensIn(a.Source)
	var s *somebody
	if from < to {
		if s = x.plainly(from, to); s == nil && to == from+1 {
			if fits := fitting(x.tokens[from].low); fits != nil && genderOf(x.tokens[from].low) != lexicon.UnknownGender {
				q := query{at: from, sentence: x.tokens[from].sentence, attribution: attribution, look: lookBack, margin: pronounMargin, fits: fits}
				q.bonus = func(s *somebody) float64 { return leaning(s, genderOf(x.tokens[from].low)) }
				s = x.rank(q)
			}
		}
	}
	x.ahead[attribution] = s
	return s
}

// plainly is whom the tokens from from to to mean by their words alone, wherever
// they stand: a name, or an office that one person of the text has.
func (x *reading) plainly(from, to int) *somebody {
	head := x.headEnd(from, to)
	if n := x.tokens[head-1].name; n >= 0 {
		return x.who[n]
	}
	if n := x.apposed(head, to); n >= 0 {
		return x.who[n]
	}
	if d := x.description(from, head, to); d != nil && d.definite && !d.plural && d.kind == lexicon.PersonRole {
		if fits := x.personsFitting(d); len(fits) == 1 {
			return fits[0]
		}
		s, _ := x.calledAgain(d, x.tokens[from].sentence, -1)
		return s
	}
	if d := x.bareEpithet(from, head); d != nil {
		s, _ := x.calledAgain(d, x.tokens[from].sentence, -1)
		return s
	}
	return nil
}

// spoken reports whether the words at a byte are somebody's own, whoever says
// them.
func (x *reading) spoken(at, attribution int) bool {
	best := x.contentAt(at, attribution)
	return best >= 0 && x.inQuotation(at, &x.r.Attributions[x.contents[best].attribution])
}

// contentAt is the index of the innermost content that holds a byte, other than
// those of the given attribution, -1 where none does.
func (x *reading) contentAt(at, attribution int) int {
	last := sort.Search(len(x.contents), func(i int) bool { return x.contents[i].span.Start > at }) - 1
	for i := last; i >= 0 && i > last-deepest; i-- {
		if c := x.contents[i]; at < c.span.End && c.attribution != attribution {
			return i
		}
	}
	return -1
}

// inQuotation reports whether the byte at, within the content of a, stands in
// its own words.
func (x *reading) inQuotation(at int, a *readout.Attribution) bool {
	if a.Manner == readout.Direct {
		return true
	}
	if a.Manner == readout.Indirect {
		return false
	}
	quotations := x.r.Quotations
	last := sort.Search(len(quotations), func(i int) bool { return quotations[i].Span.Start > at }) - 1
	for i := last; i >= 0 && i > last-deepest; i-- {
		if at < quotations[i].Span.End {
			return true
		}
	}
	return false
}

// readFirstPersons links the "I" and "we" that are sources within somebody's own
// words to that somebody.
func (x *reading) readFirstPersons() {
	for _, w := range x.wanted {
		if w.attribution < 0 || x.links[w.span] != nil {
			continue
		}
		from, to := x.tokensIn(w.span)
		if to != from+1 {
			continue
		}
		switch x.tokens[from].low {
		case "i", "we", "me", "us", "my", "our":
		default:
			continue
		}
		reported, quoted := x.speakerAt(w.span.Start, w.attribution)
		if quoted == nil && reported == nil && (x.tokens[from].low == "i" || x.tokens[from].low == "me") {
			quoted = x.author(w.span.Start)
		}
		if quoted != nil {
			x.links[w.span] = quoted
			x.mention(quoted, x.tokens[from].span, readout.ByPronoun)
		}
	}
}

// author is the one writer in whose voice the byte at stands: of the Document,
// or of the article that it carries; nil where the byline has none or several.
func (x *reading) author(at int) *somebody {
	d := x.r.Document
	authors := d.Authors
	if d.VoiceAt(at) == readout.Report && d.Origin.Relation != readout.Original {
		authors = d.Origin.Authors
	}
	if len(authors) != 1 {
		return nil
	}
	words := nameWords(authors[0])
	if len(words) < 2 {
		return nil
	}
	s := x.fullPerson(words)
	if s == nil {
		s = x.newPerson(words, strings.Join(words, " "))
	}
	s.addSectors("MED")
	return s
}
