package token

import "strings"

// hyphenJoins gives how far a word reaches over the hyphen of width w at
// text[to], and to itself where the hyphen parts it. Compounds are taken apart
// ("state-run"), words with a prefix or suffix that is no word are not
// ("pro-Beijing", "clock-wise"), nor are telephone numbers and dates. The word
// starts at text[at]; hyphen is behind the last hyphen that joined.
func hyphenJoins(text string, at, hyphen, to, w, end int) int {
	next := to + w
	if next >= end || !startsWord(text, next) {
		return to
	}
	if isDigit(text[to-1]) && isDigit(text[next]) {
		return numberChain(text, at, to, end)
	}
	if hyphen == at && isPrefix(text[at:to]) {
		return next
	}
	right := next
	for right < end && right-next < 8 && isLetter(text[right]) {
		right++
	}
	if right < end && isAlnum(text[right]) {
		return to
	}
	if isSuffix(text[next:right]) && isLetter(text[to-1]) || hyphen == at && isWhole(text[at:right]) {
		return right
	}
	return to
}

// numberChain gives the end of the run of digits and hyphens around the hyphen
// at text[to], if it is a telephone number ("555-0123", "555-010-0123"), a
// date ("2023-03-01") or a postal code ("12345-6789"), and otherwise to:
// ranges and scores are taken apart.
func numberChain(text string, at, to, end int) int {
	for i := at; i < to; i++ {
		if !isDigit(text[i]) && text[i] != '-' {
			return to
		}
	}
	var lengths [5]int
	parts, n := 0, at
	for parts < len(lengths) {
		from := n
		for n < end && n-from < 8 && isDigit(text[n]) {
			n++
		}
		lengths[parts] = n - from
		parts++
		if n+1 >= end || text[n] != '-' || !isDigit(text[n+1]) {
			break
		}
		n++
	}
	if n < end && isAlnum(text[n]) {
		return to
	}
	switch {
	case parts >= 3 && parts <= 4,
		parts == 2 && lengths[1] == 4 && (lengths[0] == 3 || lengths[0] == 5 || lengths[0] == 1):
		return n
	}
	return to
}

// isPrefix reports whether word, in any letter case, is a prefix that stays
// with its word at a hyphen. The treebanks keep those that are no words of
// their own, and a few that are ("cross", "counter", "over").
func isPrefix(word string) bool {
	if len(word) > 8 {
		return false
	}
	switch strings.ToLower(word) {
	case "e", "ante", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "eco", "ex",
		"extra", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "para",
		"peri", "post", "pre", "pro", "proto", "pseudo", "psycho", "re", "semi", "sub", "super", "supra", "trans", "tri",
		"ultra", "un", "uni", "hyper", "hypo", "infra":
		return true
	}
	return false
}

// isSuffix reports whether word is a suffix that stays with its word.
func isSuffix(word string) bool {
	switch word {
	case "able", "esque", "fest", "fold", "gate", "itis", "less", "most", "rama", "wise", "ups", "ish":
		return true
	}
	return false
}

// isWhole reports whether word, in any letter case, is one word with a hyphen.
func isWhole(word string) bool {
	switch strings.ToLower(word) {
	case "uh-huh", "uh-oh", "oh-ho", "mm-hm", "mm-hmm", "un-unh", "uh-uh", "nuh-uh", "hm-m", "m-mm", "co-op", "bye-bye",
		"yo-yo", "tut-tut", "ta-da", "no-no":
		return true
	}
	return false
}
