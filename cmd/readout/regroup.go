package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/worker/regroup"
)

// groupingVersion grows whenever stories are grouped or compared otherwise, so
// that those of archives are compared anew.
const groupingVersion = readout.Version + ".2"

// compareApart compares the records of one story, of which people have said that
// pairs took nothing from one another.
var compareApart regroup.Comparer = reconcile.CompareApart

// keeperOf keeps the stories of an archive current. progress may be nil.
func keeperOf(a store.Archive, progress func(done, all int)) *regroup.Keeper {
	return regroup.New(regroup.Options{
		Archive:  a,
		Group:    func() regroup.Grouper { return reconcile.NewIndex() },
		Compare:  compareApart,
		Version:  groupingVersion,
		Progress: progress,
	})
}

// current brings the stories of an archive up to date. fresh is false where they
// are not and the archive cannot be written.
func current(ctx context.Context, std streams, a store.Archive) (fresh bool, err error) {
	show := &compared{w: std.err, began: time.Now()}
	if !isTerminal(std.err) {
		show.w = io.Discard
	}
	_, err = keeperOf(a, show.tell).Run(ctx)
	show.clear()
	if store.CodeOf(err) == store.ReadOnly {
		return false, nil
	}
	return err == nil, err
}

// compared shows on a terminal how many stories were compared.
type compared struct {
	w           io.Writer
	began, last time.Time
}

func (c *compared) tell(done, all int) {
	if now := time.Now(); now.Sub(c.began) > patience && now.Sub(c.last) > 100*time.Millisecond {
		c.last = now
		fmt.Fprintf(c.w, "\rcompared %d of %d stories", done, all)
	}
}

func (c *compared) clear() {
	if !c.last.IsZero() {
		fmt.Fprint(c.w, "\r\033[K")
	}
}
