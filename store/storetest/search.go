package storetest

import (
	"fmt"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

func day(s string) readout.Date {
	d, err := readout.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// search asks for each field: what fits is written as the document with the
// numbers of its statements and events.
func search(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	for _, test := range []struct {
		q    store.Query
		want string
	}{
		{store.Query{}, "2222 1111 3333"},
		{store.Query{Words: "megawatts"}, "2222 1111"},
		{store.Query{Words: "megawatt LOME"}, "1111"},
		{store.Query{Words: `"kept silent"`}, "2222"},
		{store.Query{Words: `"silent kept"`}, ""},
		{store.Query{Words: "megawatts -silent"}, "1111"},
		{store.Query{Words: "negoti*"}, "3333"},
		{store.Query{Words: "-silent"}, ""},
		{store.Query{Words: `AND OR NOT NEAR( "`}, ""},
		{store.Query{Words: "Night"}, "2222"}, // in the headline
		{store.Query{Speaker: "darkwah"}, "1111[0][]"},
		{store.Query{Speaker: "minister"}, "1111[0][]"},
		{store.Query{Speaker: "Vrbicky"}, "3333[0][]"},
		{store.Query{Speaker: "Nobody"}, ""},
		{store.Query{Speaker: "darkwah", Words: "november"}, "1111[0][]"},
		{store.Query{Speaker: "darkwah", Words: "signed"}, ""}, // the document has it, the statement does not
		{store.Query{Addressee: "reporters"}, "1111[0][]"},
		{store.Query{Authority: "Togolese television"}, "2222[0][]"},
		{store.Query{Authority: "Togolese television", Speaker: "Darkwah"}, ""},
		{store.Query{Authority: "Togolese television", Speaker: "Adjavon", Country: "tgo"}, "2222[0][]"},
		{store.Query{Actor: "Efua Darkwah"}, "2222 1111"},
		{store.Query{Actor: "Efua Adjavon"}, ""}, // two people of one document
		{store.Query{Actor: "Togo"}, "1111"},
		{store.Query{Country: "GHA"}, "2222 1111"},
		{store.Query{Country: "gh"}, ""},
		{store.Query{Event: "agree"}, "1111[][0]"},
		{store.Query{Event: "AGREE", Actor: "Togo", Country: "TGO"}, "1111[][0]"},
		{store.Query{Event: "AGREE", Words: "accord lome"}, "1111[][0]"},
		{store.Query{Event: "AGREE", Words: "dark"}, ""},
		{store.Query{Event: "AGREE", Speaker: "Darkwah"}, "1111[0][0]"},
		{store.Query{Event: "AGREE", Outlet: "radio"}, ""},
		{store.Query{Event: "AGREE", Speaker: "Adjavon"}, ""},
		{store.Query{Outlet: "volta courier"}, "1111"},
		{store.Query{Outlet: "Ledger of the Lakes"}, "3333"}, // whose reporting it is
		{store.Query{Speaker: "Adjavon", Outlet: "radio"}, "2222[0][]"},
		{store.Query{Since: day("2024-09-13")}, "2222"},
		{store.Query{Until: day("2024-09-12")}, "1111"},
		{store.Query{Since: day("2024-09"), Until: day("2024-09")}, "2222 1111"},
		{store.Query{Since: day("2025")}, ""},
		{store.Query{Words: "megawatts", Until: day("2024-09-12")}, "1111"},
		{store.Query{Speaker: "Vrbický", Since: day("1900")}, ""}, // without a date no bound fits
	} {
		hits, next, err := a.Search(t.Context(), test.q, store.Page{})
		if err != nil {
			t.Errorf("%+v: %v", test.q, err)
			continue
		}
		got := ""
		for i, h := range hits {
			if i > 0 {
				got += " "
			}
			got += h.Record.Document.ID[:4]
			if len(h.Attributions)+len(h.Events) > 0 {
				got += fmt.Sprint(h.Attributions) + fmt.Sprint(h.Events)
			}
		}
		if got != test.want || next != "" {
			t.Errorf("%+v: %q, want %q", test.q, got, test.want)
		}
	}
}
