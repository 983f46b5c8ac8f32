package e2e

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// program is readout, built once for all tests of desks.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "readout-e2e")
	if err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "readout")
	if out, err := exec.Command("go", "build", "-o", bin, "../../cmd/readout").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return bin, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if bin, err := program(); err == nil {
		os.RemoveAll(filepath.Dir(bin))
	}
	os.Exit(code)
}

// desk is readout serving a new archive.
type desk struct {
	*testing.T
	bin, archive, url string
}

// newDesk adds inputs to a new archive and serves it until the test ends.
func newDesk(t *testing.T, inputs ...string) *desk {
	t.Helper()
	bin, err := program()
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{T: t, bin: bin, archive: filepath.Join(t.TempDir(), "archive.db")}
	d.readout(append([]string{"add", "--archive", d.archive}, inputs...)...)
	d.readout("stories", "--archive", d.archive)
	cmd := exec.Command(bin, "serve", "--archive", d.archive, "--addr", "127.0.0.1:0", "--engine", "rules", "--log", "off")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		if err := cmd.Wait(); err != nil {
			t.Errorf("the server ended with %v", err)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the server did not say where it is: %v", err)
	}
	_, rest, _ := strings.Cut(line, " at ")
	d.url, _, _ = strings.Cut(rest, " ")
	d.url = strings.TrimSuffix(d.url, "/")
	return d
}

func (d *desk) readout(args ...string) string {
	d.Helper()
	var stderr strings.Builder
	cmd := exec.Command(d.bin, args...)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		d.Fatalf("readout %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return string(out)
}

// guarded collects what the pages must not do: ask another host for something,
// log an error, break the content security policy.
func (d *desk) guarded(ctx context.Context) (faults func() []string) {
	var mu sync.Mutex
	var found []string
	add := func(s string) { mu.Lock(); found = append(found, s); mu.Unlock() }
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *network.EventRequestWillBeSent:
			if u := ev.Request.URL; !strings.HasPrefix(u, d.url+"/") && !strings.HasPrefix(u, "data:") {
				add("request: " + u)
			}
		case *runtime.EventExceptionThrown:
			add("exception: " + ev.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			if ev.Entry.Level == log.LevelError {
				add("log: " + ev.Entry.Text)
			}
		case *audits.EventIssueAdded:
			if p := ev.Issue.Details.ContentSecurityPolicyIssueDetails; p != nil {
				add(fmt.Sprintf("policy: %s %s", p.ViolatedDirective, p.BlockedURL))
			}
		}
	})
	if err := chromedp.Run(ctx, network.Enable(), log.Enable(), runtime.Enable(), audits.Enable()); err != nil {
		d.Fatal(err)
	}
	return func() []string { mu.Lock(); defer mu.Unlock(); return found }
}

func (d *desk) quiet(faults func() []string) {
	d.Helper()
	if f := faults(); len(f) > 0 {
		d.Errorf("the pages did what they must not:\n%s", strings.Join(f, "\n"))
	}
}

// loaded goes to a page by a click or key and waits until it stands there.
func loaded(do chromedp.Action, at string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		if err := do.Do(ctx); err != nil {
			return err
		}
		return until(ctx, fmt.Sprintf(`location.pathname.startsWith(%q) && document.readyState === "complete"`, at))
	})
}

// until waits until an expression holds, also over the loading of a page.
func until(ctx context.Context, expression string) error {
	var err error
	for range 200 {
		var ok bool
		if err = chromedp.Evaluate(expression, &ok).Do(ctx); err == nil && ok {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(25 * time.Millisecond):
		}
	}
	return errors.Join(fmt.Errorf("never held: %s", expression), err)
}

func held(expression string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error { return until(ctx, expression) })
}
