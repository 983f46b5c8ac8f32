package fast

// Seeds of the models' features.
const (
	tagSeed = iota + 1
	parseSeed
	labelSeed
	featSeed
	nameSeed
)

// edges is the number of padding words on either side of a sentence.
const edges = 2

// NoTag stands before the first token.
const NoTag = 1<<16 - 1

func tagAtom(tag int) uint64 { return scramble(uint64(tag) + 3) }

// TagFeatures puts into b what decides the tag of token i. words has edges
// padding words on either side; first and second are the tags of the last
// token and the one before.
func TagFeatures(b *Bag, words []Word, i, first, second int) {
	b.begin(tagSeed)
	w := words[i : i+2*edges+1]
	l2, l1, x, r1, r2 := &w[0], &w[1], &w[2], &w[3], &w[4]
	p1, p2 := tagAtom(first), tagAtom(second)
	b.add(0, 0, 0)
	b.add(x.form, 0, 0)
	b.add(x.lower, 0, 0)
	b.add(x.suffix(1), 0, 0)
	b.add(x.suffix(2), 0, 0)
	b.add(x.suffix(3), 0, 0)
	b.add(x.suffix(4), 0, 0)
	b.add(x.suffix(5), 0, 0)
	b.add(x.prefix(1), 0, 0)
	b.add(x.prefix(2), 0, 0)
	b.add(x.prefix(3), 0, 0)
	b.add(x.shape, 0, 0)
	b.add(x.shape, x.suffix(3), 0)
	b.add(x.fine, 0, 0)
	b.add(x.coarse, x.shape, 0)
	b.add(p1, 0, 0)
	b.add(p2, 0, 0)
	b.add(p1, p2, 0)
	b.add(p1, x.lower, 0)
	b.add(p1, x.fine, 0)
	b.add(l1.lower, 0, 0)
	b.add(l2.lower, 0, 0)
	b.add(r1.lower, 0, 0)
	b.add(r2.lower, 0, 0)
	b.add(l1.suffix(3), 0, 0)
	b.add(r1.suffix(3), 0, 0)
	b.add(r1.shape, x.shape, 0)
	b.add(l1.shape, x.shape, 0)
	b.add(l1.fine, 0, 0)
	b.add(r1.fine, 0, 0)
	b.add(r2.fine, 0, 0)
	b.add(l1.fine, x.fine, 0)
	b.add(x.fine, r1.fine, 0)
	b.add(l1.lower, x.lower, 0)
	b.add(x.lower, r1.lower, 0)
	b.add(l1.lower, r1.lower, 0)
	b.add(r1.lower, r2.lower, 0)
	b.add(p1, r1.fine, 0)
	b.add(p1, r1.lower, 0)
	b.add(p1, x.fine, r1.fine)
	b.add(p1, p2, x.lower)
	b.add(x.shape, x.suffix(2), l1.lower)
	b.add(p1, p2, x.suffix(3))
	b.add(x.suffix(3), r1.suffix(3), l1.suffix(3))
	b.add(l1.lower, l2.lower, 0)
	b.add(x.lower, r1.fine, p1)
	b.add(x.fine, r1.lower, 0)
	b.add(x.suffix(2), r1.fine, r2.fine)
	if i == 0 {
		b.add(x.shape, 1, 0)
		b.add(x.fine, x.shape, 2)
	}
}

// tag gives each token of a sentence its tag.
func (m *Model) tag(s *scratch) {
	first, second := NoTag, NoTag
	for i := range s.tags {
		if t, ok := m.SureTags.Find(s.words[i+edges].form); ok {
			s.tags[i] = uint16(t)
			first, second = t, first
			continue
		}
		TagFeatures(&s.bag, s.words, i, first, second)
		m.Tagger.score(&s.bag, &s.scores)
		t := m.Tagger.best(&s.scores)
		s.tags[i] = uint16(t)
		first, second = t, first
	}
}
