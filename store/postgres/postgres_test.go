package postgres_test

import (
	"testing"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/postgres/postgrestest"
	"github.com/readout-news/readout/store/storetest"
)

func TestMain(m *testing.M) { postgrestest.Main(m) }

// open opens a new archive that is closed with the test.
func open(t *testing.T, address string) *postgres.Archive {
	t.Helper()
	a, err := postgres.Open(t.Context(), address, postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func TestArchive(t *testing.T) {
	s := postgrestest.Shared(t)
	storetest.Test(t, func(t *testing.T) store.Archive { return open(t, s.Schema(t)) })
}
