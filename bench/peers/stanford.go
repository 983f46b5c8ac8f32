package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"unicode/utf16"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

// stanfordAnswer is what is wanted of CoreNLP's JSON. Offsets are UTF-16 units
// as Java counts them, tokens are numbered through the document, and the last
// of a mention is part of it.
type stanfordAnswer struct {
	Sentences []struct {
		Tokens []struct {
			OriginalText         string
			CharacterOffsetBegin int
			CharacterOffsetEnd   int
		}
	}
	Quotes []struct {
		BeginIndex, EndIndex int
		MentionBegin         *int
		MentionEnd           *int
	}
}

// readStanford reads NAME.txt.json of each document. A quotation that CoreNLP
// gives to nobody is no attribution. A file that was cut off when the time ran
// out is passed over.
func readStanford(dir string) (quoted, error) {
	q := quoted{Found: map[string][]polnear.Gold{}}
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return q, err
	}
	slices.Sort(files)
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return q, err
		}
		var a stanfordAnswer
		if err := json.Unmarshal(b, &a); err != nil {
			var cut *json.SyntaxError
			if errors.As(err, &cut) {
				continue
			}
			return q, fmt.Errorf("%s: %w", name, err)
		}
		q.Found[stem(stem(name))] = a.attributions()
	}
	return q, nil
}

func (a stanfordAnswer) attributions() []polnear.Gold {
	var tokens []readout.Span
	// Each astral character before a place makes Java count one too many.
	type step struct{ at, over int }
	steps := []step{{0, 0}}
	for _, s := range a.Sentences {
		for _, t := range s.Tokens {
			tokens = append(tokens, readout.Span{Start: t.CharacterOffsetBegin, End: t.CharacterOffsetEnd})
			runes := []rune(t.OriginalText)
			if over := len(utf16.Encode(runes)) - len(runes); over > 0 {
				steps = append(steps, step{t.CharacterOffsetEnd, steps[len(steps)-1].over + over})
			}
		}
	}
	points := func(from, to int) readout.Span {
		back := func(i int) int {
			over := 0
			for _, s := range steps {
				if s.at <= i {
					over = s.over
				}
			}
			return i - over
		}
		return readout.Span{Start: back(from), End: back(to)}
	}
	all := []polnear.Gold{}
	for _, q := range a.Quotes {
		if q.MentionBegin == nil || q.MentionEnd == nil || *q.MentionBegin < 0 || *q.MentionEnd >= len(tokens) || *q.MentionEnd < *q.MentionBegin {
			continue
		}
		speaker := points(tokens[*q.MentionBegin].Start, tokens[*q.MentionEnd].End)
		all = joined(all, speaker, readout.Span{}, points(q.BeginIndex, q.EndIndex))
	}
	return all
}
