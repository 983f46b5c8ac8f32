package attribution

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// chainTag is one tag of a mark: "2v1".
type chainTag struct {
	number int
	role   byte
	place  int // of an authority, from 1
}

// parseChainTags reads "1s,2v1".
func parseChainTags(head string) ([]chainTag, error) {
	var tags []chainTag
	for _, s := range strings.Split(head, ",") {
		at := strings.IndexAny(s, "scnatv")
		if at < 1 {
			return nil, fmt.Errorf("%q is no tag: a number and one of s, c, n, a, t, v", s)
		}
		tag := chainTag{role: s[at], place: 1}
		var err error
		if tag.number, err = strconv.Atoi(s[:at]); err != nil {
			return nil, fmt.Errorf("%q is no tag: %w", s, err)
		}
		if rest := s[at+1:]; rest != "" {
			if tag.role != 'v' {
				return nil, fmt.Errorf("%q: only an authority has a place", s)
			}
			if tag.place, err = strconv.Atoi(rest); err != nil {
				return nil, fmt.Errorf("%q is no tag: %w", s, err)
			}
		}
		tags = append(tags, tag)
	}
	return tags, nil
}

// chainDraft is an attribution whose marks are still being read.
type chainDraft struct {
	ChainGold
	via []placed
}

// placed is an authority with its place in the chain.
type placed struct {
	span  readout.Span
	place int
}

// add takes a mark in.
func (d *chainDraft) add(tag chainTag, s readout.Span, actor string) error {
	if s.Empty() {
		return fmt.Errorf("attribution %d has a mark without words", d.Number)
	}
	one := func(to *readout.Span, what string) error {
		if !to.Empty() {
			return fmt.Errorf("attribution %d has a second %s", d.Number, what)
		}
		*to = s
		return nil
	}
	switch tag.role {
	case 's':
		d.Actor = actor
		return one(&d.Source, "source")
	case 'n':
		d.Negative = true
		return one(&d.Cue, "cue")
	case 'a':
		return one(&d.Addressee, "addressee")
	case 't':
		d.Content = append(d.Content, s)
	case 'v':
		for _, v := range d.via {
			if v.place == tag.place {
				return fmt.Errorf("attribution %d has two authorities at place %d", d.Number, tag.place)
			}
		}
		d.via = append(d.via, placed{s, tag.place})
	default:
		// A cue may be in two pieces, "quoted Mr. Moe as saying"; its cover counts.
		d.Cue = d.Cue.Cover(s)
	}
	return nil
}

// done is the attribution with all its marks in order.
func (d *chainDraft) done() ChainGold {
	slices.SortFunc(d.Content, readout.Span.Compare)
	slices.SortFunc(d.via, func(x, y placed) int { return x.place - y.place })
	for _, v := range d.via {
		d.Via = append(d.Via, v.span)
	}
	return d.ChainGold
}
