package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// basis is what an answer is made of.
type basis uint8

const (
	ofRecords basis = iota + 1 // the records in use alone
	ofStories                  // stories and records
)

// edition names the state of what an answer is made of; "" where nothing tells.
func (s *service) edition(ctx context.Context, of basis) string {
	if of == 0 {
		return ""
	}
	revision, err := s.archive().Revision(ctx)
	if err != nil {
		return ""
	}
	if of == ofRecords {
		return fmt.Sprintf("%s.%d", s.boot, revision)
	}
	stories, err := s.archive().Edition(ctx)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%s.%d.%d", s.boot, revision, stories.Number)
}

// conditional gives an answer a tag (ETag) of what it is made of and of what it
// says. A caller who has an answer of the same makings, or with the same words, is
// told so (304) and sent nothing; in the first case nothing is read either.
func (s *service) conditional(ctx huma.Context, next func(huma.Context)) {
	op := ctx.Operation()
	if op.Method != http.MethodGet || op.Metadata["stream"] != nil {
		next(ctx)
		return
	}
	r, w := humago.Unwrap(ctx)
	of, _ := op.Metadata["made"].(basis)
	edition := s.edition(r.Context(), of)
	if edition != "" {
		for _, t := range tags(r) {
			if strings.HasPrefix(t, edition+"-") {
				w.Header().Set("ETag", `"`+t+`"`)
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
	}
	b := &held{ResponseWriter: w}
	next(humago.NewContext(op, r, b))
	if b.status != 0 && b.status != http.StatusOK {
		w.WriteHeader(b.status)
		w.Write(b.body.Bytes())
		return
	}
	s.answer(w, r, edition, b.body.Bytes())
}

// tagged is answer for what is made of nothing that changes.
func (s *service) tagged(w http.ResponseWriter, r *http.Request, body []byte) {
	s.answer(w, r, "", body)
}

func (s *service) answer(w http.ResponseWriter, r *http.Request, edition string, body []byte) {
	sum := sha256.Sum256(body)
	hash := hex.EncodeToString(sum[:10])
	w.Header().Set("ETag", `"`+edition+"-"+hash+`"`)
	for _, t := range tags(r) {
		if strings.HasSuffix(t, "-"+hash) || t == "*" {
			for _, name := range []string{"Content-Type", "Content-Disposition"} {
				w.Header().Del(name)
			}
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
	w.Write(body)
}

// tags are those of the If-None-Match header without quotation marks. A weak one
// counts as a strong one, as RFC 9110, 13.1.2, has it; so does one to which
// compression has put its name.
func tags(r *http.Request) []string {
	var all []string
	for _, header := range r.Header.Values("If-None-Match") {
		for t := range strings.SplitSeq(header, ",") {
			t = strings.Trim(strings.TrimPrefix(strings.TrimSpace(t), "W/"), `"`)
			if t = strings.TrimSuffix(strings.TrimSuffix(t, "-gzip"), "-zstd"); t != "" {
				all = append(all, t)
			}
		}
	}
	return all
}

// held keeps an answer until it is whole.
type held struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

// WriteHeader keeps the status.
func (h *held) WriteHeader(status int) { h.status = status }

// Write keeps the bytes.
func (h *held) Write(p []byte) (int, error) { return h.body.Write(p) }
