package regroup

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
)

// desk is an archive with a keeper that groups and compares by words alone: the
// documents of one first word are a story, and those of one second word in it
// carry the same reporting, the first of them the original.
type desk struct {
	*testing.T
	archive  *sqlite.Archive
	keeper   *Keeper
	mu       sync.Mutex
	compared []string // the documents of each story that was compared
	fail     error
}

func newDesk(t *testing.T) *desk {
	a, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"), sqlite.Options{Wait: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	d := &desk{T: t, archive: a}
	d.keeper = New(Options{Archive: a, Group: func() Grouper { return &byWord{} }, Compare: d.compare, Version: "1", Workers: 2})
	return d
}

type byWord struct{ records []*readout.Record }

func (g *byWord) Add(r *readout.Record) { g.records = append(g.records, r) }

func (g *byWord) Stories(context.Context) ([]*readout.Story, error) {
	var out []*readout.Story
	var words []string
	for _, r := range sorted(g.records) {
		word := strings.Fields(r.Document.Text)[0]
		i := slices.Index(words, word)
		if i < 0 {
			i = len(words)
			words, out = append(words, word), append(out, &readout.Story{})
		}
		out[i].Accounts = append(out[i].Accounts, readout.Account{Record: r})
	}
	for _, s := range out {
		number(s, nil)
	}
	return out, nil
}

func sorted(all []*readout.Record) []*readout.Record {
	return slices.SortedFunc(slices.Values(all), func(a, b *readout.Record) int { return cmp.Compare(a.Document.ID, b.Document.ID) })
}

// number groups the accounts of a story and makes its copies.
func number(s *readout.Story, apart [][2]string) {
	var of []string
	for i := range s.Accounts {
		d := s.Accounts[i].Record.Document
		word := strings.Fields(d.Text)[1]
		k := slices.Index(of, word)
		for _, p := range apart {
			if k >= 0 && p[1] == d.ID {
				k = -1
			}
		}
		if k < 0 {
			k = len(of)
			of = append(of, word)
		} else {
			s.Copies = append(s.Copies, readout.Copy{From: s.Accounts[k].Record.Document.ID, To: d.ID, Kind: readout.WholeCopy, Share: 1,
				Spans: []readout.Alignment{{From: readout.Span{End: 3}, To: readout.Span{Start: 1, End: 4}}}})
		}
		s.Accounts[i].Group = k + 1
	}
}

func (d *desk) compare(ctx context.Context, records []*readout.Record, apart [][2]string) (*readout.Story, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.fail != nil {
		return nil, d.fail
	}
	s := &readout.Story{}
	var ids []string
	for _, r := range sorted(records) {
		ids = append(ids, r.Document.ID)
		s.Accounts = append(s.Accounts, readout.Account{Record: r})
		for _, a := range r.Attributions {
			s.Claims = append(s.Claims, readout.Claim{ID: "c1", Who: r.Text(a.Source), Kind: readout.StatementClaim})
		}
	}
	d.compared = append(d.compared, strings.Join(ids, " "))
	number(s, apart)
	return s, ctx.Err()
}

// add keeps documents: "d1 flood wire".
func (d *desk) add(all ...string) {
	d.Helper()
	var entries []store.Entry
	for _, one := range all {
		id, text, _ := strings.Cut(one, " ")
		entries = append(entries, store.Entry{Record: d.record(id, text, "1")})
	}
	if _, err := d.archive.Add(d.Context(), entries...); err != nil {
		d.Fatal(err)
	}
}

// record has one statement: the third word says the fourth.
func (d *desk) record(id, text, version string) *readout.Record {
	r := &readout.Record{Engine: readout.Engine{Version: version}, Document: &readout.Document{ID: id, URI: id, Title: id, Text: text, Language: "en",
		Passages: []readout.Passage{{Span: readout.Span{End: len(text)}}}}}
	if words := strings.Fields(text); len(words) > 4 {
		at := func(w string) readout.Span {
			i := strings.Index(text, w)
			return readout.Span{Start: i, End: i + len(w)}
		}
		r.Attributions = []readout.Attribution{{ID: "a1", Source: at(words[2]), Cue: at(words[3]), Content: []readout.Span{at(words[4])}}}
	}
	return r
}

// judge keeps a judgement and gives its ID.
func (d *desk) judge(j readout.Judgement) string {
	d.Helper()
	j.Who, j.When = "ann", time.Date(2024, 9, 20, 8, 0, 0, 0, time.UTC)
	id, err := d.archive.PutJudgement(d.Context(), j)
	if err != nil {
		d.Fatal(err)
	}
	return id
}

