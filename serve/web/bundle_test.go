package web_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestBundlesAreThoseOfTheSources bundles the scripts anew where node and the
// packages are.
func TestBundlesAreThoseOfTheSources(t *testing.T) {
	if _, err := os.Stat("js/node_modules/.bin/esbuild"); err != nil {
		t.Skip("did not run: no packages (npm ci in serve/web/js)")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("did not run: no node on this machine")
	}
	dir := t.TempDir()
	cmd := exec.Command("./build", "--installed")
	cmd.Env = append(os.Environ(), "OUT="+dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, name := range []string{"desk.js", "plot.js", "graph.js", "LICENSES.txt"} {
		made, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		kept, err := os.ReadFile(filepath.Join("assets", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(made, kept) {
			t.Errorf("assets/%s is not what js makes: run serve/web/build", name)
		}
	}
}

// TestLocksFit holds that the bundles are of the versions that the lock names.
func TestLocksFit(t *testing.T) {
	lock, err := os.ReadFile("js/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(lock), `"resolved"`) || strings.Contains(string(lock), "://") && !strings.Contains(string(lock), "https://") {
		t.Error("package-lock.json names where a package was fetched from")
	}
	licences, err := os.ReadFile("assets/LICENSES.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"htmx.org", "@observablehq/plot", "sigma", "graphology"} {
		m := regexp.MustCompile(`"node_modules/` + regexp.QuoteMeta(name) + `": \{\s*"version": "([^"]+)"`).FindSubmatch(lock)
		if m == nil {
			t.Errorf("the lock has no %s", name)
		} else if !strings.Contains(string(licences), "\n"+name+" "+string(m[1])+" (") {
			t.Errorf("the bundles are not of %s %s: run serve/web/build", name, m[1])
		}
	}
}
