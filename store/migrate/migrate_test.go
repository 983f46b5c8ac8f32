package migrate_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/migrate"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/postgres/postgrestest"
	"github.com/readout-news/readout/store/sqlite"
	"github.com/readout-news/readout/store/storetest"
)

func TestMain(m *testing.M) { postgrestest.Main(m) }

func file(t *testing.T) store.Archive {
	t.Helper()
	a, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func database(t *testing.T) store.Archive {
	t.Helper()
	a, err := postgres.Open(t.Context(), postgrestest.Shared(t).Schema(t), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

// full is an archive with everything that one can have.
func full(t *testing.T, documents int) store.Archive {
	t.Helper()
	a := file(t)
	var records []*readout.Record
	for i := range documents {
		e := storetest.Made(i, 3)
		if _, err := a.Add(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		records = append(records, e.Record)
	}
	story := &readout.Story{Accounts: []readout.Account{{Record: records[0], Group: 1}, {Record: records[1], Group: 2}}}
	if err := a.PutStories(t.Context(), 3, []*readout.Story{story}); err != nil {
		t.Fatal(err)
	}
	last := ""
	for i := range 3 { // each takes the place of the one before
		j := readout.Judgement{Verdict: readout.Reject, Who: "A. Okello", Why: "misread", When: time.Date(2024, 10, 1, 9, i, 0, 0, time.UTC),
			Target: readout.Target{Kind: readout.AttributionTarget, Documents: []string{records[0].Document.ID}, Item: "a1"}}
		var retires []string
		if last != "" {
			retires = []string{last}
		}
		var err error
		if last, err = a.PutJudgement(t.Context(), j, retires...); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.PutStates(t.Context(), store.State{Key: "watch/x", Value: []byte("7")}); err != nil {
		t.Fatal(err)
	}
	if err := a.PutSkips(t.Context(), store.Skipped{Skip: readout.Skip{URI: "a.txt", Reason: readout.SkipEmpty, What: "nothing in it"}, At: time.Date(2024, 10, 1, 9, 0, 0, 0, time.UTC)}); err != nil {
		t.Fatal(err)
	}
	return a
}

func quiet(migrate.Done) {}

func TestThereAndBack(t *testing.T) {
	here := full(t, 120)
	there, back := database(t), file(t)
	var digests []string
	for _, step := range []struct{ from, to store.Archive }{{here, there}, {there, back}} {
		done, err := migrate.Copy(t.Context(), step.from, step.to, quiet)
		if err != nil {
			t.Fatal(err)
		}
		if want := (migrate.Done{Documents: 120, Judgements: 3, Stories: 1, Skips: 1, States: 1}); done != want {
			t.Errorf("copied %+v, want %+v", done, want)
		}
		_, digest, found, err := migrate.Verify(t.Context(), step.from, step.to, quiet)
		if err != nil || len(found) > 0 {
			t.Errorf("%v %v", found, err)
		}
		digests = append(digests, digest)
	}
	if digests[0] != digests[1] {
		t.Errorf("the documents have the hash %s here and %s there", digests[0], digests[1])
	}
	for _, q := range []store.Query{{}, {Speaker: "Nakato"}, {Words: "the"}, {Country: "KEN"}} {
		want, _, err := here.Search(t.Context(), q, store.Page{Limit: 100})
		if err != nil {
			t.Fatal(err)
		}
		got, _, err := there.Search(t.Context(), q, store.Page{Limit: 100})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(ids(want), ids(got)); diff != "" {
			t.Errorf("%+v (-file +database):\n%s", q, diff)
		}
	}
}

func ids(hits []store.Hit) (out []string) {
	for _, h := range hits {
		out = append(out, h.Record.Document.ID)
	}
	return out
}

func TestACopyThatIsCutOffGoesOn(t *testing.T) {
	here, there := full(t, 150), database(t)
	ctx, cancel := context.WithCancel(t.Context())
	_, err := migrate.Copy(ctx, here, there, func(d migrate.Done) {
		if d.Documents >= 50 {
			cancel()
		}
	})
	if err == nil {
		t.Fatal("it was not cut off")
	}
	done, err := migrate.Copy(t.Context(), here, there, quiet)
	if err != nil || done.Documents+done.Known != 150 || done.Known < 50 || done.Known == 150 {
		t.Errorf("%+v %v", done, err)
	}
	if done, err = migrate.Copy(t.Context(), here, there, quiet); err != nil || done.Documents != 0 || done.Judgements != 0 {
		t.Errorf("the third time %+v %v", done, err)
	}
	if _, _, found, err := migrate.Verify(t.Context(), here, there, quiet); err != nil || len(found) > 0 {
		t.Errorf("%v %v", found, err)
	}
}

func TestWhatDiffersIsFound(t *testing.T) {
	here, there := full(t, 3), file(t)
	e := storetest.Made(0, 3)
	e.Source.Raw = []byte("other bytes")
	if _, err := there.Add(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	_, _, found, err := migrate.Verify(t.Context(), here, there, quiet)
	if err != nil || len(found) < 4 {
		t.Errorf("%q %v", found, err)
	}
	e.Record.Document.Text += "More."
	other := file(t)
	if _, err := other.Add(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	if _, err := migrate.Copy(t.Context(), here, other, quiet); store.CodeOf(err) != store.Conflict {
		t.Errorf("another text under an ID: %v", err)
	}
}
