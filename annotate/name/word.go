package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// shape is how a word is written.
type shape uint8

const (
	otherShape shape = iota // punctuation, symbols
	lower                   // starts with a small letter
	capital                 // starts with a capital letter and has others
	upper                   // two or more letters, all capitals: "NATO", "U.N."
	numeric                 // starts with a digit
	clitic                  // "'s", "n't"
)

// word is a token, or tokens that a hyphen ties into one name: "Rostov-on-Don",
// "al-Assad".
type word struct {
	span   readout.Span
	text   string
	shape  shape
	opened bool // starts a sentence, a quotation or a clause after a colon
}

func shapeOf(s string) shape {
	first, _ := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsDigit(first):
		return numeric
	case unicode.IsLower(first):
		return lower
	case unicode.IsUpper(first):
		letters, small := 0, false
		for _, r := range s {
			if unicode.IsLetter(r) {
				letters++
				small = small || unicode.IsLower(r)
			}
		}
		if !small && letters > 1 {
			return upper
		}
		return capital
	case first == '\'' || first == '’':
		if len(s) > 1 && strings.ContainsAny(s, "sStTdDmMlLvV") {
			return clitic
		}
	case unicode.IsLetter(first):
		return lower // a script without case
	}
	return otherShape
}

// words makes the words of a sentence.
func words(text string, s *readout.Sentence, into []word) []word {
	tokens := s.Tokens
	opened := true
	for i := 0; i < len(tokens); {
		end := i + 1
		for end+1 < len(tokens) && tied(text, tokens, i, end) {
			end += 2
		}
		span := readout.Span{Start: tokens[i].Span.Start, End: tokens[end-1].Span.End}
		w := word{span: span, text: span.In(text), opened: opened}
		w.shape = shapeOf(w.text)
		if w.shape == lower && articlePrefixed(w.text) {
			w.shape = capital
		}
		if w.shape != otherShape {
			opened = false
		} else if opens(w.text) {
			opened = true
		}
		into = append(into, w)
		i = end
	}
	return into
}

func opens(s string) bool {
	switch s {
	case ":", "“", "‘", "\"", "``", "«", "•", "*", "…", "...", "[", "-", "–", "—", ".", "?", "!", ";":
		return s != "-" && s != "–" && s != "—" && s != ";" && s != "["
	}
	return false
}

// tied reports whether the token at hyphen is one that ties the word that starts
// at first to the token behind it.
func tied(text string, tokens []readout.Token, first, hyphen int) bool {
	h := tokens[hyphen].Span
	if h.Len() > 3 || h.In(text) != "-" && h.In(text) != "‐" && h.In(text) != "‑" {
		return false
	}
	before, after := tokens[hyphen-1].Span, tokens[hyphen+1].Span
	if before.End != h.Start || after.Start != h.End {
		return false
	}
	a, b := before.In(text), after.In(text)
	if hyphen-1 > first {
		// The word has a hyphen already: "Rostov-on" + "Don".
		return shapeOf(b) == capital
	}
	switch sa, sb := shapeOf(a), shapeOf(b); {
	case sa == lower:
		return sb == capital && arabicArticle(a)
	case sa == capital && sb == capital:
		if first > 0 && hyphen+2 < len(tokens) && shapeOf(tokens[first-1].Span.In(text)) == capital && shapeOf(tokens[hyphen+2].Span.In(text)) == capital {
			return false // "Ruth Nakato-Peter Okello" are two
		}
		return !statelike(a) && !statelike(b)
	case sa == capital && arabicArticle(strings.ToLower(a)) && sb == lower:
		return false
	case sa == capital && sb == lower:
		if hyphen+3 < len(tokens) && len(b) <= 4 && tokens[hyphen+2].Span.Start == after.End &&
			tokens[hyphen+2].Span.In(text) == "-" && shapeOf(tokens[hyphen+3].Span.In(text)) == capital {
			return true // "Rostov-on-Don"
		}
		return first > 0 && len(b) <= 5 && !compoundEnd[b] && shapeOf(tokens[first-1].Span.In(text)) == capital
	case sa == upper && sb == upper:
		return !statelike(a) && !statelike(b) && len(a)+len(b) < 12
	case (sa == upper || sa == capital && len(a) == 1) && sb == numeric:
		return true // "G-7", "COVID-19"
	}
	return false
}

func statelike(s string) bool {
	if _, ok := lexicon.StateByWord(s); ok {
		return true
	}
	if _, ok := lexicon.PlaceByName(s); ok {
		return true
	}
	return lexicon.OrganisationByName(s) != nil && len(s) < 6
}

// arabicArticle reports whether a lower-case word is the article, or a word like
// it, that a hyphen joins to an Arabic or Persian name.
func arabicArticle(s string) bool {
	switch s {
	case "al", "el", "ul", "an", "as", "ash", "ad", "ar", "at", "az", "abu", "bin", "ibn", "ben", "bil", "d'", "l'":
		return true
	}
	return false
}

// articlePrefixed reports whether a word is one of those: "al-Assad".
func articlePrefixed(s string) bool {
	article, rest, ok := strings.Cut(s, "-")
	if !ok || !arabicArticle(article) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsUpper(r)
}

// compoundEnd are the short second parts of compounds that are no part of a
// name: "Kremlin-led", "Obama-era".
var compoundEnd = set(`led run held era born like style wide made year day old based back ally aid rich poor free
friendly right left wing only paid built owned own funded type level line run rate long time born bred size proof
man men woman plus side in-law term`)
