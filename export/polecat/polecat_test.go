package polecat

import (
	"bytes"
	"testing"

	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/dyad/dyadtest"
)

var kinds = map[string]dyadtest.Kind{"Event Date": dyadtest.Day, "Publication Date": dyadtest.Day, "Intensity": dyadtest.Float, "Latitude": dyadtest.Float, "Longitude": dyadtest.Float}

func TestPublishedColumns(t *testing.T) {
	dyadtest.Same(t, Columns, dyadtest.Published(t, "polecat_columns.txt"))
}

func TestTable(t *testing.T) {
	if len(Columns) != 40 {
		t.Fatalf("%d columns", len(Columns))
	}
	var out bytes.Buffer
	w := NewWriter(&out, dyad.Options{})
	rows := dyadtest.Table(t, w, &out, Columns, true, kinds, "None", dyadtest.Record())
	if len(rows) != 4 || w.Left() != 4 { // the statement has no type
		t.Fatalf("%d rows, %d left out", len(rows), w.Left())
	}
	for column, want := range map[string]string{
		"Event ID": "a1c0ffee00000001-e1", "Event Date": "2024-09-12", "Event Type": "AGREE", "Event Mode": "accord", "Intensity": "8",
		"Quad Code": "VERBAL COOPERATION", "Contexts": "economic; diplomatic", "Actor Name": "Ghana; Togo", "Actor Country": "GHA; TGO", "Actor COW": "452; 461",
		"Primary Actor Sector": "None", "Recipient Name": "None", "Placename": "None", "Source": "The Volta Courier", "Publication Date": "2024-09-12",
		"Story Organizations": "Ghana’s army; rebels; Radio Volta; Police", "Story Locations": "Ghana; Lomé", "Version": "readout 1.2.3",
	} {
		if got := rows[0][column]; got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
	if r := rows[1]; r["Recipient Name"] != "rebels" || r["Primary Recipient Sector"] != "REB" || r["Placename"] != "Lomé" || r["Country"] != "TGO" || r["Actor Name Raw"] != "Ghana’s army" {
		t.Errorf("assault %v", r)
	}
}

func TestHostileAndEmpty(t *testing.T) {
	var out bytes.Buffer
	if rows := dyadtest.Table(t, NewWriter(&out, dyad.Options{}), &out, Columns, true, kinds, "None", dyadtest.Hostile()); len(rows) != 4 {
		t.Errorf("%d rows", len(rows))
	}
	out.Reset()
	if rows := dyadtest.Table(t, NewWriter(&out, dyad.Options{}), &out, Columns, true, kinds, "None"); len(rows) != 0 || out.Len() == 0 {
		t.Errorf("no records: %d rows, head line %q", len(rows), out.String())
	}
}
