package regroup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"sync"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// piece is how many stories are compared before they are kept: what a run that is
// cut off loses at most.
const piece = 256

// unfinished marks an edition in which only some stories are those of its
// revision.
const unfinished = "unfinished"

// mark tells what all stories are made of beside records.
func (k *Keeper) mark(all []readout.Judgement) string {
	h := sha256.New()
	for _, j := range all {
		fmt.Fprintln(h, j.ID)
	}
	return k.opt.Version + " " + short(h)
}

func short(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)[:8]) }

// made tells what one story is made of: version, records and judgements.
func (k *Keeper) made(documents []string, all rulings) string {
	h := sha256.New()
	fmt.Fprintln(h, k.opt.Version)
	for _, id := range slices.Sorted(slices.Values(documents)) {
		fmt.Fprintln(h, id, k.seen[id].revision)
	}
	for _, j := range all.on(documents) {
		fmt.Fprintln(h, j.ID)
	}
	return short(h)
}

// kept gives the stories that the archive has, in brief.
func (k *Keeper) kept(ctx context.Context) (out []store.StoryLine, err error) {
	for page := (store.Page{Limit: 1000}); ; {
		some, next, err := k.opt.Archive.StoryList(ctx, store.StoryFilter{}, page)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
		if page.After = next; next == "" {
			return out, nil
		}
	}
}

// work is what is to be done: the stories to compare, and those to go, by ID and
// by document.
type work struct {
	todo []group
	gone map[string]bool
	of   map[string][]string
}

// plan tells what of the stories that there are and are to be is to be done.
// owned says which stories are whose plan this is.
func (k *Keeper) plan(all []group, kept []store.StoryLine, judged rulings, owned func(id string) bool) work {
	w := work{gone: map[string]bool{}, of: map[string][]string{}}
	made, stay := map[string]string{}, map[string]bool{}
	for _, l := range kept {
		made[l.ID] = l.Made
	}
	for _, g := range all {
		g.id, g.made = store.StoryID(g.documents), k.made(g.documents, judged)
		stay[g.id] = true
		if made[g.id] != g.made && owned(g.id) {
			w.todo = append(w.todo, g)
		}
	}
	for _, l := range kept {
		if stay[l.ID] || !owned(l.ID) {
			continue
		}
		w.gone[l.ID] = true
		for _, d := range l.Documents {
			w.of[d] = append(w.of[d], l.ID)
		}
	}
	return w
}

// replace compares what changed and keeps it, a part at a time. With each part
// those stories go whose documents are in it.
func (k *Keeper) replace(ctx context.Context, n moment, all []group, kept []store.StoryLine) (Done, error) {
	judged := rulingsOf(n.judgements)
	w := k.plan(all, kept, judged, func(string) bool { return true })
	todo, gone, of := w.todo, w.gone, w.of
	done := Done{Stories: len(all), Compared: len(todo), Gone: len(gone)}
	base := n.edition
	for from := 0; ; from += piece {
		some := todo[min(from, len(todo)):min(from+piece, len(todo))]
		put, err := k.compare(ctx, some, judged, func(i int) { k.opt.Progress(from+i, len(todo)) })
		if err != nil {
			return done, err
		}
		next := store.Edition{Revision: base.Revision, Mark: unfinished}
		var now []string
		if from+piece >= len(todo) {
			next = store.Edition{Revision: n.revision, Mark: n.mark}
			for id := range gone {
				now = append(now, id)
			}
			slices.Sort(now)
		} else {
			for _, g := range some {
				for _, d := range g.documents {
					for _, id := range of[d] {
						if gone[id] {
							now = append(now, id)
							delete(gone, id)
						}
					}
				}
			}
		}
		if err := k.opt.Archive.ReplaceStories(ctx, base, next, now, put); err != nil {
			return done, err
		}
		if next.Mark == n.mark {
			return done, nil
		}
		if base, err = k.opt.Archive.Edition(ctx); err != nil {
			return done, err
		}
		if base.Mark != unfinished || base.Revision != next.Revision {
			return done, &store.Error{Code: store.Conflict, Op: "keep stories", Archive: "archive", Fix: "somebody else keeps stories: run again"}
		}
	}
}

// compare compares stories, several at once, and tells how many are done.
func (k *Keeper) compare(ctx context.Context, some []group, judged rulings, tell func(int)) ([]store.Told, error) {
	out := make([]store.Told, len(some))
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	next := make(chan int)
	var wait sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for range min(k.opt.Workers, len(some)) {
		wait.Go(func() {
			for i := range next {
				t, err := k.one(ctx, some[i], judged)
				if err != nil {
					stop(err)
					return
				}
				out[i] = *t
				mu.Lock()
				done++
				tell(done)
				mu.Unlock()
			}
		})
	}
	for i := range some {
		select {
		case next <- i:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(next)
	wait.Wait()
	return out, context.Cause(ctx)
}

// one compares one story, of records as they were corrected.
func (k *Keeper) one(ctx context.Context, g group, judged rulings) (*store.Told, error) {
	var records []*readout.Record
	for _, id := range g.documents {
		r, err := k.opt.Archive.Record(ctx, id)
		if err != nil {
			return nil, err
		}
		if mine := judged[id]; len(mine) > 0 {
			r, _ = store.Judged(r, mine)
		}
		records = append(records, r)
	}
	mine := judged.on(g.documents)
	s, err := k.opt.Compare(ctx, records, store.Apart(mine))
	if err != nil {
		return nil, err
	}
	s = store.JudgedCopies(s, mine)
	for i, a := range s.Accounts { // lest whole records stay in memory
		s.Accounts[i].Record = k.seen[a.Record.Document.ID].light
	}
	t := &store.Told{ID: g.id, Story: s, Made: g.made}
	for _, j := range mine {
		if slices.Contains(g.documents, j.Target.Documents[0]) {
			t.Judgements = append(t.Judgements, j.ID)
		}
	}
	return t, nil
}
