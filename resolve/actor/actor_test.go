package actor_test

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/resolve/actor"
)

// marked makes a Record of a text in which [..] marks a source, {..} content of
// the source before it (or of the next one, where none stands before it in the
// paragraph), and a line of "---" parts two passages.
func marked(t testing.TB, text string) (*readout.Record, []readout.Span) {
	t.Helper()
	var b strings.Builder
	var sources []readout.Span
	type piece struct {
		span   readout.Span
		source int
	}
	var contents []piece
	var passages []readout.Passage
	start, source, content, last, of := 0, -1, -1, -1, -1
	for _, line := range strings.SplitAfter(text, "\n") {
		if strings.TrimSpace(line) == "---" {
			passages = append(passages, readout.Passage{Span: readout.Span{Start: start, End: b.Len()}})
			start = b.Len()
			continue
		}
		last = -1
		for _, r := range line {
			switch r {
			case '[':
				source = b.Len()
			case ']':
				sources = append(sources, readout.Span{Start: source, End: b.Len()})
				last = len(sources) - 1
			case '{':
				content, of = b.Len(), last
			case '}':
				if of < 0 {
					of = len(sources)
				}
				contents = append(contents, piece{readout.Span{Start: content, End: b.Len()}, of})
			default:
				b.WriteRune(r)
			}
		}
	}
	passages = append(passages, readout.Passage{Span: readout.Span{Start: start, End: b.Len()}})
	r := &readout.Record{Document: &readout.Document{Text: b.String(), Passages: passages}}
	for _, s := range []readout.Stage{token.Stage{}, quote.Stage{}, namer(t)} {
		if err := s.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
	for i, s := range sources {
		a := readout.Attribution{Source: s}
		for _, c := range contents {
			if c.source == i {
				a.Content = append(a.Content, c.span)
				if q := strings.TrimSpace(c.span.In(r.Document.Text)); strings.HasPrefix(q, "“") || strings.HasPrefix(q, "\"") {
					a.Manner = readout.Direct
				}
			}
		}
		r.Attributions = append(r.Attributions, a)
	}
	if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
		t.Fatal(err)
	}
	return r, sources
}

// namer is the stage that finds the names: the rules, or the language engine
// where READOUT_NAMES is "engine".
func namer(t testing.TB) readout.Stage {
	if os.Getenv("READOUT_NAMES") != "engine" {
		return name.Stage{}
	}
	s, err := encode.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// oneCase has a text with its sources marked and, for each source in order, the
// ID of the actor it must lead to, "-" where it must stay unlinked. Facts are
// "ID country sectors office" of actors that the text must have.
type oneCase struct{ name, text, want, facts string }

func TestActors(t *testing.T) {
	for _, c := range slices.Concat(cases, againCases) {
		t.Run(c.name, func(t *testing.T) {
			r, sources := marked(t, c.text)
			want := strings.Fields(c.want)
			if len(want) != len(sources) {
				t.Fatalf("%d sources marked, %d expected", len(sources), len(want))
			}
			for i, s := range sources {
				got := "-"
				if a := r.ActorOf(s); a != nil {
					got = a.ID
				}
				if got != want[i] {
					t.Errorf("source %d %q is %s, want %s", i+1, r.Text(s), got, want[i])
				}
			}
			for fact := range strings.SplitSeq(c.facts, ";") {
				if fact = strings.TrimSpace(fact); fact == "" {
					continue
				}
				id, rest, _ := strings.Cut(fact, " ")
				a := r.Actor(id)
				if a == nil {
					t.Errorf("no actor %s", id)
					continue
				}
				if got := strings.Fields(a.Country + " " + strings.Join(a.Sectors, ",") + " " + a.Office); !slices.Equal(got, strings.Fields(rest)) {
					t.Errorf("%s is %q, want %q", id, got, rest)
				}
			}
			if t.Failed() {
				for _, a := range r.Actors {
					var m []string
					for _, x := range a.Mentions {
						m = append(m, r.Text(x.Span))
					}
					t.Logf("%s %q %s %v %q: %s", a.ID, a.Name, a.Country, a.Sectors, a.Office, strings.Join(m, "; "))
				}
			}
		})
	}
}

// "I" outside of quotation marks is the writer, where the byline has just one.
func TestAuthors(t *testing.T) {
	for _, c := range []struct {
		authors []string
		want    string
	}{
		{[]string{"Ruth Nakato"}, "person/ruth-nakato"},
		{[]string{"Ruth Nakato", "Moses Okello"}, ""},
		{nil, ""},
	} {
		r, sources := marked(t, "[I] think {it will rain}.")
		r.Document.Authors = c.authors
		if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		got := ""
		if a := r.ActorOf(sources[0]); a != nil {
			got = a.ID
		}
		if got != c.want {
			t.Errorf("by %q, I is %q, want %q", c.authors, got, c.want)
		}
	}
}
