package provenance

import (
	"strings"

	"github.com/readout-news/readout"
)

// creditKind is what a credit line says of the text above it.
type creditKind uint8

const (
	noCredit creditKind = iota
	taken               // the text is another's: "Source: BBC", "Originally published by ..."
	partly              // a part of it stands here: "Read the full article at ..."
	owned               // who holds the rights, which may be the outlet itself: "© 2024 ..."
	signed              // outlet and day alone: the source of a quoted article, else the text's own
	named               // says something of makers, nothing of origin: "Editing by ...", photo credits
)

// creditLine is a credit line as read.
type creditLine struct {
	kind creditKind
	cited
}

// creditStarts are the beginnings of lines that say where a text was taken
// from, lower-cased; the outlet follows, or stands behind one of joints.
var creditStarts = startsOf(`source:|source :|sources:|source -|source –|source —|(source:|via:|via |(via |credit:|credits:|credit :|courtesy:|courtesy of |news source:|article source:|original source:|originally from |taken from |adapted from |excerpted from |excerpt from |extract from |quoted from |h/t |hat tip|from:|cross-posted from |crossposted from |
	originally published |originally appeared |originally posted |original article|original story|original post|original:|first published |first appeared |first posted |published originally |previously published |
	this article |this story |this report |this piece |this post |this news |this text |this item |this content |the article |the story |the above article |the above story |the original |the post |the full article |a version of this |an earlier version of this |an original version |
	reprinted |republished |reposted |reproduced |reprint |re-published |re-posted |syndicated |copied from |posted from |
	read the full |read full |read the original |read the rest |read the entire |read the whole |read the complete |read original |read more at |read more on |read more from |read more in |read it at |continue reading at |continue reading on |continue at |full article|full story|full text|more at |the rest of |link to original|link to full|see the full |see the original |see full |
	©|copyright |(c) |with inputs from|with input from|with agency inputs|with files from|with reporting by|with reporting from|with additional reporting|additional reporting|reporting by|(reporting by|(additional reporting|writing by|editing by|(editing by|(writing by|edited by|(with inputs|(with input|(with agency|(with files|translated by|(translated|compiled by |
	photo:|photo by|photo credit|photograph|image:|image credit|image source|images:|picture:|featured image|cover image|cover photo|file photo|main image|top image|getty images|(photo|contributed to this|quelle:|źródło:|fuente:|fonte:|источник:|джерело:|kaynak:|šaltinis:|zdroj:|forrás:|sursa:|bron:|källa:|kilde:|lähde:|izvor:|извор:|avots:|allikas:|πηγή:|المصدر:`)

// readCredit reads a short line at the end of a text as a credit line.
func readCredit(u *unit) (c creditLine) {
	if !u.short() || u.words > 45 {
		return c
	}
	s := strings.TrimSpace(u.text)
	low := strings.ToLower(s)
	switch {
	case startsWith(low, creditStarts):
		return readCreditStart(s, low)
	case strings.Contains(low, "contributed to this report") || strings.Contains(low, "contributed reporting") ||
		strings.Contains(low, "contributed to this article") || strings.Contains(low, "contributed to this story"):
		c.kind = named
		return c
	case strings.HasPrefix(low, "with ") && strings.Contains(low, " inputs"):
		c.kind = named
		return c
	case isDashed(s) && u.words <= 16:
		// "— Jane Doe, The Example Times, 5 March 2024" and "- AFP"
		body := strings.TrimLeft(s, "-–— ")
		if name, ok := agency(strings.TrimRight(body, ".")); ok {
			return creditLine{taken, cited{outlet: name}}
		}
		switch strings.ToLower(strings.TrimRight(body, ".")) {
		case "agencies", "news agencies", "agency", "wire services", "monitoring desk":
			return creditLine{kind: named}
		}
		got := readCitation([]string{body})
		if got.outlet != "" && (got.authors != nil || got.date.Known() || outletLike(strings.TrimRight(body, "."))) {
			return creditLine{taken, got}
		}
	case u.words <= 4:
		// "(AFP)", "Reuters", "AFP/rj", "BBC News"
		bare := strings.Trim(s, "()[]. *_/\u00a0")
		if name, ok := agency(firstAgency(bare)); ok && (len(bare) == len(name) || strings.Contains(bare, "/")) {
			return creditLine{taken, cited{outlet: name}}
		}
	}
	return c
}

