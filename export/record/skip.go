package record

import "github.com/readout-news/readout"

// skip is an input that was not read.
type skip struct {
	Schema   string             `json:"schema"`
	URI      string             `json:"uri,omitempty"`
	Line     int                `json:"line,omitempty"`
	Reason   readout.SkipReason `json:"reason"`
	Language string             `json:"language,omitempty"`
	What     string             `json:"what,omitempty"`
	Fix      string             `json:"fix,omitempty"`
}

func skipOf(s readout.Skip) skip {
	return skip{"readout/skip/1", s.URI, s.Line, s.Reason, s.Language, s.What, s.Fix}
}
