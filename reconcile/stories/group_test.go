package stories

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

func document(text, published string) Document {
	d := Document{Words: words.Of(&readout.Record{Document: &readout.Document{Text: text}})}
	d.Published, _ = readout.ParseDate(published)
	return d
}

// Reports of a mine accident in one country, of one in another, and of a
// football match.
var reports = []Document{
	document("Rescuers in Tarnavia reached six miners alive on Friday, two days after a shaft of the Korvin coal mine fell in. Eleven men are still missing, said the governor, Ada Brenk.", "2024-02-02"),
	document("Six men came up alive from the Korvin mine in Tarnavia. Families of the eleven others wait at the gate, and governor Brenk has promised to stay until all are found.", "2024-02-03"),
	document("A gas blast killed four miners at Ust-Dal in eastern Morava, the ministry said. The pit had been closed twice for lack of air.", "2024-02-02"),
	document("The Moravan ministry of mines will close the pit at Ust-Dal for good after the gas blast that killed four men on Thursday.", "2024-02-03"),
	document("Sunder Athletic won the cup for the third time, beating Port Vale Rangers by two goals to one after extra time.", "2024-02-03"),
}

func TestGroup(t *testing.T) {
	for _, c := range []struct {
		name string
		of   []int
		want [][]int
	}{
		{"two reports of one accident", []int{0, 1}, [][]int{{0, 1}}},
		{"two accidents", []int{0, 2}, [][]int{{0}, {1}}},
		{"all", []int{0, 1, 2, 3, 4}, [][]int{{0, 1}, {2, 3}, {4}}},
		{"one", []int{4}, [][]int{{0}}},
		{"none", nil, nil},
	} {
		var docs []Document
		for _, i := range c.of {
			docs = append(docs, reports[i])
		}
		if diff := cmp.Diff(c.want, Group(docs, nil)); diff != "" {
			t.Errorf("%s (-want +found):\n%s", c.name, diff)
		}
	}
}

func TestCopiesAreOneStory(t *testing.T) {
	if got := Group([]Document{reports[0], reports[4]}, []Pair{{0, 1}}); len(got) != 1 {
		t.Errorf("a copy stands in another story: %v", got)
	}
}

func TestYearsApart(t *testing.T) {
	a, b := reports[0], reports[1]
	a.Published = readout.Date{Year: 2009, Month: 3, Day: 1}
	near, far := apart(dayOf(reports[0]), dayOf(b)), apart(dayOf(a), dayOf(b))
	if near != 1 || far >= 0.5 {
		t.Errorf("days apart %v, years apart %v", near, far)
	}
}

// TestLinkDependsOnEdgesAlone numbers the same documents in other ways.
func TestLinkDependsOnEdgesAlone(t *testing.T) {
	rnd := rand.New(rand.NewSource(2))
	const n = 40
	edges := map[Pair]float64{}
	for range 200 {
		a, b := rnd.Intn(n), rnd.Intn(n)
		if a != b {
			edges[Pair{min(a, b), max(a, b)}] = rnd.Float64()
		}
	}
	want := fmt.Sprint(link(n, nil, edgesOf(edges), 0.3))
	for range 5 {
		number := rnd.Perm(n)
		moved := map[Pair]float64{}
		for p, s := range edges {
			a, b := number[p.A], number[p.B]
			moved[Pair{min(a, b), max(a, b)}] = s
		}
		back := make([]int, n)
		for i, j := range number {
			back[j] = i
		}
		groups := link(n, nil, edgesOf(moved), 0.3)
		for _, g := range groups {
			for k := range g {
				g[k] = back[g[k]]
			}
			slices.Sort(g)
		}
		slices.SortFunc(groups, func(a, b []int) int { return a[0] - b[0] })
		if got := fmt.Sprint(groups); got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	}
}

func edgesOf(m map[Pair]float64) (edges []edge) {
	for p, like := range m {
		edges = append(edges, edge{int32(p.A), int32(p.B), like})
	}
	return edges
}

func dayOf(d Document) int32 { return newStems().read(d).day }
