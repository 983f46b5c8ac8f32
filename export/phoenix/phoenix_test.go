package phoenix

import (
	"bytes"
	"testing"

	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/dyad/dyadtest"
)

var kinds = map[string]dyadtest.Kind{
	"EventID": dyadtest.Int32, "Date": dyadtest.CompactDay, "Year": dyadtest.Int32, "Month": dyadtest.Int32, "Day": dyadtest.Int32,
	"EventCode": dyadtest.Int32, "EventRootCode": dyadtest.Int32, "PentaClass": dyadtest.Int32, "GoldsteinScore": dyadtest.Float, "Lat": dyadtest.Float, "Lon": dyadtest.Float,
}

func TestTable(t *testing.T) {
	if len(Columns) != 26 {
		t.Fatalf("%d columns", len(Columns))
	}
	var out bytes.Buffer
	w := NewWriter(&out, dyad.Options{})
	again := dyadtest.Record()
	again.Document.ID, again.Document.Outlet, again.Document.URI = "b2", "Sahel Digest", "https://sahel-digest.example/1"
	rows := dyadtest.Table(t, w, &out, Columns, false, kinds, "", dyadtest.Record(), again)
	// The accord both ways, the assault and the pledge, each once for both
	// documents; statement and march have no second party.
	if len(rows) != 4 || w.Left() != 10 {
		t.Fatalf("%d rows, %d left out", len(rows), w.Left())
	}
	for column, want := range map[string]string{
		"EventID": "3", "Date": "20240912", "Year": "2024", "Month": "09", "Day": "12",
		"SourceActorFull": "GHAMIL", "SourceActorEntity": "GHA", "SourceActorRole": "MIL", "SourceActorAttribute": "",
		"TargetActorFull": "REB", "TargetActorEntity": "", "TargetActorRole": "REB", "EventCode": "194", "EventRootCode": "19", "PentaClass": "4", "GoldsteinScore": "-10.0",
		"LocationName": "Lomé", "CountryCode": "TGO", "SentenceID": "a1c0ffee00000001_2;b2_2",
		"URLs": "https://volta-courier.example/accord?id=7,a=b;https://sahel-digest.example/1", "NewsSources": "The Volta Courier;Sahel Digest",
	} {
		if got := rows[2][column]; got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
}

func TestHostileAndEmpty(t *testing.T) {
	var out bytes.Buffer
	dyadtest.Table(t, NewWriter(&out, dyad.Options{}), &out, Columns, false, kinds, "", dyadtest.Hostile())
	out.Reset()
	if dyadtest.Table(t, NewWriter(&out, dyad.Options{}), &out, Columns, false, kinds, ""); out.Len() != 0 {
		t.Errorf("no records: %q", out.String())
	}
}
