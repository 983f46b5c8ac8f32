package html

import (
	"fmt"
	"hash/fnv"
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// BodyOptions say how a fragment stands on the page of somebody else. The zero
// value gives a fragment that leads nowhere but to itself.
type BodyOptions struct {
	// ID begins every id of the fragment, so that a page can hold several; ""
	// stands for "s" of a Story and "d" of a Record. It must be a letter followed
	// by letters, digits and hyphens.
	ID string
	// Document gives the address of the page of a Document, by its ID; "" where
	// there is none. nil links nothing.
	Document func(id string) string
	// Claim gives the lasting address of a Claim; "" where there is none. nil
	// leads to the row of the Claim on the page.
	Claim func(*readout.Claim) string

	taken map[string]int // how often a key of a claim was given
	bare  bool           // keys stand without ID: the page has all the fragments
}

// StoryBody writes the sheet of a Story as one article element, without head or
// body: the page around it must have Style and Script, and its content security
// policy need not let anything inline run. A Story without accounts writes
// nothing. It fails only where w does.
func StoryBody(w io.Writer, s *readout.Story, o BodyOptions) error {
	if len(s.Accounts) == 0 {
		return nil
	}
	if o.ID == "" {
		o.ID = "s"
	}
	o.taken = map[string]int{}
	v := newStoryView(sheet.New(s), o)
	v.First = true
	return pages.ExecuteTemplate(w, "story", v)
}

// RecordBody writes a Record as one article element: the text with its marks,
// and beside it who says what. What StoryBody says of the page holds here too.
func RecordBody(w io.Writer, r *readout.Record, o BodyOptions) error {
	if o.ID == "" {
		o.ID = "d"
	}
	v := newRecordView(r, o)
	v.First = true
	return pages.ExecuteTemplate(w, "record", v)
}

// Style is the style sheet of the pages and fragments.
func Style() string { return style }

// Script is the script of the pages and fragments. It touches nothing outside
// of their elements, asks no other place for anything and needs no inline
// handler; a page that leaves it out is whole.
func Script() string { return script }

func (o *BodyOptions) document(id string) string {
	if o.Document == nil {
		return ""
	}
	return o.Document(id)
}

// claim is the address of a Claim, and that of its row where it has none.
func (o *BodyOptions) claim(c *readout.Claim, key string) string {
	if o.Claim != nil {
		if address := o.Claim(c); address != "" {
			return address
		}
	}
	return "#" + key
}

// key is the lasting id of a Claim, made one that no other has on the page.
func (o *BodyOptions) key(c *readout.Claim) string {
	key := ClaimKey(c)
	o.taken[key]++
	if n := o.taken[key]; n > 1 {
		key = fmt.Sprintf("%s-%d", key, n)
	}
	if o.bare {
		return key
	}
	return o.ID + "-" + key
}

// ClaimKey is a name for a Claim that stays as long as the first account that
// tells it is read the same way, whatever other accounts and claims come and
// go: "claim-" and ten hex digits. On the page of WriteStories it is the id of
// the claim; in a fragment it follows the ID of the fragment and a hyphen. Two
// claims of one telling share it; the second has "-2" behind it.
func ClaimKey(c *readout.Claim) string {
	h := fnv.New64a()
	if len(c.Tellings) > 0 {
		t := c.Tellings[0]
		fmt.Fprintf(h, "%s\x00%s\x00%d\x00%d", c.Kind, t.Document, t.Span.Start, t.Span.End)
	} else {
		fmt.Fprintf(h, "%s\x00%s", c.Kind, c.ID)
	}
	return fmt.Sprintf("claim-%010x", h.Sum64()>>24)
}
