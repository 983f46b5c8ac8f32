package webannotation

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// Note is an annotation as it was read, from whatever tool.
type Note struct {
	ID         string
	Motivation []string
	Who        string    // "" where it does not say
	When       time.Time // zero where it does not say
	Tags       []string
	Comment    string
	Verdict    readout.Verdict // what it says of the words; "" where it says nothing that readout knows
	Fields     []string        // NAME=VALUE of a correction
	Document   string          // Document.ID, where it comes from readout
	Item, Kind string          // likewise
	Targets    []Words
	Right      []Words // the right words of a correction
}

// Words are a stretch of a text as selectors tell it.
type Words struct {
	Source                string       // IRI of the document
	Role                  readout.Role // "" where it comes from another tool
	Exact, Prefix, Suffix string
	Start, End            int // code points; -1 where nothing tells them
}

// Read reads annotations: one JSON object after another (JSON lines), arrays, an
// AnnotationPage or AnnotationCollection, or what Hypothesis gives ("rows").
// Objects that are no annotation are passed over. The error is that of the
// reader or of the JSON, and is the last thing that it yields.
func Read(in io.Reader) iter.Seq2[Note, error] {
	return func(yield func(Note, error) bool) {
		d := json.NewDecoder(in)
		for n := 1; ; n++ {
			var raw json.RawMessage
			switch err := d.Decode(&raw); {
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				yield(Note{}, fmt.Errorf("JSON value %d: %w", n, err))
				return
			}
			if !each(raw, 0, func(note Note) bool { return yield(note, nil) }) {
				return
			}
		}
	}
}

// object is an annotation or a page of them. Fields are read one by one, so that
// one which is not as expected spoils no other; User, Text, URI and Tags are
// those of Hypothesis.
type object struct {
	ID, Motivation, Creator, Created, Body, BodyValue, Target json.RawMessage
	Items, First, Rows                                        json.RawMessage
	User, Text, URI, Tags                                     json.RawMessage
	Document                                                  json.RawMessage `json:"readout:document"`
	Item                                                      json.RawMessage `json:"readout:item"`
	Kind                                                      json.RawMessage `json:"readout:kind"`
}

// each takes what a value has; false where take does not want more. Pages within
// pages end at depth.
func each(raw json.RawMessage, depth int, take func(Note) bool) bool {
	if depth > 4 {
		return true
	}
	if list := listed(raw); list != nil {
		for _, one := range list {
			if !each(one, depth+1, take) {
				return false
			}
		}
		return true
	}
	var o object
	if json.Unmarshal(raw, &o) != nil {
		return true
	}
	for _, inner := range []json.RawMessage{o.Items, o.First, o.Rows} {
		if len(inner) > 0 && !each(inner, depth+1, take) {
			return false
		}
	}
	if len(o.Target) == 0 {
		return true
	}
	return take(o.note())
}

// listed are the items of an array; nil where raw is none.
func listed(raw json.RawMessage) []json.RawMessage {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return nil
	}
	return list
}

// many are the items of an array, or the one value.
func many(raw json.RawMessage) []json.RawMessage {
	if len(raw) == 0 || string(raw) == "null" {
		return nil
	}
	if list := listed(raw); list != nil {
		return list
	}
	return []json.RawMessage{raw}
}

// word is a string, or the id, name or value of an object that stands for one.
func word(raw json.RawMessage, fields ...string) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	var o map[string]json.RawMessage
	if json.Unmarshal(raw, &o) != nil {
		return ""
	}
	for _, f := range fields {
		if json.Unmarshal(o[f], &s) == nil && s != "" {
			return s
		}
	}
	return ""
}

