package webannotation

import (
	"flag"
	"testing"

	"github.com/readout-news/readout/export/exporttest"
)

var rewrite = flag.Bool("rewrite", false, "write the expected output anew, for a person to read the diff")

// TestGolden holds the lines of our own accounts, indented to be read.
func TestGolden(t *testing.T) { exporttest.Golden(t, written(t, exporttest.Radio()), *rewrite) }
