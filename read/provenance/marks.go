package provenance

import (
	"unicode"
	"unicode/utf8"
)

// isDouble holds for the marks of which a pair stands around a quotation, single
// ones left out.
func isDouble(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '〝', '〞', '＂':
		return true
	}
	return false
}

// balance tells how the double quotation marks of a paragraph pair up. All
// offsets are bytes into it, -1 where there is none.
type balance struct {
	opens0      bool // the mark at its start has no partner
	partner     int  // the mark that closes the one at its start
	partnerSize int
	loneClose   int // the first closing mark without an opening one
	loneSize    int
	last        int // behind the last mark
	lastSize    int
	inner       int // pairs of marks, that of the mark at the start left out
}

// balanceOf pairs the double quotation marks of s. Whatever their form, they
// count as one kind: writers mix straight and curly ones. Where a straight mark
// stands tells which way it faces.
func balanceOf(s string) balance {
	b := balance{partner: -1, loneClose: -1, last: -1}
	var open []int
	before := ' '
	for i, r := range s {
		if !isDouble(r) {
			before = r
			continue
		}
		size := utf8.RuneLen(r)
		b.last, b.lastSize = i+size, size
		after := ' '
		if i+size < len(s) {
			after, _ = utf8.DecodeRuneInString(s[i+size:])
		}
		if faces(r, before, after, s, open) {
			open = append(open, i)
		} else if n := len(open); n > 0 {
			if open[n-1] == 0 {
				b.partner, b.partnerSize = i, size
			} else {
				b.inner++
			}
			open = open[:n-1]
		} else if b.loneClose < 0 {
			b.loneClose, b.loneSize = i, size
		}
		before = r
	}
	b.opens0 = len(open) > 0 && open[0] == 0
	return b
}

// faces reports whether the mark r opens.
func faces(r, before, after rune, s string, open []int) bool {
	spaceBefore := unicode.IsSpace(before) || unicode.Is(unicode.Ps, before) || before == '—' || before == '–' || before == '-' || before == '/'
	spaceAfter := unicode.IsSpace(after)
	switch r {
	case '“':
		// „ … “ closes as German does it.
		if n := len(open); n > 0 && !spaceBefore {
			if first, _ := utf8.DecodeRuneInString(s[open[n-1]:]); first == '„' {
				return false
			}
		}
		// Behind a word and before a space it closes, whatever its form.
		return spaceBefore || !spaceAfter && !unicode.IsPunct(after)
	case '„', '‟', '〝':
		return true
	case '”', '〞':
		// Two closing marks around a phrase, as some keyboards set them.
		return spaceBefore && !spaceAfter && !unicode.IsPunct(after) && len(open) == 0
	case '«':
		if n := len(open); n > 0 {
			if first, _ := utf8.DecodeRuneInString(s[open[n-1]:]); first == '»' {
				return false
			}
		}
		return true
	case '»':
		return len(open) == 0 && spaceBefore && !spaceAfter && unicode.IsLetter(after)
	}
	opens := (spaceBefore || isDouble(before) && len(open) > 0) && !spaceAfter
	closes := !unicode.IsSpace(before) && (spaceAfter || unicode.IsPunct(after) || isDouble(after))
	if opens && isDouble(before) && closes {
		return false
	}
	if opens == closes {
		return len(open) == 0 && !spaceAfter
	}
	return opens
}
