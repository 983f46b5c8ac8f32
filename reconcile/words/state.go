package words

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// longestState is the number of words of the longest name of a state that is
// looked for.
const longestState = 4

// State is the code of the state that the words from i on mean, by name,
// adjective, people or capital ("Belarus", "Belarusian", "Minsk"), with the
// number of words, and "" where they mean none. Text is what the words stand
// in.
func State(text string, ws []Word, i int) (code string, n int) {
	if !ws[i].Upper {
		return "", 0
	}
	for n := min(longestState, len(ws)-i); n > 0; n-- {
		last := ws[i+n-1]
		if !last.Upper {
			continue
		}
		s := text[ws[i].Span.Start:last.Span.End]
		if n > 1 {
			s = strings.Join(strings.Fields(s), " ")
		}
		w, ok := lexicon.StateByWord(s)
		if !ok && strings.HasPrefix(text[last.Span.End:], ".") && strings.Contains(s, ".") {
			w, ok = lexicon.StateByWord(s + ".")
		}
		if ok {
			return w.State.Code, n
		}
	}
	return "", 0
}