func isDashed(s string) bool {
	return strings.HasPrefix(s, "—") || strings.HasPrefix(s, "–") || strings.HasPrefix(s, "-")
}

func readCreditStart(s, low string) (c creditLine) {
	inner := strings.TrimSuffix(strings.TrimPrefix(s, "("), ")")
	word := firstWord(strings.TrimPrefix(low, "("))
	key, value, colon := strings.Cut(inner, ":")
	colon = colon && countWords(key, 6) <= 5 && !strings.HasPrefix(value, "//")
	value = strings.TrimSpace(value)
	switch word {
	case "photo", "photograph", "image", "images", "picture", "featured", "cover", "file", "main", "top", "getty",
		"reporting", "additional", "writing", "editing", "edited", "translated", "compiled", "contributed", "with", "h", "hat":
		c.kind = named
		return c
	case "©", "copyright", "c":
		c.kind = owned
		c.outlet = rightsHolder(inner)
		return c
	case "read", "continue", "more", "full", "see", "link", "the":
		if word == "the" && !strings.HasPrefix(low, "the full article") && !strings.HasPrefix(low, "the rest of") {
			break
		}
		c.kind = partly
		if colon && value != "" {
			c.cited = readCitation([]string{value})
			if c.outlet == "" && outletLike(value) {
				c.outlet = outletOf(value)
			}
		} else {
			c.cited = creditSentence(inner, low)
		}
		if c.outlet == "" {
			c.kind = noCredit // "Read more on the floods": a link of the page
		}
		return c
	}
	c.kind = taken
	if strings.HasPrefix(low, "sources:") && strings.ContainsAny(value, ",;&") {
		if got := readCitation([]string{value}); !got.date.Known() && got.title == "" {
			c.kind = named // several sources: compiled from all of them
			return c
		}
	}
	if word == "via" || colon && value != "" && countWords(key, 4) <= 3 || word == "source" {
		if word == "via" && !colon {
			value = strings.TrimSpace(inner[len("via"):])
		} else if !colon {
			value = strings.TrimLeft(inner[len("source"):], " -–—:")
		}
		if who := trimBy(value); who != value && people(who) != nil {
			return creditLine{kind: named, cited: cited{authors: people(who)}} // "Credit: By Jane Doe"
		}
		for _, more := range []string{" and news agencies", " and agencies", " & agencies", " + agencies", "/agencies", ", agencies", " with agencies"} {
			if i := strings.Index(strings.ToLower(value), more); i > 0 {
				// "Al Jazeera and news agencies": the outlet signs for itself.
				return creditLine{kind: signed, cited: cited{outlet: outletOf(value[:i])}}
			}
		}
		c.cited = readCitation([]string{value})
		if c.outlet == "" {
			if name := strings.TrimSpace(cutDate(value)); nameLike(name) && people(name) == nil {
				c.outlet = outletOf(name)
				if c.title == c.outlet {
					c.title = ""
				}
			}
		}
		if word == "via" && c.outlet == "" {
			c.kind = noCredit
		}
		switch strings.ToLower(c.outlet) {
		case "agencies", "news agencies", "agency", "author", "own", "internet", "online", "social media", "wikipedia", "various", "web", "media", "news agency", "media reports":
			c = creditLine{kind: named}
		}
		return c
	}
	c.cited = creditSentence(inner, low)
	if strings.Contains(low, " in print") {
		return creditLine{kind: named}
	}
	if strings.Contains(low, " updated ") || strings.Contains(low, " corrected ") || strings.Contains(low, "correction") {
		return creditLine{}
	}
	if c.outlet == "" {
		c.kind = noCredit
		if strings.Contains(low, "republished") || strings.Contains(low, "reprinted") || strings.Contains(low, "originally") || strings.Contains(low, "first ") {
			c.kind = named
		}
	}
	return c
}

// origin makes the Origin of a document out of a credit.
func (c *cited) origin(r readout.Relation, evidence readout.Span) readout.Origin {
	return readout.Origin{Relation: r, Outlet: c.outlet, Title: c.title, Authors: c.authors, Published: c.date, Page: c.page, Evidence: evidence}
}
