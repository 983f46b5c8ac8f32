package queue_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/postgres/postgrestest"
	"github.com/readout-news/readout/worker/queue"
)

func open(t testing.TB, address string) *postgres.Archive {
	t.Helper()
	return waiting(t, address, 30*time.Second)
}

// waiting opens an archive whose calls go on trying for so long.
func waiting(t testing.TB, address string, wait time.Duration) *postgres.Archive {
	t.Helper()
	a, err := postgres.Open(context.Background(), address, postgres.Options{Wait: wait})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

// item is a document of our own making with its bytes.
func item(i int, more string) readout.Item {
	text := fmt.Sprintf("Ferry %d stays in port\n\nThe harbour master of Port Adena, Ruth Nakato, said on Monday that ferry number %d would stay in port for another week.\n\n\"We wait for a part,\" she told reporters. %s\n", i, i, more)
	return read.Again(readout.Source{URI: fmt.Sprintf("ferry-%d.txt", i), Form: readout.TextForm, Raw: []byte(text)}, read.Options{})
}

func again(s readout.Source) readout.Item { return read.Again(s, read.Options{}) }

func deposit(t testing.TB, a *postgres.Archive, items ...readout.Item) *queue.Desk {
	t.Helper()
	if err := queue.Prepare(context.Background(), a); err != nil {
		t.Fatal(err)
	}
	d, err := queue.NewDesk(a, queue.Bounds{Tries: 2})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Put(context.Background(), items...); err != nil {
		t.Fatal(err)
	}
	return d
}

func reader(t testing.TB) *pipeline.Pipeline {
	t.Helper()
	p, err := pipeline.New(token.Stage{}, quote.Stage{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// poison is a Reader that fails on some documents.
type poison struct{ *pipeline.Pipeline }

func (p poison) Read(ctx context.Context, d *readout.Document) (*readout.Record, error) {
	switch {
	case strings.Contains(d.Text, "poison"):
		return nil, errors.New("no sentence ends")
	case strings.Contains(d.Text, "bomb"):
		panic("out of range")
	}
	return p.Pipeline.Read(ctx, d)
}

// await waits until ok, at most a minute.
func await(t testing.TB, what string, ok func() bool) {
	t.Helper()
	for began := time.Now(); !ok(); time.Sleep(50 * time.Millisecond) {
		if time.Since(began) > time.Minute {
			t.Fatalf("%s: not after a minute", what)
		}
	}
}

func status(t testing.TB, a *postgres.Archive) queue.Status {
	t.Helper()
	s, err := queue.Look(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWorkersReadWhatWaits(t *testing.T) {
	a := open(t, postgrestest.Shared(t).Schema(t))
	const n = 60
	var items []readout.Item
	for i := range n {
		items = append(items, item(i, ""))
	}
	items[7].Document.Outlet = "Adena Wire" // as a feed tells it of a page that does not
	d := deposit(t, a, items...)
	for i, r := range must[[]store.Result](t)(d.Put(t.Context(), items[:3]...)) {
		if r != store.Known {
			t.Errorf("document %d again: %s", i, r)
		}
	}
	if s := status(t, a); s.Waiting != n || s.Oldest.IsZero() {
		t.Errorf("%+v", s)
	}
	var mu sync.Mutex
	parts := map[int]int{}
	ctx, stop := context.WithCancel(t.Context())
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			err := queue.Work(ctx, queue.Options{Archive: a, Source: again, Records: reader(t), Parts: 3, Every: time.Second,
				Stories: func(_ context.Context, part, of int) error {
					mu.Lock()
					defer mu.Unlock()
					parts[part]++
					return nil
				}})
			if err != nil {
				t.Error(err)
			}
		})
	}
	await(t, "reading", func() bool { return status(t, a).Waiting == 0 })
	await(t, "all parts", func() bool { mu.Lock(); defer mu.Unlock(); return len(parts) == 3 })
	stop()
	workers.Wait()
	c := must[store.Counts](t)(a.Counts(t.Context()))
	if c.Documents != n {
		t.Errorf("%d documents of %d", c.Documents, n)
	}
	e := must[*store.Entry](t)(a.Entry(t.Context(), items[7].Document.ID))
	if string(e.Source.Raw) != string(items[7].Source.Raw) || len(e.Record.Sentences) == 0 || e.Record.Document.Outlet != "Adena Wire" {
		t.Error("the record has no source, no sentences or no outlet")
	}
	for i, r := range must[[]store.Result](t)(d.Put(t.Context(), items[:2]...)) {
		if r != store.Known {
			t.Errorf("document %d when it was read: %s", i, r)
		}
	}
}

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestPoisonIsListed(t *testing.T) {
	a := open(t, postgrestest.Shared(t).Schema(t))
	d := deposit(t, a, item(1, ""), item(2, "It was poison."), item(3, "It was a bomb."), item(4, ""))
	work := func(r queue.Reader, until func() bool) {
		ctx, stop := context.WithCancel(t.Context())
		var worker sync.WaitGroup
		worker.Go(func() {
			if err := queue.Work(ctx, queue.Options{Archive: a, Source: again, Records: r}); err != nil {
				t.Error(err)
			}
		})
		await(t, "working", until)
		stop()
		worker.Wait()
	}
	work(poison{reader(t)}, func() bool { return status(t, a).Dead == 2 })
	dead := must[[]queue.Corpse](t)(queue.Dead(t.Context(), a))
	why := map[string]string{}
	for _, one := range dead {
		if why[one.URI] = one.Why; one.Tries != 2 || one.Last.IsZero() {
			t.Errorf("%+v", one)
		}
	}
	if len(dead) != 2 || !strings.Contains(why["ferry-2.txt"], "no sentence ends") || !strings.Contains(why["ferry-3.txt"], "out of range") {
		t.Errorf("%v", why)
	}
	if c := must[store.Counts](t)(a.Counts(t.Context())); c.Documents != 2 {
		t.Errorf("%d documents of 2", c.Documents)
	}
	if n := must[int](t)(d.Again(t.Context())); n != 2 {
		t.Errorf("%d are tried again", n)
	}
	work(reader(t), func() bool { return status(t, a).Waiting == 0 })
	if c := must[store.Counts](t)(a.Counts(t.Context())); c.Documents != 4 {
		t.Errorf("%d documents of 4 after another try", c.Documents)
	}
}

func TestWhatCannotBeReadIsASkip(t *testing.T) {
	a := open(t, postgrestest.Shared(t).Schema(t))
	it := item(1, "")
	it.Source.Raw = []byte{} // as if its bytes had been of an earlier readout
	deposit(t, a, it)
	ctx, stop := context.WithCancel(t.Context())
	var worker sync.WaitGroup
	worker.Go(func() {
		if err := queue.Work(ctx, queue.Options{Archive: a, Source: again, Records: reader(t)}); err != nil {
			t.Error(err)
		}
	})
	await(t, "reading", func() bool { return status(t, a).Waiting == 0 })
	stop()
	worker.Wait()
	skips, _, err := a.Skips(t.Context(), readout.SkipEmpty, store.Page{})
	if err != nil || len(skips) != 1 {
		t.Errorf("%v %v", skips, err)
	}
}

func TestDepositorsWaitForReaders(t *testing.T) {
	a := open(t, postgrestest.Shared(t).Schema(t))
	deposit(t, a, item(1, ""), item(2, ""))
	d := must[*queue.Desk](t)(queue.NewDesk(a, queue.Bounds{Most: 2}))
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if _, err := d.Put(ctx, item(3, "")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("with a full inbox: %v", err)
	}
	work, stop := context.WithCancel(t.Context())
	var worker sync.WaitGroup
	worker.Go(func() { queue.Work(work, queue.Options{Archive: a, Source: again, Records: reader(t)}) })
	if _, err := d.Put(t.Context(), item(3, "")); err != nil {
		t.Error(err)
	}
	stop()
	worker.Wait()
}
