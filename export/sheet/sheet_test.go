package sheet

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

// outline is a Sheet in a few lines, so that a test shows what goes where.
func outline(s *Sheet) string {
	var b strings.Builder
	for _, a := range s.Columns {
		fmt.Fprintf(&b, "column %s %s (%s)", a.Letter, a.Name, a.Badge)
		for _, c := range a.Copies {
			fmt.Fprintf(&b, "; copy %s %s (%s)", c.Letter, c.Name, c.Badge)
		}
		b.WriteByte('\n')
	}
	row := func(r *Row) {
		fmt.Fprintf(&b, "  %d %s:", r.Number, r.Label())
		for _, c := range r.Cells {
			fmt.Fprintf(&b, " %s=%s", c.Account.Letter, [...]string{"not told", "told", "open"}[c.State])
			for _, t := range c.Tellings {
				fmt.Fprintf(&b, "[%s]", strings.Join(append([]string{strings.Join(t.Chain, "<")}, t.Marks...), ","))
				for _, d := range t.Differs {
					fmt.Fprintf(&b, "{%s %s}", d.Aspect, d.Words)
				}
			}
		}
		fmt.Fprintf(&b, " | %s\n", strings.Join(r.RestsOn, ", "))
	}
	b.WriteString("table\n")
	for _, r := range s.Rows {
		row(r)
	}
	for _, x := range s.Alone {
		fmt.Fprintf(&b, "only %s\n", x.Account.Letter)
		for _, r := range x.Rows {
			row(r)
		}
	}
	for _, e := range s.Graph.Edges {
		fmt.Fprintf(&b, "%s rests on %s: %s\n", s.Graph.Nodes[e.From].Name, s.Graph.Nodes[e.To].Name, e.Label())
	}
	for _, m := range s.Moments {
		fmt.Fprintf(&b, "%s %s %s", m.From, m.Kind, strings.Join(m.Marks, ","))
		for _, a := range m.Accounts {
			b.WriteString(" " + a.Letter)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestSample(t *testing.T) {
	want := `column A The Volta Courier (own report); copy C Sahel Digest (The Volta Courier, reprint)
column B Harbour Notes (The Continental Ledger, excerpt in a blog)
column D Radio Mono (own report)
table
  1 Kossi Adjavon: A=told[Kossi Adjavon,quoted]{wording sold in the dark} B=told[Kossi Adjavon<Togolese state television,quoted]{wording sold in darkness} D=told[Kossi Adjavon<Togolese state television,quoted]{wording sold in the dark} | The Volta Courier, The Continental Ledger, Radio Mono
  2 Efua Darkwah: A=told[Efua Darkwah,paraphrased]{number 40 megawatts}{date 1 November} B=told[Efua Darkwah,paraphrased]{number 45 megawatts}{date 1 December} D=not told | The Volta Courier, The Continental Ledger
  3 Ghana: A=told[,told as fact]{status signed} B=not told D=told[,future,told as fact]{status will sign} | The Volta Courier, Radio Mono
  4 source not named: A=told[Two officials who took part in the talks,paraphrased] B=open[A person close to the talks,paraphrased] D=not told | The Volta Courier
only A
  5 Akua Benyah: A=told[Akua Benyah,paraphrased,not said] | The Volta Courier
only D
  6 Yao Mensavi: D=told[Yao Mensavi,quoted] | Radio Mono
Sahel Digest rests on The Volta Courier: copy, 97 %
Harbour Notes rests on The Continental Ledger: excerpt
The Continental Ledger rests on Togolese state television: claim 1
Radio Mono rests on Togolese state television: claim 1
2024-09-12 done  A
2024-09-12 said  B
2024-09-12 published  A
2024-09-12 published  D
2024-09-13 published  B
2024-09-13 published  C
2024-09-14 done future D
`
	if diff := cmp.Diff(want, outline(New(exporttest.Story()))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// two is a Story of two accounts that say one thing each.
func two(first, second readout.Claim) *readout.Story {
	record := func(id string) *readout.Record {
		return &readout.Record{Document: &readout.Document{ID: id, Outlet: id, Text: "She said so."},
			Attributions: []readout.Attribution{{ID: "a1", Source: readout.Span{End: 3}, Content: []readout.Span{{Start: 9, End: 11}}}}}
	}
	return &readout.Story{Accounts: []readout.Account{{Record: record("x"), Group: 1}, {Record: record("y"), Group: 2}}, Claims: []readout.Claim{first, second}}
}

func told(document string) []readout.Telling {
	return []readout.Telling{{Document: document, Attribution: "a1", Span: readout.Span{Start: 9, End: 11}}}
}

func TestAnOpenPairStandsOnce(t *testing.T) {
	s := New(two(
		readout.Claim{ID: "c1", Who: "P", Tellings: told("x"), Unlinked: told("y"), MissingFrom: []string{"y"}},
		readout.Claim{ID: "c2", Who: "Q", Tellings: told("y"), Unlinked: told("x"), MissingFrom: []string{"x"}}))
	if len(s.Rows) != 1 || len(s.Alone) != 1 || len(s.Alone[0].Rows) != 1 {
		t.Fatalf("table and lists:\n%s", outline(s))
	}
	if second := s.Alone[0].Rows[0]; second.Number != 2 || len(second.Maybe) != 1 || second.Maybe[0] != s.Rows[0] {
		t.Errorf("claim 2 does not point at claim 1:\n%s", outline(s))
	}
	if got := s.Rows[0].Cells[1].Tellings[0].Chain[0]; got != "She" {
		t.Errorf("an open telling is said by %q, want its own source", got)
	}
}

func TestACopyWithoutCreditSaysSo(t *testing.T) {
	story := two(readout.Claim{ID: "c1", Tellings: append(told("x"), told("y")...)}, readout.Claim{})
	story.Copies = []readout.Copy{{From: "x", To: "y", Kind: readout.WholeCopy, Share: 1}, {From: "y", To: "x", Kind: readout.WholeCopy, Share: 1}}
	s := New(story)
	if len(s.Columns) != 1 || s.Columns[0].Copies[0].Badge != "copy of x, not credited" {
		t.Errorf("columns:\n%s", outline(s))
	}
	if cell := s.Alone[0].Rows[0].Cells[0]; len(cell.Tellings) != 1 || len(cell.Tellings[0].Same) != 1 {
		t.Errorf("the copy's same words stand again: %+v", cell)
	}
}

func TestWords(t *testing.T) {
	day := func(y int, m time.Month, d int) readout.Date { return readout.Date{Year: y, Month: m, Day: d} }
	for _, test := range []struct {
		from, to readout.Date
		want     string
	}{
		{day(2024, 9, 12), day(2024, 9, 13), "12 to 13 September 2024"},
		{day(2024, 9, 30), day(2024, 10, 1), "30 September to 1 October 2024"},
		{day(2023, 12, 31), day(2024, 1, 1), "31 December 2023 to 1 January 2024"},
		{day(2024, 9, 12), day(2024, 9, 12), "12 September 2024"},
		{day(2024, 9, 0), readout.Date{}, "September 2024"},
		{readout.Date{}, day(2024, 0, 0), "2024"},
		{readout.Date{}, readout.Date{}, ""},
	} {
		if got := Days(test.from, test.to); got != test.want {
			t.Errorf("Days(%v, %v) = %q, want %q", test.from, test.to, got, test.want)
		}
	}
	for uri, want := range map[string]string{
		"https://www.example.org/a/b": "example.org", "a/b/report.txt": "report.txt", `C:\news\x.txt`: "x.txt", "-": "standard input", "": "document 7",
	} {
		if got := Name(&readout.Document{ID: "7", URI: uri}); got != want {
			t.Errorf("Name of %q is %q, want %q", uri, got, want)
		}
	}
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 27: "AB", 701: "ZZ", 702: "AAA"} {
		if got := letter(i); got != want {
			t.Errorf("letter(%d) = %q, want %q", i, got, want)
		}
	}
	lines := NewLines("é1\n\nx")
	for at, want := range map[int]string{0: "1:1", 2: "1:2", 4: "2:1", 5: "3:1", 6: "3:2", 99: "3:2"} {
		if got := lines.At(readout.Span{Start: at}); got != want {
			t.Errorf("At(%d) = %s, want %s", at, got, want)
		}
	}
}

// TestAnyStory gives stories that contradict themselves: the sheet stands, and
// each claim that any account tells stands on it exactly once.
func TestAnyStory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := []string{"d0", "d1", "d2", "d3", "gone"}
		span := rapid.Custom(func(t *rapid.T) readout.Span {
			return readout.Span{Start: rapid.IntRange(-2, 14).Draw(t, "start"), End: rapid.IntRange(-2, 14).Draw(t, "end")}
		})
		telling := rapid.Custom(func(t *rapid.T) readout.Telling {
			return readout.Telling{Document: rapid.SampledFrom(ids).Draw(t, "document"), Attribution: rapid.SampledFrom([]string{"", "a1"}).Draw(t, "a"),
				Event: rapid.SampledFrom([]string{"", "e1"}).Draw(t, "e"), Span: span.Draw(t, "span"), Via: rapid.SliceOfN(rapid.SampledFrom([]string{"V", "W", "O"}), 0, 3).Draw(t, "via")}
		})
		story := &readout.Story{}
		for i := range rapid.IntRange(1, 4).Draw(t, "accounts") {
			r := &readout.Record{Document: &readout.Document{ID: ids[i], Text: "She said so.", Origin: readout.Origin{Relation: readout.Relation(rapid.IntRange(0, 2).Draw(t, "relation")), Outlet: "O"}},
				Attributions: []readout.Attribution{{ID: "a1", Source: span.Draw(t, "source")}}, Events: []readout.Event{{ID: "e1", Trigger: span.Draw(t, "trigger"), Time: &readout.Time{From: readout.Date{Year: 2024}}}}}
			story.Accounts = append(story.Accounts, readout.Account{Record: r, Group: rapid.IntRange(1, 3).Draw(t, "group")})
		}
		for range rapid.IntRange(0, 4).Draw(t, "copies") {
			story.Copies = append(story.Copies, readout.Copy{From: rapid.SampledFrom(ids).Draw(t, "from"), To: rapid.SampledFrom(ids).Draw(t, "to"),
				Kind: rapid.SampledFrom([]readout.CopyKind{readout.WholeCopy, readout.PartCopy, readout.SharedQuotation}).Draw(t, "kind")})
		}
		for range rapid.IntRange(0, 5).Draw(t, "claims") {
			story.Claims = append(story.Claims, readout.Claim{Tellings: rapid.SliceOfN(telling, 0, 3).Draw(t, "tellings"), Unlinked: rapid.SliceOfN(telling, 0, 2).Draw(t, "unlinked"),
				MissingFrom: rapid.SliceOfN(rapid.SampledFrom(ids), 0, 3).Draw(t, "missing"), Differences: []readout.Difference{{Aspect: readout.Number, Values: []readout.Value{{Document: "d0", Span: span.Draw(t, "value")}}}}})
		}
		s := New(story)
		if len(s.Columns) == 0 {
			t.Fatal("copies folded every column away")
		}
		seen := map[int]int{}
		for _, r := range s.Rows {
			seen[r.Number]++
		}
		for _, x := range s.Alone {
			for _, r := range x.Rows {
				seen[r.Number]++
			}
		}
		for i, c := range story.Claims {
			want := 0
			for _, tell := range append(c.Tellings, c.Unlinked...) {
				if s.Account(tell.Document) != nil {
					want = 1
				}
			}
			if seen[i+1] < want || seen[i+1] > 1 {
				t.Fatalf("claim %d stands %d times, want %d:\n%s", i+1, seen[i+1], want, outline(s))
			}
		}
	})
}
