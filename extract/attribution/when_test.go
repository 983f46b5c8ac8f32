package attribution

import (
	"context"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// whenCases are texts with the times in brackets, and for the cue the time at
// which it was said; "-" where the text does not say.
var whenCases = []struct{ text, cue, want string }{
	{"Mr. Okello said on [Wednesday] that the road was closed.", "said", "Wednesday"},
	{"Mr. Okello said [on Wednesday] that the road was closed.", "said", "on Wednesday"},
	{"Mr. Okello told reporters late on [Tuesday] that the road was closed.", "told", "Tuesday"},
	{"Mr. Okello told reporters in Lugazi on [Tuesday] that the road was closed.", "told", "Tuesday"},
	{"The road is closed, officials said on [Wednesday].", "said", "Wednesday"},
	{"“The road is closed,” said Mr. Okello on [Wednesday].", "said", "Wednesday"},
	{"On [Monday], Ms. Nakato said the road was closed.", "said", "Monday"},
	{"On [Monday] Ms. Nakato said the road was closed.", "said", "Monday"},
	{"Mr. Okello said the road was closed on [Wednesday].", "said", "-"},
	{"Mr. Okello said that on [Wednesday] the road was closed.", "said", "-"},
	{"On [Monday] the road was closed, officials said.", "said", "-"},
	{"Ms. Nakato said on [Friday] that the mayor had ordered the army to leave.", "had ordered", "-"},
	{"Ms. Nakato said the mayor had told the army on [Friday] to leave.", "had told", "Friday"},
	{"Ms. Nakato said the mayor had told the army on [Friday] to leave.", "said", "-"},
}

func TestWhen(t *testing.T) {
	for _, c := range whenCases {
		open := strings.IndexByte(c.text, '[')
		end := strings.IndexByte(c.text, ']')
		r := record(t, strings.NewReplacer("[", "", "]", "").Replace(c.text))
		r.Times = []readout.Time{{Span: readout.Span{Start: open, End: end - 1}}}
		if err := (Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		got := "not found"
		for i := range r.Attributions {
			a := &r.Attributions[i]
			if r.Text(a.Cue) != c.cue {
				continue
			}
			got = "-"
			if a.SaidOn != nil {
				got = r.Text(a.SaidOn.Span)
			}
			break
		}
		if got != c.want {
			t.Errorf("%s\n  %q on %q, want %q", c.text, c.cue, got, c.want)
		}
	}
}
