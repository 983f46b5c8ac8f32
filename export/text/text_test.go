package text

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

var rewrite = flag.Bool("rewrite", false, "write the expected output anew, for a person to read the diff")

func story(t *testing.T, o Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteStories(&b, []*readout.Story{exporttest.Story()}, exporttest.Skips(), o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	var records bytes.Buffer
	if err := WriteRecords(&records, exporttest.Records(), exporttest.Skips(), Options{Width: 80}); err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]string{
		"story-120.txt":       story(t, Options{Width: 120}),
		"story-60.txt":        story(t, Options{Width: 60}),
		"story-40-ascii.txt":  story(t, Options{Width: 40, ASCII: true}),
		"story-120-color.txt": story(t, Options{Width: 120, Color: true}),
		"records-80.txt":      records.String(),
	} {
		path := filepath.Join("testdata", name)
		if *rewrite {
			if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got; go test -rewrite writes it anew):\n%s", name, diff)
		}
	}
}

func TestNoLineIsWiderThanTheTerminal(t *testing.T) {
	for w := 20; w < 180; w += 7 {
		for line := range strings.Lines(story(t, Options{Width: w})) {
			if got := width(strings.TrimSuffix(line, "\n")); got > w {
				t.Errorf("width %d: a line takes %d: %q", w, got, line)
			}
		}
	}
}
