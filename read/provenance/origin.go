package provenance

import (
	"strings"

	"github.com/readout-news/readout"
)

// decideOrigin weighs footnotes, credit lines and agency tags.
func (t *trace) decideOrigin() {
	defer t.takeDateline()
	if len(t.quoted) > 0 {
		t.out.Origin = t.excerptOrigin()
		return
	}
	if name, ok := agency(t.bylineOutlet); ok && !broadcasters[outletKey(name)] && t.bylineAgency == "" {
		t.bylineAgency, t.bylineOutlet = name, ""
	}
	if t.out.Outlet == "" {
		t.out.Outlet = t.rights
	}
	t.takeRights()
	s, ok := t.bestCredit()
	// The outlet behind a name in the byline published this text, unless a
	// credit line says that it was taken from there.
	if t.out.Outlet == "" && t.bylineOutlet != "" && !ok {
		t.out.Outlet = t.bylineOutlet
	}
	if ok {
		relation := readout.CopyOf
		if s.kind == partly {
			relation = readout.ExcerptOf
		}
		t.out.Origin = s.origin(relation, s.span)
		t.fromByline()
		return
	}
	if name := t.tag.agency; name != "" && !sameOutlet(name, t.out.Outlet) {
		if _, ok := agency(name); ok && !broadcasters[outletKey(name)] || t.out.Outlet != "" {
			t.out.Origin = readout.Origin{Relation: readout.CopyOf, Outlet: name, Published: t.tag.date, Evidence: t.tag.tag}
			t.fromByline()
			return
		}
		t.out.Outlet = name
	}
	if name := t.bylineAgency; name != "" && !sameOutlet(name, t.out.Outlet) {
		for i := range t.units[:t.body] {
			if u := &t.units[i]; u.role == byline {
				if at := strings.Index(u.text, name); at >= 0 {
					t.out.Origin = readout.Origin{Relation: readout.CopyOf, Outlet: name,
						Evidence: readout.Span{Start: u.span.Start + at, End: u.span.Start + at + len(name)}}
					t.fromByline()
					return
				}
			}
		}
	}
	t.reprinted()
}

// reprinted reads an article that stands without marks over one citation of it:
// nothing in the text refers to the citation, or its last paragraph alone does.
func (t *trace) reprinted() {
	if len(t.notes) != 1 || sameOutlet(t.notes[0].outlet, t.out.Outlet) {
		return
	}
	n := t.notes[0]
	if n.title == "" && n.authors == nil || !n.date.Known() {
		return
	}
	last := t.tail - 1
	for last > t.body && t.units[last].role != prose {
		last--
	}
	for i := t.body; i <= last; i++ {
		u := &t.units[i]
		at := strings.LastIndex(u.text, "[")
		if u.role == page || at < 0 || afterMark(u.text[at:]) == 0 {
			continue
		}
		if i != last || trimmed(u.text[at+afterMark(u.text[at:]):]) != "" {
			return // a source among others
		}
		t.overlay(readout.Span{Start: u.span.Start + at, End: u.span.End}, readout.Citation)
	}
	t.out.Origin = n.origin(readout.CopyOf, n.span)
}

// fromByline gives a reprinted article the names of its byline, which a reprint
// keeps.
func (t *trace) fromByline() {
	if t.out.Origin.Authors == nil && t.out.Origin.Relation == readout.CopyOf && t.given.Authors == nil {
		t.out.Origin.Authors = t.out.Authors
	}
}

// takeRights reads "© 2024 ...": the rights of an agency make the text a copy,
// those of anybody else tell who published it.
func (t *trace) takeRights() {
	for i := range t.credits {
		c := &t.credits[i]
		if c.kind != owned || c.outlet == "" {
			continue
		}
		if _, ok := agency(c.outlet); ok {
			c.kind = taken
		} else if t.out.Outlet == "" && outletLike(c.outlet) {
			t.out.Outlet = c.outlet
		}
	}
	for _, c := range t.credits {
		if c.kind == signed && t.out.Outlet == "" {
			t.out.Outlet = c.outlet
			if !t.out.Published.Known() {
				t.out.Published = c.date
			}
		}
	}
}

