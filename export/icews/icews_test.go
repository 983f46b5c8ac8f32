package icews

import (
	"bytes"
	"testing"

	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/dyad/dyadtest"
)

var kinds = map[string]dyadtest.Kind{
	"Event ID": dyadtest.Int32, "Event Date": dyadtest.Day, "CAMEO Code": dyadtest.Int32, "Intensity": dyadtest.Float,
	"Story ID": dyadtest.Int32, "Sentence Number": dyadtest.Int32, "Latitude": dyadtest.Float, "Longitude": dyadtest.Float,
}

var states = dyad.Options{Country: func(code string) string { return map[string]string{"GHA": "Ghana", "TGO": "Togo"}[code] }}

func TestPublishedColumns(t *testing.T) {
	dyadtest.Same(t, Columns, dyadtest.Published(t, "icews_columns.txt"))
}

func TestTable(t *testing.T) {
	if len(Columns) != 20 {
		t.Fatalf("%d columns", len(Columns))
	}
	var out bytes.Buffer
	w := NewWriter(&out, states)
	rows := dyadtest.Table(t, w, &out, Columns, true, kinds, "", dyadtest.Record(), dyadtest.Record())
	if len(rows) != 12 || w.Left() != 6 {
		t.Fatalf("%d rows, %d left out", len(rows), w.Left())
	}
	for column, want := range map[string]string{
		"Event ID": "3", "Event Date": "2024-09-12", "Source Name": "Ghana’s army", "Source Sectors": "Military", "Source Country": "Ghana", "Event Text": "Fighting",
		"CAMEO Code": "194", "Intensity": "-10.0", "Target Name": "rebels", "Target Sectors": "Rebel", "Target Country": "", "Story ID": "1", "Sentence Number": "2",
		"Publisher": "The Volta Courier", "Country": "Togo",
	} {
		if got := rows[2][column]; got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
	if r := rows[6]; r["Event ID"] != "7" || r["Story ID"] != "2" || r["Source Name"] != "Ghana" || r["Target Name"] != "Togo" {
		t.Errorf("second document %v", r)
	}
}

func TestHostile(t *testing.T) {
	var out bytes.Buffer
	if rows := dyadtest.Table(t, NewWriter(&out, dyad.Options{}), &out, Columns, true, kinds, "", dyadtest.Hostile()); len(rows) != 6 {
		t.Errorf("%d rows", len(rows))
	}
}
