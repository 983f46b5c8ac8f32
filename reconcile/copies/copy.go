package copies

import (
	"slices"

	"github.com/readout-news/readout"
)

// The thresholds. Those of Taken were chosen on pairs of ECB+ documents: among
// those of different happenings nothing may pass, and what passes among those of
// one happening was read through (see the test in eval/reconcile).
const (
	// wholeShare is the part of a Text's narrative that must stand in the other
	// for the Text to be a copy of it; takenShare the part of the other's
	// narrative that must have gone over for the same.
	wholeShare = 0.6
	takenShare = 0.8
	// plainWords is the number of shared narrative words without a capital that
	// a stretch needs to be no chance. Names with their titles ("deputy director
	// of the Center for ...") are alike in all reports.
	plainWords = 11
	// Two stretches or more are no chance either where each has somePlain such
	// words among someWords: two whole sentences, of many names.
	somePlain = 8
	someWords = 14
	// A Text has taken from another where one such stretch has longWords words,
	// or where all together have fewWords and make up partShare of either
	// narrative, loneShare where there is but one: what somebody is charged with is
	// as long and alike in all reports.
	longWords = 22
	fewWords  = 18
	partShare = 0.1
	loneShare = 0.2
	// Where one credits the other, a clause is enough: creditedPlain such words,
	// creditedWords in all.
	creditedPlain = 6
	creditedWords = 9
	// listedWords is the number of words of a stretch of an excerpt from which on
	// it is listed with it.
	listedWords = 8
	// quotedWords is the shortest run of quoted words that counts as shared.
	quotedWords = 5
)

// Overlap is what two Texts share.
type Overlap struct {
	A, B       *Text
	stretches  []stretch
	narrative  int  // shared narrative words of the stretches that are no chance
	counting   int  // the number of them
	firm       int  // narrative words of those that are none each by itself
	longest    int  // those of the longest stretch
	quotedRun  int  // longest run of words that both quote
	credited   bool // one says that it carries the other's reporting
	narrativeA float64
	narrativeB float64
	// quotedByA are shared words that A quotes and B does not, and the reverse.
	quotedByA, quotedByB int
}

// Align compares the words of two Texts of one Shelf.
func Align(a, b *Text) *Overlap { return NewAligner().Align(a, b) }

// Aligner compares many Texts of one Shelf and remembers where the words of the
// last one stand. It is not safe for use from several goroutines.
type Aligner struct {
	text  *Text
	index index
}

// NewAligner is an Aligner that has seen nothing.
func NewAligner() *Aligner { return &Aligner{} }

// Align compares a and b; it is quickest where a is the same as before.
func (l *Aligner) Align(a, b *Text) *Overlap {
	if l.text != a {
		l.text = a
		l.index.read(a)
	}
	return overlap(a, b, &l.index)
}

// Shared reports whether the Texts share anything that makes a Copy.
func (o *Overlap) Shared() bool { return o.Taken() || o.quotedRun >= quotedWords }

// Whole reports whether most of either Text's narrative stands in the other, which
// makes them accounts of one happening. Where one stands in a longer one, the
// longer one may tell another happening besides.
func (o *Overlap) Whole() bool {
	return o.Taken() && min(share(o.firm, o.A.narrative), share(o.firm, o.B.narrative)) >= wholeShare
}

func overlap(a, b *Text, x *index) *Overlap {
	o := &Overlap{A: a, B: b, stretches: align(a, b, x)}
	da, db := a.Record.Document, b.Record.Document
	o.credited = Credits(da, db) || Credits(db, da)
	needed := plainWords
	if o.credited {
		needed = creditedPlain
	}
	several := 0
	for i := range o.stretches {
		s := &o.stretches[i]
		s.weigh(a, b)
		o.quotedRun = max(o.quotedRun, s.quotedRun)
		if s.some() {
			several++
		}
	}
	for _, s := range o.stretches {
		if s.plain < needed && !(several > 1 && s.some()) {
			continue
		}
		o.longest = max(o.longest, s.narrative)
		o.narrative += s.narrative
		o.counting++
		if s.plain >= plainWords {
			o.firm += s.narrative
		}
		o.quotedByA += s.quotedByA
		o.quotedByB += s.quotedByB
	}
	o.narrativeA = share(o.narrative, a.narrative)
	o.narrativeB = share(o.narrative, b.narrative)
	return o
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return min(1, float64(part)/float64(whole))
}

// Taken reports whether one Text has narrative of the other.
func (o *Overlap) Taken() bool {
	least := partShare
	if o.counting == 1 {
		least = loneShare
	}
	return o.longest >= longWords || o.credited && o.longest >= creditedWords ||
		o.narrative >= fewWords && max(o.narrativeA, o.narrativeB) >= least
}

// kind is the kind of copy that the overlap makes To of From, and "" where it
// makes none.
func (o *Overlap) kind(from *Text) readout.CopyKind {
	to, taken, left := o.B, o.narrativeB, o.narrativeA
	if from == o.B {
		to, taken, left = o.A, o.narrativeA, o.narrativeB
	}
	switch {
	case !o.Taken():
		if o.quotedRun >= quotedWords {
			return readout.SharedQuotation
		}
		return ""
	case to.Record.Document.Origin.Relation == readout.ExcerptOf, 10*to.commentary > len(to.ids):
		return readout.PartCopy
	case taken >= wholeShare, left >= takenShare:
		return readout.WholeCopy
	}
	return readout.PartCopy
}

// Copy tells what the overlap amounts to, and false where it is nothing.
func (o *Overlap) Copy() (readout.Copy, bool) {
	from, to, reason := o.direction()
	kind := o.kind(from)
	if kind == "" {
		return readout.Copy{}, false
	}
	if kind == readout.SharedQuotation {
		from, to = o.A, o.B
		if compare(to, from) < 0 {
			from, to = to, from
		}
		reason = "Both quote the same words; neither carries the other's reporting."
	}
	c := readout.Copy{From: from.Record.Document.ID, To: to.Record.Document.ID, Kind: kind, Reason: reason}
	shared := 0
	var taken []run // A of from, B of to
	for _, s := range o.stretches {
		runs := s.runs
		switch {
		case kind == readout.SharedQuotation && s.quotedRun < quotedWords:
			continue
		case kind == readout.SharedQuotation:
			runs = s.weight.quoted
		case kind == readout.PartCopy && s.words() < listedWords:
			continue
		}
		for _, r := range runs {
			shared += r.n
			if from == o.B {
				r.a, r.b = r.b, r.a
			}
			taken = append(taken, r)
		}
	}
	slices.SortFunc(taken, func(r, s run) int { return r.b - s.b })
	for _, r := range taken {
		c.Spans = append(c.Spans, readout.Alignment{From: from.span(r.a, r.n), To: to.span(r.b, r.n)})
	}
	if kind != readout.SharedQuotation {
		c.Edits = edits(from, to, taken, kind == readout.WholeCopy)
	}
	c.Share = share(shared, len(to.ids))
	return c, true
}

// some reports whether the stretch is no chance beside another such.
func (s *stretch) some() bool { return s.plain >= somePlain && s.narrative >= someWords }

// words is the number of equal words of a stretch.
func (s *stretch) words() int {
	n := 0
	for _, r := range s.runs {
		n += r.n
	}
	return n
}
