package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/store"
)

// Ruling is what a person says of an item of a document.
type Ruling struct {
	Document string
	Item     string // "a3", "e1"
	// Link is the role whose words are judged as standing for an Actor: "source",
	// "actors2"; "" for the item itself.
	Link    string
	Verdict readout.Verdict // Confirm, Reject or Correct
	Set     []Right         // of a Correct, what is right
	Who     string
	Why     string
}

// Right is what is right of one role or field of an item. Spans are its words;
// where there are none, Value is, and what it says of a role must stand in the
// text.
type Right struct {
	Name  string
	Spans []readout.Span
	Value string // several stretches of words with " ... " between
}

// Roles are the roles with words that a correction can give, by kind.
var Roles = map[readout.TargetKind][]readout.Role{
	readout.AttributionTarget: {readout.SourceRole, readout.CueRole, readout.ContentRole, readout.AddresseeRole, readout.ViaRole},
	readout.EventTarget:       {readout.TriggerRole, readout.ActorsRole, readout.RecipientRole, readout.PlaceRole},
}

// Fields are the fields that a correction can give, with their values, by kind;
// no values are those of the document.
var Fields = map[readout.TargetKind]map[string][]string{
	readout.AttributionTarget: {"manner": {"direct", "indirect", "mixed"}, "polarity": {"positive", "negative"}},
	readout.EventTarget:       {"type": Types(), "status": {"actual", "future", "hypothetical", "negated", "historical"}},
	readout.ActorTarget:       {"actor": nil},
}

// Types are the types of events that have a name.
func Types() []string {
	var out []string
	for _, t := range lexicon.ActTypes() {
		if t.Name != "" { // that of statements, which nobody looks for
			out = append(out, t.Name)
		}
	}
	return out
}

// Judge keeps what a person says of an item and gives the ID of the judgement
// and those that it has retired. BadRequest where it says nothing that can be
// kept, Conflict where somebody else was quicker.
func (d *Desk) Judge(ctx context.Context, r Ruling) (id string, retired []string, err error) {
	record, err := d.archive.Record(ctx, r.Document)
	if err != nil {
		return "", nil, err
	}
	target, err := targetOf(record, r.Item, r.Link)
	if err != nil {
		return "", nil, err
	}
	j := readout.Judgement{Verdict: r.Verdict, Target: target, Who: strings.TrimSpace(r.Who), Why: strings.TrimSpace(r.Why), When: d.now().UTC()}
	switch r.Verdict {
	case readout.Confirm, readout.Reject:
	case readout.Correct:
		if j.Correction, err = correction(record, target, r.Set); err != nil {
			return "", nil, err
		}
	default:
		return "", nil, badRequest("judge", fmt.Errorf("%q is no verdict", r.Verdict), "there are confirm, reject and correct")
	}
	if j.Who == "" {
		return "", nil, badRequest("judge", errors.New("a judgement needs a person"), "say who judges")
	}
	return store.Judge(ctx, d.archive, j)
}

// Withdraw takes a judgement back and gives the ID of the withdrawal.
func (d *Desk) Withdraw(ctx context.Context, judgement, who, why string) (string, error) {
	if who = strings.TrimSpace(who); who == "" {
		return "", badRequest("judge", errors.New("a judgement needs a person"), "say who judges")
	}
	return store.Unjudge(ctx, d.archive, judgement, readout.Judgement{Who: who, Why: strings.TrimSpace(why), When: d.now().UTC()})
}

// targetOf is the item, or the link of the words of one of its roles.
func targetOf(r *readout.Record, item, link string) (readout.Target, error) {
	t, ok := store.TargetOf(r, item)
	if !ok {
		return t, store.Missed("judge", r.Document.ID, "statement or event", item)
	}
	if link == "" {
		return t, nil
	}
	role := strings.TrimRight(link, "0123456789")
	n, _ := strconv.Atoi(link[len(role):])
	for _, p := range t.Parts {
		if string(p.Role) != role {
			continue
		}
		if n--; n <= 0 {
			if linked, ok := store.TargetOfLink(r, p.Quote.At); ok {
				return linked, nil
			}
			break
		}
	}
	return t, store.Missed("judge", r.Document.ID, "linked words", link)
}

