package pipeline

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout"
)

// step is a stage that does what the test says.
type step struct {
	name        string
	needs, adds readout.Layer
	run         func(*readout.Record) error
}

func (s step) Name() string                                   { return s.name }
func (s step) Version() string                                { return "1" }
func (s step) Needs() readout.Layer                           { return s.needs }
func (s step) Adds() readout.Layer                            { return s.adds }
func (s step) Run(_ context.Context, r *readout.Record) error { return s.run(r) }

func TestOrderIsChecked(t *testing.T) {
	token := step{name: "token", needs: readout.Text, adds: readout.Tokens}
	name := step{name: "name", needs: readout.Tokens, adds: readout.Names}
	if _, err := New(token, name); err != nil {
		t.Fatal(err)
	}
	if _, err := New(name, token); err == nil || !strings.Contains(err.Error(), "name needs tokens") {
		t.Errorf("wrong order: got %v", err)
	}
	if _, err := New(token, token); err == nil || !strings.Contains(err.Error(), "token adds tokens") {
		t.Errorf("same layer twice: got %v", err)
	}
}

func documents(n int) func(func(readout.Item) bool) {
	return func(yield func(readout.Item) bool) {
		for i := range n {
			if !yield(readout.Item{Document: &readout.Document{ID: fmt.Sprint(i), URI: fmt.Sprintf("%d.txt", i)}}) {
				return
			}
		}
	}
}

func TestOutcomesKeepTheOrderOfTheItems(t *testing.T) {
	p, err := New(step{name: "slow", run: func(r *readout.Record) error {
		if len(r.Document.ID)%2 == 1 {
			time.Sleep(time.Millisecond)
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for o := range p.All(t.Context(), documents(50)) {
		if o.Record.Document.ID != fmt.Sprint(i) {
			t.Fatalf("outcome %d is of document %s", i, o.Record.Document.ID)
		}
		i++
	}
	if i != 50 {
		t.Errorf("%d outcomes of 50", i)
	}
}

func TestOneBadDocumentDoesNotEndTheRun(t *testing.T) {
	p, err := New(step{name: "picky", run: func(r *readout.Record) error {
		switch r.Document.ID {
		case "1":
			panic("no such page")
		case "2":
			return errors.New("torn")
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	var good int
	var bad []string
	for o := range p.All(t.Context(), documents(4)) {
		if o.Record != nil {
			good++
		} else {
			bad = append(bad, o.Skip.Error())
			if o.Skip.Reason != readout.SkipFailed {
				t.Errorf("reason %s", o.Skip.Reason)
			}
		}
	}
	if good != 2 || len(bad) != 2 || !strings.Contains(bad[0], "1.txt") || !strings.Contains(bad[1], "torn") {
		t.Errorf("good %d, bad %q", good, bad)
	}
}

func TestCancelEndsTheRun(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	p, err := New(step{name: "any", run: func(*readout.Record) error { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for range p.All(ctx, documents(1000)) {
		if n++; n == 3 {
			cancel()
		}
	}
	if n >= 1000 {
		t.Error("the run went on after its context had ended")
	}
}
