package sheet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Graph is who rests on whom. Edges run from who rests to what it rests on.
type Graph struct {
	Nodes []Node
	Edges []Edge
}

// NodeKind is what a node of the Graph stands for.
type NodeKind string

// The kinds of nodes: an account, an outlet outside of the Story whose
// reporting an account carries, an authority that words came through.
const (
	AccountNode   NodeKind = "account"
	OriginNode    NodeKind = "origin"
	AuthorityNode NodeKind = "authority"
)

// Node is somebody in the Graph.
type Node struct {
	Kind    NodeKind
	Name    string
	Account *Account // nil where Kind is another
}

// Edge says that the node From rests on the node To.
type Edge struct {
	From, To int    // indexes into Graph.Nodes
	How      string // "copy", "excerpt", "reprint", "cites"
	Share    float64
	Rows     []int // numbers of the claims, for "cites"
}

// Label says how, in words.
func (e Edge) Label() string {
	switch {
	case len(e.Rows) > 0:
		var n []string
		for _, r := range e.Rows[:min(4, len(e.Rows))] {
			n = append(n, fmt.Sprint(r))
		}
		if len(e.Rows) > 4 {
			n = append(n, "…")
		}
		if len(n) == 1 {
			return "claim " + n[0]
		}
		return "claims " + strings.Join(n, ", ")
	case e.Share > 0:
		return fmt.Sprintf("%s, %.0f %%", e.How, 100*e.Share)
	}
	return e.How
}

// graph builds Graph from copies, origins and the authorities of tellings.
func (s *Sheet) graph() {
	g := &s.Graph
	nodes := map[*Account]int{}
	for _, a := range s.Accounts {
		nodes[a] = len(g.Nodes)
		g.Nodes = append(g.Nodes, Node{AccountNode, a.Name, a})
	}
	rests := map[*Account]int{} // the node that an account's reporting comes from
	for _, t := range s.Copies {
		if t.Copy.Kind != readout.SharedQuotation && t.From != t.To {
			how := "copy"
			if t.Copy.Kind == readout.PartCopy {
				how = "excerpt"
			}
			g.Edges = append(g.Edges, Edge{From: nodes[t.To], To: nodes[t.From], How: how, Share: t.Copy.Share})
			if _, known := rests[t.To]; !known {
				rests[t.To] = nodes[t.From]
			}
		}
	}
	for _, a := range s.Accounts {
		o := a.Record.Document.Origin
		if _, known := rests[a]; known || o.Relation == readout.Original || o.Outlet == "" {
			continue
		}
		how := "reprint"
		if o.Relation == readout.ExcerptOf {
			how = "excerpt"
		}
		rests[a] = g.outlet(o.Outlet, nodes[a])
		g.Edges = append(g.Edges, Edge{From: nodes[a], To: rests[a], How: how})
	}
	cite := func(r *Row) {
		for _, c := range r.Cells {
			for _, t := range c.Tellings {
				if len(t.Chain) < 2 || t.Account.Under != nil || c.State != Told {
					continue
				}
				from, ok := rests[t.Account]
				if !ok || slices.Contains(t.Marks, ownVoice) {
					from = nodes[t.Account]
				}
				// The chain begins with who says it; the account stands at its end.
				for _, via := range slices.Backward(t.Chain[1:]) {
					to := g.authority(via, t.Account, from)
					g.cite(from, to, r.Number)
					from = to
				}
			}
		}
	}
	for _, r := range s.Rows {
		cite(r)
	}
	for _, a := range s.Alone {
		for _, r := range a.Rows {
			cite(r)
		}
	}
}

// outlet is the node of an outlet: that of its own report where the Story has
// it, else one outside of the accounts.
func (g *Graph) outlet(name string, not int) int {
	for i, n := range g.Nodes {
		if i != not && n.Kind == AccountNode && sameName(n.Name, name) && n.Account.Record.Document.Origin.Relation == readout.Original {
			return i
		}
	}
	return g.node(OriginNode, name)
}

// authority is the node of what words came through: that of the account or of
// its origin where they are meant, so that nobody rests on himself; that of
// another account with its own report; else one outside of the accounts.
func (g *Graph) authority(name string, a *Account, at int) int {
	if sameName(name, a.Name) || sameName(name, a.Record.Document.Outlet) || sameName(name, g.Nodes[at].Name) {
		return at
	}
	for i, n := range g.Nodes {
		if n.Kind == AccountNode && n.Account.Record.Document.Origin.Relation == readout.Original && sameName(n.Name, name) {
			return i
		}
	}
	return g.node(AuthorityNode, name)
}

// node is the node of that name outside of the accounts, made where there is
// none.
func (g *Graph) node(kind NodeKind, name string) int {
	for i, n := range g.Nodes {
		if n.Kind != AccountNode && sameName(n.Name, name) {
			return i
		}
	}
	g.Nodes = append(g.Nodes, Node{Kind: kind, Name: name})
	return len(g.Nodes) - 1
}

// sameName reports whether two names are the same but for case and an article
// before them: "The Volta Courier", "Volta Courier".
func sameName(a, b string) bool { return strings.EqualFold(bare(a), bare(b)) }

func bare(name string) string {
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		return name[4:]
	}
	return name
}

// cite adds the claim to the edge between two nodes. An edge that would close a
// circle is left out: a chain that comes back to itself rests on nothing new.
func (g *Graph) cite(from, to, row int) {
	for i := range g.Edges {
		if e := &g.Edges[i]; e.From == from && e.To == to {
			if e.How == "cites" && !slices.Contains(e.Rows, row) {
				e.Rows = append(e.Rows, row)
			}
			return
		}
	}
	if from == to || g.reaches(to, from) {
		return
	}
	g.Edges = append(g.Edges, Edge{From: from, To: to, How: "cites", Rows: []int{row}})
}

func (g *Graph) reaches(from, to int) bool {
	seen := make([]bool, len(g.Nodes))
	queue := []int{from}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		if n == to {
			return true
		}
		if seen[n] {
			continue
		}
		seen[n] = true
		for _, e := range g.Edges {
			if e.From == n {
				queue = append(queue, e.To)
			}
		}
	}
	return false
}
