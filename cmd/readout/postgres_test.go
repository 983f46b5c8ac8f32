package main

import (
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/readout-news/readout/store/postgres/postgrestest"
)

// TestPostgresScripts runs the sessions of testdata/postgres, each with three
// empty databases: $PG, $PG2 and $NEW.
func TestPostgresScripts(t *testing.T) {
	server := postgrestest.Own(t)
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/postgres",
		Setup: func(e *testscript.Env) error {
			e.Setenv("EXAMPLES", examples)
			for _, name := range []string{"PG", "PG2", "NEW"} {
				e.Setenv(name, server.NewSchema(t))
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "until": until},
	})
}

// until runs readout again and again until what it prints fits: until PATTERN
// ARG...
func until(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: until PATTERN ARG...")
	}
	want, err := regexp.Compile(args[0])
	ts.Check(err)
	for began := time.Now(); time.Since(began) < time.Minute; time.Sleep(200 * time.Millisecond) {
		if err := ts.Exec("readout", args[1:]...); err == nil && want.MatchString(ts.ReadFile("stdout")) {
			return
		}
	}
	ts.Fatalf("not after a minute: %s", want)
}
