package exporttest

import (
	"slices"
	"time"

	"github.com/readout-news/readout"
)

// Story is one happening in four accounts: A is an outlet's own report, B a
// blog that quotes another outlet's article and comments on it, C a reprint of
// A, D a report that rests on the same broadcaster as B. Each call makes it
// anew.
func Story() *readout.Story {
	a, b, c, d := Courier(), Blog(), Reprint(), Radio()
	s := &readout.Story{Accounts: []readout.Account{{Record: a, Group: 1}, {Record: b, Group: 2}, {Record: c, Group: 1}, {Record: d, Group: 3}}}
	tell := func(r *readout.Record, id string, via ...string) readout.Telling {
		i := slices.IndexFunc(r.Attributions, func(a readout.Attribution) bool { return a.ID == id })
		return readout.Telling{Document: r.Document.ID, Attribution: id, Span: r.Attributions[i].Content[0], Via: via}
	}
	does := func(r *readout.Record, id string) readout.Telling {
		i := slices.IndexFunc(r.Events, func(e readout.Event) bool { return e.ID == id })
		return readout.Telling{Document: r.Document.ID, Event: id, Span: r.Events[i].Trigger}
	}
	value := func(r *readout.Record, words string) readout.Value {
		return readout.Value{Document: r.Document.ID, Span: (&builder{r}).span(words)}
	}
	const volta = "Togolese state television"
	s.Claims = []readout.Claim{
		{ID: "c1", Kind: readout.StatementClaim, Who: "Kossi Adjavon",
			Tellings:    []readout.Telling{tell(a, "a2"), tell(b, "a2", volta), tell(c, "a2"), tell(d, "a1", volta)},
			Independent: 2, SharedAuthority: []string{volta},
			Differences: []readout.Difference{
				{Aspect: readout.Wording, Values: []readout.Value{value(a, "sold in the dark"), value(b, "sold in darkness"), value(d, "sold in the dark")}},
			}},
		{ID: "c2", Kind: readout.StatementClaim, Who: "Efua Darkwah",
			Tellings:    []readout.Telling{tell(a, "a1"), tell(b, "a1"), tell(c, "a1")},
			MissingFrom: []string{d.Document.ID}, Independent: 2,
			Differences: []readout.Difference{
				{Aspect: readout.Number, Values: []readout.Value{value(a, "40 megawatts"), value(b, "45 megawatts"), value(c, "40 megawatts")}},
				{Aspect: readout.DateAspect, Values: []readout.Value{value(a, "1 November"), value(b, "1 December")}},
			}},
		{ID: "c3", Kind: readout.EventClaim, Who: "Ghana",
			Tellings: []readout.Telling{does(a, "e1"), does(d, "e1")}, MissingFrom: []string{b.Document.ID}, Independent: 2,
			Differences: []readout.Difference{
				{Aspect: readout.StatusAspect, Values: []readout.Value{value(a, "signed"), value(d, "will sign")}},
			}},
		{ID: "c4", Kind: readout.StatementClaim, Who: "",
			Tellings: []readout.Telling{tell(a, "a3"), tell(c, "a3")}, Unlinked: []readout.Telling{tell(b, "a3")},
			MissingFrom: []string{d.Document.ID}, Independent: 1},
		{ID: "c5", Kind: readout.StatementClaim, Who: "Akua Benyah",
			Tellings: []readout.Telling{tell(a, "a4"), tell(c, "a4")}, MissingFrom: []string{b.Document.ID, d.Document.ID}, Independent: 1},
		{ID: "c6", Kind: readout.StatementClaim, Who: "Yao Mensavi",
			Tellings: []readout.Telling{tell(d, "a2")}, MissingFrom: []string{a.Document.ID, b.Document.ID, c.Document.ID}, Independent: 1},
	}
	s.Timeline = []readout.Dealing{
		{Actor: "Ghana", From: day(14), To: day(14), Type: "AGREE", CAMEO: "057", Intensity: 8, Status: readout.Future, Claim: "c3", Tellings: []readout.Telling{does(d, "e1")}},
		{Actor: "Ghana", Recipient: "Togo", From: day(12), To: day(12), Type: "AGREE", CAMEO: "057", Intensity: 8, Claim: "c3", Tellings: []readout.Telling{does(a, "e1"), does(c, "e1")}},
	}
	s.Positions = []readout.Position{
		{Who: "Efua Darkwah", Stance: readout.Promises, Claim: "c2", Toward: value(a, "40 megawatts"), Tellings: []readout.Telling{tell(a, "a1"), tell(b, "a1")}},
	}
	body := readout.Span{Start: 0, End: len(courierBody) - 1}
	s.Copies = []readout.Copy{
		{From: a.Document.ID, To: c.Document.ID, Kind: readout.WholeCopy, Share: 0.97,
			Spans:  []readout.Alignment{{From: body, To: body}},
			Reason: "the reprint credits The Volta Courier and is a day younger"},
		{From: d.Document.ID, To: b.Document.ID, Kind: readout.SharedQuotation, Share: 0.06,
			Spans:  []readout.Alignment{{From: (&builder{d}).span("A line that crosses a border cannot be"), To: (&builder{b}).span("A line that crosses a border cannot be")}},
			Reason: "both quote Kossi Adjavon"},
	}
	return s
}

// Records are the Records of Story, in its order.
func Records() []*readout.Record {
	return []*readout.Record{Courier(), Blog(), Reprint(), Radio()}
}

// Skips are inputs that were not read, one of each look: a line of a file, a
// language, a plain file.
func Skips() []readout.Skip {
	return []readout.Skip{
		{URI: "wire/2024-09.jsonl", Line: 17, Reason: readout.SkipBroken, What: "line 17 is no JSON object", Fix: "repair the line, or leave it out"},
		{URI: "lome-matin.html", Reason: readout.SkipLanguage, Language: "fr", What: "the text is in French", Fix: "readout reads English"},
		{URI: "empty.txt", Reason: readout.SkipEmpty, What: "the file has no text"},
	}
}

func day(d int) readout.Date { return readout.Date{Year: 2024, Month: time.September, Day: d} }
