package api

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
)

var (
	itemPattern  = regexp.MustCompile(`^(.+)/([ae][0-9]+)(?:/([a-z]+[0-9]*))?$`)
	storyPattern = regexp.MustCompile(`^s[0-9a-f]{12}$`)
)

// itemOf takes the ID of a statement, an event or of words of one apart.
func itemOf(id string) (document, item, link string, ok bool) {
	m := itemPattern.FindStringSubmatch(id)
	if m == nil {
		return "", "", "", false
	}
	return m[1], m[2], m[3], true
}

// rights are the changes of a correction in order of their names, so that the
// same request keeps the same.
func (s *service) rights(ctx context.Context, document string, set map[string][]string) ([]desk.Right, error) {
	var out []desk.Right
	for _, name := range sorted(set) {
		right := desk.Right{Name: name, Value: strings.Join(set[name], " ... ")}
		if len(set[name]) > 0 && strings.HasPrefix(set[name][0], "@") {
			r, err := s.archive().Record(ctx, document)
			if err != nil {
				return nil, err
			}
			if right.Spans, err = spansOf(r.Document.Text, name, set[name]); err != nil {
				return nil, err
			}
		}
		out = append(out, right)
	}
	return out, nil
}

func sorted(set map[string][]string) []string {
	var out []string
	for name := range set {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// spansOf reads stretches of a text that are given as @START-END.
func spansOf(text, name string, all []string) ([]readout.Span, error) {
	index := codepoint.New(text)
	var out []readout.Span
	for _, at := range all {
		var start, end int
		if n, err := fmt.Sscanf(at, "@%d-%d", &start, &end); err != nil || n != 2 {
			return nil, wrong("body.set."+name, "write all stretches as @START-END, or all as words", at)
		}
		from, err1 := index.Byte(start)
		to, err2 := index.Byte(end)
		if err1 != nil || err2 != nil || from >= to {
			return nil, wrong("body.set."+name, "there are no such code points in the text", at)
		}
		out = append(out, readout.Span{Start: from, End: to})
	}
	return out, nil
}

// wholeFields are what can be corrected of copies and stories, with the values
// that there are; none is a document of the target.
var wholeFields = map[readout.TargetKind]map[string][]string{
	readout.CopyTarget:  {"kind": {"copy", "excerpt", "shared-quotation"}, "from": nil},
	readout.StoryTarget: {"without": nil},
}

// judgeWhole judges a copy or a story.
func (s *service) judgeWhole(ctx context.Context, in *judgeIn, who string) (string, []string, error) {
	t, err := s.whole(ctx, in.Body.Target)
	if err != nil {
		return "", nil, err
	}
	j := readout.Judgement{Verdict: readout.Verdict(in.Body.Verdict), Target: t, Who: who, Why: strings.TrimSpace(in.Body.Why), When: time.Now().UTC()}
	if j.Verdict == readout.Correct {
		j.Correction = &readout.Correction{Fields: map[string]string{}}
		for _, name := range sorted(in.Body.Set) {
			values, known := wholeFields[t.Kind][name]
			if values == nil {
				values = t.Documents
			}
			given := in.Body.Set[name]
			if !known || len(given) != 1 || !slices.Contains(values, given[0]) {
				return "", nil, wrong("body.set."+name, fmt.Sprintf("a judgement on a %s has no such field, or it takes one of %s", t.Kind, strings.Join(values, ", ")), given)
			}
			j.Correction.Fields[name] = given[0]
		}
	}
	return store.Judge(ctx, s.archive(), j)
}

// whole is the target that the ID of a copy or story means.
func (s *service) whole(ctx context.Context, id string) (readout.Target, error) {
	if storyPattern.MatchString(id) {
		told, err := s.archive().Story(ctx, id)
		if err != nil {
			return readout.Target{}, err
		}
		return readout.Target{Kind: readout.StoryTarget, Item: id, Documents: told.Documents()}, nil
	}
	from, to, ok := strings.Cut(id, "..")
	if !ok || from == to {
		return readout.Target{}, wrong("body.target", "name a statement (n1/a3), an event (n1/e2), words of one (n1/a3/source), a copy (n1..n2) or a story; a whole document is not judged", id)
	}
	for _, document := range []string{from, to} {
		if _, err := s.archive().Record(ctx, document); err != nil {
			return readout.Target{}, err
		}
	}
	return readout.Target{Kind: readout.CopyTarget, Documents: []string{from, to}}, nil
}
