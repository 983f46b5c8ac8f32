package table

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/dyad/dyadtest"
)

func TestColumnsAreTheSame(t *testing.T) {
	var names []string
	for _, f := range parquet.SchemaOf(Row{}).Fields() {
		names = append(names, f.Name())
	}
	var inCSV []string
	for _, c := range columns {
		inCSV = append(inCSV, c.name)
	}
	if d := cmp.Diff(names, inCSV); d != "" {
		t.Error(d)
	}
}

func TestParquet(t *testing.T) {
	want, err := Rows(dyadtest.Record(), dyad.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		w := NewParquet(out, dyad.Options{})
		if err := w.Write(dyadtest.Record()); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same record gives other bytes")
	}
	got, err := parquet.Read[Row](bytes.NewReader(first.Bytes()), int64(first.Len()))
	if err != nil {
		t.Fatal(err)
	}
	for i := range got {
		got[i].empty()
	}
	for i := range want {
		want[i].empty()
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if len(got) != 8 {
		t.Fatalf("%d rows, 8 events", len(got))
	}
	r := got[1]
	text := []rune(dyadtest.Record().Document.Text)
	if string(text[r.TriggerStart:r.TriggerEnd]) != r.Trigger || r.Trigger != "shelled" || string(text[r.SentenceStart:r.SentenceEnd]) != r.Sentence {
		t.Errorf("offsets of %q and %q", r.Trigger, r.Sentence)
	}
	if r.Source != "Radio Volta" || r.Quote != "Ghana’s army shelled rebels near Lomé" || r.Cue != "said" || r.PlaceCountry != "TGO" {
		t.Errorf("attribution %+v", r)
	}
	if r := got[7]; len(r.Mentions) != 1 || string(text[r.MentionStarts[0]:r.MentionEnds[0]]) != "march" {
		t.Errorf("told again %+v", r)
	}
	if got[2].Intensity != nil || got[2].Quad != 0 || *got[1].Intensity != -10 {
		t.Errorf("intensities")
	}
	if got[5].From != "1987" || got[5].Status != "historical" || got[3].Status != "negated" {
		t.Errorf("history %+v", got[5])
	}
}

// empty makes lists without items nil: Parquet knows one of the two.
func (r *Row) empty() {
	for _, l := range []*[]string{&r.Modes, &r.Contexts, &r.ActorNames, &r.ActorCodes, &r.ActorCountries, &r.ActorSectors, &r.ActorTexts,
		&r.RecipientNames, &r.RecipientCodes, &r.RecipientCountries, &r.RecipientSectors, &r.RecipientTexts, &r.Via, &r.Mentions} {
		if len(*l) == 0 {
			*l = nil
		}
	}
	if len(r.MentionStarts) == 0 {
		r.MentionStarts, r.MentionEnds = nil, nil
	}
}

func TestParquetOfNothing(t *testing.T) {
	var out bytes.Buffer
	if err := NewParquet(&out, dyad.Options{}).Close(); err != nil {
		t.Fatal(err)
	}
	got, err := parquet.Read[Row](bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil || len(got) != 0 {
		t.Errorf("%d rows, %v", len(got), err)
	}
}

func load(t *testing.T, out string) []map[string]string {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, c := range cells {
			row[all[0][i]] = c
		}
		rows = append(rows, row)
	}
	return rows
}

func TestCSV(t *testing.T) {
	var out bytes.Buffer
	w := NewCSV(&out, dyad.Options{})
	if err := w.Write(dyadtest.Record()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows := load(t, out.String())
	if len(rows) != 8 || len(rows[0]) != len(columns) {
		t.Fatalf("%d rows of %d columns", len(rows), len(rows[0]))
	}
	for column, want := range map[string]string{"event_id": "a1c0ffee00000001-e1", "contexts": "economic; diplomatic", "actor_names": "Ghana; Togo", "actor_codes": "GHA; TGO",
		"actor_sectors": "", "recipient_names": "", "intensity": "8", "quad": "1", "time_from": "2024-09-12", "status": "actual", "trigger": "signed", "trigger_start": "41"} {
		if got := rows[0][column]; got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
}

// TestHostileCSV holds that no cell starts a formula and that every row keeps
// its columns.
func TestHostileCSV(t *testing.T) {
	var out bytes.Buffer
	w := NewCSV(&out, dyad.Options{})
	if err := w.Write(dyadtest.Hostile()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows := load(t, out.String())
	if len(rows) != 8 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, r := range rows {
		for name, c := range r {
			if c != "" && strings.ContainsRune("=+@\t\r", rune(c[0])) {
				t.Errorf("%s: %q", name, c)
			}
		}
	}
	if got := rows[0]["outlet"]; !strings.HasPrefix(got, "'=HYPERLINK(\"http://x.example\")\t\"two\"") {
		t.Errorf("words are not kept: %q", got)
	}
}