// bestCredit is the credit line that tells the origin. An agency comes before
// others, since it is where the reporting began; then the nearest to the text.
func (t *trace) bestCredit() (best source, ok bool) {
	for _, c := range t.credits {
		if c.kind != taken && c.kind != partly || c.outlet == "" || sameOutlet(c.outlet, t.out.Outlet) {
			continue
		}
		_, newIs := agency(c.outlet)
		_, oldIs := agency(best.outlet)
		if !ok || newIs && !oldIs || newIs == oldIs && c.from < best.from {
			best, ok = c, true
		}
	}
	if name := t.tag.agency; ok && name != "" && !sameOutlet(name, t.out.Outlet) {
		if _, is := agency(name); !is {
			return best, ok
		}
		if _, is := agency(best.outlet); !is || sameOutlet(name, best.outlet) {
			return source{}, false // the tag tells
		}
	}
	return best, ok
}

// excerptOrigin is the origin of the first quoted article: what a citation
// says of it, and its own head where that was quoted too.
func (t *trace) excerptOrigin() readout.Origin {
	o, a := t.citedOrigin(), &t.quoted[0]
	if o.Title == "" {
		o.Title = a.title
	}
	if o.Authors == nil {
		o.Authors = a.authors
	}
	if !o.Published.Known() {
		o.Published = a.date
	}
	return o
}

func (t *trace) citedOrigin() readout.Origin {
	a := &t.quoted[0]
	if a.cite != nil {
		return a.cite.origin(readout.ExcerptOf, a.cite.span)
	}
	best, mark := -1, numberOf(a.close.In(t.text))
	for i, n := range t.notes {
		if n.number == mark && mark > 0 {
			best = i
			break
		}
		if best < 0 || n.weight() > t.notes[best].weight() {
			best = i
		}
	}
	if best >= 0 {
		return t.notes[best].origin(readout.ExcerptOf, t.notes[best].span)
	}
	near, distance := -1, 0
	for i, c := range t.credits {
		if c.outlet == "" || c.kind == owned {
			continue
		}
		d := 4 * abs(c.from-a.to-1)
		if c.kind == named {
			d += 3
		}
		if near < 0 || d < distance {
			near, distance = i, d
		}
	}
	if near >= 0 {
		return t.credits[near].origin(readout.ExcerptOf, t.credits[near].span)
	}
	o := readout.Origin{Relation: readout.ExcerptOf, Outlet: OutletAt(t.units[a.from].source)}
	if o.Outlet != "" {
		return o
	}
	if a.lead >= 0 {
		u := &t.units[a.lead]
		o.Outlet = leadOutlet(u.text)
		o.Evidence = u.span
		if a.lead == a.from {
			o.Outlet = leadOutlet(t.text[u.span.Start:a.open.Start])
			o.Evidence = trim(t.text, readout.Span{Start: u.span.Start, End: a.open.Start})
		}
		o.Authors = leadAuthors(u.text)
	}
	if o.Outlet == "" && t.tagAt >= a.from && t.tagAt <= a.to && t.tag.agency != "" {
		o.Outlet, o.Evidence = t.tag.agency, t.tag.tag
	}
	return o
}

// takeDateline keeps the day of a dateline that has a year.
func (t *trace) takeDateline() {
	if !t.tag.date.Known() {
		return
	}
	if t.tagAt >= 0 && t.units[t.tagAt].quote {
		if !t.out.Origin.Published.Known() {
			t.out.Origin.Published = t.tag.date
		}
		return
	}
	if !t.out.Published.Known() {
		t.out.Published = t.tag.date
	}
}

// leadAuthors reads "Jane Doe writes in the Example Times:".
func leadAuthors(s string) []string {
	for _, verb := range []string{" writes", " wrote", " reports", " reported", " of the ", " at the "} {
		if i := strings.Index(s, verb); i > 0 {
			head := strings.TrimPrefix(strings.TrimPrefix(s[:i], "As "), "Here is what ")
			if names := people(head); names != nil && !outletLike(head) {
				return names
			}
		}
	}
	return nil
}

// weight is how much a citation tells.
func (c *cited) weight() int {
	n := 0
	for _, has := range []bool{c.outlet != "", c.outlet != "", c.title != "", c.authors != nil, c.date.Known(), c.page != ""} {
		if has {
			n++
		}
	}
	return n
}

func abs(n int) int { return max(n, -n) }
