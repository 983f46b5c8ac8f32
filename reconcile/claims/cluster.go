package claims

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// edge is two statements that are worth comparing, with what came of it.
type edge struct {
	a, b    int
	near    float64
	verdict verdict
}

// few is the number of statements up to which each is compared with each.
const few = 300

// edges compares the statements; in a large story only those that share a term,
// and those of one speaker first.
func edges(all []*statement, copied Copied) []edge {
	var found []edge
	try := func(i, j int) {
		a, b := all[i], all[j]
		if a.at.Voice != b.at.Voice || between(a, b) == Different {
			return
		}
		if x, y := views(a, b); !x.meets(y) {
			return
		}
		n := nearness(a, b)
		same := copied != nil && a.account != b.account &&
			copied(a.record.Document.ID, a.span(), b.record.Document.ID, b.span())
		if v := judge(a, b, n, same); v != apart {
			found = append(found, edge{i, j, n, v})
		}
	}
	if len(all) <= few {
		for i := range all {
			for j := i + 1; j < len(all); j++ {
				try(i, j)
			}
		}
		return found
	}
	candidates(all, try)
	return found
}

// cluster joins linked statements, the nearest first. A join must not put two
// different speakers into one claim, nor two statements of one document that do
// not say the same, nor statements that are far apart on average.
func cluster(all []*statement, es []edge) [][]int {
	of := make([]int, len(all))
	members := make([][]int, len(all))
	for i := range all {
		of[i], members[i] = i, []int{i}
	}
	prefer(all, es)
	var links []edge
	for _, e := range es {
		if e.verdict == linked {
			links = append(links, e)
		}
	}
	slices.SortFunc(links, func(x, y edge) int {
		return cmp.Or(cmp.Compare(y.near, x.near), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	for _, e := range links {
		a, b := of[e.a], of[e.b]
		if a == b || !fit(all, members[a], members[b]) {
			continue
		}
		if b < a {
			a, b = b, a
		}
		for _, m := range members[b] {
			of[m] = a
		}
		members[a] = append(members[a], members[b]...)
		members[b] = nil
	}
	var claims [][]int
	for _, m := range members {
		if len(m) > 0 {
			slices.Sort(m)
			claims = append(claims, m)
		}
	}
	return claims
}

// both reports whether one statement of another account, of the members x and y,
// is near to two that are not near to one another: it says both.
func both(all []*statement, x, y []int, a, b *statement) bool {
	for _, list := range [...][]int{x, y} {
		for _, k := range list[:min(looked, len(list))] {
			c := all[k]
			if c.account != a.account && len(c.words) > max(len(a.words), len(b.words)) && nearness(a, c) >= retells && nearness(b, c) >= retells {
				return true
			}
		}
	}
	return false
}

// prefer links tellings of one named speaker that are only fairly near where
// neither has a nearer one in the other's account: there is nothing else that
// either could be.
func prefer(all []*statement, es []edge) {
	type side struct{ statement, account int }
	type found struct{ best, second float64 }
	nearest := map[side]found{}
	note := func(at side, n float64) {
		f := nearest[at]
		if n > f.best {
			f.best, f.second = n, f.best
		} else {
			f.second = max(f.second, n)
		}
		nearest[at] = f
	}
	for _, e := range es {
		if a, b := all[e.a], all[e.b]; !a.deed && !b.deed && between(a, b) == Same {
			note(side{e.a, b.account}, e.near)
			note(side{e.b, a.account}, e.near)
		}
	}
	for i := range es {
		e := &es[i]
		a, b := all[e.a], all[e.b]
		if e.verdict != may && e.verdict != faint || e.near < leastNear || a.absent() != b.absent() || a.deed || b.deed || a.account == b.account || a.speaker.Unnamed() || b.speaker.Unnamed() ||
			a.standing == silent || b.standing == silent || Compare(&a.speaker, &b.speaker) != Same || opposed(a, b) || a.ordered() != b.ordered() || !related(a, b, e.near) {
			continue
		}
		x, y := nearest[side{e.a, b.account}], nearest[side{e.b, a.account}]
		if x.best == e.near && y.best == e.near && x.second < e.near-margin && y.second < e.near-margin {
			e.verdict = linked
		}
	}
}

// related reports whether two statements that are not near have enough in common
// all the same: what they say of their subject and one thing more, or three
// things.
func related(a, b *statement, n float64) bool {
	needed := 3
	if samePredicate(a, b) {
		needed = 2
	}
	if sameCue(a, b) {
		needed--
	}
	if n < undecided {
		needed++
	}
	pairs, _, _ := paired(a, b)
	have := common(a, b)
	for _, p := range pairs {
		if needed < 3 && p.a.rare && p.b.rare && !p.sense && p.a.key[0] >= 'a' {
			have++ // nobody else says it
		}
	}
	return have >= max(2, needed)
}

// sameCue reports whether both demand, reject or promise something, in whatever
// words.
func sameCue(a, b *statement) bool {
	x, y := a.cueSense(), b.cueSense()
	return x != "" && x == y
}

// cueSense is the stance that the cue tells.
func (s *statement) cueSense() readout.Stance {
	for _, w := range words.In(s.record.Document.Text, s.at.Cue) {
		if stance, ok := stances[words.Stem(w.Form)]; ok {
			return stance
		}
	}
	return ""
}

// margin is how much less near the next telling must be.
const margin = 0.05

// looked is the number of members of a claim that a new one is compared with.
const looked = 6

func fit(all []*statement, x, y []int) bool {
	sum, n := 0.0, 0
	for _, i := range x[:min(looked, len(x))] {
		for _, j := range y[:min(looked, len(y))] {
			a, b := all[i], all[j]
			s := nearness(a, b)
			sum += s
			n++
			if between(a, b) == Different || !joinable(a, b) {
				return false
			}
			if a.account == b.account && s < repeats && (between(a, b) != Same || s < retells && !both(all, x, y, a, b)) {
				return false
			}
		}
	}
	return sum >= 0.85*leastNear*float64(n)
}