func (o *object) note() Note {
	n := Note{ID: word(o.ID), Document: word(o.Document), Item: word(o.Item), Kind: word(o.Kind), Comment: word(o.Text)}
	for _, t := range many(o.Tags) {
		if s := word(t, "value", "name"); s != "" {
			n.Tags = append(n.Tags, s)
		}
	}
	for _, m := range many(o.Motivation) {
		n.Motivation = append(n.Motivation, word(m, "id"))
	}
	for _, c := range many(o.Creator) {
		if n.Who == "" {
			n.Who = word(c, "name", "nickname", "id")
		}
	}
	if n.Who == "" {
		n.Who = strings.TrimPrefix(word(o.User), "acct:")
	}
	if t, err := time.Parse(time.RFC3339, word(o.Created)); err == nil {
		n.When = t
	}
	if v := word(o.BodyValue); v != "" {
		n.Comment = v
	}
	for _, b := range many(o.Body) {
		n.body(b)
	}
	for _, t := range n.Tags {
		n.verdict(strings.TrimPrefix(t, "readout:"), strings.HasPrefix(t, "readout:"))
	}
	for _, t := range many(o.Target) {
		w := wordsOf(t)
		if w.Source == "" {
			w.Source = word(o.URI)
		}
		n.Targets = append(n.Targets, w)
	}
	return n
}

// body takes one body by its purpose; without one a body is a tag where the
// annotation is one, else a comment.
func (n *Note) body(raw json.RawMessage) {
	var b struct {
		Purpose, Value string
		Selector       json.RawMessage
	}
	if json.Unmarshal(raw, &b) != nil {
		if s := word(raw); s != "" && !strings.Contains(s, "://") {
			n.Comment = joined(n.Comment, s)
		}
		return
	}
	if b.Purpose == "" && slices.Contains(n.Motivation, "tagging") {
		b.Purpose = "tagging"
	}
	switch {
	case b.Purpose == "editing" && len(b.Selector) > 0:
		n.Right = append(n.Right, wordsOf(raw))
	case b.Value == "":
	case b.Purpose == "editing" && strings.Contains(b.Value, "="):
		n.Fields = append(n.Fields, b.Value)
	case b.Purpose == "tagging":
		n.Tags = append(n.Tags, b.Value)
	case b.Purpose == "assessing" || slices.Contains(n.Motivation, "assessing") && n.Verdict == "" && b.Purpose == "":
		if !n.verdict(b.Value, true) {
			n.Comment = joined(n.Comment, b.Value)
		}
	case b.Purpose == "identifying", b.Purpose == "describing" && n.Item != "":
	default:
		n.Comment = joined(n.Comment, b.Value)
	}
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "\n" + b
}

// verdict takes a verdict where the word is one that a person can give anew.
func (n *Note) verdict(word string, meant bool) bool {
	v := readout.Verdict(strings.ToLower(strings.TrimSpace(word)))
	if !meant || v != readout.Confirm && v != readout.Reject && v != readout.Correct {
		return false
	}
	n.Verdict = v
	return true
}

// wordsOf reads a target, or a body that tells words: an IRI, or a resource with
// selectors.
func wordsOf(raw json.RawMessage) Words {
	w := Words{Start: -1, End: -1}
	var t struct {
		ID, Source, Selector json.RawMessage
		Role                 readout.Role `json:"readout:role"`
	}
	if json.Unmarshal(raw, &t) != nil {
		w.Source = word(raw)
		return w
	}
	w.Role = t.Role
	if w.Source = word(t.Source, "id"); w.Source == "" {
		w.Source = word(t.ID)
	}
	for _, s := range many(t.Selector) {
		var one struct {
			Type, Exact, Prefix, Suffix string
			Start, End                  *int
		}
		if json.Unmarshal(s, &one) != nil {
			continue
		}
		switch {
		case one.Type == "TextQuoteSelector" && w.Exact == "":
			w.Exact, w.Prefix, w.Suffix = one.Exact, one.Prefix, one.Suffix
		case one.Type == "TextPositionSelector" && one.Start != nil && one.End != nil && *one.Start >= 0 && *one.Start < *one.End:
			w.Start, w.End = *one.Start, *one.End
		}
	}
	return w
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }
