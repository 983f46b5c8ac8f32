package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/postgres/postgrestest"
	"github.com/readout-news/readout/store/storetest"
)

// patient opens an archive whose calls go on trying for a minute.
func patient(t *testing.T, address string) *postgres.Archive {
	t.Helper()
	a, err := postgres.Open(t.Context(), address, postgres.Options{Wait: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func TestAnAddressThatLeadsNowhere(t *testing.T) {
	s := postgrestest.Shared(t)
	for _, test := range []struct {
		address string
		code    store.Code
	}{
		{"postgres://ann:secret@127.0.0.1:1/desk", store.Unreachable},
		{"postgres://ann:secret@127.0.0.1:many/desk", store.BadRequest},
		{strings.Replace(s.URL(""), "/postgres?", "/nowhere?", 1), store.Missing},
	} {
		_, err := postgres.Open(t.Context(), test.address, postgres.Options{Wait: -1})
		if store.CodeOf(err) != test.code || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", test.address, err)
		}
	}
	if _, err := postgres.Open(t.Context(), s.Schema(t), postgres.Options{MustExist: true}); store.CodeOf(err) != store.Missing {
		t.Errorf("an empty schema: %v", err)
	}
}

func TestTablesOfOthersAreLeftAlone(t *testing.T) {
	s := postgrestest.Shared(t)
	address := s.Schema(t)
	c, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(context.Background())
	if _, err := c.Exec(t.Context(), "CREATE TABLE orders (id int)"); err != nil {
		t.Fatal(err)
	}
	if _, err := postgres.Open(t.Context(), address, postgres.Options{}); store.CodeOf(err) != store.Foreign {
		t.Errorf("the tables of a shop: %v", err)
	}
}

func TestManyMakeTheSameArchive(t *testing.T) {
	s := postgrestest.Shared(t)
	address := s.Schema(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			a, err := postgres.Open(t.Context(), address, postgres.Options{})
			if err != nil {
				t.Error(err)
				return
			}
			defer a.Close()
			if _, err := a.Add(t.Context(), storetest.Made(1, 3), storetest.Made(2, 3)); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if c, err := open(t, address).Counts(t.Context()); err != nil || c.Documents != 2 {
		t.Errorf("%+v %v", c, err)
	}
}

// TestConnectionsAreCut cuts all connections again and again while documents are
// added: each is there once at the end, and Add has failed for none.
func TestConnectionsAreCut(t *testing.T) {
	s := postgrestest.Shared(t)
	p := postgrestest.NewProxy(t, s)
	address := s.Schema(t)
	a := patient(t, p.Through(s, address))
	done := make(chan struct{})
	var cutting, adding sync.WaitGroup
	cutting.Go(func() {
		random := rand.New(rand.NewPCG(1, 2))
		for {
			select {
			case <-done:
				return
			case <-time.After(time.Duration(80+random.IntN(250)) * time.Millisecond):
				p.Cut()
			}
		}
	})
	const writers, each = 4, 12
	for w := range writers {
		adding.Go(func() {
			for i := range each {
				if _, err := a.Add(t.Context(), storetest.Made(w*each+i, 4)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	adding.Wait()
	close(done)
	cutting.Wait()
	direct := open(t, address)
	c, err := direct.Counts(t.Context())
	if err != nil || c.Documents != writers*each {
		t.Errorf("%d documents of %d: %v", c.Documents, writers*each, err)
	}
	if found, err := direct.Check(t.Context(), true); err != nil || len(found) > 0 {
		t.Errorf("check: %v %v", found, err)
	}
	seen := map[int64]bool{}
	for change, err := range direct.Changes(t.Context(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		if seen[change.Revision] {
			t.Errorf("two records of revision %d", change.Revision)
		}
		seen[change.Revision] = true
	}
	if len(seen) != writers*each {
		t.Errorf("%d changes", len(seen))
	}
}

func TestTheDatabaseIsGoneForAWhile(t *testing.T) {
	s := postgrestest.Shared(t)
	p := postgrestest.NewProxy(t, s)
	address := s.Schema(t)
	a := patient(t, p.Through(s, address))
	p.Down()
	go func() {
		time.Sleep(time.Second)
		p.Slow(5 * time.Millisecond)
		p.Up()
	}()
	began := time.Now()
	if _, err := a.Add(t.Context(), storetest.Made(1, 3)); err != nil || time.Since(began) < 900*time.Millisecond {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
	p.Down()
	hasty, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := a.Record(hasty, "x"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a call that nobody waits for: %v", err)
	}
}

func TestCharactersThatPostgreSQLRefuses(t *testing.T) {
	a := open(t, postgrestest.Shared(t).Schema(t))
	e := storetest.Made(1, 2)
	e.Record.Document.Title = "Nought \x00 and " + strings.Repeat("w", 5000)
	e.Record.Document.Outlet = fmt.Sprint("Radio \x00", 7)
	if _, err := a.Add(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	got, err := a.Entry(t.Context(), e.Record.Document.ID)
	if err != nil || got.Record.Document.Title != e.Record.Document.Title {
		t.Errorf("%v", err)
	}
	if hits, _, err := a.Search(t.Context(), store.Query{Words: "nought"}, store.Page{}); err != nil || len(hits) != 1 {
		t.Errorf("%d hits, %v", len(hits), err)
	}
}
