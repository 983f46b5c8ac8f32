package attribution

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// chainCases give for the attribution with that cue (the first one that has it)
// the authorities, nearest to its source first; "-" is none.
var chainCases = []struct{ text, cue, want string }{
	// To whom it was told.
	{"Mr. Okello told the Lakeside Gazette that the road was closed.", "told", "the Lakeside Gazette"},
	{"Mr. Okello told reporters that the road was closed.", "told", "-"},
	{"Mr. Okello told the inquiry that the road was closed.", "told", "-"},
	{"Mr. Okello told a news conference that the road was closed.", "told", "-"},
	{"Mr. Okello told the financial daily Seewind that the road was closed.", "told", "the financial daily Seewind"},
	{"Mr. Okello told El Faro de Lagos that the road was closed.", "told", "El Faro de Lagos"},
	{"Mr. Okello told Lakeposten that the road was closed.", "told", "Lakeposten"},
	{"Mr. Okello told Voice of the Lake that the road was closed.", "told", "Voice of the Lake"},
	{"Mr. Okello told the Sunday Lake that the road was closed.", "told", "the Sunday Lake"},
	{"Mr. Okello told Parliament that the road was closed.", "told", "-"},
	{"The firm Kestrel built it. Mr. Okello told Kestrel that the road was closed. Kestrel left.", "told", "-"},
	{"Seewind, a weekly, was first. Mr. Okello told Seewind that the road was closed.", "told", "Seewind"},
	{"KAMPALA (Lake Wire) — The road is closed.\n\nMr. Okello told the service that it was so.", "told", "the service"},
	{"Mr. Okello confirmed to the Gazette that the road was closed.", "confirmed", "the Gazette"},
	{"Mr. Okello told the Gazette that the road was closed, adding that he was sorry.", "adding", "the Gazette"},

	{"Mr. Okello said to the Gazette that the road was closed.", "said", "the Gazette"},
	{"Mr. Okello told a reporter from Seewind that the road was closed.", "told", "Seewind"},
	{"Mr. Okello told the reporter Ruth Nakato of Seewind that the road was closed.", "told", "Seewind"},
	{"Mr. Okello told Marine Dispatch that the road was closed.", "told", "Marine Dispatch"},

	// An agency of a state is not that state.
	{"Chad and Mali said it was over, the Chad state-run news agency Zarya reported.", "said", "the Chad state-run news agency Zarya"},

	// Who carried it.
	{"Mr. Okello said in a memo seen by the Gazette that the road was closed.", "said", "the Gazette"},
	{"Mr. Okello wrote in March, in a report obtained by the newspaper, that the road was closed.", "wrote", "the newspaper"},
	{"The road is closed, according to minutes seen by the Lakeside Gazette.", "according to", "the Lakeside Gazette"},
	{"The road is closed, according to a paper leaked to the investigative collective Seewind.", "according to", "the investigative collective Seewind"},
	{"The road is closed, according to remarks released by his aides.", "according to", "-"},
	{"The road is closed, according to a survey by the consumer group Korb.", "according to", "-"},
	{"Mr. Okello said in a video posted by his manager that the road was closed.", "said", "his manager"},
	{"Mr. Okello said through an interpreter that the road was closed.", "said", "an interpreter"},
	{"Mr. Okello said in an affidavit read out by the clerk that the road was closed.", "said", "the clerk"},
	{"Mr. Okello said in an interview with Radio Lakeside that the road was closed.", "said", "Radio Lakeside"},
	{"Mr. Okello said, in remarks carried by the state agency Lakewire, that the road was closed.", "said", "the state agency Lakewire"},
	{"The letter, which the paper published in full, says that the road was closed.", "says", "the paper"},
	{"In an email the Lakeside Gazette has seen, Mr. Okello told staff that the road was closed.", "told", "the Lakeside Gazette"},
	{"The Gazette published emails in which Mr. Okello told staff to close the road.", "told", "The Gazette"},
	{"Mr. Okello demanded bread in a voice message that a rights group passed to the Gazette.", "demanded", "a rights group < the Gazette"},
	{"“The road is closed,” Mr. Okello said, as quoted by the agency Lakewire.", "said", "the agency Lakewire"},
	{"On Radio Lakeside, Mr. Okello said the road was closed.", "said", "Radio Lakeside"},
	{"Mr. Okello said in a statement that the road was closed.", "said in a statement", "-"},
	{"Mr. Okello wrote on Telegram that the road was closed.", "wrote", "-"},

	{"Guards reached by phone by the Gazette said that the road was closed.", "said", "the Gazette"},
	{"The newsletter Seewind published the email, in which Mr. Okello told staff to close the road.", "told", "The newsletter Seewind"},

	// Who quoted it.
	{"“The road is closed,” the interpreter quoted Mr. Okello as saying.", "quoted", "the interpreter"},
	{"“The road is closed,” Mr. Okello is heard telling villagers in footage verified by the Gazette.", "is heard telling", "footage < the Gazette"},
	{"The road is closed, the clerk said, relaying the words of Mr. Okello.", "relaying the words of", "the clerk"},
	{"The Gazette quoted Mr. Okello as saying that the road was closed.", "quoted", "The Gazette"},
	{"Mr. Okello was quoted by the Gazette as saying that the road was closed.", "was quoted", "the Gazette"},
	{"“The road is closed,” Ms. Nakato was quoted by the Gazette as saying.", "was quoted", "the Gazette"},
	{"“We leave,” Ms. Nakato is quoted by the Gazette as telling a neighbour.", "is quoted", "the Gazette"},
	{"On the tape, Mr. Okello is heard saying that the road was closed.", "is heard saying", "the tape"},
	{"In the minutes, which the Gazette has put online, Mr. Okello is recorded as saying that the road was closed.", "is recorded as saying", "the minutes < the Gazette"},
	{"A guard heard him say that the king was dead.", "say", "A guard"},
	{"The paper reported, citing two officials, that the road was closed.", "citing", "The paper"},
	{"The road is closed, the paper reported on Monday, citing two people with knowledge of it.", "citing", "the paper"},
	{"The paper, citing two officials, said the road was closed.", "citing", "The paper"},
	{"The paper reported, without citing anyone, that the road was closed.", "reported", "-"},

	// What came to whom through others.
	{"Ms. Nakato said the envoy had asked for a delay.", "had asked for", "Ms. Nakato"},
	{"Ms. Nakato told the Gazette that the envoy had asked for a delay.", "had asked for", "Ms. Nakato < the Gazette"},
	{"The envoy had asked for a delay, according to a memo seen by the Gazette.", "had asked for", "a memo seen by the Gazette < the Gazette"},
	{"The mayor has agreed to go, the Gazette reported, citing two officials.", "has agreed", "two officials < the Gazette"},
	{"The Gazette reported that Ms. Nakato had told aides that the envoy had asked for a delay.", "had asked for", "Ms. Nakato < The Gazette"},
	{"“The king told me to go,” Mr. Okello said.", "told", "Mr. Okello"},
	{"“He told me to go,” Mr. Okello said.", "told", "Mr. Okello"},

	// Nobody is an authority of his own words.
	{"Ms. Nakato said she feared a strike.", "feared", "-"},
	{"Ms. Nakato told the Gazette that she feared a strike.", "feared", "the Gazette"},
	{"The company said it regretted the fire.", "regretted", "-"},
	{"Ms. Nakato stated her commitment to open the road.", "commitment", "-"},
	{"The Okello company said Okello regretted the fire.", "regretted", "The Okello company"},
	{"His lawyer said he feared a strike.", "feared", "His lawyer"},
	{"A lawyer for Mr. Okello said he feared a strike.", "feared", "A lawyer for Mr. Okello"},
	{"A spokesman said she feared a strike.", "feared", "A spokesman"},
	{"Officials said he feared a strike.", "feared", "Officials"},
	{"A party official said the party feared a strike.", "feared", "A party official"},

	// What nobody told.
	{"Ms. Nakato did not say that the envoy had asked for a delay.", "had asked for", "-"},
	{"Ms. Nakato denied that the envoy had asked for a delay.", "had asked for", "-"},
	{"Ms. Nakato believes the envoy had asked for a delay.", "had asked for", "-"},
}

func TestChain(t *testing.T) {
	for _, c := range chainCases {
		r := record(t, c.text)
		all := read(t, r)
		check(t, r, all)
		got := "not found"
		for i := range all {
			if r.Text(all[i].Cue) == c.cue {
				got = chainOf(r, &all[i])
				break
			}
		}
		if got != c.want {
			t.Errorf("%s\n  %q came through %q, want %q", c.text, c.cue, got, c.want)
		}
	}
}

func chainOf(r *readout.Record, a *readout.Attribution) string {
	if len(a.Via) == 0 {
		return "-"
	}
	var parts []string
	for _, v := range a.Via {
		parts = append(parts, r.Text(v))
	}
	return strings.Join(parts, " < ")
}
