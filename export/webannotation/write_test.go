package webannotation

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/exporttest"
	"github.com/readout-news/readout/store"
)

func written(t *testing.T, records ...*readout.Record) []byte {
	t.Helper()
	return exporttest.Written(t, NewWriter, records...)
}

func parsed(t *testing.T, lines []byte) []annotation {
	t.Helper()
	var all []annotation
	for line := range bytes.Lines(lines) {
		var a annotation
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		all = append(all, a)
	}
	return all
}

func everything() []*readout.Record {
	hostile := exporttest.Hostile()
	return append(exporttest.Records(), hostile.Accounts[0].Record, hostile.Accounts[1].Record)
}

// TestSchema holds every annotation against what the model says it must have.
func TestSchema(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "doc", "schema", "annotation.json"))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("annotation.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("annotation.json")
	if err != nil {
		t.Fatal(err)
	}
	lines := written(t, everything()...)
	var b bytes.Buffer
	r, judgements := judged(t)
	if err := NewWriter(&b).WriteJudgements(r, judgements); err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for line := range bytes.Lines(append(lines, b.Bytes()...)) {
		object, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(object); err != nil {
			t.Errorf("%v\n%s", err, line)
		}
		id := object.(map[string]any)["id"].(string)
		if ids[id] {
			t.Errorf("%s is the name of two annotations", id)
		}
		ids[id] = true
	}
}

// TestExpansion has a JSON-LD processor read every annotation.
func TestExpansion(t *testing.T) {
	python, model := os.Getenv("READOUT_PYTHON"), os.Getenv("READOUT_ANNO_CONTEXT")
	if python == "" {
		python = "python3"
	}
	if model == "" {
		t.Skip("not read by a JSON-LD processor: READOUT_ANNO_CONTEXT names no copy of http://www.w3.org/ns/anno.jsonld")
	}
	if err := exec.Command(python, "-c", "import pyld").Run(); err != nil {
		t.Skipf("not read by a JSON-LD processor: %s has no pyld (pip install PyLD==3.3.0; READOUT_PYTHON names the interpreter)", python)
	}
	var b bytes.Buffer
	r, judgements := judged(t)
	if err := NewWriter(&b).WriteJudgements(r, judgements); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, filepath.Join("testdata", "expand.py"), model)
	cmd.Stdin = bytes.NewReader(append(written(t, everything()...), b.Bytes()...))
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
	t.Logf("read by a JSON-LD processor: %s", lines[len(lines)-1])
}

// TestSelectorsPointAtTheWords holds every annotation of every account, hostile
// ones too, against the text.
func TestSelectorsPointAtTheWords(t *testing.T) {
	for _, r := range everything() {
		text := []rune(r.Document.Text)
		for _, a := range parsed(t, written(t, r)) {
			quote, position := a.Target[0].Selector[0], a.Target[0].Selector[1]
			if got := string(text[*position.Start:*position.End]); got != quote.Exact {
				t.Errorf("%s: %q at %d, not %q", a.ID, got, *position.Start, quote.Exact)
			}
			if !strings.HasSuffix(string(text[:*position.Start]), quote.Prefix) || !strings.HasPrefix(string(text[*position.End:]), quote.Suffix) {
				t.Errorf("%s: %q stands not between %q and %q", a.ID, quote.Exact, quote.Prefix, quote.Suffix)
			}
		}
	}
}

func TestCourier(t *testing.T) {
	all := parsed(t, written(t, exporttest.Reprint()))
	find := func(item, role string) annotation {
		i := slices.IndexFunc(all, func(a annotation) bool { return a.Item == item && a.Target[0].Role == role })
		if i < 0 {
			t.Fatalf("no %s of %s", role, item)
		}
		return all[i]
	}
	tags := func(a annotation) (out []string) {
		for _, b := range a.Body {
			out = append(out, b.Purpose+" "+b.Value)
		}
		return out
	}
	source := find("a1", "source")
	if source.Target[0].Source != "https://sahel-digest.example/power?id=7" || source.Target[0].Selector[0].Exact != "Ghanaian Energy Minister Efua Darkwah" {
		t.Errorf("%+v", source.Target)
	}
	if got := tags(source); !slices.Equal(got, []string{"tagging source", "identifying ", "describing Efua Darkwah"}) {
		t.Errorf("%q", got)
	}
	if got := tags(find("a4", "content")); !slices.Equal(got, []string{"tagging content", "tagging indirect", "tagging negative"}) {
		t.Errorf("%q", got)
	}
	if got := tags(find("e1", "trigger")); !slices.Equal(got, []string{"tagging trigger", "tagging AGREE", "tagging CAMEO 057", "tagging actual"}) {
		t.Errorf("%q", got)
	}
	if got := tags(find("person/efua-darkwah", "mention")); !slices.Equal(got, []string{"tagging mention", "tagging person", "tagging by name", "identifying ", "describing Efua Darkwah"}) {
		t.Errorf("%q", got)
	}
	if !bytes.Equal(written(t, everything()...), written(t, everything()...)) {
		t.Error("the same records give other bytes")
	}
}

