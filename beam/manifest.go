package beam

import (
	"bytes"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/readout-news/readout"
)

func init() {
	beam.RegisterDoFn(&manifestFn{})
	beam.RegisterDoFn(&nameFn{})
	beam.RegisterDoFn(&placeFn{})
}

// Manifest says what a run has written and how it was asked to. It is written
// last: where it stands, the files are whole.
type Manifest struct {
	Schema  string            `json:"schema"` // readout/backfill/1
	Readout string            `json:"readout"`
	Engine  string            `json:"engine"`
	Models  map[string]string `json:"models"`
	Inputs  []string          `json:"inputs"`
	Window  int               `json:"window,omitempty"`  // days
	Overlap int               `json:"overlap,omitempty"` // days
	Bands   int               `json:"bands"`             // of a signature
	Values  int               `json:"values"`            // of a band
	Bucket  int               `json:"bucket"`            // documents that one keeps
	Rows    map[string]int    `json:"rows"`              // by ending and table
	Files   []File            `json:"files"`
}

// ManifestName is the name of the file of the manifest.
const ManifestName = "manifest.json"

// manifestFn writes the manifest.
type manifestFn struct{ Options Options }

// ProcessElement takes the files that were written.
func (f *manifestFn) ProcessElement(_ string, files func(*[]byte) bool) error {
	o := f.Options
	p, err := reading(o.Engine)
	if err != nil {
		return err
	}
	m := Manifest{Schema: "readout/backfill/1", Readout: readout.Version, Engine: o.Engine, Models: p.Engine().Models,
		Inputs: o.Inputs, Bands: o.Buckets.Banding.Bands, Values: o.Buckets.Banding.Rows, Bucket: o.Buckets.Most, Rows: map[string]int{}}
	if o.Windows.Days > 0 {
		m.Window, m.Overlap = o.Windows.Days, o.Windows.Overlap
	}
	var b []byte
	for files(&b) {
		var one File
		if err := json.Unmarshal(b, &one); err != nil {
			return err
		}
		m.Files = append(m.Files, one)
		_, ending, _ := strings.Cut(one.Name, ".")
		m.Rows[one.Table+"."+ending] += one.Rows
	}
	slices.SortFunc(m.Files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(m); err != nil {
		return err
	}
	aside := filepath.Join(o.Output.Dir, "."+ManifestName)
	if err := os.WriteFile(aside, out.Bytes(), 0o644); err != nil {
		return err
	}
	return os.Rename(aside, filepath.Join(o.Output.Dir, ManifestName))
}

// nameFn parts the number of an argument from its words.
type nameFn struct{}

// ProcessElement gives the argument by number.
func (*nameFn) ProcessElement(argument string, emit func(string, string)) {
	n, name, _ := strings.Cut(argument, " ")
	emit(n, name)
}

// placeFn gives records by place, so that they are written in the order of the
// inputs.
type placeFn struct{}

// ProcessElement takes a record by ID.
func (*placeFn) ProcessElement(_ string, value []byte, emit func(string, []byte)) error {
	parts, err := split(value, 2)
	if err != nil {
		return err
	}
	emit(string(parts[0]), parts[1])
	return nil
}
