package network

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// The features of a token beside its word.
const (
	quoteState  = iota // inside or outside of a quotation, or a mark of one
	lastMark           // how far back the last mark of the paragraph is, and its kind
	nextMark           // how far on the next one is
	inParagraph        // first or second token; which paragraph; inside a run-on quotation
	sinceStart         // tokens since the sentence began
	toEnd              // tokens until it ends
	surface            // capital, space before
	inName             // kind of name

	// FeatureCount is the number of features of a token.
	FeatureCount
)

var featureSizes = [FeatureCount]int{16, 24, 24, 24, 9, 9, 6, 14}

// FeatureName is the name of the matrix of a feature.
func FeatureName(i int) string { return featureNames[i] }

var featureNames = func() (names [FeatureCount]string) {
	for i := range names {
		names[i] = fmt.Sprintf("feature%d", i)
	}
	return names
}()

// States of quotation.
const (
	outside = iota
	quoted
	opening
	closing
	inner // a mark inside a quotation
	stray // a mark of no quotation
	stateCount
)

// bucket is the class of a distance in tokens.
func bucket(d int) int {
	switch {
	case d <= 3:
		return max(d, 0)
	case d <= 5:
		return 4
	case d <= 9:
		return 5
	case d <= 17:
		return 6
	case d <= 33:
		return 7
	}
	return 8
}

// describe fills in the features of all sequences, which are in order of text.
func describe(r *readout.Record, all []Sequence) {
	d := describer{record: r, text: r.Document.Text}
	for i := range all {
		s := &all[i]
		s.Features = make([][FeatureCount]uint8, len(s.Places))
		d.quotes(s, i)
		d.sentences(s)
		d.names(s)
	}
}

// describer goes over the sequences once, with its place in the quotations and
// names.
type describer struct {
	record *readout.Record
	text   string
	quote  int // index of the outermost quotation at or after the token
	name   int
}

// outermost gives the quotation that holds s, nil where none does.
func (d *describer) outermost(s readout.Span) *readout.Quotation {
	all := d.record.Quotations
	for d.quote < len(all) && (all[d.quote].Depth > 0 || all[d.quote].Span.End <= s.Start) {
		d.quote++
	}
	if d.quote < len(all) && all[d.quote].Span.Start <= s.Start {
		return &all[d.quote]
	}
	return nil
}

// state is the state of quotation at a token.
func (d *describer) state(span readout.Span) (int, bool) {
	q := d.outermost(span)
	isMark := mark(span.In(d.text))
	switch {
	case q == nil && isMark:
		return stray, false
	case q == nil:
		return outside, false
	}
	carried := len(q.Parts) > 1 && q.Parts[0].End <= span.Start
	switch {
	case !isMark:
		return quoted, carried
	case span.Start == q.Span.Start:
		return opening, carried
	case q.Closed && span.End == q.Span.End:
		return closing, carried
	}
	for _, p := range q.Parts[1:] {
		if span.End == p.Start {
			return opening, carried // a run-on quotation opens anew
		}
	}
	return inner, carried
}

// mark reports whether a token is a quotation mark.
func mark(form string) bool {
	switch form {
	case `"`, "“", "”", "„", "«", "»", "''", "``", "'", "‘", "’", "`":
		return true
	}
	return false
}

func (d *describer) quotes(s *Sequence, index int) {
	last, kind, carry := -1, 0, 0
	for i := range s.Places {
		span := s.token(d.record, i).Span
		state, carried := d.state(span)
		if i == 0 && carried {
			carry = 1
		}
		f := &s.Features[i]
		f[quoteState] = uint8(state + stateCount*carry)
		if last >= 0 {
			f[lastMark] = uint8(1 + bucket(min(i-last, 40)) + 10*kind)
		}
		f[inParagraph] = uint8(min(i, 2) + 3*min(index, 3) + 12*carry)
		if state >= opening && state != inner {
			last, kind = i, 0
			if state == closing {
				kind = 1
			}
		}
	}
	last, kind = -1, 0
	for i := len(s.Places) - 1; i >= 0; i-- {
		f := &s.Features[i]
		if last >= 0 {
			f[nextMark] = uint8(1 + bucket(min(last-i, 40)) + 10*kind)
		}
		if state := int(f[quoteState]) % stateCount; state >= opening && state != inner {
			last, kind = i, 0
			if state == closing {
				kind = 1
			}
		}
	}
}

// sentences tells where in its sentence each token stands, and its look.
func (d *describer) sentences(s *Sequence) {
	end := 0
	for i, p := range s.Places {
		tokens := d.record.Sentences[p.Sentence].Tokens
		f := &s.Features[i]
		f[sinceStart] = uint8(bucket(int(p.Token)))
		f[toEnd] = uint8(bucket(len(tokens) - 1 - int(p.Token)))
		span := tokens[p.Token].Span
		if first, _ := utf8.DecodeRuneInString(span.In(d.text)); unicode.IsUpper(first) {
			f[surface] = 1
			if p.Token == 0 {
				f[surface] = 2
			}
		}
		if i > 0 && span.Start > end {
			f[surface] += 3
		}
		end = span.End
	}
}

// names tells the kind of name that each token stands in: 1+2k at its first
// token, 2+2k at a later one.
func (d *describer) names(s *Sequence) {
	all := d.record.Names
	for i := range s.Places {
		span := s.token(d.record, i).Span
		for d.name < len(all) && all[d.name].Span.End <= span.Start {
			d.name++
		}
		if d.name == len(all) || all[d.name].Span.Start > span.Start {
			continue
		}
		k := nameKind(all[d.name].Type)
		s.Features[i][inName] = uint8(1 + 2*k)
		if all[d.name].Span.Start < span.Start {
			s.Features[i][inName]++
		}
	}
}

func nameKind(t readout.NameType) int {
	switch t {
	case readout.PersonName:
		return 0
	case readout.OrganisationName:
		return 1
	case readout.LocationName, readout.StateName, readout.FacilityName:
		return 2
	case readout.NationalityName:
		return 3
	case readout.DateName, readout.TimeName:
		return 4
	}
	return 5
}
