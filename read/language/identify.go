// Package language tells whether a text is English, and where it surely is not,
// what it is. English is the assumption: a short text is never taken for
// another language without need.
package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/RadhiFadlillah/whatlanggo"
)

// Answer is what language a text is in.
type Answer struct {
	Code string // ISO 639-1, ISO 639-3 where that has none; "en"
	Name string // in English, "Lithuanian"
	Sure bool   // false where the text is too short to tell and English is assumed
}

var english = Answer{"en", "English", true}

// marks are frequent words of English that are rare in other languages of
// Latin script.
var marks = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`the and to of that with from are his which not said will who their they were
		but this was has have been is after would when its had she he`) {
		marks[w] = true
	}
}

// Limits of what is looked at, so that the cost does not grow with the text.
const (
	samples    = 24  // paragraphs
	sampleSize = 320 // bytes of each
)

// Identify tells the language that most of the paragraphs are in. declared is
// what metadata say, "" where nothing; it counts only where the text is too
// short to tell.
func Identify(paragraphs []string, declared string) Answer {
	step := max(1, (len(paragraphs)+samples-1)/samples)
	var other strings.Builder
	englishSize, otherSize, words, hits := 0, 0, 0, 0
	for i := 0; i < len(paragraphs); i += step {
		p := head(paragraphs[i])
		w, h := count(p)
		words, hits = words+w, hits+h
		if w >= 4 && h*8 >= w {
			englishSize += len(p)
			continue
		}
		otherSize += len(p)
		other.WriteString(p)
		other.WriteByte('\n')
	}
	if hits*8 >= words && hits > 0 || englishSize >= otherSize && englishSize > 0 {
		return english
	}
	text := other.String()
	letters := strings.Count(text, "") // an upper bound, cheap
	script := whatlanggo.DetectScript(text)
	if script == nil {
		return assumed(declared)
	}
	if script != unicode.Latin {
		if letters < 10 {
			return assumed(declared)
		}
		info := whatlanggo.Detect(text)
		if info.Lang < 0 {
			return Answer{"und", "in a script that is not Latin", true}
		}
		return answer(info.Lang)
	}
	// Latin script: other languages need words enough, few English ones among
	// them, and a clear verdict.
	if words < 12 || hits*12 >= words {
		return assumed(declared)
	}
	info := whatlanggo.Detect(text)
	if info.Lang < 0 || info.Lang == whatlanggo.Eng {
		return assumed(declared)
	}
	if info.Confidence < 0.5 && (words < 40 || hits*25 >= words || info.Confidence < 0.02) {
		return assumed(declared)
	}
	return answer(info.Lang)
}

// assumed is the answer for a text that tells nothing: what was declared, else
// English.
func assumed(declared string) Answer {
	code, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(declared, "_", "-")), "-")
	if code == "" || code == "en" || code == "eng" {
		return Answer{"en", "English", false}
	}
	if lang := whatlanggo.CodeToLang(code); lang >= 0 {
		return answer(lang)
	}
	for lang := whatlanggo.Lang(0); lang < 100; lang++ {
		if lang.Iso6391() == code {
			return answer(lang)
		}
	}
	return Answer{"en", "English", false}
}

func answer(lang whatlanggo.Lang) Answer {
	if lang == whatlanggo.Eng {
		return english
	}
	code := lang.Iso6391()
	if code == "" {
		code = lang.Iso6393()
	}
	name := lang.String()
	if lang == whatlanggo.Cmn {
		name = "Chinese"
	}
	return Answer{code, name, true}
}

func head(s string) string {
	if len(s) <= sampleSize {
		return s
	}
	n := sampleSize
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// count gives the words of s and how many of them are marks of English.
func count(s string) (words, hits int) {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’' }) {
		words++
		if len(w) <= 5 && marks[strings.ToLower(w)] {
			hits++
		}
	}
	return words, hits
}
