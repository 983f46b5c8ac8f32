package regroup

import (
	"testing"
	"time"

	"github.com/readout-news/readout"
)

// TestJudgementsOfStories reads as a story each: what is there, what is judged,
// what there is then. Each run compares what changed alone.
func TestJudgementsOfStories(t *testing.T) {
	t.Run("rejected: kept apart, and a reprint stays with its original", func(t *testing.T) {
		d := newDesk(t)
		d.add("d1 flood wire", "d2 flood own", "d3 flood wire", "d4 flood desk")
		d.run([]string{"d1 d2 d3 d4"}, []string{"d1=d3 d2 d4"})
		d.onStory(readout.Reject, "d1 d2 d4")
		d.run([]string{"d1 d3", "d2", "d4"}, []string{"d1=d3", "d2", "d4"})
	})
	t.Run("one of four does not belong to it", func(t *testing.T) {
		d := newDesk(t)
		d.add("d1 flood wire", "d2 flood own", "d3 flood desk")
		d.run([]string{"d1 d2 d3"}, []string{"d1 d2 d3"})
		j := d.onStory(readout.Correct, "d1 d2 d3", "without", "d3")
		d.run([]string{"d1 d2", "d3"}, []string{"d1 d2", "d3"})
		// What comes later stays where it is grouped, a reprint of the moved one with it.
		d.add("d4 flood mail", "d5 flood desk")
		d.run([]string{"d1 d2 d4", "d3 d5"}, []string{"d1 d2 d4", "d3=d5"})
		if _, err := d.archive.PutJudgement(t.Context(), withdrawn("d1", "d2", "d3"), j); err != nil {
			t.Fatal(err)
		}
		d.run([]string{"d1 d2 d3 d4 d5"}, []string{"d1 d2 d3=d5 d4"})
	})
	t.Run("two stories are one", func(t *testing.T) {
		d := newDesk(t)
		d.add("d1 flood wire", "d2 flood own", "d3 dam wire", "d4 dam own")
		d.run([]string{"d1 d2", "d3 d4"}, []string{"d1 d2", "d3 d4"})
		d.onStory(readout.Correct, "d1 d2", "with", "d3 d4")
		d.run([]string{"d1 d2 d3 d4"}, []string{"d1=d3 d2=d4"})
	})
	t.Run("one document is moved from one story to another", func(t *testing.T) {
		d := newDesk(t)
		d.add("d1 flood wire", "d2 flood own", "d3 dam wire", "d4 dam own")
		d.run([]string{"d1 d2", "d3 d4"}, []string{"d1 d2", "d3 d4"})
		d.onStory(readout.Correct, "d1 d2", "with", "d4")
		d.run([]string{"d1 d2 d4", "d3"}, []string{"d1 d2=d4", "d3"})
	})
	t.Run("confirmed: stays one when grouping changes its mind", func(t *testing.T) {
		d := newDesk(t)
		d.add("d1 flood wire", "d2 flood own")
		d.run([]string{"d1 d2"}, []string{"d1 d2"})
		d.onStory(readout.Confirm, "d1 d2")
		d.run([]string{"d1 d2"}, []string{"d1 d2"})
		e := readout.Engine{Version: "2"}
		if err := d.archive.Reread(t.Context(), d.record("d1", "flood wire", "2"), d.record("d2", "dam own", "2")); err != nil {
			t.Fatal(err)
		}
		if _, err := d.archive.Finish(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		d.run([]string{"d1 d2"}, []string{"d1 d2"})
	})
	t.Run("the later judgement has the last word", func(t *testing.T) {
		d := newDesk(t)
		d.add("d1 flood wire", "d2 flood own", "d3 flood desk")
		d.run([]string{"d1 d2 d3"}, []string{"d1 d2 d3"})
		d.onStory(readout.Reject, "d1 d2 d3")
		d.run([]string{"d1", "d2", "d3"}, []string{"d1", "d2", "d3"})
		d.onStory(readout.Correct, "d1", "with", "d3")
		d.run([]string{"d1 d3"}, []string{"d1 d3", "d2"})
	})
}

var fixed = time.Date(2024, 9, 21, 8, 0, 0, 0, time.UTC)

func withdrawn(documents ...string) readout.Judgement {
	return readout.Judgement{Verdict: readout.Withdraw, Who: "ann", When: fixed, Target: readout.Target{Kind: readout.StoryTarget, Documents: documents}}
}
