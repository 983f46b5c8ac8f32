package copies

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// writer makes texts of sentences from a small made-up vocabulary that is
// distributed as words are, few of them often and many seldom, so that two texts
// of one subject share words and short runs but no sentences.
type writer struct {
	rnd     *rand.Rand
	zipf    *rand.Zipf
	subject int
}

func newWriter(seed int64, subject int) *writer {
	rnd := rand.New(rand.NewSource(seed))
	return &writer{rnd, rand.NewZipf(rnd, 1.15, 4, 3000), subject}
}

var glue = strings.Fields("the of to in and that for on with was by at from it as is the of the to a an his their after before")

func (w *writer) word() string {
	if w.rnd.Intn(5) < 2 {
		return glue[w.rnd.Intn(len(glue))]
	}
	n := w.zipf.Uint64()
	if w.rnd.Intn(3) == 0 {
		return fmt.Sprintf("s%dw%d", w.subject, n%60) // words of the subject
	}
	return fmt.Sprintf("w%d", n)
}

func (w *writer) sentence() string {
	n := 12 + w.rnd.Intn(16)
	s := make([]string, n)
	for i := range s {
		s[i] = letters(w.word())
	}
	s[0] = strings.ToUpper(s[0][:1]) + s[0][1:]
	return strings.Join(s, " ") + "."
}

// letters spells digits as letters, so that words are words.
func letters(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return 'b' + (c-'0')*2
		}
		return c
	}, s)
}

func (w *writer) article() []string {
	s := make([]string, 14+w.rnd.Intn(14))
	for i := range s {
		s[i] = w.sentence()
	}
	return s
}

func joined(sentences []string) string {
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 {
			b.WriteString([]string{" ", "\n\n"}[i%3/2])
		}
		b.WriteString(s)
	}
	return b.String()
}

// halved keeps the first half, or the second.
func halved(rnd *rand.Rand, s []string) []string {
	if rnd.Intn(2) == 0 {
		return s[:(len(s)+1)/2]
	}
	return s[len(s)/2:]
}

func reordered(rnd *rand.Rand, s []string) []string {
	t := append([]string{}, s...)
	rnd.Shuffle(len(t), func(i, j int) { t[i], t[j] = t[j], t[i] })
	return t
}

// changed puts other words for 15 percent of them.
func changed(rnd *rand.Rand, w *writer, s []string) []string {
	t := make([]string, len(s))
	for i, sentence := range s {
		f := strings.Fields(sentence)
		for k := range f {
			if rnd.Float64() < 0.15 {
				f[k] = letters(w.word())
			}
		}
		t[i] = strings.Join(f, " ")
	}
	return t
}

// noisy puts in what typesetting changes.
func noisy(rnd *rand.Rand, s string) string {
	var b strings.Builder
	for _, c := range s {
		switch {
		case c == ' ' && rnd.Intn(12) == 0:
			b.WriteString("\u00a0")
		case c == ' ' && rnd.Intn(20) == 0:
			b.WriteString(" — ")
		case c == ' ' && rnd.Intn(20) == 0:
			b.WriteString(" “")
		case c == ' ' && rnd.Intn(20) == 0:
			b.WriteString(", ")
		case rnd.Intn(60) == 0:
			b.WriteRune(c)
			b.WriteString("\u00ad")
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// TestGeneratedCopies makes articles on few subjects, and copies of some of them
// that were cut by half, put into another order, changed in 15 percent of the
// words, set otherwise, or mixed from two. What is found among all pairs is held
// against what was made.
func TestGeneratedCopies(t *testing.T) {
	rnd := rand.New(rand.NewSource(7))
	shelf := NewShelf()
	var texts []*Text
	var from [][]int // originals of each text
	add := func(text string, originals ...int) {
		id := fmt.Sprintf("%03d", len(texts))
		texts = append(texts, shelf.Text(&readout.Record{Document: &readout.Document{ID: id, URI: id, Text: text}}))
		from = append(from, originals)
	}
	var originals [][]string
	for i := range 40 {
		a := newWriter(int64(100+i), i%5).article()
		originals = append(originals, a)
		add(joined(a), i)
	}
	other := newWriter(1, 9)
	for i, a := range originals {
		switch i % 6 {
		case 0:
			add(joined(halved(rnd, a)), i)
		case 1:
			add(joined(reordered(rnd, a)), i)
		case 2:
			add(joined(changed(rnd, other, a)), i)
		case 3:
			add(noisy(rnd, joined(a)), i)
		case 4:
			j := (i + 5) % len(originals)
			add(joined(append(append([]string{}, halved(rnd, a)...), halved(rnd, originals[j])...)), i, j)
		case 5:
			add(noisy(rnd, joined(changed(rnd, other, reordered(rnd, halved(rnd, a))))), i)
		}
	}
	found, missed, wrong := 0, 0, 0
	candidate := map[Pair]bool{}
	for _, p := range Candidates(texts) {
		candidate[p] = true
	}
	for i := range texts {
		for j := i + 1; j < len(texts); j++ {
			c, ok := Align(texts[i], texts[j]).Copy()
			ok = ok && c.Kind != readout.SharedQuotation
			if ok && !candidate[Pair{i, j}] {
				t.Errorf("%d and %d are copies but no candidates", i, j)
			}
			gold := i < 40 && j >= 40 && share2(from[i], from[j])
			switch {
			case gold && ok:
				found++
				if c.To != texts[j].Record.Document.ID && i%6 == 0 {
					t.Errorf("%d was cut from %d, but the other way was found: %s", j, i, c.Reason)
				}
			case gold:
				missed++
			case ok && !share2(from[i], from[j]):
				wrong++
				t.Errorf("%d and %d are no copies: %v", i, j, c)
			}
		}
	}
	t.Logf("found %d, missed %d, wrong %d", found, missed, wrong)
	if missed > 0 {
		t.Errorf("%d copies were missed", missed)
	}
}

// share2 reports whether two texts have an original in common.
func share2(a, b []int) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// TestSpansAreEqualWords holds that every alignment covers the same words on
// both sides, whatever was done to them.
func TestSpansAreEqualWords(t *testing.T) {
	rnd := rand.New(rand.NewSource(3))
	shelf := NewShelf()
	w := newWriter(5, 1)
	a := w.article()
	original := shelf.Text(&readout.Record{Document: &readout.Document{ID: "a", Text: joined(a)}})
	copied := shelf.Text(&readout.Record{Document: &readout.Document{ID: "b", Text: noisy(rnd, joined(changed(rnd, w, reordered(rnd, a))))}})
	c, ok := Align(original, copied).Copy()
	if !ok || len(c.Spans) < 10 {
		t.Fatalf("found %v", c)
	}
	for _, s := range c.Spans {
		from, to := s.From.In(original.Record.Document.Text), s.To.In(copied.Record.Document.Text)
		if TitleKey(from) != TitleKey(to) {
			t.Errorf("%q is not %q", from, to)
		}
	}
}
