package provenance

import (
	"strings"

	"github.com/readout-news/readout/read/calendar"
)

// joints are the words behind which the name of the outlet stands in a credit
// sentence.
var joints = []string{" published by ", " published in ", " published on ", " published at ", " appeared in ", " appeared on ", " appeared at ",
	" posted on ", " posted at ", " posted by ", " permission from ", " permission of ", " republished from ", " reprinted from ", " reproduced from ", " reposted from ",
	" taken from ", " courtesy of ", " written by ", " produced by ", " provided by ", " distributed by ", " comes from ", " first with ", " agreement with ", " syndicated from ", " appears in ", " article at ", " article on ",
	" article in ", " article from ", " story at ", " story on ", " story in ", " story from ", " report at ", " report on ", " report in ", " original at ", " original on ", " original in ", " more at ", " more on ", " more in ", " rest at ", " rest on ", " piece at ", " piece on ", " piece in ", " post at ", " post on ",
	" here at ", " from the original by ", " from ", " via ", " by ", " at ", " on ", " in "}

// creditSentence reads "This article was first published in The Example Times
// on 3 May 2024".
func creditSentence(s, low string) cited {
	if len(low) != len(s) {
		low = asciiLower(s)
	}
	var c cited
	if f, ok := calendar.First(s); ok {
		c.date = f.Date
	}
	if !creditWords(low) {
		return c
	}
	if i := strings.Index(low, "written by "); i >= 0 {
		who, _, _ := strings.Cut(s[i+len("written by "):], " for ")
		who, _, _ = strings.Cut(who, " and ")
		c.authors = people(strings.TrimRight(who, "."))
	}
	// A joint may be the first word.
	s, low = " "+s, " "+low
	for _, joint := range joints {
		i := strings.Index(low, joint)
		if i < 0 {
			continue
		}
		name := s[i+len(joint):]
		for _, stop := range []string{" on ", " under ", " and ", " with ", " in ", " by ", " here", ". ", ", ", " (", " as ", ": ", " where ", " at ", " as part", " last ", " website", "'s ", "’s "} {
			if j := strings.Index(name, stop); j > 0 && (stop != " and " && stop != " in " || !outletLike(name)) {
				name = name[:j]
			}
		}
		name = strings.Trim(name, " .,:;)\"“”‘’")
		if f, ok := calendar.First(name); ok && f.Span.Start == 0 {
			continue
		}
		if outletLike(name) || nameLike(name) && !plainJoint[joint] {
			c.outlet = outletOf(name)
			break
		}
		if joint == " written by " || joint == " by " {
			if names := people(name); names != nil {
				c.authors = names
			}
		}
	}
	return c
}

// plainJoint are the joints that stand in any sentence: behind them only what is
// surely an outlet counts.
var plainJoint = map[string]bool{" by ": true, " in ": true, " on ": true, " at ": true, " from ": true, " via ": true, " written by ": true, " posted on ": true, " posted by ": true}

// creditWords reports whether a sentence says that its text was published
// elsewhere.
func creditWords(low string) bool {
	for _, w := range []string{"publish", "appeared", "appears", "reprint", "repost", "reproduc", "posted", "permission", "courtesy", "taken from", "full ", "original",
		"rest ", "read more", "syndicat", "excerpt", "extract", "adapted", "continue", "copied", "provided by", "distributed by", "produced by", "comes from", "entire ", "whole ", "complete ", "more at", "quoted from", "written by"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// rightsHolder reads the name out of "© 2024 Reuters. All rights reserved."
func rightsHolder(s string) string {
	s = strings.NewReplacer("©", " ", "Copyright", " ", "COPYRIGHT", " ", "copyright", " ", "(c)", " ", "(C)", " ").Replace(s)
	s = strings.TrimLeft(s, " ,.-–0123456789")
	s = strings.TrimPrefix(s, "by ")
	for _, stop := range []string{". ", ", ", " All ", " all ", " - ", " | ", ";"} {
		if i := strings.Index(s, stop); i > 0 {
			s = s[:i]
		}
	}
	s = strings.TrimRight(s, " .,0123456789-–©")
	if !nameLike(s) {
		return ""
	}
	return outletOf(s)
}

// nameLike holds for a name of one to eight words, the first upper case and no
// verb form of a sentence about it.
func nameLike(s string) bool {
	if s == "" || len(s) > 80 || countWords(s, 10) > 8 || !startsUpper(s) && domain(s) == "" || endsSentence(s) && !strings.HasSuffix(s, ".") {
		return false
	}
	if domain(s) != "" {
		return true
	}
	for w := range strings.FieldsSeq(s) {
		if !startsUpper(strings.Trim(w, "'\"(“‘")) && !outletParticles[w] && !particles[w] {
			return false
		}
	}
	return true
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}
