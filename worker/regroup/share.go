package regroup

import (
	"context"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"

	"github.com/readout-news/readout/store"
)

// owner is the part that a story belongs to, from 0.
func owner(id string, parts int) int {
	h := fnv.New32a()
	h.Write([]byte(id))
	return int(h.Sum32() % uint32(parts))
}

// shares begins the keys of the states that tell how far each part is.
const shares = "stories/part/"

func shareKey(part, parts int) string { return fmt.Sprintf("%s%d/%d", shares, parts, part) }

// RunPart is Run for one of several parts, from 0, which a hash over their IDs
// shares the stories out to: it compares and writes the stories of its part
// alone. Each part may be run by another program at the same time, as long as
// none is run by two. The stories are those of one revision of the archive when
// all parts have come to it; until then a document that has moved may stand in
// two stories or in none.
func (k *Keeper) RunPart(ctx context.Context, part, parts int) (Done, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	n, err := k.now(ctx)
	if err != nil || n.current() {
		return Done{}, err
	}
	where := fmt.Sprintf("%d %s", n.revision, n.mark)
	if there, err := k.opt.Archive.States(ctx, shareKey(part, parts)); err != nil {
		return Done{}, err
	} else if len(there) > 0 && there[0].Key == shareKey(part, parts) && string(there[0].Value) == where {
		return Done{}, k.conclude(ctx, n, where, parts)
	}
	all, err := k.groupOnce(ctx, n)
	if err != nil {
		return Done{}, err
	}
	kept, err := k.kept(ctx)
	if err != nil {
		return Done{}, err
	}
	judged := rulingsOf(n.judgements)
	w := k.plan(all, kept, judged, func(id string) bool { return owner(id, parts) == part })
	done := Done{Stories: len(all), Compared: len(w.todo), Gone: len(w.gone)}
	for from := 0; from < len(w.todo); from += piece {
		some := w.todo[from:min(from+piece, len(w.todo))]
		put, err := k.compare(ctx, some, judged, func(i int) { k.opt.Progress(from+i, len(w.todo)) })
		if err != nil {
			return done, err
		}
		if err := k.put(ctx, nil, put); err != nil {
			return done, err
		}
	}
	if len(w.gone) > 0 {
		if err := k.put(ctx, slices.Sorted(maps.Keys(w.gone)), nil); err != nil {
			return done, err
		}
	}
	if err := k.opt.Archive.PutStates(ctx, store.State{Key: shareKey(part, parts), Value: []byte(where)}); err != nil {
		return done, err
	}
	return done, k.conclude(ctx, n, where, parts)
}

// grouping is what one call of group gave, and what it was made of.
type grouping struct {
	last int64
	mark string
	all  []group
}

// groupOnce is group, which the parts that one program keeps one after another
// need only once a revision.
func (k *Keeper) groupOnce(ctx context.Context, n moment) ([]group, error) {
	if g := k.grouped; g != nil && g.last == n.revision && g.mark == n.mark {
		return g.all, nil
	}
	all, err := k.group(ctx, n)
	if err != nil {
		return nil, err
	}
	k.grouped = nil
	if k.last == n.revision { // else it has taken in more than this revision has
		k.grouped = &grouping{k.last, n.mark, all}
	}
	return all, nil
}

// put writes stories of one part. Others write theirs meanwhile, so it begins
// again with each new edition.
func (k *Keeper) put(ctx context.Context, gone []string, put []store.Told) error {
	for {
		base, err := k.opt.Archive.Edition(ctx)
		if err != nil {
			return err
		}
		err = k.opt.Archive.ReplaceStories(ctx, base, store.Edition{Revision: base.Revision, Mark: unfinished}, gone, put)
		if store.CodeOf(err) != store.Conflict || ctx.Err() != nil {
			return err
		}
	}
}

// conclude says that the stories are those of a revision where every part is.
func (k *Keeper) conclude(ctx context.Context, n moment, where string, parts int) error {
	for {
		base, err := k.opt.Archive.Edition(ctx)
		if err != nil {
			return err
		}
		all, err := k.opt.Archive.States(ctx, fmt.Sprintf("%s%d/", shares, parts))
		if err != nil {
			return err
		}
		there := 0
		for _, s := range all {
			if string(s.Value) == where {
				there++
			}
		}
		if there < parts || base.Revision == n.revision && base.Mark == n.mark {
			return nil
		}
		err = k.opt.Archive.ReplaceStories(ctx, base, store.Edition{Revision: n.revision, Mark: n.mark}, nil, nil)
		if store.CodeOf(err) != store.Conflict || ctx.Err() != nil {
			return err
		}
	}
}