func (d *desk) onStory(v readout.Verdict, documents string, fields ...string) string {
	d.Helper()
	j := readout.Judgement{Verdict: v, Target: readout.Target{Kind: readout.StoryTarget, Documents: strings.Fields(documents)}}
	if v == readout.Correct {
		j.Correction = &readout.Correction{Fields: map[string]string{}}
		for i := 0; i < len(fields); i += 2 {
			j.Correction.Fields[fields[i]] = fields[i+1]
		}
	}
	return d.judge(j)
}

// run brings the stories up to date and holds what was compared and what there
// is: stories as their documents, with "=" between those of one reporting.
func (d *desk) run(compared, want []string) {
	d.Helper()
	d.compared = nil
	if _, err := d.keeper.Run(d.Context()); err != nil {
		d.Fatal(err)
	}
	d.holds(compared, want)
}

func (d *desk) holds(compared, want []string) {
	d.Helper()
	slices.Sort(d.compared)
	if !slices.Equal(d.compared, compared) {
		d.Errorf("compared %q, want %q", d.compared, compared)
	}
	all, _, _, err := d.archive.Stories(d.Context(), store.Page{Limit: 1000})
	if err != nil {
		d.Fatal(err)
	}
	var got []string
	for _, t := range all {
		var b strings.Builder
		groups := map[int]string{}
		var order []int
		for _, a := range t.Story.Accounts {
			if groups[a.Group] == "" {
				order = append(order, a.Group)
			} else {
				groups[a.Group] += "="
			}
			groups[a.Group] += a.Record.Document.ID
		}
		for i, g := range order {
			fmt.Fprint(&b, strings.Repeat(" ", min(i, 1)), groups[g])
		}
		got = append(got, b.String())
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		d.Errorf("there are %q, want %q", got, want)
	}
	if behind, err := d.keeper.Behind(d.Context()); err != nil || behind {
		d.Errorf("behind after a run: %v %v", behind, err)
	}
}

func TestOnlyWhatChangedIsComparedAnew(t *testing.T) {
	d := newDesk(t)
	d.run(nil, nil)
	d.add("d1 flood wire Ann said no", "d2 flood own Bob said yes", "d3 strike wire Cid said no")
	d.run([]string{"d1 d2", "d3"}, []string{"d1 d2", "d3"})
	d.run(nil, []string{"d1 d2", "d3"})
	d.add("d4 flood wire Ann said no", "d5 vote own")
	d.run([]string{"d1 d2 d4", "d5"}, []string{"d1=d4 d2", "d3", "d5"})

	// Another keeper, as after a restart, compares nothing; one of another version
	// all.
	d.keeper = New(d.keeper.opt)
	d.run(nil, []string{"d1=d4 d2", "d3", "d5"})
	d.keeper.opt.Version = "2"
	d.keeper = New(d.keeper.opt)
	d.run([]string{"d1 d2 d4", "d3", "d5"}, []string{"d1=d4 d2", "d3", "d5"})
}

