package claims

// topic is a set of what a content is about, each thing as one bit: two contents
// without a bit in common have no term in common.
type topic [4]uint64

// add sets the bit of a key, by the hash FNV-1a: the same in every run, since a
// bit in common lets two contents be compared.
func (t *topic) add(key string) {
	h := uint64(14695981039346656037)
	for i := range len(key) {
		h = (h ^ uint64(key[i])) * 1099511628211
	}
	h ^= h >> 32
	t[h>>6&3] |= 1 << (h & 63)
}

// topicOf is the set of terms and their senses, and of the contraries of words. What
// all statements have, kinds of values and states, is in none.
func topicOf(terms []term) topic {
	var t topic
	for i := range terms {
		s := &terms[i]
		switch {
		case s.key[0] == '@' || s.key[0] == '&' || s.key == "#" || s.key == "#place":
			continue
		}
		t.add(s.key)
		for _, sense := range s.senses {
			t.add(sense)
		}
		for _, c := range contraryOf[s.key] {
			t.add(c)
		}
	}
	return t
}

// meets reports whether two contents may be near: they have a term in common, or
// both have so few words, or words of somebody between marks, that these alone can
// be the same.
func (s *statement) meets(o *statement) bool {
	for i := range s.topic {
		if s.topic[i]&o.topic[i] != 0 {
			return true
		}
	}
	const few = 6
	return len(s.quoted) > 0 && len(o.quoted) > 0 || len(s.words) <= few && len(o.words) <= few
}
