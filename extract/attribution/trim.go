package attribution

// trim drops punctuation from the end of a content, unless it stands within the
// quotation marks that end there, and dashes and commas from its beginning.
func (s *sheet) trim(r scope) scope {
	for !r.empty() {
		w := &s.words[r.to-1]
		switch w.tag {
		case comma, colon, dash:
		case stop:
			if w.low == "?" || w.low == "!" || w.low == "…" || w.low == "..." {
				return s.trimLeft(r)
			}
		case conjunction:
		default:
			return s.trimLeft(r)
		}
		if q := s.quoteAt(r.to - 1); q != nil && q.to == r.to && q.from >= r.from {
			return s.trimLeft(r) // a quotation without its closing mark
		}
		r.to--
	}
	return r
}

func (s *sheet) trimLeft(r scope) scope {
	for !r.empty() {
		switch s.words[r.from].tag {
		case comma, colon, dash, stop:
			r.from++
			continue
		case mark:
			if q := s.quoteAt(r.from); q == nil || q.from != r.from {
				r.from++ // a mark that closes what began before
				continue
			}
		}
		break
	}
	return r
}

// whole widens the end of a content that begins at from to the end of the
// quotation that it would otherwise break off in, unless it stands in that
// quotation wholly.
func (s *sheet) whole(from, to int) int {
	if q := s.quoteAt(to - 1); q != nil && q.to > to && q.from >= from {
		if prev := s.quoteAt(to); prev == q {
			return q.to
		}
	}
	return to
}
