package encode

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// labelled makes a Record of sentences in which names stand in brackets, with
// their type before a colon, and the labels that say so: "[person:Ruth Nakato]
// left .". Words that begin with a capital are proper nouns.
func labelled(sentences ...string) (*readout.Record, []uint8) {
	var plain []string
	var labels []uint8
	for _, s := range sentences {
		var words []string
		kind, from := "", 0
		for _, w := range strings.Fields(s) {
			if strings.HasPrefix(w, "[") {
				kind, w, _ = strings.Cut(w[1:], ":")
				from = len(words)
			}
			ends := kind != "" && strings.HasSuffix(w, "]")
			words = append(words, strings.TrimSuffix(w, "]"))
			labels = append(labels, 0)
			if !ends {
				continue
			}
			t := 0
			for string(NameTypes[t]) != kind {
				t++
			}
			n := len(words) - from
			for i := range n {
				place := Inside
				switch {
				case n == 1:
					place = Single
				case i == 0:
					place = Begin
				case i == n-1:
					place = End
				}
				labels[len(labels)-n+i] = uint8(NameLabel(t, place))
			}
			kind = ""
		}
		plain = append(plain, strings.Join(words, " "))
	}
	r := record(plain...)
	for i := range r.Sentences {
		for j := range r.Sentences[i].Tokens {
			t := &r.Sentences[i].Tokens[j]
			if w := r.Document.Text[t.Span.Start:t.Span.End]; capital(w) || w == "na" {
				t.UPOS = "PROPN"
			}
		}
	}
	return r, labels
}

func TestSettle(t *testing.T) {
	for _, c := range []struct {
		name string
		in   []string
		want string
	}{
		{"a surname after the full name", []string{"[person:Ruth Nakato] spoke .", "[organisation:Nakato] left , and Nakato came back ."},
			"person:Ruth Nakato person:Nakato person:Nakato"},
		{"a title is no part of a name", []string{"[person:Dr. Nakato] and [person:Col Otieno] met ."},
			"person:Nakato person:Otieno"},
		{"a title alone is nobody", []string{"The [person:Crown Prince] and the [organisation:State] ."}, ""},
		{"most of the time", []string{"[organisation:Umoja] won .", "[location:Umoja] said .", "[organisation:Umoja] lost ."},
			"organisation:Umoja organisation:Umoja organisation:Umoja"},
		{"missed once", []string{"[location:Port Vell] burns .", "[location:Port Vell] is closed .", "In Port Vell nothing moves ."},
			"location:Port Vell location:Port Vell location:Port Vell"},
		{"missed once, found once", []string{"[location:Port Vell] burns .", "In Port Vell nothing moves ."}, "location:Port Vell"},
		{"a place that somebody is named after", []string{"[person:Jean Lyon] spoke .", "[location:Lyon] and [location:Lyon] , [location:Lyon] ."},
			"person:Jean Lyon location:Lyon location:Lyon location:Lyon"},
		{"a headline", []string{"[person:Nakato Welcomes] Visitors From Abroad", "[person:Ruth Nakato] spoke ."}, "person:Nakato person:Ruth Nakato"},
		{"what the last word says", []string{"[organisation:Lake Cup] and [person:Otieno Foundation] at [location:Kisumu Airport] , [organisation:Fisheries Act]"},
			"event:Lake Cup organisation:Otieno Foundation facility:Kisumu Airport work:Fisheries Act"},
		{"a state stays a state", []string{"[person:Alan Jordan] spoke in [state:Jordan] ."}, "person:Alan Jordan state:Jordan"},
		{"the last part of a given name", []string{"[person:Kim Ha] - na spoke ."}, "person:Kim Ha - na"},
		{"dollars of the United States", []string{"It cost [state:US] [money:$ 4 million] ."}, "money:US $ 4 million"},
		{"letters behind a name", []string{"[person:Mark Oduya] , [organisation:QC] , spoke .", "The [organisation:QC] met ."},
			"person:Mark Oduya organisation:QC"},
		{"dates are left alone", []string{"On [date:May 2] and [date:May 2] ."}, "date:May 2 date:May 2"},
	} {
		r, labels := labelled(c.in...)
		var got []string
		for _, n := range settle(r, labels) {
			got = append(got, fmt.Sprintf("%s:%s", n.Type, r.Document.Text[n.Span.Start:n.Span.End]))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: got %q, want %q", c.name, s, c.want)
		}
	}
}
