package serve_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDescription holds the description of the API: it is sound OpenAPI, by the
// validator of openapi-spec-validator (PyPI) where Python has it, and by its
// outline in any case.
func TestDescription(t *testing.T) {
	h := open(t)
	a := h.do("GET /openapi.json", "")
	var spec struct {
		OpenAPI string
		Info    struct{ Title, Version string }
		Paths   map[string]map[string]struct {
			OperationID, Summary string
			Tags                 []string
			Security             []map[string][]string
			Parameters           []struct {
				Name, In string
				Required bool
			}
			Responses map[string]struct {
				Description string
				Content     map[string]any
			}
		}
		Components struct{ Schemas map[string]any }
	}
	if err := json.Unmarshal(a.body, &spec); err != nil {
		t.Fatal(err)
	}
	if spec.OpenAPI != "3.1.0" || spec.Info.Title == "" || spec.Info.Version == "" || len(spec.Paths) < 20 {
		t.Errorf("%s %+v, %d paths", spec.OpenAPI, spec.Info, len(spec.Paths))
	}
	ids := map[string]bool{}
	for path, methods := range spec.Paths {
		for method, op := range methods {
			where := strings.ToUpper(method) + " " + path
			if op.OperationID == "" || ids[op.OperationID] || op.Summary == "" || len(op.Tags) != 1 {
				t.Errorf("%s: ID %q, summary %q, tags %v", where, op.OperationID, op.Summary, op.Tags)
			}
			ids[op.OperationID] = true
			if method != "get" && path != "/api/v1/compare" && len(op.Security) != 1 {
				t.Errorf("%s says that it needs no token", where)
			}
			for _, p := range op.Parameters {
				if p.In == "path" && (!p.Required || !strings.Contains(path, "{"+p.Name+"}")) {
					t.Errorf("%s: parameter %+v", where, p)
				}
			}
			for status, r := range op.Responses {
				if r.Description == "" || len(r.Content) == 0 {
					t.Errorf("%s: %s has nothing", where, status)
				}
			}
			if problem := op.Responses["default"].Content["application/problem+json"]; problem == nil {
				t.Errorf("%s has no problem", where)
			}
		}
	}
	for _, m := range regexp.MustCompile(`"\$ref":"#/components/schemas/([^"]+)"`).FindAllStringSubmatch(string(a.body), -1) {
		if spec.Components.Schemas[m[1]] == nil {
			t.Errorf("there is no schema %s", m[1])
		}
	}
	if yaml := h.do("GET /openapi.yaml", ""); !strings.Contains(string(yaml.body), "/api/v1/stories/{id}:") {
		t.Errorf("YAML: %.200s", yaml.body)
	}
	if exec.Command("python3", "-c", "import openapi_spec_validator").Run() != nil {
		t.Log("openapi-spec-validator is not there; only the outline was checked")
		return
	}
	file := filepath.Join(t.TempDir(), "openapi.json")
	if err := os.WriteFile(file, a.body, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), "python3", "-m", "openapi_spec_validator", file).CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}