// TestASpanThatDoesNotFitIsAnError holds that a mistake of a stage is said and
// writes nothing.
func TestASpanThatDoesNotFitIsAnError(t *testing.T) {
	r := exporttest.Courier()
	r.Attributions[0].Cue = readout.Span{Start: 1, End: len(r.Document.Text) + 9}
	var b bytes.Buffer
	if err := NewWriter(&b).Write(r); err == nil || b.Len() > 0 {
		t.Errorf("%v, %d bytes", err, b.Len())
	}
}

// TestAnySpan holds for any text with characters of all sizes, combining ones
// too, that selectors give back the very span.
func TestAnySpan(t *testing.T) {
	letter := rapid.SampledFrom([]rune("aab  .\n“”é\u0301\u0308日💡👩\u200D🚒🏽\u00AD\u202E\x00"))
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOfN(letter, 2, 120).Draw(t, "text"))
		index := codepoint.New(text)
		n := len([]rune(text))
		from := rapid.IntRange(0, n-1).Draw(t, "from")
		to := rapid.IntRange(from+1, n).Draw(t, "to")
		start, _ := index.Byte(from)
		end, _ := index.Byte(to)
		want := readout.Span{Start: start, End: end}
		sel, err := selectors(text, index, want)
		if err != nil {
			t.Fatal(err)
		}
		if *sel[1].Start != from || *sel[1].End != to || sel[0].Exact != want.In(text) {
			t.Fatalf("%+v", sel)
		}
		w := Words{Exact: sel[0].Exact, Prefix: sel[0].Prefix, Suffix: sel[0].Suffix, Start: from, End: to}
		if got, how, err := NewText(text).Anchor(w); err != nil || got != want || how != AtPosition {
			t.Fatalf("%v %s %v, want %v", got, how, err, want)
		}
		// Without a position, what is given is the span, or nothing.
		w.Start, w.End = -1, -1
		if got, _, err := NewText(text).Anchor(w); err == nil && got.In(text) != want.In(text) {
			t.Fatalf("%q, want %q", got.In(text), want.In(text))
		}
	})
}

func judged(t *testing.T) (*readout.Record, []readout.Judgement) {
	t.Helper()
	r := exporttest.Courier()
	when := time.Date(2024, 9, 14, 8, 30, 0, 0, time.UTC)
	var all []readout.Judgement
	for i, item := range []string{"a1", "a4", "e1"} {
		target, ok := store.TargetOf(r, item)
		if !ok {
			t.Fatal(item)
		}
		all = append(all, readout.Judgement{ID: "j" + item, Target: target, Verdict: []readout.Verdict{readout.Confirm, readout.Correct, readout.Reject}[i],
			Who: "Ama Tetteh", When: when, Why: []string{"heard it", "", "only a draft"}[i]})
	}
	at := strings.Index(r.Document.Text, "her members would pay more")
	all[1].Correction = &readout.Correction{Roles: []readout.Role{readout.ContentRole, readout.AddresseeRole}, Fields: map[string]string{"polarity": "positive"},
		Parts: []readout.Part{{Role: readout.ContentRole, Quote: store.QuoteOf(r.Document.Text, readout.Span{Start: at, End: at + 26})}}}
	link, ok := store.TargetOfLink(r, r.Attributions[0].Source)
	if !ok {
		t.Fatal("no link")
	}
	return r, append(all, readout.Judgement{ID: "jl", Target: link, Verdict: readout.Confirm, Who: "Ama Tetteh", When: when})
}
