package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestServe adds documents, serves them and asks for them, as a user does.
func TestServe(t *testing.T) {
	dir := t.TempDir()
	db, tokens := filepath.Join(dir, "desk.db"), filepath.Join(dir, "tokens")
	if err := os.WriteFile(tokens, []byte("Ama Owusu kamo-bridge-4711-open\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, log bytes.Buffer
	if code := run(t.Context(), []string{"add", "--engine", "fast", "--archive", db, "../../examples/lake"}, streams{nil, &out, &log}); code != exitFine {
		t.Fatalf("add: %d %s", code, log.String())
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	read, written := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"serve", "--engine", "fast", "--archive", db, "--addr", "127.0.0.1:0", "--token-file", tokens, "--log", "off"}, streams{nil, written, &log})
		written.Close()
	}()
	line := make([]byte, 1000)
	n, err := read.Read(line)
	if err != nil {
		t.Fatalf("%v: %s", err, log.String())
	}
	url := regexp.MustCompile(`http://[0-9.]+:[0-9]+`).FindString(string(line[:n]))
	if url == "" || !strings.Contains(string(line[:n]), "writing needs the token") {
		t.Fatalf("it says %q", line[:n])
	}
	ask := func(method, path, body string, status int, has string, headers ...string) {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, url+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
			got, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			raw, err := io.ReadAll(got.Body)
			got.Body.Close()
			if err == nil && got.StatusCode == status && strings.Contains(string(raw), has) {
				return
			}
			if method != http.MethodGet || time.Now().After(end) {
				t.Errorf("%s %s: %s %v %.500s", method, path, got.Status, err, raw)
				return
			}
		}
	}
	ask("GET", "/api/v1/stories?least=3", "", 200, `"accounts":3`) // in a moment
	ask("GET", "/api/v1/export?as=ftm", "", 200, `"schema"`)
	ask("GET", "/api/v1/export?as=csv&of=claims", "", 200, "independent")
	ask("GET", "/api/v1/attributions?country=Uganda&speaker=nakato", "", 200, "Ruth Nakato")
	ask("GET", "/api/v1/models", "", 200, "engine")
	ask("GET", "/", "", 200, "<!doctype html>", "Accept", "text/html")
	text := "ACCRA, 3 March 2024 - Energy Minister Efua Darkwah said on Monday that Ghana would shut the Akosombo dam."
	ask("POST", "/api/v1/documents?uri=dam.txt", text, 401, "token-needed", "Content-Type", "text/plain")
	ask("POST", "/api/v1/documents?uri=dam.txt", text, 201, `"attributions":1`, "Content-Type", "text/plain", "Authorization", "Bearer kamo-bridge-4711-open")
	ask("GET", "/api/v1/search?speaker=darkwah", "", 200, "dam.txt")
	cancel()
	if code := <-ended; code != exitFine {
		t.Errorf("it ends with %d: %s", code, log.String())
	}
}

// TestServeRefuses what is not safe or makes no sense, before anything is served.
func TestServeRefuses(t *testing.T) {
	db := filepath.Join(t.TempDir(), "desk.db")
	short := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(short, []byte("hello\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("READOUT_TOKEN", "")
	for want, args := range map[string][]string{
		"there is no token":   {"--addr", "0.0.0.0:0"},
		"at least 16":         {"--token-file", short},
		"no such file":        {"--token-file", short + "x"},
		"--root":              {"--root", short + "x"},
		"no address":          {"--addr", "8787"},
		"TLS needs both":      {"--addr", "127.0.0.1:0", "--tls-cert", short},
		"others than this":    {"--addr", "127.0.0.1:0", "--host", "desk.example"},
		"a number of megabyt": {"--max-size", "0"},
	} {
		var out, log bytes.Buffer
		code := run(t.Context(), append([]string{"serve", "--engine", "rules", "--archive", db}, args...), streams{nil, &out, &log})
		if code != exitUsage || !strings.Contains(log.String(), want) || out.Len() > 0 {
			t.Errorf("%v: %d %s", args, code, log.String())
		}
	}
}

// TestServeReadOnlyMakesNothing: not even the archive that is not there.
func TestServeReadOnlyMakesNothing(t *testing.T) {
	db := filepath.Join(t.TempDir(), "none.db")
	var out, log bytes.Buffer
	code := run(t.Context(), []string{"serve", "--engine", "rules", "--read-only", "--archive", db}, streams{nil, &out, &log})
	if _, err := os.Stat(db); code != exitError || !strings.Contains(log.String(), "no such file") || err == nil {
		t.Errorf("%d %s, and the file is there: %v", code, log.String(), err == nil)
	}
}

// TestUsualWatch: what follows feeds beside the server does so as readout watch
// does without flags.
func TestUsualWatch(t *testing.T) {
	var cli struct {
		Watch watchCommand `cmd:""`
	}
	parser, err := kong.New(&cli)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse([]string{"watch"}); err != nil {
		t.Fatal(err)
	}
	cli.Watch.Log = ""
	if diff := cmp.Diff(cli.Watch, usualWatch, cmp.AllowUnexported(watchCommand{}), cmpopts.IgnoreTypes(reading{}, archive{})); diff != "" {
		t.Errorf("without flags, and beside the server: %s", diff)
	}
}
