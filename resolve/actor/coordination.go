package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// shares are heads that count people: "73 percent of voters".
var shares = words(`percent % cent majority minority half third thirds quarter quarters plurality number share handful fifth fifths tenth group
dozen dozens hundreds thousands scores tens`)

// share is the group that a share of people is: other shares of the same people
// are other groups.
func (x *reading) share(from, of, to int) (*somebody, readout.MentionForm, readout.Span) {
	head := x.headEnd(of, to)
	if n := x.tokens[head-1].name; n >= 0 {
		if x.names[n].Type != readout.NationalityName {
			return nil, 0, readout.Span{}
		}
		d := &description{from: from, end: head, kind: lexicon.PersonRole, plural: true, lemma: strings.ToLower(x.nameText(n))}
		d.facts.country = x.stateCode(n)
		return x.newDescribed(d), readout.ByDescription, x.spanOf(from, head)
	}
	d := x.description(of, head, to)
	if d == nil || d.kind != lexicon.PersonRole {
		return nil, 0, readout.Span{}
	}
	d.from, d.plural, d.facts.office, d.facts.officeBy = from, true, "", 0
	return x.newDescribed(d), readout.ByDescription, x.spanOf(d.from, d.end)
}

// coordination is the group that two or more named actors make: "China and
// Belarus", and the index behind their names. It is nil where the phrase is no
// such list.
func (x *reading) coordination(from, to int) (*somebody, int) {
	end := to
	and := -1
	for k := from; k < to; k++ {
		t := x.tokens[k]
		if t.name >= 0 {
			continue
		}
		if t.low == "and" || t.low == "&" {
			and = k
			continue
		}
		if t.text == "," && and > from {
			end = k // an apposition of the last
			break
		}
		if t.text != "," && stops[t.low] {
			end = k
			break
		}
	}
	if and <= from || and >= end-1 {
		return nil, 0
	}
	var members []*somebody
	start := from
	for k := from; k <= end; k++ {
		if k < end && !(x.tokens[k].name < 0 && (x.tokens[k].text == "," || k == and)) {
			continue
		}
		if k == start {
			if k < end && x.tokens[k].text == "," || k == and {
				start = k + 1
				continue
			}
			return nil, 0
		}
		n := x.tokens[k-1].name
		if n < 0 || x.names[n].Type == readout.NationalityName {
			return nil, 0
		}
		s, _ := x.byName(n, start, k)
		if s == nil || !x.leadsUpTo(start, n) {
			return nil, 0
		}
		members = append(members, s)
		start = k + 1
	}
	if len(members) < 2 || members[0] == members[1] {
		return nil, 0
	}
	name := x.text[x.tokens[from].span.Start:x.tokens[end-1].span.End]
	return x.groupOf(members, strings.Join(strings.Fields(name), " ")), end
}

// leadsUpTo reports whether all words from from to the Name n are its title or
// determiner.
func (x *reading) leadsUpTo(from, n int) bool {
	first := x.firstToken(n)
	if from < first && (x.tokens[from].low == "the" || x.tokens[from].low == "both") {
		from++
	}
	if from >= first {
		return true
	}
	if x.names[n].Type == readout.PersonName {
		return x.left[n].start <= from
	}
	return false
}
