package lexicon

import "strings"

// Abbreviation says how a word that ends in a full stop behaves, so that a
// reader of text can tell the stop of an abbreviation from that of a sentence.
type Abbreviation uint8

// The kinds of abbreviations.
const (
	// NoAbbreviation is a word that we do not know as an abbreviation.
	NoAbbreviation Abbreviation = iota
	// BeforeName stands before a name and does not end a sentence: "Gen.", "Mr.".
	BeforeName
	// BeforeNumber is an abbreviation before a number and an ordinary word
	// elsewhere: "No. 5", "p. 12".
	BeforeNumber
	// InDate is the short name of a month or a weekday: an abbreviation before
	// a number, a comma or a further date word. "Sat.", "Mar.".
	InDate
	// AfterComma is the short name of a state or province, which newspapers set
	// after a comma: "Austin, Tex.". Many are words as well ("Miss.", "Me.").
	AfterComma
	// AfterName follows a name and may end a sentence: "Corp.", "Jr.".
	AfterName
	// Anywhere is an abbreviation wherever it stands, and may end a sentence:
	// "etc.", "approx.".
	Anywhere
	// Within is an abbreviation that hardly ever ends a sentence: "vs.", "e.g.".
	Within
)

// longestAbbreviation is the length in bytes of the longest entry.
const longestAbbreviation = 8

// AbbreviationOf is the kind of the word, which is given without its last full
// stop. Some count only where they are capitalised: "Sat", "SAT", but not "sat".
// It allocates nothing.
func AbbreviationOf(word string) Abbreviation {
	if len(word) == 0 || len(word) > longestAbbreviation {
		return NoAbbreviation
	}
	var low [longestAbbreviation]byte
	capital := false
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
			capital = capital || i == 0
		}
		low[i] = c
	}
	kinds := abbreviations[string(low[:len(word)])]
	if capital {
		return kinds.capital
	}
	return kinds.lower
}

// abbreviation has the kind of a word with and without a capital at its start:
// "Ft. Worth", "30 ft.".
type abbreviation struct {
	capital, lower Abbreviation
}

// abbreviations is the table by lower-case word, made from the lists in
// abbreviation_table.go. A word in several lists is of the first one's kind.
var abbreviations = func() map[string]abbreviation {
	table := map[string]abbreviation{}
	for _, list := range abbreviationLists {
		for _, word := range strings.Fields(list.words) {
			kinds := table[word]
			if kinds.capital == NoAbbreviation {
				kinds.capital = list.kind
			}
			if kinds.lower == NoAbbreviation && !list.capital {
				kinds.lower = list.kind
			}
			table[word] = kinds
		}
	}
	return table
}()
