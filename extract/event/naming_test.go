package event_test

import (
	"context"
	"testing"

	"github.com/readout-news/readout/extract/event"
)

// TestNamingAsksForNothing holds that who gives something a name has asked nobody
// for anything.
func TestNamingAsksForNothing(t *testing.T) {
	for text, request := range map[string]bool{
		"The Kenyan minister, Daniel Otieno, called the agreement \"a door that had been shut for too long\".": false,
		"Mr. Okello stated his support for the plan, which he has called a \"new and bold initiative\".":       false,
		"Peru called the talks a failure.":                          false,
		"Chad called the decision unfair.":                          false,
		"Oman called on Qatar to free the crew.":                    true,
		"Ghana and Togo have called for an end to the blockade.":    true,
		"The Chadian leader called for discarding all old reserve.": true,
	} {
		r := read(t, text)
		if err := (event.Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		got := false
		for i := range r.Events {
			got = got || r.Events[i].Type == "REQUEST"
		}
		if got != request {
			t.Errorf("%s: a request %v, want %v", text, got, request)
		}
	}
}
