package copies

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

const (
	article = "The dam above Orlova will be emptied before the spring flood because cracks as wide as a hand were found in its eastern wall, the water board said. " +
		"Engineers had warned for six years that the wall was moving, and two of them lost their posts after speaking to a newspaper about it. " +
		"Some four thousand people below the dam must sleep elsewhere until the work is done. "
	reply = "“We kept quiet for as long as we could bear it, and then we did not,” one of them said. "
	other = "Orlova's dam is cracked. Its keepers knew, or could have known: two men who said so were dismissed. Now the reservoir is to be drained in haste, and everybody who lives beneath the wall has been told to pack. "
)

func record(id, text string, edit func(*readout.Document)) *readout.Record {
	r := &readout.Record{Document: &readout.Document{ID: id, URI: id, Text: text}}
	for at := 0; ; {
		i := strings.Index(text[at:], "“")
		if i < 0 {
			break
		}
		i += at
		end := i + strings.Index(text[i:], "”")
		r.Quotations = append(r.Quotations, readout.Quotation{Parts: []readout.Span{{Start: i + len("“"), End: end}}, Closed: true})
		at = end
	}
	if edit != nil {
		edit(r.Document)
	}
	return r
}

func day(n int) readout.Date { return readout.Date{Year: 2024, Month: 2, Day: n} }

func TestCopy(t *testing.T) {
	credit := func(outlet string) func(*readout.Document) {
		return func(d *readout.Document) {
			d.Origin = readout.Origin{Relation: readout.CopyOf, Outlet: outlet}
		}
	}
	for _, c := range []struct {
		name   string
		a, b   *readout.Record
		kind   readout.CopyKind
		from   string
		reason string
	}{
		{"credit line against dates",
			record("a", article, func(d *readout.Document) { d.Outlet, d.Published = "Orlova Echo", day(3) }),
			record("b", article, func(d *readout.Document) { credit("The Orlova Echo")(d); d.Published = day(2) }),
			readout.WholeCopy, "a", "credits The Orlova Echo"},
		{"agency that neither is",
			record("a", article, credit("Associated Press")), record("b", article, nil),
			readout.WholeCopy, "b", "credits Associated Press"},
		{"dates",
			record("a", article, func(d *readout.Document) { d.Published = day(3) }),
			record("b", article, func(d *readout.Document) { d.Published = day(2) }),
			readout.WholeCopy, "b", "published on 2024-02-02"},
		{"named by another",
			record("b", article, func(d *readout.Document) { d.Outlet = "The Orlova Echo" }),
			record("a", article+"(Orlova Echo)", func(d *readout.Document) { d.Outlet = "Valley Post" }),
			readout.WholeCopy, "b", "Valley Post names The Orlova Echo"},
		{"half of it", record("a", article[:len(article)/2], nil), record("b", article, nil), readout.WholeCopy, "b", "stands in"},
		{"nothing decides", record("b", article, nil), record("a", article, nil), readout.WholeCopy, "a", "Nothing in the texts decides"},
		{"a sentence of it among others",
			record("a", article, nil), record("b", other+other+article[:150], nil), readout.PartCopy, "a", ""},
		{"a clause of the one it credits",
			record("a", article, func(d *readout.Document) { d.Outlet = "Orlova Echo" }),
			record("b", other+"Engineers had warned for six years that the wall was moving. "+other+other, func(d *readout.Document) {
				d.Origin = readout.Origin{Relation: readout.ExcerptOf, Outlet: "Orlova Echo"}
			}), readout.PartCopy, "a", "credits Orlova Echo"},
		{"a clause and no credit", record("a", article, nil),
			record("b", other+"Engineers had warned for six years that the wall was moving. "+other+other, nil), "", "", ""},
		{"quoted by another",
			record("a", article, nil), record("b", other+"The paper writes: “"+strings.TrimSpace(article[:146])+"” "+other, nil), readout.PartCopy, "a", "between quotation marks"},
		{"one quotation in two reports", record("a", article+reply, nil), record("b", other+reply, nil), readout.SharedQuotation, "a", "Both quote"},
		{"two reports", record("a", article, nil), record("b", other, nil), "", "", ""},
		{"boilerplate",
			record("a", article, func(d *readout.Document) {
				d.Passages = []readout.Passage{{Span: readout.Span{End: len(article)}, Voice: readout.Boilerplate}}
			}), record("b", article, nil), "", "", ""},
	} {
		shelf := NewShelf()
		got, ok := Align(shelf.Text(c.a), shelf.Text(c.b)).Copy()
		if ok != (c.kind != "") || got.Kind != c.kind || got.From != c.from || !strings.Contains(got.Reason, c.reason) {
			t.Errorf("%s: got %q from %q, %q; want %q from %q, %q", c.name, got.Kind, got.From, got.Reason, c.kind, c.from, c.reason)
		}
		if back, okBack := Align(shelf.Text(c.b), shelf.Text(c.a)).Copy(); okBack != ok || back.From != got.From || back.Kind != got.Kind {
			t.Errorf("%s: the other way round it is %q from %q", c.name, back.Kind, back.From)
		}
	}
}

func TestSameOutlet(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"The Lake Standard", "Lake Standard", true}, {"BBC", "BBC News", true}, {"AP", "Associated Press", true},
		{"Orlova Echo", "orlovaecho.com", true}, {"Reuters", "The Lake Standard", false}, {"", "", false},
		{"Morning Star", "Evening Star", false}, {"WSJ", "Wall Street Journal", true},
	} {
		if got := SameOutlet(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
