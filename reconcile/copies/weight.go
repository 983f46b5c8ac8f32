package copies

import "github.com/readout-news/readout/reconcile/words"

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
			n := k + 1
			wa, wb := a.Words[r.a+k], b.Words[r.b+k]
			for n < r.n && a.Words[r.a+n].Quoted == wa.Quoted && b.Words[r.b+n].Quoted == wb.Quoted {
				n++
			}
			part := a.Words[r.a+k : r.a+n]
			switch {
			case wa.Quoted && wb.Quoted, (wa.Quoted || wb.Quoted) && firstPerson(part):
				s.quotedRun = max(s.quotedRun, n-k)
				s.quoted = append(s.quoted, run{r.a + k, r.b + k, n - k})
			default:
				s.narrative += n - k
				s.plain += plain(part)
				if wa.Quoted {
					s.quotedByA += n - k
				} else if wb.Quoted {
					s.quotedByB += n - k
				}
			}
			k = n
		}
	}
}

func plain(ws []words.Word) int {
	n := 0
	for _, w := range ws {
		if !w.Upper && (w.Form[0] < '0' || w.Form[0] > '9') {
			n++
		}
	}
	return n
}

func firstPerson(ws []words.Word) bool {
	for _, w := range ws {
		switch w.Form {
		case "i", "we", "my", "our", "me", "im", "ive", "weve":
			return true
		}
	}
	return false
}
