package engine

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// Engine is what is scored: the stages that annotate tokens, and, for raw
// text, those that find them.
type Engine struct {
	Tokens   []readout.Stage // Text to Tokens; none: no scores on raw text
	Annotate []readout.Stage // Tokens to Tags, Tree, Names
}

// Result is the scores on one set.
type Result struct {
	Set    string
	Raw    bool
	Trees  *Trees            // nil for a set of names
	Genres map[string]*Trees // by the genre in the document id, where it has one
	Names  *NameResult       // nil for a set without names
	Words  int               // that were annotated
	Time   time.Duration     // that the stages took
}

// Speed is the number of words annotated in a second.
func (r *Result) Speed() float64 {
	if r.Time <= 0 {
		return 0
	}
	return float64(r.Words) / r.Time.Seconds()
}

// bare is a copy of r with what the stages find taken out: all but the text,
// and but the spans of tokens where those are given.
func bare(r *readout.Record, raw bool) *readout.Record {
	d := *r.Document
	b := &readout.Record{Document: &d}
	if raw {
		return b
	}
	for _, s := range r.Sentences {
		tokens := make([]readout.Token, len(s.Tokens))
		for i, t := range s.Tokens {
			tokens[i] = readout.Token{Span: t.Span, Head: readout.NoHead, Multiword: t.Multiword}
		}
		s.Tokens = tokens
		b.Sentences = append(b.Sentences, s)
	}
	return b
}

// ScoreTrees annotates the documents of gold, from raw text or on their
// tokens, and scores them.
func (e *Engine) ScoreTrees(ctx context.Context, set string, gold []*readout.Record, raw bool) (*Result, error) {
	result := &Result{Set: set, Raw: raw, Trees: newTrees(), Genres: map[string]*Trees{}}
	err := e.each(ctx, result, gold, raw, func(g, s *readout.Record) {
		result.Trees.compare(g, s)
		if genre := genreOf(g.Document.ID); genre != "" {
			if result.Genres[genre] == nil {
				result.Genres[genre] = newTrees()
			}
			result.Genres[genre].compare(g, s)
		}
	})
	return result, err
}

// ScoreNames annotates the documents of gold and scores their names.
func (e *Engine) ScoreNames(ctx context.Context, set string, gold []*readout.Record, inv *Inventory, raw bool) (*Result, error) {
	result := &Result{Set: set, Raw: raw, Names: &NameResult{}}
	err := e.each(ctx, result, gold, raw, func(g, s *readout.Record) {
		scoreNames(result.Names, inv, g.Names, s.Names)
	})
	result.Names.total(inv)
	return result, err
}

func (e *Engine) each(ctx context.Context, result *Result, gold []*readout.Record, raw bool, f func(gold, system *readout.Record)) error {
	stages := e.Annotate
	if raw {
		stages = append(append([]readout.Stage(nil), e.Tokens...), e.Annotate...)
	}
	for _, g := range gold {
		s := bare(g, raw)
		start := time.Now()
		for _, stage := range stages {
			if err := stage.Run(ctx, s); err != nil {
				return fmt.Errorf("%s on %s: %w", stage.Name(), g.Document.ID, err)
			}
		}
		result.Time += time.Since(start)
		for _, sentence := range s.Sentences {
			result.Words += len(sentence.Tokens)
		}
		f(g, s)
	}
	return nil
}

// genreOf is the genre in an id of GUM, "GUM_news_crane", or of EWT,
// "weblog-blogspot.com_...".
func genreOf(id string) string {
	if rest, ok := strings.CutPrefix(id, "GUM_"); ok {
		genre, _, _ := strings.Cut(rest, "_")
		return genre
	}
	genre, _, ok := strings.Cut(id, "-")
	if !ok {
		return ""
	}
	return genre
}
