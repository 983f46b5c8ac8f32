package attribution

// carrier is somebody or something that words came through, as a phrase beside
// an attribution tells: "in a memo seen by the Post", "through an interpreter".
type carrier struct {
	at   int     // a word of the phrase, by which it is given to an attribution
	last bool    // stands behind the outlet to which the words were told: "(via ...)"
	via  []scope // nearest to the source first
}

// carriers finds the phrases of a sentence that say through whom words came.
func (s *sheet) carriers(at *sentence) []carrier {
	var out []carrier
	hi := at.to
	for hi > at.from && s.words[hi-1].tag == stop {
		hi--
	}
	for i := at.from; i < hi; i++ {
		for _, read := range [...]func(int, *sentence, int) (carrier, bool){
			s.passedOn, s.carriedTo, s.carriedBy, s.inTheirs, s.carriesWhich, s.through, s.talkedTo, s.onCarrier,
		} {
			if c, ok := read(i, at, hi); ok {
				out = append(out, c)
				break
			}
		}
	}
	return out
}
