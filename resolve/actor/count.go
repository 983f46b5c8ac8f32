package actor

import (
	"strconv"
	"strings"
)

// count is what the words before a noun tell of how many are meant and whether
// they are somebody new.
type count struct {
	number     int  // 0 where the words give none
	definite   bool // "the", "his", "both"
	indefinite bool // "a", "another", "two": somebody who was not spoken of yet
	after      int  // index of the first token behind these words
}

// counted reads the determiners and numerals that start a noun phrase from from
// whose head ends at head.
func (x *reading) counted(from, head int) count {
	c := count{after: from}
	for c.after < head-1 {
		t := x.tokens[c.after]
		if t.name >= 0 {
			break
		}
		if age, _ := x.ageOf(c.after, head); age > 0 {
			break
		}
		switch t.low {
		case "the", "this", "that", "these", "those", "his", "her", "their", "its", "my", "our":
			c.definite = true
		case "both":
			c.definite, c.number = true, 2
		case "a", "an":
			c.indefinite, c.number = true, 1
		case "another":
			c.indefinite, c.number = true, max(c.number, 1)
		case "some", "several", "many", "most", "few", "all", "no", "multiple", "various", "any", "each", "every", "other", "at", "least",
			"more", "than", "about", "around", "nearly", "almost", "roughly", "over", "only", "up", "as", "fewer", "dozens", "scores", "different":
		case "dozen":
			c.number = 12 * max(c.number, 1)
		default:
			n := numeral(t.low)
			if n == 0 {
				return c
			}
			c.number = n
			c.indefinite = !c.definite
		}
		c.after++
	}
	return c
}

// numeral is the number that a word in small letters is, 0 where it is none.
func numeral(low string) int {
	if n := numerals[low]; n > 0 {
		return n
	}
	if low == "" || low[0] < '0' || low[0] > '9' || len(low) > 9 {
		return 0
	}
	n, err := strconv.Atoi(strings.ReplaceAll(low, ",", ""))
	if err != nil {
		return 0
	}
	return n
}

var numerals = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// ageOf is the age that the token at i gives, "44-year-old", and the index
// behind it; 0 where it gives none. The word may be cut at its hyphens.
func (x *reading) ageOf(i, end int) (age, after int) {
	t := x.tokens[i]
	if n := leadingNumber(t.low); n > 0 && strings.HasSuffix(t.low, "-year-old") {
		return n, i + 1
	}
	n := numeral(t.low)
	if n == 0 || i+4 >= len(x.tokens) || i+4 >= end {
		return 0, i
	}
	if x.tokens[i+1].text == "-" && x.tokens[i+2].low == "year" && x.tokens[i+3].text == "-" && x.tokens[i+4].low == "old" {
		return n, i + 5
	}
	return 0, i
}

// leadingNumber is the number that a word begins with, 0 where it has none.
func leadingNumber(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4 && s[i] >= '0' && s[i] <= '9'; i++ {
		n = 10*n + int(s[i]-'0')
	}
	return n
}
