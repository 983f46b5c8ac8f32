package read

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
)

func TestSourceReadsAgain(t *testing.T) {
	lines := `{"id": "n1", "text": "The minister said on Monday that the bridge would be open in May.", "outlet": "Gazette"}
{"text": "The mayor said on Tuesday that the bridge would be shut in June.", "published": "2024-03-02"}
`
	n := 0
	for item := range Inputs(t.Context(), []string{"-"}, strings.NewReader(lines), Options{}) {
		if item.Document == nil || item.Source == nil {
			t.Fatalf("item %d: %v", n, item.Skip)
		}
		n++
		again := Again(*item.Source, Options{MaxBytes: 1})
		if diff := cmp.Diff(item.Document, again.Document); diff != "" {
			t.Errorf("document %d reads differently again (-first +again):\n%s", n, diff)
		}
	}
	if n != 2 {
		t.Errorf("%d documents of 2", n)
	}
	text := Text("note.txt", []byte("The minister said on Monday that the bridge would be open in May."), Options{})
	if again := Again(*text.Source, Options{}); !cmp.Equal(text.Document, again.Document) {
		t.Errorf("plain text: %v", again.Skip)
	}
	if item := Again(readout.Source{Form: "pdf"}, Options{}); item.Skip == nil || item.Skip.Reason != readout.SkipBroken {
		t.Errorf("unknown form: %v", item)
	}
}
