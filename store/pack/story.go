package pack

import (
	"encoding/json"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Story is a story made ready: without its records, which are those of the
// archive.
type Story struct {
	Line store.StoryLine
	// JSON is Line as JSON, and Body the whole, packed.
	JSON string
	Body []byte
}

// body is what Body holds.
type body struct {
	Documents  []string // of the accounts, in their order
	Story      readout.Story
	Made       string   `json:",omitempty"`
	Judgements []string `json:",omitempty"`
}

// NewStory makes a story ready.
func NewStory(t *store.Told) (Story, error) {
	s := Story{Line: store.LineOf(t)}
	b := body{Documents: s.Line.Documents, Story: *t.Story, Made: t.Made, Judgements: t.Judgements}
	b.Story.Accounts = make([]readout.Account, len(t.Story.Accounts))
	for i, one := range t.Story.Accounts {
		b.Story.Accounts[i].Group = one.Group
	}
	raw, err := json.Marshal(b)
	if err != nil {
		return s, err
	}
	s.Body = Bytes(raw)
	line, err := json.Marshal(s.Line)
	s.JSON = string(line)
	return s, err
}

// OpenStory gives the story back, with the records that record gives for the IDs
// of its documents.
func OpenStory(id string, packed []byte, record func(document string) (*readout.Record, error)) (*store.Told, error) {
	raw, err := Unpack(packed)
	if err != nil {
		return nil, err
	}
	var b body
	if err := json.Unmarshal(raw, &b); err != nil {
		return nil, err
	}
	if len(b.Documents) != len(b.Story.Accounts) {
		return nil, fmt.Errorf("%d documents for %d accounts", len(b.Documents), len(b.Story.Accounts))
	}
	for i, d := range b.Documents {
		if b.Story.Accounts[i].Record, err = record(d); err != nil {
			return nil, err
		}
	}
	return &store.Told{ID: id, Story: &b.Story, Made: b.Made, Judgements: b.Judgements}, nil
}
