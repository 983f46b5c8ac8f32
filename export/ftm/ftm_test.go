package ftm

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/exporttest"
)

func written(t *testing.T, records ...*readout.Record) []byte {
	t.Helper()
	return exporttest.Written(t, func(w io.Writer) *Writer { return NewWriter(w, dyad.Options{}) }, records...)
}

func parsed(t *testing.T, lines []byte) []entity {
	t.Helper()
	var all []entity
	for line := range bytes.Lines(lines) {
		var e entity
		if err := json.Unmarshal(line, &e); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		all = append(all, e)
	}
	return all
}

// one is the entity of that schema whose property has that value.
func one(t *testing.T, all []entity, schema, property, value string) entity {
	t.Helper()
	i := slices.IndexFunc(all, func(e entity) bool { return e.Schema == schema && slices.Contains(e.Properties[property], value) })
	if i < 0 {
		t.Fatalf("no %s with %s %q", schema, property, value)
	}
	return all[i]
}

func TestCourier(t *testing.T) {
	all := parsed(t, written(t, exporttest.Courier()))
	article := one(t, all, "Article", "title", "Ghana and Togo Sign for a New Line")
	for property, want := range map[string][]string{"author": {"Esi Quarm-Tetteh"}, "publishedAt": {"2024-09-12"}, "publisher": {"The Volta Courier"},
		"fileName": {"volta-courier.txt"}, "sourceUrl": nil, "language": {"eng"}, "bodyText": {strings.TrimSpace(exporttest.Courier().Document.Text)},
		"peopleMentioned": {"Efua Darkwah", "Kossi Adjavon", "Akua Benyah"}, "detectedCountry": {"gh", "tg"}} {
		if d := cmp.Diff(want, article.Properties[property]); d != "" {
			t.Errorf("article %s: %s", property, d)
		}
	}
	minister := one(t, all, "Person", "name", "Efua Darkwah")
	if d := cmp.Diff(map[string][]string{"name": {"Efua Darkwah"}, "country": {"gh"}, "position": {"Energy Minister"}, "proof": {article.ID}, "publisher": {"The Volta Courier"}}, minister.Properties); d != "" {
		t.Error(d)
	}
	ghana, togo := one(t, all, "PublicBody", "name", "Ghana"), one(t, all, "PublicBody", "name", "Togo")
	mention := one(t, all, "Mention", "resolved", minister.ID)
	if mention.Properties["document"][0] != article.ID || mention.Properties["detectedSchema"][0] != "Person" {
		t.Errorf("%+v", mention)
	}
	note := one(t, all, "Note", "entity", minister.ID)
	if d := cmp.Diff([]string{"that Ghana would deliver 40 megawatts from 1 November"}, note.Properties["description"]); d != "" {
		t.Error(d)
	}
	event := one(t, all, "Event", "name", "signed: Ghana → Togo")
	if d := cmp.Diff(map[string][]string{"name": {"signed: Ghana → Togo"}, "date": {"2024-09-12"}, "location": {"Lomé"}, "country": {"tg"},
		"keywords": {"AGREE", "economic", "CAMEO 057"}, "involved": {ghana.ID, togo.ID}, "proof": {article.ID}, "publisher": {"The Volta Courier"},
		"summary": event.Properties["summary"]}, event.Properties); d != "" {
		t.Error(d)
	}
	if !strings.Contains(event.Properties["summary"][0], "signed an agreement on Thursday") {
		t.Errorf("%q", event.Properties["summary"])
	}
	link := one(t, all, "UnknownLink", "role", "power line")
	if link.Properties["subject"][0] != ghana.ID || link.Properties["object"][0] != togo.ID {
		t.Errorf("%+v", link)
	}
	denied := one(t, all, "Note", "description", "whether her members would pay more")
	if d := cmp.Diff([]string{"indirect", "negative"}, denied.Properties["keywords"]); d != "" {
		t.Error(d)
	}
}

// TestIDs holds that a state is one entity everywhere, that namesakes of two
// documents are two, and that the same document gives the same bytes.
func TestIDs(t *testing.T) {
	a, b := parsed(t, written(t, exporttest.Courier())), parsed(t, written(t, exporttest.Blog(), exporttest.Radio()))
	if x, y := one(t, a, "PublicBody", "name", "Ghana"), one(t, b, "PublicBody", "name", "Ghana"); x.ID != y.ID {
		t.Error("one state has two IDs")
	}
	if x, y := one(t, a, "Person", "name", "Efua Darkwah"), one(t, b, "Person", "name", "Efua Darkwah"); x.ID == y.ID {
		t.Error("people of two documents are made one")
	}
	if !bytes.Equal(written(t, exporttest.Records()...), written(t, exporttest.Records()...)) {
		t.Error("the same records give other bytes")
	}
	if e := a[0]; len(e.ID) != 40 {
		t.Errorf("%q", e.ID)
	}
}

func TestWhatDidNotHappenIsLeftOut(t *testing.T) {
	r := exporttest.Courier()
	r.Events[0].Status = readout.Negated
	var b bytes.Buffer
	w := NewWriter(&b, dyad.Options{})
	if err := w.Write(r); err != nil {
		t.Fatal(err)
	}
	if w.Left() != 1 || strings.Contains(b.String(), `"schema":"Event"`) {
		t.Errorf("%d left", w.Left())
	}
}

func TestUnnamedAreNoEntities(t *testing.T) {
	r := exporttest.Courier()
	r.Actors = append(r.Actors, readout.Actor{ID: "group/two-officials", Name: "two officials", Kind: readout.Group, Unnamed: &readout.Unnamed{Number: 2}},
		readout.Actor{ID: "document/communique", Name: "the communique", Kind: readout.DocumentActor})
	if s := string(written(t, r)); strings.Contains(s, "two officials\"") || strings.Contains(s, "the communique") {
		t.Error("somebody without a name is an entity")
	}
}

func TestCountries(t *testing.T) {
	for code, want := range map[string]string{"GHA": "gh", "GBR": "gb", "XKX": "xk", "SUN": "suhh", "SCG": "csxx", "YMD": "", "OTT": "", "": "", "XXX": "", "150": "", "PSE": "ps"} {
		if got := alpha2(code); got != want {
			t.Errorf("%q: %q, want %q", code, got, want)
		}
	}
}

// TestModel holds the entities, hostile ones too, against the community's own
// model.
func TestModel(t *testing.T) {
	python := os.Getenv("READOUT_PYTHON")
	if python == "" {
		python = "python3"
	}
	if err := exec.Command(python, "-c", "import followthemoney").Run(); err != nil {
		t.Skipf("not held against FollowTheMoney's model: %s has no followthemoney (pip install followthemoney==4.11.2; READOUT_PYTHON names the interpreter)", python)
	}
	hostile := exporttest.Hostile()
	records := append(exporttest.Records(), hostile.Accounts[0].Record, hostile.Accounts[1].Record)
	cmd := exec.Command(python, filepath.Join("testdata", "validate.py"))
	cmd.Stdin = bytes.NewReader(written(t, records...))
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, errs.String())
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	for _, line := range lines[:len(lines)-1] {
		t.Error(line)
	}
	t.Logf("held against the model: %s", lines[len(lines)-1])
}
