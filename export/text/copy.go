package text

import (
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// mostEdits is how many changes of a copy are written, of how many bytes each at
// most.
const (
	mostEdits = 8
	mostWords = 160
)

// copies writes who has whose words, and below it what was changed: "-" words
// that were cut, "+" words that were added.
func (p *page) copies(s *sheet.Sheet) {
	if len(s.Copies) == 0 {
		return
	}
	p.title("Copies")
	for _, t := range s.Copies {
		p.paragraph("", clean(t.String()), plain, 0)
		edits := t.Edits()
		if len(edits) > 0 {
			p.paragraph("   ", t.To.Letter+" changed: "+t.EditCounts(), faint, 0)
		}
		for _, e := range edits[:min(mostEdits, len(edits))] {
			p.edit(e)
		}
		if n := len(edits) - mostEdits; n > 0 {
			p.paragraph("   ", fmt.Sprintf("and %d more", n), faint, 0)
		}
	}
}

func (p *page) edit(e sheet.Edit) {
	if e.Kind != readout.AddedWords {
		p.paragraph("   - ", clean(sheet.Fold(e.From, mostWords)), warn, 3)
	}
	if e.Kind != readout.CutWords {
		p.paragraph("   + ", clean(sheet.Fold(e.To, mostWords)), strong, 3)
	}
}
