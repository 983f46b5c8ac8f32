package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// idiom is an entry of several words: "step down", "take into custody".
type idiom struct {
	last   string // stem of its last word
	window int    // words after the first in which the last may stand
	senses []string
}

// senseOf gives the senses of a stem, each by the first entry of its group of
// lexicon.Paraphrases, and idioms those of entries of several words, by the stem
// of the first.
//
// Two contents that have different words of one group share its sense, which
// counts for part of a shared word.
var senseOf, idioms = func() (map[string][]string, map[string][]idiom) {
	m, multi := map[string][]string{}, map[string][]idiom{}
	add := func(stem, sense string) {
		if !slices.Contains(m[stem], sense) {
			m[stem] = append(m[stem], sense)
		}
	}
	n := 0
	lexicon.Paraphrases(func(group []string) bool {
		n++
		sense := "~" + group[0] + "." + group[1]
		for _, entry := range group {
			f := strings.Fields(entry)
			if len(f) > 1 {
				first, last := words.Stem(f[0]), words.Stem(f[len(f)-1])
				list := multi[first]
				at := slices.IndexFunc(list, func(i idiom) bool { return i.last == last })
				if at < 0 {
					at = len(list)
					list = append(list, idiom{last: last, window: min(4, len(f))})
				}
				list[at].senses = append(list[at].senses, sense)
				multi[first] = list
				add(first+" "+last, sense)
				continue
			}
			w := f[0]
			for _, form := range [...]string{w, w + "s", w + "ed", w + "ing", strings.TrimSuffix(w, "e") + "ed", strings.TrimSuffix(w, "e") + "ing"} {
				add(words.Stem(form), sense)
			}
		}
		return true
	})
	return m, multi
}()

// sensePart is the part of a shared word that two words of one sense are.
const sensePart = 0.7

// sensesAt are the senses of the word ws[i], of an idiom that begins with it
// before those of the word alone, and the index of the idiom's last word, i for
// none.
func sensesAt(ws []words.Word, i int) ([]string, int) {
	stem := words.Stem(ws[i].Form)
	for _, d := range idioms[stem] {
		for j := i + 1; j < len(ws) && j <= i+d.window; j++ {
			if words.Stem(ws[j].Form) == d.last {
				return d.senses, j
			}
		}
	}
	return senseOf[stem], i
}
