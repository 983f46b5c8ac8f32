package event_test

import (
	"context"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/event"
)

func TestOneHappeningSeveralMentions(t *testing.T) {
	r := read(t, "Rebels attacked an army base in Chad on Monday. Officials condemned the violence. The rebels attacked the base before dawn, they said.")
	var assaults []readout.Event
	for _, e := range r.Events {
		if e.Type == "ASSAULT" && len(e.Actors) > 0 {
			assaults = append(assaults, e)
		}
	}
	if len(assaults) != 1 || len(assaults[0].Mentions) != 1 || r.Text(assaults[0].Mentions[0]) != "attacked" {
		t.Errorf("events are %+v", assaults)
	}
}

func TestStandsUnderAttribution(t *testing.T) {
	r := read(t, "Kenya had promised to send troops to Haiti, two officials said on Monday.")
	for _, e := range r.Events {
		if e.Type == "" {
			continue
		}
		if e.Attribution == "" {
			t.Errorf("%s stands under no attribution", told(r, &e))
		}
		return
	}
	t.Error("no event")
}

func TestQuiet(t *testing.T) {
	for _, text := range []string{
		"I agreed with her that the soup needed salt.",
		"The dog attacked the postman, and my sister called me about it.",
		"Then we met at the station and visited the old mill.",
		"The method helps the reader to release tension.",
		"She accused him of stealing her pen.",
	} {
		r := read(t, text)
		for i := range r.Events {
			t.Errorf("%s: %s", text, told(r, &r.Events[i]))
		}
	}
}

func TestSaysNothingWithoutTree(t *testing.T) {
	text := "Police arrested two ministers."
	r := &readout.Record{
		Document: &readout.Document{Text: text},
		Sentences: []readout.Sentence{{Span: readout.Span{End: len(text)}, Tokens: []readout.Token{
			{Span: readout.Span{End: 6}, Head: readout.NoHead}, {Span: readout.Span{Start: 7, End: 15}, Head: readout.NoHead}}}},
	}
	if err := (event.Stage{}).Run(context.Background(), r); err != nil || len(r.Events) != 0 {
		t.Errorf("events %v, error %v", r.Events, err)
	}
}

func TestNoDocument(t *testing.T) {
	if err := (event.Stage{}).Run(context.Background(), &readout.Record{}); err == nil {
		t.Error("a record without a document is no error")
	}
	done, cancel := context.WithCancel(context.Background())
	cancel()
	if err := (event.Stage{}).Run(done, &readout.Record{Document: &readout.Document{}}); err != context.Canceled {
		t.Errorf("error %v", err)
	}
}

func FuzzReadChooser(f *testing.F) {
	f.Add("readout chooser 1\n")
	f.Add(string(event.WriteChooser(map[uint32][]float32{event.Hash("a"): make([]float32, len(event.Choices))}, 1)))
	f.Fuzz(func(t *testing.T, data string) {
		c, err := event.ReadChooser("fuzz", data)
		if err == nil {
			c.Choose("AID", []string{"a", "b"})
		}
	})
}
