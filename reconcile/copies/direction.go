package copies

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/readout-news/readout"
)

// direction tells which Text was taken from, and in a sentence what decided it:
// what one of them says of its origin, then who quotes whom, then dates, then
// who names the other, then which contains the other. Where nothing decides, the first by URI and ID
// stands as the one that was taken from, and the sentence says so.
func (o *Overlap) direction() (from, to *Text, reason string) {
	a, b := o.A, o.B
	if compare(b, a) < 0 {
		a, b = b, a
	}
	da, db := a.Record.Document, b.Record.Document
	if from, to, reason := byCredit(a, b); from != nil {
		return from, to, reason
	}
	if from, to, reason := o.byMarks(); from != nil {
		return from, to, reason
	}
	if from, to := byDate(a, b); from != nil {
		return from, to, fmt.Sprintf("%s was published on %s, %s on %s.",
			Label(from.Record.Document), from.Record.Document.Published, Label(to.Record.Document), to.Record.Document.Published)
	}
	if ab, ba := names(db, da), names(da, db); ab != ba {
		if ba {
			a, b, da, db = b, a, db, da
		}
		return a, b, fmt.Sprintf("%s names %s.", Label(db), Label(da))
	}
	inA, inB := o.narrativeA, o.narrativeB
	if a != o.A {
		inA, inB = inB, inA
	}
	const contained, apart = 0.8, 0.15
	if inB >= contained && inB-inA >= apart {
		return a, b, fmt.Sprintf("Nearly all of %s stands in %s, which has more.", Label(db), Label(da))
	}
	if inA >= contained && inA-inB >= apart {
		return b, a, fmt.Sprintf("Nearly all of %s stands in %s, which has more.", Label(da), Label(db))
	}
	return a, b, "Nothing in the texts decides who took from whom; they stand in the order of their addresses."
}

// byCredit goes by credit lines, citations, agency tags and dates of first
// publication.
func byCredit(a, b *Text) (from, to *Text, reason string) {
	da, db := a.Record.Document, b.Record.Document
	ab, ba := Credits(db, da), Credits(da, db)
	if ab != ba {
		if ba {
			a, b, da, db = b, a, db, da
		}
		return a, b, fmt.Sprintf("%s credits %s%s.", Label(db), Credited(db), evidence(db))
	}
	oa, ob := da.Origin.Relation != readout.Original, db.Origin.Relation != readout.Original
	if oa != ob {
		if oa {
			a, b, da, db = b, a, db, da
		}
		return a, b, fmt.Sprintf("%s credits %s%s, %s nobody.", Label(db), Credited(db), evidence(db), Label(da))
	}
	return nil, nil, ""
}

// evidence is the words of d that credit another, for the reason.
func evidence(d *readout.Document) string {
	e := d.Origin.Evidence
	if e.Empty() || e.End > len(d.Text) {
		return ""
	}
	words := strings.Join(strings.Fields(e.In(d.Text)), " ")
	if len([]rune(words)) > 80 {
		words = string([]rune(words)[:80]) + " ..."
	}
	return fmt.Sprintf(" (%q)", words)
}

// byMarks goes by who has the shared words between quotation marks, or beside a
// commentary of his own.
func (o *Overlap) byMarks() (from, to *Text, reason string) {
	switch {
	case 2*o.quotedByB > o.narrative && o.quotedByB > o.quotedByA:
		return o.A, o.B, Label(o.B.Record.Document) + " has the words between quotation marks."
	case 2*o.quotedByA > o.narrative && o.quotedByA > o.quotedByB:
		return o.B, o.A, Label(o.A.Record.Document) + " has the words between quotation marks."
	case o.A.commentary == 0 && o.B.commentary > 0:
		return o.A, o.B, Label(o.B.Record.Document) + " comments on the words."
	case o.B.commentary == 0 && o.A.commentary > 0:
		return o.B, o.A, Label(o.A.Record.Document) + " comments on the words."
	}
	return nil, nil, ""
}

// byDate goes by the dates of publication where they differ as far as both are
// known.
func byDate(a, b *Text) (from, to *Text) {
	pa, pb := a.Record.Document.Published, b.Record.Document.Published
	if !pa.Known() || !pb.Known() {
		return nil, nil
	}
	if pa.Day == 0 || pb.Day == 0 {
		pa.Day, pb.Day = 0, 0
	}
	if pa.Month == 0 || pb.Month == 0 {
		pa.Month, pb.Month, pa.Day, pb.Day = 0, 0, 0, 0
	}
	switch c := pa.Compare(pb); {
	case c < 0:
		return a, b
	case c > 0:
		return b, a
	}
	return nil, nil
}

// names reports whether the text of d names the outlet of e, as in "(Kura
// Agency)" or "told the Sava Herald". A name of one word is too often none.
func names(d, e *readout.Document) bool {
	name := strings.TrimPrefix(e.Outlet, "The ")
	if !strings.Contains(name, " ") || SameOutlet(d.Outlet, e.Outlet) {
		return false
	}
	return strings.Contains(d.Text, name)
}

// compare orders Texts where nothing else does: by URI, then ID.
func compare(a, b *Text) int {
	return cmp.Or(cmp.Compare(a.Record.Document.URI, b.Record.Document.URI),
		cmp.Compare(a.Record.Document.ID, b.Record.Document.ID))
}
