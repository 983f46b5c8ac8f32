package queue_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/postgres/postgrestest"
	"github.com/readout-news/readout/worker/queue"
)

const addressVariable = "READOUT_TEST_WORKER"

// TestMain is also the worker that the kill test starts and kills.
func TestMain(m *testing.M) {
	if address := os.Getenv(addressVariable); address != "" {
		if err := workAt(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	postgrestest.Main(m)
}

// slowly is a Reader that takes its time, so that killing hits it amid its work.
type slowly struct{ queue.Reader }

func (s slowly) Read(ctx context.Context, d *readout.Document) (*readout.Record, error) {
	time.Sleep(10 * time.Millisecond)
	return s.Reader.Read(ctx, d)
}

func workAt(address string) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	a, err := postgres.Open(ctx, address, postgres.Options{Wait: time.Minute})
	if err != nil {
		return err
	}
	defer a.Close()
	return queue.Work(ctx, queue.Options{Archive: a, Source: again, Records: slowly{reader(new(testing.T))}, Readers: 4, Patience: 2 * time.Second})
}

// TestKilledWorkersLoseNothing keeps four workers at one archive and kills two of
// them at random, again and again, while documents come in. Short: some seconds;
// READOUT_KILL=SECONDS makes it longer.
func TestKilledWorkersLoseNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("did not run: it takes a minute (run without -short)")
	}
	address := postgrestest.Shared(t).Schema(t)
	a := open(t, address)
	deposit(t, a)
	d := must[*queue.Desk](t)(queue.NewDesk(a, queue.Bounds{Tries: 100})) // a document may be hit more than once
	span := 8 * time.Second
	if s, err := strconv.Atoi(os.Getenv("READOUT_KILL")); err == nil {
		span = time.Duration(s) * time.Second
	}
	start := func() *exec.Cmd {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), addressVariable+"="+address)
		c.Stderr = os.Stderr
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		return c
	}
	var workers [4]*exec.Cmd
	for i := range workers {
		workers[i] = start()
	}
	random := rand.New(rand.NewPCG(3, 7))
	want := map[string]readout.Item{}
	killed, put := 0, 0
	for began := time.Now(); time.Since(began) < span; time.Sleep(time.Duration(100+random.IntN(300)) * time.Millisecond) {
		var items []readout.Item
		for range 20 {
			it := item(put, "")
			items, want[it.Document.ID], put = append(items, it), it, put+1
		}
		if _, err := d.Put(t.Context(), items...); err != nil {
			t.Fatal(err)
		}
		if random.IntN(3) == 0 {
			i := random.IntN(2)
			workers[i].Process.Kill()
			workers[i].Wait()
			killed++
			workers[i] = start()
		}
	}
	began := time.Now()
	for ; status(t, a).Waiting > 0; time.Sleep(200 * time.Millisecond) {
		if time.Since(began) > 3*time.Minute {
			t.Fatalf("after three minutes: %+v", status(t, a))
		}
	}
	for _, w := range workers {
		w.Process.Signal(syscall.SIGTERM)
	}
	for _, w := range workers {
		if err := w.Wait(); err != nil {
			t.Errorf("a worker did not stop well: %v", err)
		}
	}
	t.Logf("%d documents, %d workers killed, the rest read %v after the last one came", len(want), killed, time.Since(began).Round(time.Second))
	proveSame(t, a, want)
}

// proveSame holds that an archive has exactly these documents, each once, with the
// records that one process alone makes, byte for byte.
func proveSame(t *testing.T, a *postgres.Archive, want map[string]readout.Item) {
	t.Helper()
	p := reader(t)
	seen := map[string]bool{}
	for r, err := range a.Records(t.Context(), store.Query{}) {
		if err != nil {
			t.Fatal(err)
		}
		id := r.Document.ID
		if seen[id] {
			t.Errorf("%s is there twice", id)
		}
		seen[id] = true
		alone, err := p.Read(t.Context(), again(*want[id].Source).Document)
		if err != nil {
			t.Fatal(err)
		}
		got, err := record.Encode(r)
		if err != nil {
			t.Fatal(err)
		}
		expect, err := record.Encode(alone)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(expect) {
			t.Fatalf("the record of %s is another one than that of a single run", id)
		}
	}
	if len(seen) != len(want) {
		t.Errorf("%d documents of %d", len(seen), len(want))
	}
	if found, err := a.Check(t.Context(), true); err != nil || len(found) > 0 {
		t.Errorf("check: %v %v", found, err)
	}
}
