package encode

import (
	"strings"

	"github.com/readout-news/readout/model/word"
)

// known reports whether the word vectors have a lemma of two parts.
func (v *Vocabulary) known(stem, tail string) bool {
	var buf [32]byte
	if len(stem)+len(tail) > len(buf) {
		return false
	}
	return v.Vectors.FindBytes(append(append(buf[:0], stem...), tail...)) != word.UnknownID
}

// mend looks for the lemma of a word whose lemma nobody knows. Where the word
// vectors know no such word, but know one that the word can be an
// inflection of, that one is the lemma: "endorsing" is of "endorse", not of
// "endors". Of several the most frequent one is taken.
func (v *Vocabulary) mend(lower, xpos, lemma string) string {
	var buf [24]byte
	best, row := lemma, int32(0)
	try := func(stem, end string) {
		if len(stem) < 2 || len(stem)+len(end) > len(buf) {
			return
		}
		candidate := append(append(buf[:0], stem...), end...)
		if r := v.Vectors.FindBytes(candidate); r != word.UnknownID && (row == 0 || r < row) {
			best, row = string(candidate), r
		}
	}
	for _, in := range inflections[xpos] {
		stem, ok := strings.CutSuffix(lower, in.end)
		if !ok {
			continue
		}
		for _, end := range in.ends {
			try(stem, end)
		}
		if n := len(stem); in.double && n > 2 && stem[n-1] == stem[n-2] {
			try(stem[:n-1], "")
		}
	}
	return best
}

// inflection is an ending, what stands in its place in the lemma, and whether
// the consonant before it may have been doubled.
type inflection struct {
	end    string
	ends   []string
	double bool
}

var inflections = map[string][]inflection{
	"VBG": {{"ing", []string{"", "e"}, true}},
	"VBD": {{"ied", []string{"y", "ie"}, false}, {"ed", []string{"", "e"}, true}},
	"VBN": {{"ied", []string{"y", "ie"}, false}, {"ed", []string{"", "e"}, true}},
	"VBZ": {{"ies", []string{"y", "ie"}, false}, {"es", []string{"", "e"}, false}, {"s", []string{""}, false}},
	"NNS": {{"ies", []string{"y", "ie"}, false}, {"ves", []string{"f", "fe", "ve"}, false}, {"es", []string{"", "e", "is"}, false}, {"s", []string{""}, false}, {"men", []string{"man"}, false}},
	"JJR": {{"ier", []string{"y"}, false}, {"er", []string{"", "e"}, true}},
	"JJS": {{"iest", []string{"y"}, false}, {"est", []string{"", "e"}, true}},
}
