package conllu

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// tabbed makes CoNLL-U of lines whose columns are parted by spaces.
func tabbed(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if !strings.HasPrefix(l, "#") {
			lines[i] = strings.ReplaceAll(l, " ", "\t")
		}
	}
	return strings.Join(lines, "\n")
}

func readAll(s string) ([]*readout.Record, error) {
	var records []*readout.Record
	for r, err := range Read(strings.NewReader(s)) {
		if err != nil {
			return records, err
		}
		records = append(records, r)
	}
	return records, nil
}

func TestRead(t *testing.T) {
	records, err := readAll(tabbed(`# newdoc id = one
# newpar id = p1
# text = She can't.
1 She she PRON PRP Case=Nom 2 nsubj _ _
2-3 can't _ _ _ _ _ _ _ SpaceAfter=No
2 ca can AUX MD _ 0 root 0:root _
3 n't not PART RB _ 2 advmod _ _
3.1 go _ _ _ _ _ _ _ _
4 . . PUNCT . _ 2 punct _ SpaceAfter=No

# sent_id = 2
1 du _ _ _ _ _ _ _ Name=B-PER
2-3 au _ _ _ _ _ _ _ _
2 à à ADP IN _ _ _ _ Name=I-PER
3 le le DET DT _ _ _ _ Name=B-LOC

# newpar
1 _ _ PUNCT , _ _ _ _ _
# newdoc
`))
	if err != nil {
		t.Fatal(err)
	}
	if len(records) != 1 {
		t.Fatalf("%d records", len(records))
	}
	r := records[0]
	if want := "She can't.du au\n\n_"; r.Document.Text != want || r.Document.ID != "one" {
		t.Errorf("id %q, text %q, want %q", r.Document.ID, r.Document.Text, want)
	}
	var forms []string
	for _, s := range r.Sentences {
		for _, w := range s.Tokens {
			forms = append(forms, r.Text(w.Span))
		}
	}
	if want := []string{"She", "ca", "n't", ".", "du", "a", "u", "_"}; !slices.Equal(forms, want) {
		t.Errorf("forms %q, want %q", forms, want)
	}
	if s := r.Sentences[0]; s.Tokens[1].Multiword != 2 || s.Tokens[0].Head != 1 || s.Tokens[1].Head != readout.Root || s.Tokens[2].Lemma != "not" {
		t.Errorf("tokens %+v", s.Tokens)
	}
	if s := r.Sentences[1]; s.Tokens[0].Head != readout.NoHead || s.Tokens[0].Lemma != "" {
		t.Errorf("tokens %+v", s.Tokens)
	}
	if s := r.Sentences[2]; s.Paragraph != 1 || s.Tokens[0].Lemma != "_" || len(r.Document.Paragraphs) != 2 {
		t.Errorf("sentence %+v, paragraphs %v", s, r.Document.Paragraphs)
	}
	if len(r.Names) != 2 || r.Text(r.Names[0].Span) != "du a" || r.Names[1].Type != readout.LocationName {
		t.Errorf("names %v", r.Names)
	}
}

func TestReadBroken(t *testing.T) {
	for _, c := range []struct {
		name, text string
		line       int
		reason     string
	}{
		{"columns", "1 a _ _ _ _ _ _ _", 1, "9 columns"},
		{"no columns", "# x\nhello", 2, "1 columns"},
		{"id", "x a _ _ _ _ _ _ _ _", 1, `"x" is no id`},
		{"empty id", " a _ _ _ _ _ _ _ _", 1, `"" is no id`},
		{"order", "1 a _ _ _ _ _ _ _ _\n3 b _ _ _ _ _ _ _ _", 2, "2 is due"},
		{"twice", "1 a _ _ _ _ _ _ _ _\n1 b _ _ _ _ _ _ _ _", 2, "2 is due"},
		{"head out of range", "1 a _ _ _ _ 2 _ _ _\n\n", 1, "out of range"},
		{"head no number", "1 a _ _ _ _ -1 _ _ _", 1, "no number"},
		{"own head", "1 a _ _ _ _ 1 _ _ _", 1, "its own head"},
		{"circle", "1 a _ _ _ _ 2 _ _ _\n2 b _ _ _ _ 1 _ _ _", 1, "circle"},
		{"empty form", "1  _ _ _ _ _ _ _ _", 1, "form is empty"},
		{"range out of order", "2-3 a _ _ _ _ _ _ _ _", 1, "out of order"},
		{"range backward", "1 a _ _ _ _ _ _ _ _\n2-1 a _ _ _ _ _ _ _ _", 2, "ends before"},
		{"range within range", "1-2 a _ _ _ _ _ _ _ _\n1 a _ _ _ _ _ _ _ _\n2-3 b _ _ _ _ _ _ _ _", 3, "within another"},
		{"range too long", "1-3 a _ _ _ _ _ _ _ _\n1 a _ _ _ _ _ _ _ _\n", 2, "reaches to 3"},
		{"range alone", "1-2 a _ _ _ _ _ _ _ _", 1, "no word"},
		{"bad node", "1.x a _ _ _ _ _ _ _ _", 1, "no id"},
		{"second sentence", "1 a _ _ _ _ _ _ _ _\n\n2 a _ _ _ _ _ _ _ _", 3, "1 is due"},
	} {
		_, err := readAll(tabbed(c.text))
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || syntax.Line != c.line || !strings.Contains(syntax.Reason, c.reason) {
			t.Errorf("%s: %v, want line %d, %q", c.name, err, c.line, c.reason)
		}
	}
}

