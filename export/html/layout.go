package html

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/readout-news/readout/export/sheet"
)

// Sizes of the drawing, in units of the view box, which are CSS pixels.
const (
	nodeWidth, nodeHeight = 240, 50
	gapAcross, gapDown    = 124, 24
	margin                = 6
	nameLength            = 26 // characters of a name that fit into a line of a node
)

// drawing is the graph of who rests on whom, laid out from left to right: who
// rests stands left of what it rests on.
type drawing struct {
	Width, Height int
	Nodes         []box
	Edges         []arrow
	Lines         []string // the same in sentences
}

type box struct {
	X, Y, TextX, FirstY, SecondY int
	Width, Height                int
	Letter, Name, Full           string
	More                         string // the rest of the name
	Kind                         string // where the name takes one line
	Class                        string
}

type arrow struct {
	Path, Tip      string
	LabelX, LabelY int
	Anchor         string // "start" or "end", of the label
	Label          string
}

// draw lays out the graph by layers: the longest way from who rests on nobody's
// account decides the layer, the mean of the neighbours the place in it.
func draw(g sheet.Graph) *drawing {
	if len(g.Edges) == 0 {
		return nil
	}
	layers := order(g, layer(g))
	rows := 0
	for _, l := range layers {
		rows = max(rows, len(l))
	}
	d := &drawing{
		Width:  len(layers)*(nodeWidth+gapAcross) - gapAcross + 2*margin,
		Height: rows*(nodeHeight+gapDown) - gapDown + 2*margin,
		Nodes:  make([]box, len(g.Nodes)),
	}
	for x, l := range layers {
		above := (rows - len(l)) * (nodeHeight + gapDown) / 2
		for y, n := range l {
			d.Nodes[n] = newBox(g.Nodes[n], margin+x*(nodeWidth+gapAcross), margin+above+y*(nodeHeight+gapDown))
		}
	}
	leave, reach := make([]int, len(g.Nodes)), make([]int, len(g.Nodes))
	for _, e := range g.Edges {
		leave[e.From]++
		reach[e.To]++
	}
	for _, e := range g.Edges {
		d.Edges = append(d.Edges, newArrow(d.Nodes[e.From], d.Nodes[e.To], e.Label(), leave[e.From] > reach[e.To]))
		d.Lines = append(d.Lines, fmt.Sprintf("%s rests on %s (%s).", nodeName(g.Nodes[e.From]), nodeName(g.Nodes[e.To]), e.Label()))
	}
	return d
}

func nodeName(n sheet.Node) string {
	if n.Account != nil {
		return n.Account.Letter + " " + n.Name
	}
	return n.Name
}

var kindNames = map[sheet.NodeKind]string{
	sheet.AccountNode: "account", sheet.OriginNode: "not among the accounts", sheet.AuthorityNode: "authority",
}

func newBox(n sheet.Node, x, y int) box {
	b := box{X: x, Y: y, Width: nodeWidth, Height: nodeHeight, TextX: x + 12, FirstY: y + 21, SecondY: y + 39,
		Full: nodeName(n), Class: string(n.Kind)}
	length := nameLength
	kind := kindNames[n.Kind]
	if n.Account != nil {
		b.Letter = n.Account.Letter
		length -= 2 * len(b.Letter)
		kind = cmp.Or(n.Account.Badge, kind)
	}
	if b.Name, b.More = fold(n.Name, length); b.More == "" {
		b.Kind = shorten(kind, nameLength+5)
	}
	b.More = shorten(b.More, nameLength)
	return b
}

// fold cuts s at the last space within the first length characters.
func fold(s string, length int) (head, rest string) {
	r := []rune(s)
	if len(r) <= length {
		return s, ""
	}
	for i := length; i > length/3; i-- {
		if r[i] == ' ' {
			return string(r[:i]), string(r[i+1:])
		}
	}
	return string(r[:length]), string(r[length:])
}

func shorten(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// newArrow draws an edge. The label stands at the end where fewer lines meet,
// on the side that the line turns away from.
func newArrow(from, to box, label string, atEnd bool) arrow {
	x1, y1, x2, y2 := from.X+nodeWidth, from.Y+nodeHeight/2, to.X, to.Y+nodeHeight/2
	if x2 <= x1 { // within a circle of copies: go round below
		x1, x2 = from.X+nodeWidth/2, to.X+nodeWidth/2
		y1, y2 = from.Y+nodeHeight, to.Y+nodeHeight
	}
	bend := gapAcross / 2
	out := arrow{
		Path:   fmt.Sprintf("M%d %d C%d %d %d %d %d %d", x1, y1, x1+bend, y1, x2-bend, y2, x2-7, y2),
		Tip:    fmt.Sprintf("M%d %d l-9 -4.5 v9 z", x2, y2),
		LabelX: x1 + 6, LabelY: y1 - 6, Anchor: "start", Label: shorten(label, 18),
	}
	if y2 < y1 {
		out.LabelY = y1 + 15
	}
	if atEnd {
		out.LabelX, out.LabelY, out.Anchor = x2-12, y2-6, "end"
		if y1 < y2 {
			out.LabelY = y2 + 15
		}
	}
	return out
}

// layer is the longest way to each node. A circle, which copies in both
// directions would make, is cut after as many steps as there are nodes.
func layer(g sheet.Graph) []int {
	out := make([]int, len(g.Nodes))
	for range g.Nodes {
		changed := false
		for _, e := range g.Edges {
			if out[e.To] <= out[e.From] && out[e.From]+1 < len(g.Nodes) {
				out[e.To] = out[e.From] + 1
				changed = true
			}
		}
		if !changed {
			break
		}
	}
	return out
}

// order puts the nodes of each layer near what they rest on.
func order(g sheet.Graph, at []int) [][]int {
	layers := make([][]int, slices.Max(at)+1)
	for n, l := range at {
		layers[l] = append(layers[l], n)
	}
	layers = slices.DeleteFunc(layers, func(l []int) bool { return len(l) == 0 })
	place := make([]float64, len(g.Nodes))
	number := func() {
		for _, l := range layers {
			for y, n := range l {
				place[n] = float64(y) - float64(len(l))/2
			}
		}
	}
	number()
	for sweep := range 4 {
		for _, l := range layers {
			means := map[int]float64{}
			for _, n := range l {
				means[n] = mean(g, place, n, sweep%2 == 0)
			}
			slices.SortStableFunc(l, func(a, b int) int { return cmp.Compare(means[a], means[b]) })
		}
		number()
	}
	return layers
}

// mean is the mean place of the neighbours on one side, its own where it has
// none.
func mean(g sheet.Graph, place []float64, n int, back bool) float64 {
	sum, count := 0.0, 0.0
	for _, e := range g.Edges {
		switch {
		case back && e.To == n:
			sum, count = sum+place[e.From], count+1
		case !back && e.From == n:
			sum, count = sum+place[e.To], count+1
		}
	}
	if count == 0 {
		return place[n]
	}
	return sum / count
}
