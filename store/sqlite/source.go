package sqlite

import (
	"context"
	"errors"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store/pack"
)

// A source whose bytes are those of the text, as those of plain text are, is not
// kept twice: its row has a size and no bytes, and the text in the record in use
// is the source. Where a re-reading makes another text of it, the bytes are
// written first.

// openSource gives the bytes of a source. hash is that of the text that was first
// read.
func openSource(raw []byte, size int, hash string, r *readout.Record) ([]byte, error) {
	if len(raw) > 0 || size == 0 {
		return pack.Unpack(raw)
	}
	if text := r.Document.Text; len(text) == size && pack.Hash(text) == hash {
		return []byte(text), nil
	}
	return nil, errors.New("the source was the text of the record, and the record has another one now")
}

// writeSource writes the bytes of a source that were the text of the record in
// use, where another text is to take its place.
func (a *Archive) writeSource(ctx context.Context, tx *prepared, p *packed, text string) error {
	var size, kept int
	var hash string
	err := tx.scan(ctx, "SELECT s.size, length(s.raw), d.text_hash FROM source s JOIN document d ON d.seq = s.document WHERE d.seq = ?", []any{p.sequence}, &size, &kept, &hash)
	if err != nil || kept > 0 || size == 0 || pack.Hash(text) == hash {
		return err
	}
	var number int64
	if err := tx.scan(ctx, "SELECT number FROM record WHERE document = ? AND live = ?", []any{p.sequence, live}, &number); err != nil {
		return err
	}
	r, err := a.body(ctx, tx, number, "", false)
	if err != nil {
		return err
	}
	raw, err := openSource(nil, size, hash, r)
	if err != nil {
		return a.damaged("re-read", r.Document.ID, err)
	}
	_, err = tx.exec(ctx, "UPDATE source SET raw = ? WHERE document = ?", pack.Bytes(raw), p.sequence)
	return err
}
