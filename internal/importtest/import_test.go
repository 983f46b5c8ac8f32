// Package importtest holds the dependency rule of the house: data moves one
// way, a stage knows the root package and what is its own, only pipeline puts
// stages in order and only cmd chooses implementations.
package importtest

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/readout-news/readout"

// allowed lists, for each room of the house, the rooms that it may import
// beside itself and its own inner rooms. "" is the root package.
var allowed = map[string][]string{
	"":                {},
	"lexicon":         {""},
	"model":           {"", "annotate/kernel"},
	"read":            {"", "lexicon"},
	"annotate":        {"", "lexicon", "model", "annotate/kernel"},
	"annotate/kernel": {},
	"extract":         {"", "lexicon", "model", "annotate/kernel"},
	"resolve":         {"", "lexicon", "model"},
	"reconcile":       {"", "lexicon", "model"},
	"pipeline":        {""},
	// An archive keeps records as JSON of their schema, which one package alone
	// writes and reads; of the other formats it knows nothing.
	"store":            {"", "export/record"},
	"export":           {"", "export/record", "export/codepoint"},
	"export/record":    {"", "export/codepoint"},
	"export/codepoint": {""},
	// Annotations of other tools are put back at their place as judgements are.
	"export/webannotation": {"", "export", "export/codepoint", "store"},
	"worker":               {"", "pipeline", "store"},
	"serve":                {"", "lexicon", "pipeline", "store", "export", "export/record", "export/codepoint", "worker"},
	"serve/desk/desktest":  {"*"}, // makes archives for tests alone
	"corpus":               {""},
	"train":                {"", "corpus", "annotate", "annotate/kernel", "extract", "lexicon", "model"},
	"eval":                 {"", "corpus", "annotate", "extract", "resolve", "reconcile", "read", "lexicon", "model", "pipeline", "export", "export/record", "export/codepoint"},
	"bench":                {"*"},
	"cmd":                  {"*"},
	"internal/importtest":  {},
	"internal/e2e":         {},
	"internal/e2e/screens": {"*"}, // the server over the examples, for its pictures
}

// standardOnly are the rooms that import nothing from outside the module and
// the standard library.
var standardOnly = []string{"", "pipeline"}

type listed struct {
	ImportPath   string
	Imports      []string
	TestImports  []string
	XTestImports []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", module+"/...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// room is the longest key of allowed that holds the package, and false where
// the package lies outside of the house.
func room(path string) (string, bool) {
	rel, ok := strings.CutPrefix(path+"/", module+"/")
	if !ok {
		return "", false
	}
	if rel == "" {
		return "", true
	}
	best, found := "", false
	for r := range allowed {
		if r != "" && strings.HasPrefix(rel, r+"/") && len(r) > len(best) {
			best, found = r, true
		}
	}
	return best, found
}

func TestHouse(t *testing.T) {
	for _, p := range packages(t) {
		from, ok := room(p.ImportPath)
		if !ok {
			t.Errorf("%s is no room of the house: give it a line in this test and a place in ARCHITECTURE.md", p.ImportPath)
			continue
		}
		for _, imp := range p.Imports {
			if !strings.HasPrefix(imp+"/", module+"/") {
				continue
			}
			if to, _ := room(imp); !mayImport(from, to) {
				t.Errorf("%s imports %s: %q may import %q", p.ImportPath, imp, from, allowed[from])
			}
		}
	}
}

func mayImport(from, to string) bool {
	if from == to {
		return true
	}
	for _, a := range allowed[from] {
		if a == "*" || a == to {
			return true
		}
	}
	return false
}

func TestStandardLibraryOnly(t *testing.T) {
	only := map[string]bool{}
	for _, r := range standardOnly {
		only[r] = true
	}
	for _, p := range packages(t) {
		from, ok := room(p.ImportPath)
		if !ok || !only[from] {
			continue
		}
		for _, imp := range p.Imports {
			first, _, _ := strings.Cut(imp, "/")
			if strings.Contains(first, ".") && !strings.HasPrefix(imp+"/", module+"/") {
				t.Errorf("%s imports %s, but only the standard library is allowed there", p.ImportPath, imp)
			}
		}
	}
}

// TestServingDoesNotTrain holds that what reads, keeps and serves never pulls
// in training or scoring, not even through another room.
func TestServingDoesNotTrain(t *testing.T) {
	for _, p := range packages(t) {
		from, _ := room(p.ImportPath)
		if from == "cmd" || from == "train" || from == "eval" || from == "bench" {
			continue
		}
		for _, imp := range p.Imports {
			if to, ok := room(imp); ok && (to == "train" || to == "eval") {
				t.Errorf("%s imports %s", p.ImportPath, imp)
			}
		}
	}
}