func TestReadAgainIsComparedAgain(t *testing.T) {
	d := newDesk(t)
	d.add("d1 flood wire Ann said no", "d2 flood own Bob said yes", "d3 strike wire Cid said no")
	d.run([]string{"d1 d2", "d3"}, []string{"d1 d2", "d3"})
	e := readout.Engine{Version: "2"}
	if err := d.archive.Reread(d.Context(), d.record("d2", "strike wire Bob said yes", "2")); err != nil {
		t.Fatal(err)
	}
	d.run(nil, []string{"d1 d2", "d3"}) // it waits
	for _, id := range []string{"d1", "d3"} {
		if err := d.archive.Keep(d.Context(), id, e, "gone"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := d.archive.Finish(d.Context(), e); err != nil {
		t.Fatal(err)
	}
	d.run([]string{"d1", "d2 d3"}, []string{"d1", "d2=d3"})
}

func TestJudgementsOfWhatIsSaid(t *testing.T) {
	d := newDesk(t)
	d.add("d1 flood wire Ann said no", "d2 flood own Bob said yes", "d3 strike wire Cid said no")
	d.run([]string{"d1 d2", "d3"}, []string{"d1 d2", "d3"})
	who := func() (out []string, judgements []string) {
		told, err := d.archive.Story(t.Context(), store.StoryID([]string{"d1", "d2"}))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range told.Story.Claims {
			out = append(out, c.Who)
		}
		return out, told.Judgements
	}
	r, err := d.archive.Record(t.Context(), "d2")
	if err != nil {
		t.Fatal(err)
	}
	target, _ := store.TargetOf(r, "a1")
	id := d.judge(readout.Judgement{Verdict: readout.Correct, Target: target, Correction: &readout.Correction{Roles: []readout.Role{readout.SourceRole},
		Parts: []readout.Part{{Role: readout.SourceRole, Quote: store.QuoteOf(r.Document.Text, readout.Span{Start: 6, End: 9})}}}})
	d.run([]string{"d1 d2"}, []string{"d1 d2", "d3"})
	if got, heeded := who(); !slices.Equal(got, []string{"Ann", "own"}) || !slices.Equal(heeded, []string{id}) {
		t.Errorf("after a correction %v say something, heeded %v", got, heeded)
	}
	if _, _, err := store.Judge(t.Context(), d.archive, readout.Judgement{Verdict: readout.Reject, Target: target, Who: "ben", When: time.Now()}); err != nil {
		t.Fatal(err)
	}
	d.run([]string{"d1 d2"}, []string{"d1 d2", "d3"})
	if got, heeded := who(); !slices.Equal(got, []string{"Ann"}) || !slices.Equal(heeded, []string{"j2"}) {
		t.Errorf("after a rejection %v say something, heeded %v", got, heeded)
	}
	if _, err := store.Unjudge(t.Context(), d.archive, "j2", readout.Judgement{Who: "ann", When: time.Now()}); err != nil {
		t.Fatal(err)
	}
	d.run([]string{"d1 d2"}, []string{"d1 d2", "d3"})
	if got, heeded := who(); !slices.Equal(got, []string{"Ann", "Bob"}) || len(heeded) > 0 {
		t.Errorf("after it was taken back %v say something, heeded %v", got, heeded)
	}
}

func TestJudgementsOfCopies(t *testing.T) {
	d := newDesk(t)
	d.add("d1 flood wire Ann said no", "d2 flood wire Bob said yes", "d3 flood wire")
	d.run([]string{"d1 d2 d3"}, []string{"d1=d2=d3"})
	d.judge(readout.Judgement{Verdict: readout.Reject, Target: readout.Target{Kind: readout.CopyTarget, Documents: []string{"d1", "d2"}}})
	d.run([]string{"d1 d2 d3"}, []string{"d1=d3 d2"})
	d.judge(readout.Judgement{Verdict: readout.Correct, Target: readout.Target{Kind: readout.CopyTarget, Documents: []string{"d1", "d3"}},
		Correction: &readout.Correction{Fields: map[string]string{"from": "d3", "kind": "excerpt"}}})
	d.run([]string{"d1 d2 d3"}, []string{"d1=d3 d2"})
	told, err := d.archive.Story(t.Context(), store.StoryID([]string{"d1", "d2", "d3"}))
	if err != nil || len(told.Story.Copies) != 1 {
		t.Fatalf("%v: %v", told, err)
	}
	c := told.Story.Copies[0]
	if c.From != "d3" || c.To != "d1" || c.Kind != readout.PartCopy || c.Spans[0].From.Start != 1 || !strings.Contains(c.Reason, "ann") || c.Share > 0.5 {
		t.Errorf("the corrected copy: %+v", c)
	}
}

func TestWhatIsCutOffIsTakenUp(t *testing.T) {
	d := newDesk(t)
	var want []string
	for i := range 2*piece + 10 {
		d.add(fmt.Sprintf("d%04d word%d own", i, i))
		want = append(want, fmt.Sprintf("d%04d", i))
	}
	failed := errors.New("the disk burns")
	d.keeper.opt.Progress = func(n, all int) {
		if n == piece+5 {
			d.fail = failed
		}
	}
	if _, err := d.keeper.Run(t.Context()); !errors.Is(err, failed) {
		t.Fatalf("run: %v", err)
	}
	if e, err := d.archive.Edition(t.Context()); err != nil || e.Mark != unfinished {
		t.Errorf("edition %+v: %v", e, err)
	}
	if behind, err := d.keeper.Behind(t.Context()); err != nil || !behind {
		t.Errorf("not behind half way: %v", err)
	}
	d.fail, d.keeper.opt.Progress = nil, func(int, int) {}
	d.run(want[piece:], want)
}

func TestTwoKeepers(t *testing.T) {
	d := newDesk(t)
	other := New(d.keeper.opt)
	for i := range 20 {
		d.add(fmt.Sprintf("a%02d word%d own", i, i%7), fmt.Sprintf("b%02d word%d wire", i, i%5))
		var wait sync.WaitGroup
		for _, k := range []*Keeper{d.keeper, other} {
			wait.Go(func() {
				if _, err := k.Run(d.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wait.Wait()
	}
	lines, err := d.keeper.kept(t.Context())
	if err != nil || len(lines) != 7 {
		t.Errorf("%d stories of 7: %v", len(lines), err)
	}
	n := 0
	for _, l := range lines {
		n += l.Accounts
	}
	if n != 40 {
		t.Errorf("%d accounts of 40 documents", n)
	}
}

func TestFollow(t *testing.T) {
	d := newDesk(t)
	d.add("d1 flood wire", "d2 flood own")
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.keeper.Follow(ctx, 5*time.Millisecond) }()
	for range 1000 {
		if lines, _ := d.keeper.kept(t.Context()); len(lines) == 1 {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	d.holds([]string{"d1 d2"}, []string{"d1 d2"})
}
