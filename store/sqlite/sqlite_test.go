package sqlite

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/storetest"
)

func opened(t testing.TB, path string, opt Options) *Archive {
	t.Helper()
	a, err := Open(t.Context(), path, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func TestArchive(t *testing.T) {
	storetest.Test(t, func(t *testing.T) store.Archive {
		return opened(t, filepath.Join(t.TempDir(), "a file with ? and #.db"), Options{Wait: time.Minute})
	})
}
