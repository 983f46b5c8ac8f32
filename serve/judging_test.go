package serve_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/serve/access"
)

// TestJudging goes through a correction's life.
func TestJudging(t *testing.T) {
	ama, err := access.NewToken("Ama Owusu", "ama-owusu-has-her-own-token")
	if err != nil {
		t.Fatal(err)
	}
	h := open(t, func(o *serve.Options) { o.Tokens = append(o.Tokens, ama) })
	var list struct {
		Items []struct {
			Document struct{ ID string }
			Item     struct {
				ID     string
				Source struct {
					Start, End int
					Text       string
				}
			}
		}
	}
	h.get("/api/v1/attributions?speaker=minister", &list)
	i := list.Items[0]
	id, source := i.Document.ID+"/"+i.Item.ID, i.Item.Source
	post := func(path string, body map[string]any, headers ...string) answer {
		t.Helper()
		raw, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		return h.do("POST /api/v1/judgements"+path, string(raw), append(headers, "Content-Type", "application/json")...)
	}
	hers := []string{"Authorization", "Bearer ama-owusu-has-her-own-token"}
	words := source.Text[strings.LastIndex(source.Text, " ")+1:]
	for _, test := range []struct {
		what    string
		body    map[string]any
		headers []string
		status  int
		has     string
	}{
		{"confirmed", map[string]any{"target": id, "verdict": "confirm", "who": "Yaw"}, right, 201, `"id":"j1"`},
		{"by nobody", map[string]any{"target": id, "verdict": "confirm"}, right, 422, "who judges"},
		{"by the owner of a token", map[string]any{"target": id, "verdict": "reject", "why": "a slip"}, hers, 201, `"retired":["j1"]`},
		{"by somebody else with her token", map[string]any{"target": id, "verdict": "reject", "who": "Yaw"}, hers, 422, "Ama Owusu"},
		{"corrected in words", map[string]any{"target": id, "verdict": "correct", "set": map[string][]string{"source": {words}, "polarity": {"negative"}}}, hers, 201, `"retired":["j2"]`},
		{"corrected in places", map[string]any{"target": id, "verdict": "correct", "set": map[string][]string{"source": {fmt.Sprintf("@%d-%d", source.Start, source.End)}}}, hers, 201, `"retired":["j3"]`},
		{"words that do not stand there", map[string]any{"target": id, "verdict": "correct", "set": map[string][]string{"source": {"Nobody Atall"}}}, hers, 400, "does not stand in the text"},
		{"places that are none", map[string]any{"target": id, "verdict": "correct", "set": map[string][]string{"source": {"@99999-100000"}}}, hers, 422, "code points"},
		{"a correction of nothing", map[string]any{"target": id, "verdict": "correct"}, hers, 422, "body.set"},
		{"a field that there is not", map[string]any{"target": id, "verdict": "correct", "set": map[string][]string{"mood": {"sad"}}}, hers, 400, "mood"},
		{"a value that there is not", map[string]any{"target": id, "verdict": "correct", "set": map[string][]string{"polarity": {"maybe"}}}, hers, 400, "maybe"},
		{"no such statement", map[string]any{"target": i.Document.ID + "/a999", "verdict": "confirm"}, hers, 404, "not-found"},
		{"no such document", map[string]any{"target": "none/a1", "verdict": "confirm"}, hers, 404, "not-found"},
		{"a whole document", map[string]any{"target": i.Document.ID, "verdict": "confirm"}, hers, 422, "a whole document is not judged"},
		{"no verdict", map[string]any{"target": id, "verdict": "perhaps"}, hers, 422, "body.verdict"},
		{"linked words", map[string]any{"target": id + "/source", "verdict": "confirm"}, hers, 201, `"id":"j5"`},
		{"a copy", map[string]any{"target": list.Items[0].Document.ID + ".." + list.Items[len(list.Items)-1].Document.ID, "verdict": "correct", "set": map[string][]string{"kind": {"excerpt"}}}, hers, 201, `"id":"j6"`},
		{"a copy of itself", map[string]any{"target": i.Document.ID + ".." + i.Document.ID, "verdict": "confirm"}, hers, 422, "body.target"},
		{"a field too much", map[string]any{"target": id, "verdict": "confirm", "mood": "sad"}, hers, 422, "unexpected property"},
	} {
		if a := post("", test.body, test.headers...); a.StatusCode != test.status || !strings.Contains(string(a.body), test.has) {
			t.Errorf("%s: %s %s", test.what, a.Status, a.body)
		}
	}
	var all struct {
		Judgements []struct{ ID, Who, Item, Verdict string }
	}
	if h.get("/api/v1/judgements?document="+i.Document.ID, &all); len(all.Judgements) < 2 || all.Judgements[0].ID != "j4" || all.Judgements[0].Who != "Ama Owusu" || all.Judgements[0].Item != i.Item.ID {
		t.Errorf("those that hold: %+v", all)
	}
	if h.get("/api/v1/judgements?retired=true&kind=attribution", &all); len(all.Judgements) != 4 {
		t.Errorf("all of them: %+v", all)
	}
	if a := h.do("GET /api/v1/judgements/export", ""); strings.Count(string(a.body), "\n") != 1 || !strings.Contains(string(a.body), `"readout/judged/1"`) {
		t.Errorf("training data: %.300s", a.body)
	}
	if a := post("/j4/withdraw", map[string]any{}, hers...); a.StatusCode != 201 {
		t.Errorf("withdrawn: %s %s", a.Status, a.body)
	}
	if a := post("/j4/withdraw", map[string]any{}, hers...); a.StatusCode != 409 {
		t.Errorf("withdrawn twice: %s %s", a.Status, a.body)
	}
	if a := post("/j99/withdraw", map[string]any{}, hers...); a.StatusCode != 404 {
		t.Errorf("what nobody judged: %s %s", a.Status, a.body)
	}
}

