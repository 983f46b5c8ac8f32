package copies

import (
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// Credits reports whether d says that it carries the reporting of e: by
// headline, by outlet, or, where no outlet speaks against it, by author.
func Credits(d, e *readout.Document) bool {
	o := d.Origin
	if o.Relation == readout.Original {
		return false
	}
	if SameTitle(o.Title, e.Title) {
		return true
	}
	if o.Outlet != "" && e.Outlet != "" {
		return SameOutlet(o.Outlet, e.Outlet)
	}
	for _, author := range o.Authors {
		for _, other := range e.Authors {
			if samePerson(author, other) {
				return true
			}
		}
	}
	return false
}

// SameOrigin reports whether two Documents that both credit somebody credit the
// same article. The outlet alone is not enough: it has many.
func SameOrigin(d, e *readout.Document) bool {
	return d.Origin.Relation != readout.Original && e.Origin.Relation != readout.Original &&
		SameTitle(d.Origin.Title, e.Origin.Title) &&
		(d.Origin.Outlet == "" || e.Origin.Outlet == "" || SameOutlet(d.Origin.Outlet, e.Origin.Outlet))
}

// SameOutlet reports whether two names name one outlet: "The Lake Standard" and
// "Lake Standard", "Associated Press" and "AP", "BBC" and "BBC News".
func SameOutlet(a, b string) bool {
	if known(a) != nil && known(a) == known(b) {
		return true
	}
	fa, fb := outletWords(a), outletWords(b)
	if len(fa) == 0 || len(fb) == 0 {
		return false
	}
	if strings.Join(fa, "") == strings.Join(fb, "") {
		return true
	}
	return initials(fa, fb) || initials(fb, fa)
}

func known(name string) *lexicon.Outlet {
	return lexicon.OutletByName(strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(name), "The "), "the "))
}

// outletWords are the words of an outlet's name without those that come and go.
func outletWords(name string) []string {
	name = strings.TrimPrefix(strings.ToLower(name), "www.")
	for _, domain := range [...]string{".com", ".co.uk", ".org", ".net"} {
		name = strings.TrimSuffix(name, domain)
	}
	var kept, all []string
	for _, w := range words.In(name, readout.Span{End: len(name)}) {
		all = append(all, w.Form)
		switch w.Form {
		case "the", "news", "online", "newspaper", "agency", "edition", "of", "and":
		default:
			kept = append(kept, w.Form)
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

// initials reports whether short is one word made of the first letters of long.
func initials(short, long []string) bool {
	if len(short) != 1 || len(long) < 2 || len(short[0]) != len(long) {
		return false
	}
	for i, w := range long {
		if w[0] != short[0][i] {
			return false
		}
	}
	return true
}

// SameTitle reports whether two headlines are one, whatever their punctuation
// and case. An empty one is none.
func SameTitle(a, b string) bool {
	fa, fb := TitleKey(a), TitleKey(b)
	return fa != "" && fa == fb
}

// TitleKey is what is left of a headline without punctuation and case: equal for
// equal headlines, "" for none.
func TitleKey(title string) string {
	var f []string
	for _, w := range words.In(title, readout.Span{End: len(title)}) {
		f = append(f, w.Form)
	}
	return strings.Join(f, " ")
}

// samePerson reports whether two bylines name one person, in either order of
// their parts ("Marsh, Helen").
func samePerson(a, b string) bool {
	fa, fb := strings.Fields(TitleKey(a)), strings.Fields(TitleKey(b))
	if len(fa) < 2 || len(fb) < 2 {
		return false
	}
	in := map[string]bool{}
	for _, f := range fa {
		in[f] = true
	}
	n := 0
	for _, f := range fb {
		if in[f] && len(f) > 1 {
			n++
		}
	}
	return n >= 2
}

// Label names a Document in a sentence: its outlet, else the last part of its
// address, else its ID.
func Label(d *readout.Document) string {
	if d.Outlet != "" {
		return d.Outlet
	}
	uri := strings.TrimRight(d.URI, "/")
	if i := strings.LastIndexByte(uri, '/'); i >= 0 {
		uri = uri[i+1:]
	}
	if strings.TrimFunc(uri, unicode.IsSpace) != "" && uri != "-" {
		return uri
	}
	return d.ID
}

// Credited names whom a Document credits.
func Credited(d *readout.Document) string {
	switch o := d.Origin; {
	case o.Outlet != "":
		return o.Outlet
	case len(o.Authors) > 0:
		return o.Authors[0]
	case o.Title != "":
		return "\"" + o.Title + "\""
	}
	return "another"
}
