package migrate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"time"

	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/annotation"
)

// maxFindings bounds the list that Verify gives.
const maxFindings = 100

// Verify compares what one archive has with what is there of it in another: each
// document with source, record and layers by its hash, the judgements one by one,
// the stories by their number. It gives how much it compared, the hash over all
// documents in their order, and what differs; nothing where all of it arrived.
func Verify(ctx context.Context, from, to store.Archive, tell func(Done)) (d Done, digest string, found []string, err error) {
	whole := sha256.New()
	for p := (store.Page{Limit: page}); ; {
		some, next, err := from.Documents(ctx, p)
		if err != nil {
			return d, "", found, err
		}
		for _, s := range some {
			want, err := hashOf(ctx, from, s.ID)
			if err != nil {
				return d, "", found, err
			}
			whole.Write(want)
			got, err := hashOf(ctx, to, s.ID)
			switch {
			case store.CodeOf(err) == store.NotFound:
				found = note(found, "document %s is not there", s.ID)
			case err != nil:
				return d, "", found, err
			case string(got) != string(want):
				found = note(found, "document %s is not the same", s.ID)
			}
			d.Documents++
		}
		tell(d)
		if p.After = next; next == "" {
			break
		}
	}
	if err := verifyJudgements(ctx, from, to, &d, &found); err != nil {
		return d, "", found, err
	}
	a, err := from.Counts(ctx)
	if err != nil {
		return d, "", found, err
	}
	b, err := to.Counts(ctx)
	if err != nil {
		return d, "", found, err
	}
	if b.Documents < a.Documents || b.Stories < a.Stories {
		found = note(found, "%d documents and %d stories are there of %d and %d", b.Documents, b.Stories, a.Documents, a.Stories)
	}
	d.Stories = a.Stories
	return d, hex.EncodeToString(whole.Sum(nil)), found, nil
}

func note(found []string, format string, args ...any) []string {
	if len(found) >= maxFindings {
		return found
	}
	return append(found, fmt.Sprintf(format, args...))
}

// hashOf is SHA-256 over everything that is kept of a document.
func hashOf(ctx context.Context, a store.Archive, id string) ([]byte, error) {
	e, err := a.Entry(ctx, id)
	if err != nil {
		return nil, err
	}
	raw, err := record.Encode(e.Record)
	if err != nil {
		return nil, err
	}
	h := sha256.New()
	for _, part := range [][]byte{raw, annotation.Encode(e.Record), []byte(e.Source.URI), []byte(e.Source.Form), e.Source.Raw, []byte(e.Added.UTC().Format(time.RFC3339Nano))} {
		piece(h, part)
	}
	return h.Sum(nil), nil
}

// piece writes a part behind its length, so that no two lists of parts are the
// same bytes.
func piece(h hash.Hash, part []byte) {
	fmt.Fprintf(h, "%d:", len(part))
	h.Write(part)
}

func verifyJudgements(ctx context.Context, from, to store.Archive, d *Done, found *[]string) error {
	all, err := from.Judgements(ctx, store.JudgementFilter{Retired: true})
	if err != nil {
		return err
	}
	there, err := to.Judgements(ctx, store.JudgementFilter{Retired: true})
	if err != nil {
		return err
	}
	for i, j := range all {
		switch {
		case i >= len(there):
			*found = note(*found, "judgement %s is not there", j.ID)
		case there[i].ID != j.ID || there[i].Who != j.Who || there[i].Why != j.Why || there[i].Verdict != j.Verdict || there[i].RetiredBy != j.RetiredBy || !there[i].When.Equal(j.When) || !there[i].Retired.Equal(j.Retired):
			*found = note(*found, "judgement %s is not the same", j.ID)
		}
		d.Judgements++
	}
	return nil
}
