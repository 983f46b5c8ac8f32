package event

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// Coded is a sentence of PETRARCH's unit tests with the events that its makers
// expect, as codes.
type Coded struct {
	ID, Text  string
	Published readout.Date
	Events    []Dyad // none where no event is expected
	// Unscored says why the sentence says nothing about events: its makers
	// expect PETRARCH to refuse it (a broken parse, a word of a discard list),
	// or left what they expect empty. "" otherwise.
	Unscored string
}

// Dyad is an event as event data has it: two codes and CAMEO. A code is ""
// where the party has none; "---" before the agent's code ("---GOV") is left
// out.
type Dyad struct{ Source, Target, Event string }

// ReadCoded reads JSON lines with id, date (YYYYMMDD), text and events. It
// fails with the number of the line.
func ReadCoded(r io.Reader) ([]Coded, error) {
	var all []Coded
	in := bufio.NewScanner(r)
	in.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; in.Scan(); n++ {
		if strings.TrimSpace(in.Text()) == "" {
			continue
		}
		var line struct {
			ID, Date, Text string
			Events         []struct {
				Source  string `json:"sourcecode"`
				Target  string `json:"targetcode"`
				Event   string `json:"eventcode"`
				None    string `json:"noevents"`
				Refused string `json:"error"`
			}
		}
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			return nil, fmt.Errorf("coded sentences: line %d: %w", n, err)
		}
		c := Coded{ID: line.ID, Text: line.Text}
		if day, err := time.Parse("20060102", line.Date); err == nil {
			c.Published = readout.DateOf(day)
		}
		if len(line.Events) == 0 {
			c.Unscored = "nothing is said about what is expected"
		}
		for _, e := range line.Events {
			switch {
			case e.Refused != "":
				c.Unscored = e.Refused
			case e.None == "":
				c.Events = append(c.Events, Dyad{plain(e.Source), plain(e.Target), e.Event})
			}
		}
		all = append(all, c)
	}
	return all, in.Err()
}

// plain is a code without the dashes that stand for an unknown country.
func plain(code string) string {
	return strings.ToUpper(strings.TrimPrefix(strings.TrimSpace(code), "---"))
}

// Dyads are the events of r as codes: every actor with every recipient, every
// code of somebody who has several ("FRO/BIL"). Actors of an event without
// recipients act upon one another. As CAMEO has it, those who meet do so each
// with the other, and who is visited is host.
func Dyads(r *readout.Record) []Dyad {
	var all []Dyad
	for i := range r.Events {
		e := &r.Events[i]
		second := others(e)
		if len(second) == 0 {
			second = []readout.Span{{}}
		}
		for _, a := range e.Actors {
			for _, b := range second {
				if a == b {
					continue
				}
				for _, source := range codes(r, a) {
					for _, target := range codes(r, b) {
						all = append(all, Dyad{source, target, e.CAMEO})
						if back := returned[e.CAMEO]; back != "" && len(e.Recipients) > 0 {
							all = append(all, Dyad{target, source, back})
						}
					}
				}
			}
		}
	}
	return all
}

// returned are the codes of the other side.
var returned = map[string]string{"040": "040", "041": "041", "042": "043", "043": "042", "046": "046", "036": "036"}

func codes(r *readout.Record, s readout.Span) []string {
	a := r.ActorOf(s)
	if a == nil {
		return []string{""}
	}
	return split(a.Code)
}

// split are the codes of somebody who has several.
func split(code string) []string {
	all := strings.Split(code, "/")
	for i, c := range all {
		all[i] = plain(c)
	}
	return all
}
