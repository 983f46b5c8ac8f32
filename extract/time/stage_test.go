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

func TestCounting(t *testing.T) {
	check(t, []expectation{
		{"2025-06-05", "The quake struck on 4 March 2024. Three days later they left.", "on 4 March 2024=2024-03-04; Three days later=2024-03-07"},
		{"2025-06-05", "He fell on 2 May 2021; the following Monday he died, and two days after that he was buried.",
			"on 2 May 2021=2021-05-02; the following Monday=2021-05-03; two days after that=2021-05-05"},
		{"2025-06-05", "The museum reopened two Sundays ago.", "two Sundays ago=2025-05-25"},
		{"2025-06-05", "It is the first visit in ten years.", ""},
		{"2025-06-05", "They came three weeks earlier than planned.", ""},
		{"2025-06-05", "He left a week ago, or ten years ago, or decades ago.",
			"a week ago=2025-05-26/2025-06-01; ten years ago=2015; decades ago=?"},
		{"2025-06-05", "Over the past two years and in the last three days nothing moved.",
			"Over the past two years=2023/2025; in the last three days=2025-06-02/2025-06-05"},
		{"2025-06-05", "The shop opens a week on Monday.", "a week on Monday=2025-06-16"},
		{"2025-06-05", "A day after Tuesday's vote he fled.", "A day after=2025-06-04; Tuesday=2025-06-03"},
	})
}

func TestPartsAndRanges(t *testing.T) {
	check(t, []expectation{
		{"2025-06-05", "In early March and in mid-2022 it rained.", "In early March=2025-03; in mid-2022=2022"},
		{"2025-06-05", "From the late 1990s until the early 2000s he lived in Lomé.", "From the late 1990s until the early 2000s=1990/2009"},
		{"2025-06-05", "It fell in the first quarter of 2024 and in Q4 2023.", "in the first quarter of 2024=2024-01/2024-03; in Q4 2023=2023-10/2023-12"},
		{"2025-06-05", "He ruled in 1992-95, in the 19th century and in '97.", "in 1992-95=1992/1995; in the 19th century=1801/1900; in '97=1997"},
		{"2025-06-05", "Sales rose in the second half of last year.", "in the second half of last year=2024-07/2024-12"},
		{"2025-06-05", "They met in the summer of 2021 and last autumn.", "in the summer of 2021=2021-06/2021-08; last autumn=2024-09/2024-11"},
		{"2025-06-05", "In the week of 12 May it was quiet.", "In the week of 12 May=2025-05-12/2025-05-18"},
		{"2025-06-05", "Camps were open from 30 October to 2 November 2021.", "from 30 October to 2 November 2021=2021-10-30/2021-11-02"},
		{"2025-06-05", "He will stay from Tuesday to Thursday next week.", "from Tuesday to Thursday next week=2025-06-10/2025-06-12"},
		{"2025-06-05", "The accord was reached on Good Friday 1998.", "on Good Friday 1998=1998-04-10"},
		{"2025-06-05", "It happened between Christmas and New Year.", "between Christmas and New Year=2024-12-25/2025-01-01"},
		{"2025-06-05", "He defaulted in April 2022, and in September secured a loan.", "in April 2022=2022-04; in September=2022-09"},
	})
}

// TestNoTimes holds what looks like a time and is none.
func TestNoTimes(t *testing.T) {
	check(t, []expectation{
		{"2025-06-05", "Ms. May did not march with April Dunne.", ""},
		{"2025-06-05", "Flight 2019 had 1,984 passengers and cost 1990 francs.", ""},
		{"2025-06-05", "The Friday Group read the Sunday Courier.", ""},
		{"2025-06-05", "He got five years for a 10-day strike.", ""},
		{"2025-06-05", "Only a quarter took part in the second round.", ""},
		{"2025-06-05", "They meet every Tuesday.", ""},
		{"2025-06-05", "USA Today wrote of the Arab Spring.", ""},
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
