package claims

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

func TestQuantities(t *testing.T) {
	for text, want := range map[string]string{
		"14 Kenyan fishermen were freed":             "14 kenyan",
		"the wall will cost $38.5 million":           "3.85e+07 $",
		"38 million euros":                           "3.8e+07 $",
		"a three-day visit":                          "3 day",
		"60 per cent of the sum, 60% of it":          "60 %, 60 %",
		"twenty-five boats and 1,200 men":            "25 boat, 1200 man",
		"by 15 May 2026, at 6:30 p.m., around 4 p.m": "",
		"in 2019":                  "",
		"2,000 people":             "2000 person",
		"nine of the ten villages": "9 , 10 villag",
	} {
		var got []string
		for _, q := range quantities(text, words.In(text, readout.Span{End: len(text)})) {
			got = append(got, fmt.Sprintf("%v %s", q.value, q.unit))
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%q: got %q, want %q", text, s, want)
		}
	}
}

func TestDays(t *testing.T) {
	for text, want := range map[string]string{
		"from 1 July 2027":                "2027-7-1",
		"on July 1, 2027, and in March":   "2027-7-1 0-3-0",
		"on Friday":                       "weekday 5",
		"it may march on":                 "",
		"May said no":                     "",
		"at 6:30 p.m. and at 18:30":       "clock 1110 clock 1110",
		"at 6.30 in the morning":          "",
		"since 2019":                      "2019-0-0",
		"$2019 were paid":                 "",
		"2000 people came on 9 April":     "0-4-9",
		"in the early hours of 2 Sept":    "0-9-2",
		"the sun rose over the 12 houses": "",
	} {
		var got []string
		for _, d := range days(text, words.In(text, readout.Span{End: len(text)})) {
			switch {
			case d.clock > 0:
				got = append(got, fmt.Sprintf("clock %d", d.clock-1))
			case d.weekday > 0:
				got = append(got, fmt.Sprintf("weekday %d", d.weekday))
			default:
				got = append(got, fmt.Sprintf("%d-%d-%d", d.year, d.month, d.day))
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: got %q, want %q", text, s, want)
		}
	}
}

// said makes a statement of an affirmative cue, or of the given one.
func said(account int, cue, content string) *statement {
	text := cue + ": " + content
	r := &readout.Record{Document: &readout.Document{ID: fmt.Sprint(account), Text: text}}
	span := readout.Span{Start: len(cue) + 2, End: len(text)}
	if strings.HasPrefix(content, "“") {
		r.Quotations = []readout.Quotation{{Span: span, Parts: []readout.Span{{Start: span.Start + len("“"), End: span.End - len("”")}}}}
	}
	a := &readout.Attribution{ID: "a1", Cue: readout.Span{End: len(cue)}, Content: []readout.Span{span}}
	if strings.Contains(cue, "not") {
		a.Polarity = readout.Negative
	}
	s := &statement{account: account, record: r, at: a, words: words.In(text, span)}
	markQuoted(s.words, r.Quotations)
	s.quoted = quotedWords(s)
	s.standing = standingOf(s)
	return s
}

func TestDifferences(t *testing.T) {
	for _, c := range []struct{ cueA, a, cueB, b, want string }{
		{"said", "the wall would cost 38 million euros", "said", "the wall would cost 83 million euros", `number "38 million" "83 million"`},
		{"said", "the wall would cost 38 million euros", "said", "the wall would cost €38 million", ``},
		{"said", "14 men were held", "said", "fourteen men were held", ``},
		{"said", "14 men and 3 boats were held", "said", "3 boats were held", ``},
		{"said", "the train would leave on 1 July 2027", "said", "the train would leave on 1 June 2027", `date "1 July 2027" "1 June 2027"`},
		{"said", "the train would leave on Friday", "said", "the train would leave on 1 June", ``},
		{"said", "the train would leave on Friday", "said", "the train would leave on Thursday", `date "Friday" "Thursday"`},
		{"said", "the men would be freed", "said", "the men would not be freed", `polarity "would be freed" "would not be freed"`},
		{"said", "the fine had been paid", "denied", "the fine had been paid", `polarity "said" "denied"`},
		{"denied", "Kenya had paid a fine", "said", "Kenya had not paid a fine", ``},
		{"said", "the ward was approved by the cabinet", "said", "the ward may be approved by the cabinet", `status "approved" "may be approved"`},
		{"said", "the ward will be approved", "said", "the ward would be approved", ``},
		{"said", "“We would not exchange people for boats”", "said", "“We would not trade people for boats”", `wording "exchange" "trade"`},
		{"said", "“We would not exchange people for boats”", "said", "“not exchange people for boats”", ``},
		{"said", "“We honour our neighbours”", "said", "“We honor our neighbors”", ``},
	} {
		a, b := said(1, c.cueA, c.a), said(2, c.cueB, c.b)
		weigh([]*statement{a, b}, []int{0, 1, 2})
		var got []string
		for _, d := range differences([]*statement{a, b}) {
			got = append(got, fmt.Sprintf("%s %q %q", d.Aspect, a.record.Text(d.Values[0].Span), b.record.Text(d.Values[1].Span)))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s %q and %s %q: got %s, want %s", c.cueA, c.a, c.cueB, c.b, s, c.want)
		}
	}
}
