package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"readout": main})
}

// TestScripts runs the program as a user does: each file of testdata/script is
// a session at the shell, with the files that it works on below it.
func TestScripts(t *testing.T) {
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("EXAMPLES", examples)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"make":  makeFile,
			"same":  same,
		},
	})
}

// exits runs readout and holds its exit code: exits CODE ARG...
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: exits CODE ARG...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec("readout", args[1:]...)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("readout %s: exit code %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// makeFile writes a file that would be too large or too odd to stand in a
// script: make KIND FILE.
func makeFile(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: make KIND FILE")
	}
	path := ts.MkAbs(args[1])
	sentence := "The minister said on Monday that the bridge would be open again in May. "
	var content []byte
	switch args[0] {
	case "sparse-200MB":
		f, err := os.Create(path)
		ts.Check(err)
		ts.Check(f.Truncate(200 << 20))
		ts.Check(f.Close())
		return
	case "line-10MB":
		content = bytes.Repeat([]byte(sentence), 10<<20/len(sentence))
	case "binary":
		for i := range 4096 {
			content = append(content, byte(i*7))
		}
	case "bad-utf8":
		content = []byte("The minister said the caf\xe9 was shut. " + strings.Repeat(sentence, 5) + "“Nobody came,” he said.")
	case "windows-1252":
		content = []byte("\x93Nobody came,\x94 said Ren\xe9 Okello. " + strings.Repeat(sentence, 5))
	case "utf-16":
		content = []byte{0xff, 0xfe}
		for _, r := range "“Nobody came,” said René Okello. " + strings.Repeat(sentence, 5) {
			content = append(content, byte(r), byte(r>>8))
		}
	default:
		ts.Fatalf("make: no kind %q", args[0])
	}
	ts.Check(os.WriteFile(path, content, 0o666))
}

// same holds that two files are equal byte for byte, without printing them.
func same(ts *testscript.TestScript, neg bool, args []string) {
	a, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	b, err := os.ReadFile(ts.MkAbs(args[1]))
	ts.Check(err)
	if bytes.Equal(a, b) == neg {
		ts.Fatalf("%s and %s: equal is %v", args[0], args[1], !neg)
	}
}
