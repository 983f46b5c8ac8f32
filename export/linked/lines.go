package linked

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// Lines writes one JSON object a line.
type Lines struct {
	w io.Writer
	// ForPages writes < > & as escapes, so that a line may stand in the script
	// element of a page as it is.
	ForPages bool
}

// NewLines writes to w.
func NewLines(w io.Writer) *Lines { return &Lines{w: w} }

// Write writes one object in one piece, so that a failed write leaves no half of
// a line behind what was there.
func (l *Lines) Write(object any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(l.ForPages)
	if err := e.Encode(object); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	_, err := l.w.Write(b.Bytes())
	return err
}
