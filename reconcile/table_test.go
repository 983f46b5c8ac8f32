package reconcile_test

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
)

// table is what a person reads of a story.
func table(stories []*readout.Story) string {
	var b strings.Builder
	for i, s := range stories {
		fmt.Fprintf(&b, "story %d\n", i+1)
		texts := map[string]*readout.Record{}
		for _, a := range s.Accounts {
			texts[a.Record.Document.ID] = a.Record
			fmt.Fprintf(&b, "  account %s, group %d\n", a.Record.Document.ID, a.Group)
		}
		for _, c := range s.Copies {
			fmt.Fprintf(&b, "  %s %s -> %s, %.0f %% of it\n", c.Kind, c.From, c.To, 100*c.Share)
			fmt.Fprintf(&b, "    %s\n", c.Reason)
		}
		for _, c := range s.Claims {
			fmt.Fprintf(&b, "  %s %s: %d independent", c.ID, cmpOr(c.Who, "somebody"), c.Independent)
			if len(c.SharedAuthority) > 0 {
				fmt.Fprintf(&b, ", on %s", strings.Join(c.SharedAuthority, "; "))
			}
			if c.Independent > 0 && len(c.Tellings) > 1 {
				fmt.Fprintf(&b, ": %s", strings.Join(c.RestsOn, "; "))
			}
			b.WriteByte('\n')
			for _, t := range c.Tellings {
				fmt.Fprintf(&b, "    %s %s\n", t.Document, tell(texts[t.Document], t))
			}
			for _, t := range c.Unlinked {
				fmt.Fprintf(&b, "    ? %s %s\n", t.Document, tell(texts[t.Document], t))
			}
			if len(c.MissingFrom) > 0 {
				fmt.Fprintf(&b, "    not in %s\n", strings.Join(c.MissingFrom, ", "))
			}
			if len(c.Before) > 0 {
				fmt.Fprintf(&b, "    after %s\n", strings.Join(c.Before, ", "))
			}
			for _, d := range c.Differences {
				fmt.Fprintf(&b, "    %s:", d.Aspect)
				for _, v := range d.Values {
					fmt.Fprintf(&b, " %s %q", v.Document, texts[v.Document].Text(v.Span))
				}
				if a := d.Corrects; a != nil {
					fmt.Fprintf(&b, "; %s corrects %s: %q", a.By, a.Of, texts[a.By].Text(a.Span))
				}
				b.WriteByte('\n')
			}
		}
		for _, d := range s.Timeline {
			fmt.Fprintf(&b, "  %s %s > %s: %s %s %.1f %s\n", cmpOr(d.From.String(), "undated"), d.Actor, cmpOr(d.Recipient, "-"), d.Type, d.Status, d.Intensity, d.Claim)
		}
		for _, p := range s.Positions {
			fmt.Fprintf(&b, "  %s %s %s %q %s, %d told\n", p.Who, p.Polarity, p.Stance, texts[p.Toward.Document].Text(p.Toward.Span), p.Claim, len(p.Tellings))
		}
	}
	return b.String()
}

func cmpOr(s, t string) string {
	if s == "" {
		return t
	}
	return s
}

func tell(r *readout.Record, t readout.Telling) string {
	words := fmt.Sprintf("%s %q", t.Attribution+t.Event, r.Text(t.Span))
	if len(t.Via) > 0 {
		words += " < " + strings.Join(t.Via, " < ")
	}
	return words
}
