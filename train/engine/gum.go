package engine

import (
	"strings"

	"github.com/readout-news/readout/train/name"
)

// gumTypes are the types of GUM's entities that are names where they are
// linked to an article; the other types are no names of ours.
var gumTypes = map[string]string{
	"person": "person", "organization": "organisation", "place": "place", "event": "event",
}

// gumNames are the named entities of a sentence of GUM: mentions that are
// linked to an article (Wikification) and whose first proper noun begins a run
// that covers them, without determiner and without what follows a comma, a
// bracket or a relative clause. Where they nest, the outer one stands.
func gumNames(t *tree) []name.Span {
	var found []name.Span
	type open struct {
		start int
		id    string
		kind  string
		named bool
	}
	var stack []open
	closeAt := func(id string, end int) {
		for i := len(stack) - 1; i >= 0; i-- {
			if o := stack[i]; o.id == id {
				stack = append(stack[:i], stack[i+1:]...)
				if o.named && gumTypes[o.kind] != "" {
					if s, ok := trimName(t, o.start, end); ok {
						s.Label = gumTypes[o.kind]
						if s.Label == "person" {
							s, ok = untitled(t, s)
						}
						if ok {
							found = append(found, s)
						}
					}
				}
				return
			}
		}
	}
	for i, misc := range t.miscs {
		for _, field := range strings.Split(misc, "|") {
			value, ok := strings.CutPrefix(field, "Entity=")
			if !ok {
				continue
			}
			for len(value) > 0 {
				if value[0] == '(' {
					end := strings.IndexAny(value[1:], "()") + 1
					if end == 0 {
						end = len(value)
					}
					parts := strings.SplitN(value[1:end], "-", 8)
					o := open{start: i, id: parts[0], named: len(parts) == 8}
					if len(parts) > 1 {
						o.kind = parts[1]
					}
					stack = append(stack, o)
					value = value[end:]
					if strings.HasPrefix(value, ")") {
						closeAt(o.id, i+1)
						value = value[1:]
					}
					continue
				}
				id, rest, _ := strings.Cut(value, ")")
				closeAt(id, i+1)
				value = rest
			}
		}
	}
	return outermost(found)
}

// trimName cuts a mention down to its name, and reports whether it has one.
func trimName(t *tree, start, end int) (name.Span, bool) {
	proper := func(i int) bool { return t.upos[i] == "PROPN" || strings.HasPrefix(t.xpos[i], "NNP") }
	capital := func(i int) bool { return t.forms[i] != strings.ToLower(t.forms[i]) }
	for start < end && !proper(start) {
		if !opening[t.upos[start]] {
			if !capital(start) {
				return name.Span{}, false
			}
			break
		}
		start++
	}
	named := false
	stop := start
	for i := start; i < end; i++ {
		if i > start && breaks(t, i) && !proper(i) {
			break
		}
		named = named || proper(i)
		if proper(i) || capital(i) || t.upos[i] == "NUM" {
			stop = i + 1
		}
	}
	return name.Span{Start: start, End: stop}, named && stop > start
}

// opening are parts of speech before a name that are no part of it.
var opening = map[string]bool{"DET": true, "ADP": true, "PUNCT": true, "PRON": true}

// breaks reports whether a name ends before token i.
func breaks(t *tree, i int) bool {
	switch t.forms[i] {
	case ",", "(", "-", "'s", "’s":
		return true
	}
	return t.upos[i] == "PRON" || t.upos[i] == "VERB" || t.upos[i] == "AUX"
}

// titles stand before the name of a person and are no part of it.
var titles = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`mr mrs ms miss dr prof professor president senator sen rep representative
		justice judge speaker secretary minister king queen emperor empress prince princess lord lady sir pope bishop
		chairman chairwoman madam congressman congresswoman governor gov general gen captain capt colonel col major
		sergeant lieutenant director saint st chancellor premier ambassador`) {
		titles[w] = true
	}
}

// untitled is a person's name without titles; it reports whether anything is
// left, which is not so of an office alone. People of a place are a nationality.
func untitled(t *tree, s name.Span) (name.Span, bool) {
	for s.Start < s.End && (titles[strings.ToLower(strings.TrimSuffix(t.forms[s.Start], "."))] || t.forms[s.Start] == ".") {
		s.Start++
	}
	if s.Start == s.End || t.upos[s.Start] == "ADP" || t.upos[s.Start] == "DET" {
		return s, false
	}
	if s.End-s.Start == 1 && t.xpos[s.Start] == "NNPS" {
		s.Label = "nationality"
	}
	return s, true
}

// outermost drops the spans that lie within another, and sorts the rest.
func outermost(spans []name.Span) []name.Span {
	var out []name.Span
	for i, s := range spans {
		inside := false
		for j, o := range spans {
			if i != j && o.Start <= s.Start && s.End <= o.End && (o.End-o.Start > s.End-s.Start || j < i) {
				inside = true
			}
		}
		if !inside {
			at := len(out)
			for at > 0 && out[at-1].Start > s.Start {
				at--
			}
			out = append(out[:at], append([]name.Span{s}, out[at:]...)...)
		}
	}
	return out
}

// overlay puts gold names over silver ones; silver names that touch a gold one
// go.
func overlay(gold, silver []name.Span) []name.Span {
	out := append([]name.Span(nil), gold...)
	for _, s := range silver {
		free := true
		for _, g := range gold {
			if s.Start < g.End && g.Start < s.End {
				free = false
			}
		}
		if free {
			out = append(out, s)
		}
	}
	return outermost(out)
}
