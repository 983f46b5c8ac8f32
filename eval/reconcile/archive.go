package reconcile

import (
	"fmt"
	"math/rand"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/eval/copies"
	"github.com/readout-news/readout/reconcile/words"
)

// Archive makes n Records, to measure time and memory on: stories after the
// pattern of accounts of our own, each with names, numbers, days and most words
// of its own, so that two stories have the words of all news in common and
// little else. Every fourth document is a reprint. The same accounts give the
// same Records; story numbers are in the addresses.
func Archive(accounts []*copies.Account, n int) []*readout.Record {
	var patterns [][]*copies.Account
	by := map[string]int{}
	for _, a := range accounts {
		k, ok := by[a.Story]
		if !ok {
			k = len(patterns)
			by[a.Story] = k
			patterns = append(patterns, nil)
		}
		patterns[k] = append(patterns[k], a)
	}
	rnd := rand.New(rand.NewSource(9))
	zipf := rand.NewZipf(rnd, 1.1, 20, 60000)
	var all []*readout.Record
	for story := 0; len(all) < n; story++ {
		told := &teller{rnd: rnd, zipf: zipf, story: story, of: map[string]string{}}
		day := readout.Date{Year: 2015 + rnd.Intn(10), Month: 1, Day: 1}.Time().AddDate(0, 0, rnd.Intn(365))
		var last *readout.Document
		for k, a := range patterns[story%len(patterns)] {
			for reprint := 0; reprint < 2 && len(all) < n; reprint++ {
				d := &readout.Document{
					URI: fmt.Sprintf("archive/%06d/%d-%d.txt", story, k, reprint), Language: "en",
					Published: readout.DateOf(day.AddDate(0, 0, k+reprint)),
				}
				d.ID = fmt.Sprintf("%06d-%d-%d", story, k, reprint)
				switch {
				case reprint == 0:
					d.Outlet, d.Title, d.Text = a.Head[0], told.tell(a.Title), told.tell(strings.Join(a.Body, "\n\n"))
					last = d
				case len(all)%4 != 3:
					continue
				default:
					d.Outlet, d.Title, d.Text = fmt.Sprintf("Reprint %d", rnd.Intn(200)), last.Title, last.Text
				}
				all = append(all, &readout.Record{Document: d, Quotations: quoted(d.Text)})
			}
		}
	}
	return all
}

// teller tells a pattern in the words of one story.
type teller struct {
	rnd   *rand.Rand
	zipf  *rand.Zipf
	story int
	of    map[string]string // word of the pattern to word of the story
}

// tell puts the story's words in the place of those that say something.
func (t *teller) tell(text string) string {
	var b strings.Builder
	at := 0
	for _, w := range words.In(text, readout.Span{End: len(text)}) {
		if words.Function(w.Form) {
			continue
		}
		b.WriteString(text[at:w.Span.Start])
		b.WriteString(t.word(w))
		at = w.Span.End
	}
	b.WriteString(text[at:])
	return b.String()
}

func (t *teller) word(w words.Word) string {
	if s, ok := t.of[w.Form]; ok {
		return s
	}
	var s string
	switch {
	case unicode.IsDigit(rune(w.Form[0])):
		s = fmt.Sprint(1 + t.rnd.Intn(900))
	case w.Upper && !w.First:
		s = spelled(uint64(t.rnd.Intn(40000))*7 + 300000)
		s = strings.ToUpper(s[:1]) + s[1:]
	case words.Common(words.Stem(w.Form)) || t.rnd.Intn(4) == 0:
		s = w.Form // a word of all news
	default:
		s = spelled(t.zipf.Uint64() + 40)
	}
	t.of[w.Form] = s
	return s
}

// spelled is a word that no language has.
func spelled(n uint64) string {
	var b []byte
	for ; n > 0; n /= 18 {
		b = append(b, "bdfgklmnprstvzjhcx"[n%18], "aeiou"[n/3%5])
	}
	return string(b)
}

// quoted are the words between straight marks of each paragraph.
func quoted(text string) (qs []readout.Quotation) {
	open := -1
	for i := range len(text) {
		switch {
		case text[i] == '\n':
			open = -1
		case text[i] != '"':
		case open < 0:
			open = i
		default:
			qs = append(qs, readout.Quotation{Span: readout.Span{Start: open, End: i + 1}, Parts: []readout.Span{{Start: open + 1, End: i}}, Closed: true})
			open = -1
		}
	}
	return qs
}
