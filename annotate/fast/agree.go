package fast

import (
	"strings"

	"github.com/readout-news/readout"
)

// A document names somebody in full once and by the last name afterwards, and
// seldom means two things by one name. What the sentences say of a name one by
// one is therefore put to the vote of the document.

// titles are words before a person's name that are not part of it.
var titles = func() map[uint64]bool {
	set := map[uint64]bool{}
	for t := range strings.FieldsSeq(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame
		gen gen. general lt lt. lieutenant col col. colonel capt capt. captain maj maj. major sgt sgt. cmdr adm admiral
		brig brigadier sheikh shaikh sheik emir amir king queen prince princess pope cardinal archbishop bishop father
		rev rev. reverend rabbi imam ayatollah hon hon. honourable madam madame president premier chancellor minister
		senator sen sen. rep rep. gov gov. governor mayor judge justice ambassador speaker engr barr barrister chief`) {
		set[hashBytes([]byte(t))] = true
	}
	return set
}()

// mention is a name while a document is read: tokens start to end (half-open)
// of the document.
type mention struct {
	start, end int32
	kind       uint8 // index into NameTypes
}

// Indexes into NameTypes.
const (
	personKind = iota
	organisationKind
	locationKind
	stateKind
)

// ballot collects the names of a document and what is needed to vote on them.
type ballot struct {
	forms, lowers []uint64 // of each token
	proper        []bool   // a capitalised proper noun
	first         []bool   // first of its sentence
	labels        []uint8
	votes         map[uint64][3]uint8 // by the words of a name: for persons, organisations, locations
	surnames      map[uint64]bool
}

func (b *ballot) clear() {
	b.forms, b.lowers, b.proper, b.first, b.labels = b.forms[:0], b.lowers[:0], b.proper[:0], b.first[:0], b.labels[:0]
	if b.votes == nil {
		b.votes, b.surnames = map[uint64][3]uint8{}, map[uint64]bool{}
	}
	clear(b.votes)
	clear(b.surnames)
}

// add takes the labels of the sentence in s.
func (b *ballot) add(m *Model, s *scratch) {
	for i, t := range s.tags {
		w := &s.words[i+edges]
		b.forms = append(b.forms, w.form)
		b.lowers = append(b.lowers, w.lower)
		b.proper = append(b.proper, w.capital && m.upos[t] == "PROPN")
		b.first = append(b.first, i == 0)
	}
	b.labels = append(b.labels, s.names...)
}

// each calls f for each name.
func (b *ballot) each(f func(n mention)) {
	start := 0
	for i, l := range b.labels {
		if l == 0 {
			continue
		}
		place := (l - 1) % 4
		if place == NameBegin || place == NameSingle {
			start = i
		}
		if place == NameEnd || place == NameSingle {
			f(mention{int32(start), int32(i + 1), (l - 1) / 4})
		}
	}
}

func (b *ballot) key(n mention) uint64 {
	var k uint64
	for _, f := range b.forms[n.start:n.end] {
		k = pair(k, f)
	}
	return k
}

// set writes n into the labels.
func (b *ballot) set(n mention) {
	base := 1 + 4*n.kind
	if n.end-n.start == 1 {
		b.labels[n.start] = base + NameSingle
		return
	}
	b.labels[n.start] = base + NameBegin
	for i := n.start + 1; i < n.end-1; i++ {
		b.labels[i] = base + NameInside
	}
	b.labels[n.end-1] = base + NameEnd
}

// decide changes the labels as the document votes.
func (b *ballot) decide() {
	b.each(func(n mention) {
		if n.kind == personKind {
			for n.end-n.start > 1 && titles[b.lowers[n.start]] {
				b.labels[n.start] = 0
				n.start++
			}
			b.set(n)
			if n.end-n.start > 1 {
				b.surnames[b.forms[n.end-1]] = true
			}
		}
		if n.kind <= locationKind {
			k := b.key(n)
			v := b.votes[k]
			if v[n.kind] < 255 {
				v[n.kind]++
			}
			b.votes[k] = v
		}
	})
	b.each(func(n mention) {
		if n.kind > locationKind {
			return
		}
		if kind, ok := b.verdict(n); ok && kind != n.kind {
			n.kind = kind
			b.set(n)
		}
	})
	for i, l := range b.labels {
		if l != 0 || !b.proper[i] {
			continue
		}
		alone := (i == 0 || b.first[i] || !b.proper[i-1]) && (i+1 == len(b.labels) || b.first[i+1] || !b.proper[i+1])
		n := mention{int32(i), int32(i + 1), 0}
		if kind, ok := b.verdict(n); ok && alone {
			n.kind = kind
			b.set(n)
		}
	}
}

// verdict is what the document takes a name for: the last name of a person who
// is named in full, or what most other places say.
func (b *ballot) verdict(n mention) (kind uint8, ok bool) {
	if n.end-n.start == 1 && b.surnames[b.forms[n.start]] {
		return personKind, true
	}
	v := b.votes[b.key(n)]
	total := int(v[0]) + int(v[1]) + int(v[2])
	for kind, c := range v {
		if c >= 2 && 2*int(c) > total {
			return uint8(kind), true
		}
	}
	return 0, false
}

// appendNames appends the names of a sentence whose tokens begin at token at of
// the document.
func (b *ballot) appendNames(names []readout.Name, tokens []readout.Token, at int) []readout.Name {
	start := 0
	for i, l := range b.labels[at : at+len(tokens)] {
		if l == 0 {
			continue
		}
		place := (l - 1) % 4
		if place == NameBegin || place == NameSingle {
			start = i
		}
		if place == NameEnd || place == NameSingle {
			names = append(names, readout.Name{
				Span: readout.Span{Start: tokens[start].Span.Start, End: tokens[i].Span.End},
				Type: NameTypes[(l-1)/4],
			})
		}
	}
	return names
}
