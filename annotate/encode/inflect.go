package encode

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/model/word"
)

// Features that the tree or the digits settle: a finite verb has the person and
// number of the pronoun that is its subject; "it" and "you" are nominative as a
// subject and accusative after a preposition; a number with a decimal point is a
// fraction. The network decides features before it has a tree.

// subjectOf tells person and number by the pronoun in small letters.
var subjectOf = map[string]string{
	"i": "Number=Sing|Person=1", "we": "Number=Plur|Person=1", "you": "Number=Sing|Person=2",
	"he": "Number=Sing|Person=3", "she": "Number=Sing|Person=3", "it": "Number=Sing|Person=3", "they": "Number=Plur|Person=3",
}

// onlyPlural are nouns that have no singular in their sense.
var onlyPlural = set(`troops politics means supplies grounds clothes thanks headquarters goods contents whereabouts
	proceedings pants trousers jeans shorts scissors glasses surroundings savings remains economics statistics earnings
	regards manners finances outskirts belongings riches barracks premises statistics mathematics physics logistics`)

// inflect corrects the features of a sentence that has tags and a tree.
func (m *Model) inflect(w *workspace, tokens []readout.Token, text string) {
	w.of = sized(w.of, len(tokens))
	subject := w.of // of each token: its first subject and one more, or 0
	clear(subject)
	for i := range tokens {
		t := &tokens[i]
		if h := t.Head; h >= 0 && subject[h] == 0 && strings.HasPrefix(t.Rel, "nsubj") {
			subject[h] = int32(i + 1)
		}
		if t.UPOS == "PRON" && strings.HasPrefix(t.Feats, "Case=") {
			m.decline(t, word.Lower(t.Span.In(text)))
		}
		if t.UPOS == "NOUN" && t.Feats == "Number=Plur" && onlyPlural[word.Lower(t.Span.In(text))] {
			t.Feats = m.feats("Number=Ptan", t.Feats)
		}
		if t.UPOS == "NUM" && t.Feats == "NumForm=Digit|NumType=Card" && decimal(t.Span.In(text)) {
			t.Feats = m.feats("NumForm=Digit|NumType=Frac", t.Feats)
		}
	}
	var buf [96]byte
	for i := range tokens {
		t := &tokens[i]
		if !strings.HasPrefix(t.Feats, "Mood=Ind|Number=") {
			continue
		}
		h := i
		if (t.Rel == "cop" || strings.HasPrefix(t.Rel, "aux")) && t.Head >= 0 {
			h = t.Head
		}
		if subject[h] == 0 {
			continue
		}
		s := &tokens[subject[h]-1]
		agrees := subjectOf[word.Lower(s.Span.In(text))]
		if s.UPOS == "NOUN" && strings.HasPrefix(s.Feats, "Number=Plur") {
			agrees = "Number=Plur|Person=3"
		} else if s.UPOS != "PRON" {
			agrees = ""
		}
		rest := strings.Index(t.Feats, "|Tense=")
		if agrees == "" || rest < 0 {
			continue
		}
		if strings.EqualFold(t.Span.In(text), "was") { // one form for "I" and "he"; EWT mostly writes the latter
			agrees = "Number=Sing|Person=3"
		}
		key := append(append(append(buf[:0], "Mood=Ind|"...), agrees...), t.Feats[rest:]...)
		t.Feats = m.feats(string(key), t.Feats)
	}
}

// decline sets the case of a pronoun that has one form for both.
func (m *Model) decline(t *readout.Token, lower string) {
	if lower != "it" && lower != "you" || len(t.Feats) < len("Case=Nom") {
		return
	}
	var want string
	switch rel, _, _ := strings.Cut(t.Rel, ":"); rel {
	case "nsubj", "expl":
		want = "Case=Nom"
	case "obl", "nmod":
		want = "Case=Acc"
	default:
		return
	}
	var buf [96]byte
	t.Feats = m.feats(string(append(append(buf[:0], want...), t.Feats[len(want):]...)), t.Feats)
}

// feats is the set of features that key names, or other where there is none.
func (m *Model) feats(key, other string) string {
	if i, ok := m.features[key]; ok {
		return m.weights.Vocabulary.Feats[i]
	}
	return other
}

// decimal reports whether a word is digits, a point and digits.
func decimal(w string) bool {
	at := strings.LastIndexByte(w, '.')
	if at < 1 || at == len(w)-1 {
		return false
	}
	for i := range len(w) {
		if c := w[i]; (c < '0' || c > '9') && i != at && (c != ',' || i > at) {
			return false
		}
	}
	return true
}
