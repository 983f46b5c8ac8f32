package regroup

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// group is a story to be: its documents in the order of accounts.
type group struct {
	documents []string
	story     *readout.Story // of light records
	id, made  string
}

// rulings are judgements that hold by each of the documents that they are on, in
// the order of judging.
type rulings map[string][]readout.Judgement

func rulingsOf(all []readout.Judgement) rulings {
	out := rulings{}
	for _, j := range all {
		for _, d := range slices.Compact(slices.Sorted(slices.Values(store.Judges(j)))) {
			out[d] = append(out[d], j)
		}
	}
	return out
}

// on are those on any of the documents, each once, in the order of judging.
func (all rulings) on(documents []string) []readout.Judgement {
	var out []readout.Judgement
	for _, d := range documents {
		for _, j := range all[d] {
			if !slices.ContainsFunc(out, func(o readout.Judgement) bool { return o.ID == j.ID }) {
				out = append(out, j)
			}
		}
	}
	slices.SortFunc(out, func(a, b readout.Judgement) int {
		return cmp.Or(cmp.Compare(len(a.ID), len(b.ID)), cmp.Compare(a.ID, b.ID)) // j9 before j10
	})
	return out
}

// heed joins and parts stories as people have judged, one judgement after
// another, so that a later one has the last word:
//
//   - confirmed: its documents stand in one story, that which most of them are in;
//   - rejected: each two of its documents stand in different stories; the first
//     stays, the others leave;
//   - corrected: those named under "without" leave, together; those named under
//     "with" come in.
//
// A document takes along those that carry the same reporting, its reprints,
// unless the judgement speaks of them itself: nobody has judged a reprint that
// came later, and it belongs where its original is.
func (k *Keeper) heed(found []*readout.Story, all []readout.Judgement) []group {
	s := newShelves(found)
	for _, j := range all {
		if j.Target.Kind != readout.StoryTarget {
			continue
		}
		named := store.Judges(j)
		switch j.Verdict {
		case readout.Confirm:
			s.bring(j.Target.Documents, s.most(j.Target.Documents), named)
		case readout.Reject:
			for i, d := range j.Target.Documents {
				if i > 0 {
					s.leave([]string{d}, j.Target.Documents, named)
				}
			}
		case readout.Correct:
			without := store.DocumentList(j.Correction, "without")
			rest := slices.DeleteFunc(slices.Clone(j.Target.Documents), func(d string) bool { return slices.Contains(without, d) })
			s.leave(without, rest, named)
			if with := store.DocumentList(j.Correction, "with"); len(with) > 0 && len(rest) > 0 {
				s.bring(with, s.most(rest), named)
			}
		}
	}
	return s.groups(k)
}

// shelves are documents in stories, which can be moved.
type shelves struct {
	found []*readout.Story // in their order; what is made beside them has none
	of    map[string]int   // the story of each document, by number
	next  int              // the number of the next new story
	moved map[int]bool     // stories that are not as they were found
	all   []string         // documents in the order of found
	group map[string][2]int
}

func newShelves(found []*readout.Story) *shelves {
	s := &shelves{found: found, of: map[string]int{}, next: len(found), moved: map[int]bool{}, group: map[string][2]int{}}
	for i, f := range found {
		for _, a := range f.Accounts {
			id := a.Record.Document.ID
			s.of[id], s.group[id] = i, [2]int{i, a.Group}
			s.all = append(s.all, id)
		}
	}
	return s
}

// most is the story that most of the documents are in, of equals that of the
// first; -1 where none is there.
func (s *shelves) most(documents []string) int {
	count := map[int]int{}
	best := -1
	for _, d := range documents {
		if n, ok := s.of[d]; ok {
			count[n]++
		}
	}
	for _, d := range documents {
		if n, ok := s.of[d]; ok && (best < 0 || count[n] > count[best]) {
			best = n
		}
	}
	return best
}

// with are the documents that are there, with those that carry the same
// reporting and stand in the same story, but for those named.
func (s *shelves) with(documents, named []string) []string {
	var out []string
	for _, d := range documents {
		if _, ok := s.of[d]; !ok {
			continue
		}
		out = append(out, d)
		f := s.found[s.group[d][0]]
		for _, a := range f.Accounts {
			if id := a.Record.Document.ID; s.group[id] == s.group[d] && s.of[id] == s.of[d] && !slices.Contains(named, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

func (s *shelves) bring(documents []string, to int, named []string) {
	if to < 0 {
		return
	}
	for _, d := range s.with(documents, named) {
		s.move(d, to)
	}
}

// leave puts documents into a story of their own where any of the others stands
// in theirs.
func (s *shelves) leave(documents, others, named []string) {
	for _, story := range s.storiesOf(documents) {
		var gone []string
		for _, d := range documents {
			if n, ok := s.of[d]; ok && n == story {
				gone = append(gone, d)
			}
		}
		if !slices.ContainsFunc(others, func(d string) bool {
			n, ok := s.of[d]
			return ok && n == story && !slices.Contains(documents, d)
		}) {
			continue
		}
		for _, d := range s.with(gone, named) {
			s.move(d, s.next)
		}
		s.next++
	}
}

// storiesOf are the stories that documents stand in, each once.
func (s *shelves) storiesOf(documents []string) (out []int) {
	for _, d := range documents {
		if n, ok := s.of[d]; ok && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

func (s *shelves) move(document string, to int) {
	if from := s.of[document]; from != to {
		s.moved[from], s.moved[to] = true, true
		s.of[document] = to
	}
}

// groups are the stories as they stand now, new ones last.
func (s *shelves) groups(k *Keeper) []group {
	by := make([]group, s.next)
	for _, d := range s.all {
		g := &by[s.of[d]]
		g.documents = append(g.documents, d)
	}
	var out []group
	for i, g := range by {
		switch {
		case len(g.documents) == 0:
			continue
		case i < len(s.found) && !s.moved[i]:
			g.story = s.found[i]
		default:
			g.story = &readout.Story{}
			groups := map[[2]int]int{}
			for _, d := range g.documents {
				if groups[s.group[d]] == 0 {
					groups[s.group[d]] = len(groups) + 1
				}
				g.story.Accounts = append(g.story.Accounts, readout.Account{Record: k.seen[d].light, Group: groups[s.group[d]]})
			}
		}
		out = append(out, g)
	}
	return out
}
