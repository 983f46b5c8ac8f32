package copies

// weight counts the shared words of a stretch by whose they are.
type weight struct {
	narrative int // nobody's quotation
	plain     int // those of them that are written without a capital or a digit
	quotedRun int // longest run of words that both Texts quote
	quoted    []run
	// quotedByA are words that A quotes and B has as narrative, and the reverse:
	// one text quotes the other's reporting. They are part of narrative.
	quotedByA, quotedByB int
}

// weigh fills the weight of s. Words that both quote are a third party's. So
// are words that only one marks as quoted where they speak in the first person:
// there the other's marks were lost.
func (s *stretch) weigh(a, b *Text) {
	for _, r := range s.runs {
		for k := 0; k < r.n; {
			qa, qb := a.marks[r.a+k]&quoted, b.marks[r.b+k]&quoted
			n, plain, first := k, 0, false
			for n < r.n && a.marks[r.a+n]&quoted == qa && b.marks[r.b+n]&quoted == qb {
				m := a.marks[r.a+n]
				if m&plainWord != 0 {
					plain++
				}
				first = first || m&firstPerson != 0
				n++
			}
			switch {
			case qa != 0 && qb != 0, (qa|qb) != 0 && first:
				s.quotedRun = max(s.quotedRun, n-k)
				s.quoted = append(s.quoted, run{r.a + k, r.b + k, n - k})
			default:
				s.narrative += n - k
				s.plain += plain
				if qa != 0 {
					s.quotedByA += n - k
				} else if qb != 0 {
					s.quotedByB += n - k
				}
			}
			k = n
		}
	}
}