func TestReadPlain(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", nil},
		{"comments alone", "# a\n# b\n\n\n", nil},
		{"no newdoc, no end, CRLF, BOM", "\uFEFF1\ta\t_\t_\t_\t_\t_\t_\t_\t_\r\n\r\n1\tb\t_\t_\t_\t_\t_\t_\t_\t_", []string{"a b"}},
		{"empty document", "# newdoc id = a\n\n# newdoc id = b\n" + tabbed("1 x _ _ _ _ _ _ _ _\n"), []string{"", "x"}},
		{"form with a space", "1\t10 000\t_\t_\t_\t_\t_\t_\t_\t_\n", []string{"10 000"}},
		{"long line", "# " + strings.Repeat("x", 1<<20) + "\n1\t" + strings.Repeat("y", 1<<18) + "\t_\t_\t_\t_\t_\t_\t_\t_\n", []string{strings.Repeat("y", 1<<18)}},
	} {
		records, err := readAll(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var got []string
		for _, r := range records {
			got = append(got, r.Document.Text)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %.80q, want %.80q", c.name, got, c.want)
		}
	}
}

// columns are the lines of words without their last two columns, and of
// multiword tokens.
func columns(data []byte) []string {
	var out []string
	for line := range strings.Lines(string(data)) {
		c := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(c) == 10 && !strings.Contains(c[0], ".") {
			out = append(out, strings.Join(c[:8], "\t"))
		}
	}
	return out
}

func TestRoundTrip(t *testing.T) {
	folder := os.Getenv("READOUT_DATA")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "shared", "data")
	}
	data, err := os.ReadFile(filepath.Join(folder, "ud-ewt", "dev.conllu"))
	if err != nil {
		t.Skipf("no treebank to read (set READOUT_DATA to the data folder): %v", err)
	}
	var out bytes.Buffer
	for r, err := range Read(bytes.NewReader(data)) {
		if err != nil {
			t.Fatal(err)
		}
		if err := Write(&out, r); err != nil {
			t.Fatal(err)
		}
	}
	want, got := columns(data), columns(out.Bytes())
	if len(want) != len(got) {
		t.Fatalf("%d lines, want %d", len(got), len(want))
	}
	for i := range want {
		if want[i] != got[i] {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(tabbed("# newdoc id = a\n1-2 can't _ _ _ _ _ _ _ SpaceAfter=No\n1 ca _ _ _ _ 0 root _ Name=B-PER\n2 n't _ _ _ _ 1 x _ _\n\n# newpar\n1 b _ _ _ _ _ _ _ _\n"))
	f.Add("1.1\n")
	f.Fuzz(func(t *testing.T, text string) {
		records, err := readAll(text)
		if err != nil {
			return
		}
		for _, r := range records {
			at := 0
			for _, s := range r.Sentences {
				for _, w := range s.Tokens {
					if w.Span.Empty() || w.Span.Start < at || w.Span.End > len(r.Document.Text) {
						t.Fatalf("token %v after %d", w.Span, at)
					}
					at = w.Span.End
				}
			}
			var out strings.Builder
			if err := Write(&out, r); err != nil {
				t.Fatal(err)
			}
			if _, err := readAll(out.String()); err != nil {
				t.Fatalf("%v in what was written:\n%s", err, out.String())
			}
		}
	})
}
