package gdelt

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/dyad/dyadtest"
)

var kinds = map[string]dyadtest.Kind{
	"GlobalEventId": dyadtest.Int64, "Day": dyadtest.CompactDay, "MonthYear": dyadtest.Int32, "Year": dyadtest.Int32, "FractionDate": dyadtest.Float,
	"IsRootEvent": dyadtest.Int32, "EventCode": dyadtest.Int32, "EventBaseCode": dyadtest.Int32, "EventRootCode": dyadtest.Int32, "QuadClass": dyadtest.Int32,
	"GoldsteinScale": dyadtest.Float, "NumMentions": dyadtest.Int32, "NumSources": dyadtest.Int32, "NumArticles": dyadtest.Int32, "AvgTone": dyadtest.Float,
	"Actor1Geo_Type": dyadtest.Int32, "Actor2Geo_Type": dyadtest.Int32, "ActionGeo_Type": dyadtest.Int32,
	"ActionGeo_Lat": dyadtest.Float, "ActionGeo_Long": dyadtest.Float, "DATEADDED": dyadtest.Moment,
}

var mentionKinds = map[string]dyadtest.Kind{
	"GlobalEventID": dyadtest.Int64, "EventTimeDate": dyadtest.Moment, "MentionTimeDate": dyadtest.Moment, "MentionType": dyadtest.Int32, "SentenceID": dyadtest.Int32,
	"Actor1CharOffset": dyadtest.Int32, "Actor2CharOffset": dyadtest.Int32, "ActionCharOffset": dyadtest.Int32, "InRawText": dyadtest.Int32,
	"Confidence": dyadtest.Int32, "MentionDocLen": dyadtest.Int32, "MentionDocTone": dyadtest.Float,
}

var states = dyad.Options{Country: func(code string) string { return map[string]string{"GHA": "Ghana", "TGO": "Togo"}[code] }}

func TestPublishedColumns(t *testing.T) {
	dyadtest.Same(t, Columns, dyadtest.Published(t, "gdelt2_columns.txt"))
}

func TestTables(t *testing.T) {
	if len(Columns) != 61 || len(MentionColumns) != 16 {
		t.Fatalf("%d and %d columns", len(Columns), len(MentionColumns))
	}
	var out, told bytes.Buffer
	w, m := NewWriter(&out, states), NewMentions(&told, states)
	rows := dyadtest.Table(t, w, &out, Columns, false, kinds, "", dyadtest.Record())
	mentions := dyadtest.Table(t, m, &told, MentionColumns, false, mentionKinds, "", dyadtest.Record())
	if len(rows) != 6 || len(mentions) != 7 || w.Left() != 3 || m.Left() != 3 {
		t.Fatalf("%d rows, %d mentions, %d left out", len(rows), len(mentions), w.Left())
	}
	seen := map[string]bool{}
	if m := mentions[6]; rows[5]["NumMentions"] != "2" || m["SentenceID"] != "6" || m["Actor1CharOffset"] != "-1" || m["GlobalEventID"] != rows[5]["GlobalEventId"] {
		t.Errorf("told again: %v", m)
	}
	for i, r := range rows {
		if id := r["GlobalEventId"]; id != mentions[i]["GlobalEventID"] || seen[id] {
			t.Errorf("row %d: event %s, mention %s", i+1, id, mentions[i]["GlobalEventID"])
		}
		seen[r["GlobalEventId"]] = true
	}
	for column, want := range map[string]string{
		"Day": "20240912", "MonthYear": "202409", "Year": "2024", "FractionDate": "2024.6904",
		"Actor1Code": "GHAMIL", "Actor1Name": "GHANA’S ARMY", "Actor1CountryCode": "GHA", "Actor1Type1Code": "MIL", "Actor1Type2Code": "",
		"Actor2Code": "REB", "Actor2Name": "REBELS", "Actor2CountryCode": "", "Actor2Type1Code": "REB",
		"IsRootEvent": "1", "EventCode": "194", "EventBaseCode": "194", "EventRootCode": "19", "QuadClass": "4", "GoldsteinScale": "-10.0",
		"NumMentions": "1", "AvgTone": "", "Actor1Geo_Type": "0", "ActionGeo_Type": "1", "ActionGeo_Fullname": "Togo", "ActionGeo_CountryCode": "TO",
		"DATEADDED": "20240912000000", "SOURCEURL": "https://volta-courier.example/accord?id=7;a=b",
	} {
		if got := rows[2][column]; got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
	if r := rows[3]; r["EventRootCode"] != "01" || r["QuadClass"] != "1" || r["Actor2Code"] != "" {
		t.Errorf("statement %v", r)
	}
	r := dyadtest.Record()
	before := func(words string) int { // in code points, as the table counts
		return len([]rune(r.Document.Text[:strings.Index(r.Document.Text, words)]))
	}
	for column, want := range map[string]int{"SentenceID": 2, "Actor1CharOffset": before("Ghana’s"), "ActionCharOffset": before("shelled"),
		"Actor2CharOffset": before("rebels"), "InRawText": 1, "MentionType": 1, "MentionDocLen": len([]rune(r.Document.Text))} {
		if got := mentions[2][column]; got != strconv.Itoa(want) {
			t.Errorf("mention, %s: %q, want %d", column, got, want)
		}
	}
	if got := mentions[3]["Actor2CharOffset"]; got != "-1" {
		t.Errorf("a party that is missing: %q", got)
	}
}

func TestFractionDate(t *testing.T) {
	for day, want := range map[string]string{"2015-02-18": "2015.1315", "2024-12-31": "2024.9890", "2024-01-01": "2024.0027"} {
		d, err := readout.ParseDate(day)
		if err != nil {
			t.Fatal(err)
		}
		if got := calendar(d)[3]; got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
}

func TestFIPS(t *testing.T) {
	for country, want := range map[string]string{"BLR": "BO", "AUS": "AS", "AUT": "AU", "UKR": "UP", "GBR": "UK", "CHN": "CH", "XKX": "KV", "SSD": "OD", "": "", "XXX": ""} {
		if got := FIPS(country); got != want {
			t.Errorf("FIPS of %q: %q, want %q", country, got, want)
		}
	}
	if n := len(strings.Fields(fips)); n%2 != 0 || n < 400 {
		t.Errorf("%d words in the table", n)
	}
}

func TestHostile(t *testing.T) {
	var out, told bytes.Buffer
	dyadtest.Table(t, NewWriter(&out, dyad.Options{}), &out, Columns, false, kinds, "", dyadtest.Hostile())
	dyadtest.Table(t, NewMentions(&told, dyad.Options{}), &told, MentionColumns, false, mentionKinds, "", dyadtest.Hostile())
}
