package text

import (
	"strings"

	"github.com/rivo/uniseg"
)

// width is the number of terminal columns that s takes: East Asian wide
// characters and emoji take two, combining marks none.
func width(s string) int { return uniseg.StringWidth(s) }

// wrap breaks s at spaces into lines of at most columns, and a word that is
// longer than a line between characters. At most lines are given (0: all); more
// makes the last one end with dots.
func wrap(s string, columns, lines int, dots string) []string {
	columns = max(columns, 2)
	var out []string
	line, used := "", 0
	flush := func() {
		out = append(out, line)
		line, used = "", 0
	}
	for word := range strings.FieldsSeq(s) {
		if lines > 0 && len(out) > lines {
			break // what follows is cut anyway
		}
		w := width(word)
		switch {
		case used == 0:
		case used+1+w <= columns:
			line, used = line+" "+word, used+1+w
			continue
		default:
			flush()
		}
		for w > columns {
			var head string
			head, word = split(word, columns)
			out = append(out, head)
			w = width(word)
		}
		line, used = word, w
	}
	if used > 0 {
		flush()
	}
	if lines > 0 && len(out) > lines {
		out = out[:lines]
		last := out[lines-1]
		for last != "" && width(last)+width(dots) > columns {
			last, _ = split(last, width(last)-1)
		}
		out[lines-1] = strings.TrimRight(last, " ") + dots
	}
	return out
}

// split gives the longest start of s that takes at most columns, and the rest.
// It never parts what is seen as one character. The start is not empty unless
// columns is below 1, even where its first character alone is wider.
func split(s string, columns int) (head, rest string) {
	state, used, at := -1, 0, 0
	for at < len(s) {
		cluster, _, w, next := uniseg.FirstGraphemeClusterInString(s[at:], state)
		if used+w > columns && (at > 0 || columns < 1) {
			break
		}
		used, at, state = used+w, at+len(cluster), next
	}
	return s[:at], s[at:]
}
