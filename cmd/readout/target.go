package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

var linkID = regexp.MustCompile(`^(.+)/([ae][0-9]+)/([a-z]+?)([0-9]*)$`)

// target finds what an ID means in the archive, with the record of its first
// document.
func (c verdict) target(ctx context.Context, a store.Archive) (readout.Target, *readout.Record, error) {
	none := func(kind, id string) (readout.Target, *readout.Record, error) {
		return readout.Target{}, nil, store.Missed("judge", c.ID, kind, id)
	}
	if from, to, ok := strings.Cut(c.ID, ".."); ok {
		r, err := a.Record(ctx, from)
		return readout.Target{Kind: readout.CopyTarget, Documents: []string{from, to}}, r, err
	}
	if storyID.MatchString(c.ID) {
		s, err := a.Story(ctx, c.ID)
		if err != nil {
			return readout.Target{}, nil, err
		}
		t := readout.Target{Kind: readout.StoryTarget, Item: c.ID}
		for _, one := range s.Story.Accounts {
			t.Documents = append(t.Documents, one.Record.Document.ID)
		}
		return t, s.Story.Accounts[0].Record, nil
	}
	document, item := splitID(c.ID)
	link := linkID.FindStringSubmatch(c.ID)
	if link != nil {
		document, item = link[1], link[2]
	}
	if item == "" {
		return readout.Target{}, nil, usageError{fmt.Sprintf("%s: a document is not judged, what stands in it is: ID/a3, ID/e1; readout show %s lists them", c.ID, c.ID)}
	}
	r, err := a.Record(ctx, document)
	if err != nil {
		return readout.Target{}, nil, err
	}
	t, ok := store.TargetOf(r, item)
	if !ok {
		return none("statement or event", item)
	}
	if link == nil {
		return t, r, nil
	}
	n, _ := strconv.Atoi(link[4])
	for _, p := range t.Parts {
		if string(p.Role) == link[3] {
			if n--; n <= 0 {
				if t, ok := store.TargetOfLink(r, p.Quote.At); ok {
					return t, r, nil
				}
				break
			}
		}
	}
	return none("linked words", link[3]+link[4])
}

// wordRoles are the names of --set that take words of the text, by kind.
var wordRoles = map[readout.TargetKind][]readout.Role{
	readout.AttributionTarget: {readout.SourceRole, readout.CueRole, readout.ContentRole, readout.AddresseeRole, readout.ViaRole},
	readout.EventTarget:       {readout.TriggerRole, readout.ActorsRole, readout.RecipientRole, readout.PlaceRole},
}

// fieldValues are the names of --set that take a value, by kind, with the values
// that there are; none is any.
var fieldValues = map[readout.TargetKind]map[string][]string{
	readout.AttributionTarget: {"polarity": {"positive", "negative"}, "manner": {"direct", "indirect", "mixed"}},
	readout.EventTarget:       {"type": nil, "status": {"actual", "future", "hypothetical", "negated", "historical"}},
	readout.ActorTarget:       {"actor": nil},
	readout.CopyTarget:        {"kind": {"copy", "excerpt", "shared-quotation"}, "from": nil},
	readout.StoryTarget:       {"without": nil, "with": nil},
}

// correction reads the values of --set.
func correction(r *readout.Record, t readout.Target, set []string) (*readout.Correction, error) {
	c := &readout.Correction{Fields: map[string]string{}}
	for _, s := range set {
		name, value, ok := strings.Cut(s, "=")
		if !ok {
			return nil, usageError{fmt.Sprintf("--set %s: write NAME=VALUE", s)}
		}
		role := readout.Role(name)
		values, field := fieldValues[t.Kind][name]
		switch {
		case slices.Contains(wordRoles[t.Kind], role):
			c.Roles = append(c.Roles, role)
			for piece := range strings.SplitSeq(value, " ... ") {
				if piece = strings.TrimSpace(piece); piece == "" {
					continue
				}
				s, err := wordsNear(r, t, piece)
				if err != nil {
					return nil, err
				}
				c.Parts = append(c.Parts, readout.Part{Role: role, Quote: store.QuoteOf(r.Document.Text, s)})
			}
		case field && (values == nil || slices.Contains(values, value)):
			if name == "actor" && r.Actor(value) == nil {
				return nil, usageError{fmt.Sprintf("--set actor=%s: the document has no actor of that ID; readout show lists them", value)}
			}
			if t.Kind == readout.StoryTarget && c.Fields[name] != "" {
				value = c.Fields[name] + " " + value
			}
			c.Fields[name] = value
		case field:
			return nil, usageError{fmt.Sprintf("--set %s: there are %s", s, strings.Join(values, ", "))}
		default:
			return nil, usageError{fmt.Sprintf("--set %s: %s has no %s", s, t.Kind, name)}
		}
	}
	return c, nil
}

// wordsNear is where words stand in the text: at @START-END in code points, or
// the place of the words that is nearest to the target.
func wordsNear(r *readout.Record, t readout.Target, words string) (readout.Span, error) {
	text := r.Document.Text
	var start, end int
	if n, err := fmt.Sscanf(words, "@%d-%d", &start, &end); err == nil && n == 2 {
		index := codepoint.New(text)
		from, err1 := index.Byte(start)
		to, err2 := index.Byte(end)
		if err1 != nil || err2 != nil || from >= to {
			return readout.Span{}, usageError{fmt.Sprintf("%s: there are no such code points in the text", words)}
		}
		return readout.Span{Start: from, End: to}, nil
	}
	var at readout.Span
	for _, p := range t.Parts {
		at = at.Cover(p.Quote.At)
	}
	best, far := readout.Span{}, len(text)+1
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			break
		}
		s := readout.Span{Start: from + i, End: from + i + len(words)}
		if d := max(0, at.Start-s.End, s.Start-at.End); d < far {
			best, far = s, d
		}
		from = s.End
	}
	if best.Empty() {
		return best, usageError{fmt.Sprintf("%q does not stand in the text: give the very words, or @START-END", words)}
	}
	return best, nil
}

// trainingObject is a judged document: schema readout/judged/1.
type trainingObject struct {
	Schema     string            `json:"schema"`
	Record     json.RawMessage   `json:"record"` // with what was judged put right
	Judgements []judgementObject `json:"judgements"`
}

func writeTraining(w io.Writer, all []judged) error {
	raw, err := record.Encode(right(all))
	if err != nil {
		return err
	}
	o := trainingObject{Schema: "readout/judged/1", Record: raw}
	for _, j := range all {
		o.Judgements = append(o.Judgements, j.object())
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(o)
}
