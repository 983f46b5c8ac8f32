package read

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// seed reads one of the two reports that readout starts from. They are their
// publishers' and lie beside the repository, not in it.
func seed(t *testing.T, name string) *readout.Document {
	t.Helper()
	dir := os.Getenv("READOUT_SEEDS")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "seeds")
	}
	files, _ := filepath.Glob(filepath.Join(dir, name))
	if len(files) != 1 {
		t.Skipf("there is no %s in %s", name, dir)
	}
	raw, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	item := Text(name, raw, Options{})
	if item.Skip != nil {
		t.Fatal(item.Skip)
	}
	if item.Document.Text != string(raw) {
		t.Error("the text was changed")
	}
	return item.Document
}

func voices(d *readout.Document, v readout.Voice) string {
	var parts []string
	for _, p := range d.Passages {
		if p.Voice == v {
			parts = append(parts, p.Span.In(d.Text))
		}
	}
	return strings.Join(parts, "\n")
}

func TestSeedBlog(t *testing.T) {
	d := seed(t, "000_*.txt")
	o := d.Origin
	if o.Relation != readout.ExcerptOf || o.Outlet != "Wall Street Journal" || o.Published.String() != "2023-03-02" ||
		strings.Join(o.Authors, "; ") != "Austin Ramzy; Ann M. Simmons" || o.Page != "A.9" ||
		!strings.HasSuffix(o.Title, "China's Xi Welcomes Belarus President, a Key Putin Ally") || !strings.HasPrefix(o.Evidence.In(d.Text), "1. World News") {
		t.Errorf("%+v, evidence %q", o, o.Evidence.In(d.Text))
	}
	if d.Outlet != "" || d.Authors != nil || d.Published.Known() || d.Title != "" {
		t.Errorf("the blog itself has outlet %q, authors %q, date %v, title %q", d.Outlet, d.Authors, d.Published, d.Title)
	}
	report := voices(d, readout.Report)
	if !strings.HasPrefix(report, "Chinese leader Xi Jinping") || !strings.HasSuffix(report, "a think tank in Belarus.") {
		t.Errorf("report %.40q ... %q", report, report[len(report)-40:])
	}
	if c := voices(d, readout.Commentary); !strings.HasPrefix(c, "It seems that") || !strings.HasSuffix(c, "anything at all.") {
		t.Errorf("commentary %q", c)
	}
	if b := voices(d, readout.Boilerplate); b != "Komentarų nėra:\nRašyti komentarą" {
		t.Errorf("boilerplate %q", b)
	}
	if len(d.Paragraphs) != 16 {
		t.Errorf("%d paragraphs", len(d.Paragraphs))
	}
}

func TestSeedAggregator(t *testing.T) {
	d := seed(t, "003_*.txt")
	if o := d.Origin; o.Relation != readout.CopyOf || o.Outlet != "BBC" || o.Evidence.In(d.Text) != "Source : BBC" {
		t.Errorf("%+v", o)
	}
	if d.Title != "China and Belarus Express ‘Extreme Interest’ in Ukraine Peace" {
		t.Errorf("title %q", d.Title)
	}
	if b := voices(d, readout.Boilerplate); !strings.HasPrefix(b, "Home »") || !strings.HasSuffix(b, "News Politics") {
		t.Errorf("boilerplate %q", b)
	}
	if c := voices(d, readout.Citation); c != "Source : BBC" {
		t.Errorf("citation %q", c)
	}
	if c := voices(d, readout.Commentary); c != "" {
		t.Errorf("commentary %q", c)
	}
}
