package sheet

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
)

// The marks that are no word of the record.
const (
	notSaid  = "not said"
	ownVoice = "writer’s own voice"
	noSource = "source not named"
	noActor  = "actor not named"
)

// Manner is a Manner in the words of the sheet.
func Manner(m readout.Manner) string {
	switch m {
	case readout.Direct:
		return "quoted"
	case readout.Mixed:
		return "partly quoted"
	}
	return "paraphrased"
}

// Label names who says or does what the row tells, in words also where nobody
// is named.
func (r *Row) Label() string {
	switch {
	case r.Who != "":
		return r.Who
	case r.Claim.Kind == readout.EventClaim:
		return noActor
	}
	return noSource
}

// Telling is t without the chain where that only repeats the Label, for lists
// that have it as a heading.
func (r *Row) Telling(t Telling) Telling {
	if len(t.Chain) == 1 && t.Chain[0] == r.Label() {
		t.Chain = nil
	}
	return t
}

// Marks are what there is to say of an Attribution beside its words: manner,
// polarity, voice, date.
func Marks(a *readout.Attribution) []string {
	out := []string{Manner(a.Manner)}
	if a.Polarity == readout.Negative {
		out = append(out, notSaid)
	}
	if a.Voice == readout.Commentary {
		out = append(out, ownVoice)
	}
	if a.SaidOn != nil {
		if days := Days(a.SaidOn.From, a.SaidOn.To); days != "" {
			out = append(out, days)
		}
	}
	return out
}

// String says in a sentence who has which part of whose words.
func (t Taken) String() string {
	share := fmt.Sprintf("%.0f %% of its words stand there", 100*t.Copy.Share)
	var words string
	switch t.Copy.Kind {
	case readout.WholeCopy:
		words = fmt.Sprintf("%s is a copy of %s: %s", t.To.Letter, t.From.Letter, share)
	case readout.PartCopy:
		words = fmt.Sprintf("%s has an excerpt of %s: %s", t.To.Letter, t.From.Letter, share)
	default:
		words = fmt.Sprintf("%s and %s quote the same words of a third, %.0f %% of %s", t.From.Letter, t.To.Letter, 100*t.Copy.Share, t.To.Letter)
	}
	switch reason := t.Copy.Reason; {
	case reason == "":
		return words + "."
	case strings.HasSuffix(reason, "."):
		return words + ". " + reason
	default:
		return words + "; " + reason + "."
	}
}
