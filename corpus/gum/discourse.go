package gum

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// tree is a discourse tree: nodes with their children, and the words of each
// elementary unit.
type tree struct {
	relation map[string]string   // of a node to its parent
	parent   map[string]string   //
	children map[string][]string // in order
	words    map[string][2]int   // of a unit: from and to, counted over the document
	nucleus  map[string]bool     // relations that join nuclei
	// signals are the words that a relation is told by, by the node that has it:
	// those of its source, and those that say the relation.
	source map[string][]int
}

type rs4 struct {
	Relations []struct {
		Name string `xml:"name,attr"`
		Type string `xml:"type,attr"`
	} `xml:"header>relations>rel"`
	Segments []node   `xml:"body>segment"`
	Groups   []node   `xml:"body>group"`
	Signals  []signal `xml:"body>signals>signal"`
}

type node struct {
	ID       string `xml:"id,attr"`
	Parent   string `xml:"parent,attr"`
	Relation string `xml:"relname,attr"`
	Text     string `xml:",chardata"`
}

type signal struct {
	Source  string `xml:"source,attr"`
	Subtype string `xml:"subtype,attr"`
	Tokens  string `xml:"tokens,attr"`
}

// readTree reads an rs4 file.
func readTree(r io.Reader) (*tree, error) {
	var x rs4
	if err := xml.NewDecoder(r).Decode(&x); err != nil {
		return nil, err
	}
	t := &tree{relation: map[string]string{}, parent: map[string]string{}, children: map[string][]string{},
		words: map[string][2]int{}, nucleus: map[string]bool{"span": true}, source: map[string][]int{}}
	for _, rel := range x.Relations {
		if rel.Type == "multinuc" {
			t.nucleus[rel.Name] = true
		}
	}
	at := 0
	for _, s := range x.Segments {
		n := len(strings.Fields(s.Text))
		t.words[s.ID] = [2]int{at, at + n}
		at += n
	}
	for _, n := range append(slices.Clone(x.Segments), x.Groups...) {
		if n.Parent != "" {
			t.parent[n.ID], t.relation[n.ID] = n.Parent, n.Relation
			t.children[n.Parent] = append(t.children[n.Parent], n.ID)
		}
	}
	for _, s := range x.Signals {
		if s.Subtype != "attribution_source" {
			continue
		}
		for _, f := range strings.Split(s.Tokens, ",") {
			n, err := strconv.Atoi(f)
			if err != nil || n < 1 {
				return nil, fmt.Errorf("a signal has token %q", f)
			}
			t.source[s.Source] = append(t.source[s.Source], n-1)
		}
	}
	return t, nil
}

// cover are the words of a node: its own and those of the nuclei below it with
// all that hangs on them. What hangs on the node itself is not in it.
func (t *tree) cover(id string) []int {
	return t.under(id, false, 0)
}

// whole is cover with what hangs on the node itself.
func (t *tree) whole(id string) []int { return t.under(id, true, 0) }

func (t *tree) under(id string, satellites bool, depth int) []int {
	if depth > 200 {
		return nil // a tree is not so deep: the file has a cycle
	}
	var out []int
	if w, ok := t.words[id]; ok {
		for i := w[0]; i < w[1]; i++ {
			out = append(out, i)
		}
	}
	for _, c := range t.children[id] {
		if satellites || t.nucleus[t.relation[c]] {
			out = append(out, t.under(c, true, depth+1)...)
		}
	}
	slices.Sort(out)
	return out
}
