package queue_test

import (
	"context"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store/postgres/postgrestest"
	"github.com/readout-news/readout/worker/queue"
)

// TestWorkersOutliveTheDatabase takes the database away amid the work, lets it
// come back slow, and cuts connections: workers wait and go on, and nothing is
// lost. The database is away for three seconds; READOUT_AWAY=SECONDS makes it
// longer.
func TestWorkersOutliveTheDatabase(t *testing.T) {
	s := postgrestest.Shared(t)
	p := postgrestest.NewProxy(t, s)
	address := s.Schema(t)
	direct := open(t, address)
	const n = 120
	want := map[string]readout.Item{}
	var items []readout.Item
	for i := range n {
		it := item(i, "")
		items, want[it.Document.ID] = append(items, it), it
	}
	deposit(t, direct, items...)
	away := 3 * time.Second
	if s, err := strconv.Atoi(os.Getenv("READOUT_AWAY")); err == nil {
		away = time.Duration(s) * time.Second
	}
	through := waiting(t, p.Through(s, address), away+30*time.Second)
	ctx, stop := context.WithCancel(t.Context())
	var worker sync.WaitGroup
	worker.Go(func() {
		o := queue.Options{Archive: through, Source: again, Records: slowly{reader(t)}, Readers: 3, Patience: 10*time.Second + 2*away}
		if err := queue.Work(ctx, o); err != nil {
			t.Error(err)
		}
	})
	await(t, "the work begins", func() bool { return status(t, direct).Waiting < n })
	p.Down()
	time.Sleep(away)
	p.Slow(3 * time.Millisecond)
	p.Up()
	before := status(t, direct).Waiting
	if before == 0 {
		t.Log("everything was read before the database went away")
	}
	for range 5 {
		time.Sleep(300 * time.Millisecond)
		p.Cut()
	}
	p.Slow(0)
	for began := time.Now(); status(t, direct).Waiting > 0; time.Sleep(100 * time.Millisecond) {
		if time.Since(began) > 2*time.Minute+away {
			t.Fatalf("it did not go on: %+v", status(t, direct))
		}
	}
	stop()
	worker.Wait()
	t.Logf("%d of %d documents waited when the database came back after %v", before, n, away)
	proveSame(t, direct, want)
}