// correction reads what is right of a target.
func correction(r *readout.Record, t readout.Target, set []Right) (*readout.Correction, error) {
	if len(set) == 0 {
		return nil, badRequest("judge", errors.New("nothing is corrected"), "say what is right, or confirm or reject it")
	}
	c := &readout.Correction{Fields: map[string]string{}}
	for _, s := range set {
		role := readout.Role(s.Name)
		values, field := Fields[t.Kind][s.Name]
		switch {
		case slices.Contains(Roles[t.Kind], role):
			spans, err := right(r, t, s)
			if err != nil {
				return nil, err
			}
			c.Roles = append(c.Roles, role)
			for _, at := range spans {
				c.Parts = append(c.Parts, readout.Part{Role: role, Quote: store.QuoteOf(r.Document.Text, at)})
			}
		case !field:
			return nil, badRequest("judge", fmt.Errorf("%s has no %s", t.Kind, s.Name), "name one of its parts or fields")
		case values == nil && r.Actor(s.Value) == nil:
			return nil, badRequest("judge", fmt.Errorf("the document has no actor %q", s.Value), "give the ID of one of its actors")
		case values != nil && !slices.Contains(values, s.Value):
			return nil, badRequest("judge", fmt.Errorf("%q is no %s", s.Value, s.Name), "there are "+strings.Join(values, ", "))
		default:
			c.Fields[s.Name] = s.Value
		}
	}
	return c, nil
}

// right are the stretches of text of a correction, in order.
func right(r *readout.Record, t readout.Target, s Right) ([]readout.Span, error) {
	text := r.Document.Text
	out := slices.Clone(s.Spans)
	for _, at := range out {
		if at.Start < 0 || at.End > len(text) || at.Empty() {
			return nil, badRequest("judge", fmt.Errorf("%s: the text has no bytes %d to %d", s.Name, at.Start, at.End), "select words of the text")
		}
	}
	if len(out) == 0 {
		var near readout.Span
		for _, p := range t.Parts {
			near = near.Cover(p.Quote.At)
		}
		for piece := range strings.SplitSeq(s.Value, " ... ") {
			if piece = strings.TrimSpace(piece); piece == "" {
				continue
			}
			at, ok := nearest(text, piece, near)
			if !ok {
				return nil, badRequest("judge", fmt.Errorf("%s: %q does not stand in the text", s.Name, piece), "give the very words of the text")
			}
			out = append(out, at)
		}
	}
	slices.SortFunc(out, readout.Span.Compare)
	return out, nil
}

// nearest is the place of words in a text that is nearest to a span. Any white
// space of the text fits any of the words: a form may have broken their lines
// elsewhere.
func nearest(text, wanted string, to readout.Span) (readout.Span, bool) {
	all := strings.Fields(wanted)
	best, far, found := readout.Span{}, 0, false
	for from := 0; ; {
		i := strings.Index(text[from:], all[0])
		if i < 0 {
			return best, found
		}
		s := readout.Span{Start: from + i, End: from + i + len(all[0])}
		from = s.End
		for _, w := range all[1:] {
			rest := strings.TrimLeftFunc(text[s.End:], unicode.IsSpace)
			if len(rest) == len(text)-s.End || !strings.HasPrefix(rest, w) {
				s = readout.Span{}
				break
			}
			s.End = len(text) - len(rest) + len(w)
		}
		if away := max(0, to.Start-s.End, s.Start-to.End); !s.Empty() && (!found || away < far) {
			best, far, found = s, away, true
		}
	}
}

func badRequest(op string, err error, fix string) error {
	return &store.Error{Code: store.BadRequest, Op: op, Archive: "archive", Err: err, Fix: fix}
}
