package time

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// expectation is what the sentence gives, seen from the day that it was
// published on. 2 March 2023 was a Thursday.
type expectation struct{ published, text, want string }

func check(t *testing.T, cases []expectation) {
	t.Helper()
	for _, c := range cases {
		r := record(t, c.text, c.published)
		read(t, r)
		if got := show(r); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.published, c.text, got, c.want)
		}
	}
}

func TestWeekdays(t *testing.T) {
	check(t, []expectation{
		{"2023-03-02", "The envoys met on Wednesday.", "on Wednesday=2023-03-01"},
		{"2023-03-02", "The envoys will meet on Friday.", "on Friday=2023-03-03"},
		{"2023-03-02", "They left early on Thursday.", "early on Thursday=2023-03-02"},
		{"2023-03-02", "He resigned last Friday.", "last Friday=2023-02-24"},
		{"2023-03-02", "She flies home next Friday.", "next Friday=2023-03-10"},
		{"2023-03-02", "Wednesday’s visit was short.", "Wednesday=2023-03-01"},
		{"2023-03-02", "Wednesday, March 1, was a holiday in Lugazi.", "Wednesday, March 1=2023-03-01"},
		{"2023-03-02", "The mayor spoke on Friday of last week.", "on Friday of last week=2023-02-24"},
		{"2023-03-02", "The Sunday Courier sells on Sundays.", ""},
		{"2023-03-02", "Exercises will run from Monday to Wednesday.", "from Monday to Wednesday=2023-03-06/2023-03-08"},
		{"2023-03-02", "The port was shut from Saturday to Monday.", "from Saturday to Monday=2023-02-25/2023-02-27"},
	})
}

func TestDates(t *testing.T) {
	check(t, []expectation{
		{"2023-03-02", "It was signed on 2 March 2014 and on March 2nd, 2015.", "on 2 March 2014=2014-03-02; on March 2nd, 2015=2015-03-02"},
		{"2023-03-02", "It opened on the 2nd of March.", "on the 2nd of March=2023-03-02"},
		{"2023-03-02", "The fair was held on 1-3 July.", "on 1-3 July=2022-07-01/2022-07-03"},
		{"2023-03-02", "The fair will be held from 1 July.", "from 1 July=2023-07-01/.."},
		{"2023-03-02", "Filed 02.03.2023, seen 2023-03-01.", "02.03.2023=2023-03-02; 2023-03-01=2023-03-01"},
		{"2023-03-02", "It was between 3 May and 8 June 2019.", "between 3 May and 8 June 2019=2019-05-03/2019-06-08"},
		{"2023-03-02", "Votes were held on March 3 and 7, 2021.", "on March 3=2021-03-03; 7, 2021=2021-03-07"},
		{"2023-03-02", "In March 12 people died.", "In March=2023-03"},
		{"2023-03-02", "The form says 03/04/2022.", "03/04/2022=2022-03/2022-04"},
	})
}

func TestRelative(t *testing.T) {
	check(t, []expectation{
		{"2023-03-02", "China announced a plan last week.", "last week=2023-02-20/2023-02-26"},
		{"2023-03-02", "He signed it two years ago.", "two years ago=2021"},
		{"2023-03-02", "She came a fortnight ago.", "a fortnight ago=2023-02-13/2023-02-19"},
		{"2023-03-02", "It was upgraded in September, several months into the war.", "in September=2022-09; several months into=?"},
		{"2023-03-02", "Prices rose in recent weeks and will fall in the coming days.", "in recent weeks=../2023-03-02; in the coming days=2023-03-02/.."},
		{"2023-03-02", "They stayed for three days.", ""},
		{"2023-03-02", "By the end of the year it will be ready.", "By the end of the year=../2023"},
	})
}

func TestWithoutPublication(t *testing.T) {
	check(t, []expectation{
		{"", "He left on 4 March 2014 and came back three days later; yesterday he left again.",
			"on 4 March 2014=2014-03-04; three days later=2014-03-07; yesterday=?"},
		{"2023-03", "It happened last month, and again on Tuesday.", "last month=2023-02; on Tuesday=2023-02/2023-03"},
		{"2023", "It happened last year.", "last year=2022"},
	})
}

func TestVoices(t *testing.T) {
	text := "He left on Monday.\n\nPosted on Tuesday."
	r := record(t, text, "2023-03-02")
	r.Document.Passages = []readout.Passage{{Span: readout.Span{Start: 0, End: 18}}, {Span: readout.Span{Start: 20, End: len(text)}, Voice: readout.Boilerplate}}
	read(t, r)
	if got := show(r); strings.Contains(got, "Tuesday") || !strings.Contains(got, "Monday") {
		t.Errorf("got %s", got)
	}
}