// TestComparing lays texts side by side and keeps none.
func TestComparing(t *testing.T) {
	h := open(t, func(o *serve.Options) { o.Tokens = nil })
	second := strings.Replace(report, "Monday", "Tuesday", 1)
	ask := func(body any) answer {
		t.Helper()
		raw, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		return h.do("POST /api/v1/compare", string(raw), "Content-Type", "application/json")
	}
	type texts = []map[string]string
	a := ask(map[string]any{"documents": texts{{"text": report, "outlet": "Volta Courier"}, {"text": second, "id": "mine"}, {"text": " "}, {"html": asPage}}})
	var got struct {
		Stories []struct {
			Schema   string
			Accounts []struct{ Document string }
		}
		Records []struct{ Schema string }
		Skips   []struct{ Reason, URI string }
	}
	if err := json.Unmarshal(a.body, &got); err != nil || a.StatusCode != 200 || len(got.Records) != 3 || len(got.Skips) != 1 || got.Skips[0].Reason != "empty" || len(got.Stories) == 0 || got.Stories[0].Schema != "readout/story/1" {
		t.Fatalf("%s %.600s", a.Status, a.body)
	}
	if got.Skips[0].URI != "document-3" {
		t.Errorf("the skip is of %q", got.Skips[0].URI)
	}
	var list struct{ Documents []struct{ ID string } }
	h.get("/api/v1/documents", &list)
	if len(list.Documents) != 5 {
		t.Errorf("%d documents are kept", len(list.Documents))
	}
	if a := ask(map[string]any{"ids": []string{list.Documents[0].ID, list.Documents[1].ID, list.Documents[0].ID}}); a.StatusCode != 200 || strings.Count(string(a.body), `"readout/record/1"`) != 2 {
		t.Errorf("of the archive: %s %.300s", a.Status, a.body)
	}
	many := make(texts, 31)
	for i := range many {
		many[i] = map[string]string{"text": report}
	}
	for what, test := range map[string]struct {
		body   any
		status int
	}{
		"nothing":    {map[string]any{}, 422},
		"31 texts":   {map[string]any{"documents": many}, 422},
		"too much":   {map[string]any{"documents": texts{{"text": strings.Repeat("Efua Darkwah said so. ", 100_000)}}}, 413},
		"no such id": {map[string]any{"ids": []string{"none"}}, 404},
		"no object":  {"text", 422},
	} {
		if a := ask(test.body); a.StatusCode != test.status {
			t.Errorf("%s: %s %.300s", what, a.Status, a.body)
		}
	}
}
