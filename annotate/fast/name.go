package fast

import "github.com/readout-news/readout"

// NameTypes are the types of names in the order of their labels.
var NameTypes = []readout.NameType{
	readout.PersonName, readout.OrganisationName, readout.LocationName, readout.StateName,
	readout.NationalityName, readout.FacilityName, readout.EventName, readout.WorkName,
	readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName,
}

// Places of a token in a name. The label of no name is 0, of a place in a name
// of NameTypes[t] 1+4*t+place.
const (
	NameBegin = iota
	NameInside
	NameEnd
	NameSingle

	NameLabels = 1 + 4*12
)

// NameContext is what the names of a sentence hang on beside words and tags.
type NameContext struct {
	runStart, runEnd []int32 // bounds of the run of capitals around a token, counted from 0
	shouting         uint64  // 1 where most of the sentence is in capitals
}

// Build derives c from the words of a sentence, padded as for TagFeatures.
func (c *NameContext) Build(words []Word) {
	n := len(words) - 2*edges
	if cap(c.runStart) < n {
		c.runStart, c.runEnd = make([]int32, n+n/2), make([]int32, n+n/2)
	}
	c.runStart, c.runEnd = c.runStart[:n], c.runEnd[:n]
	capitals, small := 0, 0
	for i := 0; i < n; {
		w := &words[i+edges]
		if !w.capital {
			if w.small() {
				small++
			}
			c.runStart[i], c.runEnd[i] = int32(i), int32(i+1)
			i++
			continue
		}
		end := i
		for end < n && words[end+edges].capital {
			end++
		}
		capitals += end - i
		for j := i; j < end; j++ {
			c.runStart[j], c.runEnd[j] = int32(i), int32(end)
		}
		i = end
	}
	c.shouting = 0
	if capitals > small {
		c.shouting = 1
	}
}

// small reports whether a word begins with a small letter of English.
func (w *Word) small() bool { c := byte(w.head); return 'a' <= c && c <= 'z' && !w.capital }

// NameFeatures puts into b what decides the label of token i; first and second
// are the labels of the last token and the one before.
func NameFeatures(b *Bag, words []Word, nodes []Node, head []int32, c *NameContext, i, first, second int) {
	b.begin(nameSeed)
	w := words[i : i+2*edges+1]
	l2, l1, x, r1, r2 := &w[0], &w[1], &w[2], &w[3], &w[4]
	t0, t1, t2 := nodes[i].tag, nodes[i+1].tag, nodes[i+2].tag
	p1, p2 := scramble(uint64(first)+5), scramble(uint64(second)+5)
	b.add(c.shouting, x.shape, 0)
	b.add(x.form, 0, 0)
	b.add(x.lower, 0, 0)
	b.add(x.fine, 0, 0)
	b.add(x.coarse, x.shape, 0)
	b.add(x.shape, x.suffix(3), 0)
	b.add(x.suffix(2), p1, 0)
	b.add(x.suffix(3), 0, 0)
	b.add(x.suffix(4), 0, 0)
	b.add(x.prefix(3), 0, 0)
	b.add(x.prefix(4), x.shape, 0)
	b.add(t1, x.shape, p1)
	b.add(t1, t0, t2)
	b.add(p1, 0, 0)
	b.add(p1, p2, 0)
	b.add(p1, x.lower, 0)
	b.add(p1, x.fine, 0)
	b.add(p1, x.shape, 0)
	b.add(p1, x.coarse, r1.coarse)
	b.add(p1, p2, x.fine)
	b.add(l1.lower, 0, 0)
	b.add(l1.fine, p1, 0)
	b.add(l1.lower, x.lower, 0)
	b.add(l1.lower, x.shape, p1)
	b.add(l1.fine, x.fine, 0)
	b.add(l1.shape, x.shape, r1.shape)
	b.add(l2.lower, x.shape, 0)
	b.add(l2.lower, l1.lower, x.shape)
	b.add(l2.fine, l1.fine, x.fine)
	b.add(r1.lower, x.shape, 0)
	b.add(r1.lower, p1, x.shape)
	b.add(r1.fine, x.shape, p1)
	b.add(x.lower, r1.lower, 0)
	b.add(x.fine, r1.fine, p1)
	b.add(r1.suffix(3), x.shape, 0)
	b.add(r2.lower, x.shape, 0)
	b.add(r1.lower, r2.lower, x.shape)
	b.add(r1.fine, r2.fine, x.fine)

	start, end := int(c.runStart[i]), int(c.runEnd[i])
	if x.capital {
		before, after := &words[start-1+edges], &words[end+edges]
		tail, top := &words[end-1+edges], &words[start+edges]
		length := uint64(min(end-start, 6))
		place := length<<8 | uint64(min(i-start, 6))
		b.add(tail.lower, 1, p1)
		b.add(tail.fine, 1, 0)
		b.add(tail.fine, p1, place)
		b.add(top.lower, 2, 0)
		b.add(top.fine, tail.fine, place)
		b.add(before.lower, 3, p1)
		b.add(before.fine, place, 0)
		b.add(after.lower, 4, p1)
		b.add(after.fine, place, 0)
		b.add(before.fine, after.fine, place)
		b.add(place, p1, c.shouting)
		b.add(before.lower, x.fine, place)
		b.add(x.fine, after.lower, place)
		if start == 0 {
			b.add(x.lower, 5, place)
			b.add(x.fine, 6, place)
		}
	}
	if h := head[i+1]; h > 0 {
		y := &nodes[h]
		b.add(y.word, x.shape, 7)
		b.add(y.fine, x.shape, p1)
		b.add(y.fine, x.fine, 0)
		b.add(y.tag, x.shape, distance(int32(i+1), h))
	}
}

// MidName reports whether a name goes on after a label.
func MidName(label int) bool {
	return label != 0 && ((label-1)%4 == NameBegin || (label-1)%4 == NameInside)
}

// AllowedNames are the labels that may follow one; last tells whether the
// token is the last of its sentence.
func AllowedNames(first int, last bool) uint64 {
	if MidName(first) {
		t := (first - 1) / 4
		set := uint64(1) << (1 + 4*t + NameEnd)
		if !last {
			set |= 1 << (1 + 4*t + NameInside)
		}
		return set
	}
	set := uint64(1)
	for t := range NameTypes {
		set |= 1 << (1 + 4*t + NameSingle)
		if !last {
			set |= 1 << (1 + 4*t + NameBegin)
		}
	}
	return set
}

var allowedNames = func() (all [NameLabels][2]uint64) {
	for l := range all {
		all[l] = [2]uint64{AllowedNames(l, false), AllowedNames(l, true)}
	}
	return all
}()

// nameLabels gives each token its label.
func (m *Model) nameLabels(s *scratch) {
	n := len(s.tags)
	s.context.Build(s.words)
	first, second := 0, 0
	for i := range n {
		if !MidName(first) {
			if _, ok := m.SureOutside.Find(s.words[i+edges].form); ok {
				s.names[i] = 0
				first, second = 0, first
				continue
			}
		}
		NameFeatures(&s.bag, s.words, s.nodes, s.state.Head, &s.context, i, first, second)
		m.Namer.score(&s.bag, &s.scores)
		allowed := allowedNames[first][0]
		if i == n-1 {
			allowed = allowedNames[first][1]
		}
		best, top := -1, uint16(0)
		for l := range NameLabels {
			if allowed>>l&1 == 0 {
				continue
			}
			if v := s.scores.of(l); best < 0 || v > top {
				best, top = l, v
			}
		}
		s.names[i] = uint8(best)
		first, second = best, first
	}
}
