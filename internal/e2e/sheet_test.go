// Package e2e uses the finished program as its users do: in a real browser.
package e2e

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser starts Chromium, or says that the test did not run for want of it.
func browser(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("did not run: no Chromium on this machine (Debian: apt-get install chromium)")
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	// The profile is chromedp's own temporary folder, not the test's: Chromium
	// may write into it until the very end, and the test would fail to remove it.
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 90*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// sheet is the comparison of the inputs as a page, and its address.
func sheet(t *testing.T, inputs ...string) string {
	t.Helper()
	dir := t.TempDir()
	bin, page := filepath.Join(dir, "readout"), filepath.Join(dir, "sheet.html")
	if out, err := exec.Command("go", "build", "-o", bin, "../../cmd/readout").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := exec.Command(bin, append([]string{"compare", "-o", page}, inputs...)...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return (&url.URL{Scheme: "file", Path: page}).String()
}

// watch collects what a page must not do: ask another place for something, or
// log an error (a breach of its content security policy is one).
func watch(ctx context.Context, page string) (faults func() []string) {
	var mu sync.Mutex
	var found []string
	add := func(s string) { mu.Lock(); found = append(found, s); mu.Unlock() }
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *network.EventRequestWillBeSent:
			if u, _, _ := strings.Cut(ev.Request.URL, "#"); u != page && !strings.HasPrefix(u, "data:") {
				add("request: " + ev.Request.URL)
			}
		case *runtime.EventExceptionThrown:
			add("exception: " + ev.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			if ev.Entry.Level == log.LevelError {
				add("log: " + ev.Entry.Text)
			}
		}
	})
	return func() []string { mu.Lock(); defer mu.Unlock(); return found }
}

func TestSheetOfTheExamples(t *testing.T) {
	page := sheet(t, "../../examples/lake", "../../examples/railway")
	for _, scripted := range []bool{true, false} {
		name := map[bool]string{true: "with script", false: "without script"}[scripted]
		t.Run(name, func(t *testing.T) {
			ctx := browser(t)
			faults := watch(ctx, page)
			var title, text string
			var links, broken, overflow int
			err := chromedp.Run(ctx, network.Enable(), log.Enable(), runtime.Enable(),
				emulation.SetScriptExecutionDisabled(!scripted),
				chromedp.EmulateViewport(360, 800),
				chromedp.Navigate(page),
				// The test's own questions need a script engine again.
				emulation.SetScriptExecutionDisabled(false),
				chromedp.Title(&title),
				chromedp.Text("body", &text),
				chromedp.Evaluate(`document.querySelectorAll('a[href^="#"]').length`, &links),
				chromedp.Evaluate(`[...document.querySelectorAll('a[href^="#"]')].filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length`, &broken),
				chromedp.Evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`, &overflow),
			)
			if err != nil {
				t.Fatal(err)
			}
			if f := faults(); len(f) > 0 {
				t.Errorf("the page did what it must not:\n%s", strings.Join(f, "\n"))
			}
			if title == "" || links == 0 || broken > 0 {
				t.Errorf("title %q, %d links within the page, %d of them lead nowhere", title, links, broken)
			}
			if overflow > 0 {
				t.Errorf("at 360 px the page is %d px too wide", overflow)
			}
			for _, want := range []string{"Ruth Nakato", "The Meridian Post", "Levan Maisuradze", "We would not exchange people for boats"} {
				if !strings.Contains(text, want) {
					t.Errorf("the page does not show %q", want)
				}
			}
		})
	}
}

// TestHostileDocument holds that nothing from a document becomes live.
func TestHostileDocument(t *testing.T) {
	dir := t.TempDir()
	hostile := `"><script>document.title='owned'</script><img src=x onerror="document.title='owned'"> Strikes at the port

The harbour master </td></table><script>document.title='owned'</script> Ruth Nakato said on Monday that "<b onmouseover=alert(1)>the port</b> is shut".
`
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(hostile), 0o666); err != nil {
		t.Fatal(err)
	}
	page := sheet(t, dir)
	ctx := browser(t)
	faults := watch(ctx, page)
	var title string
	var live int
	if err := chromedp.Run(ctx, network.Enable(), log.Enable(), runtime.Enable(), chromedp.Navigate(page), chromedp.Title(&title),
		chromedp.Evaluate(`document.querySelectorAll('img, [onerror], [onmouseover]').length`, &live)); err != nil {
		t.Fatal(err)
	}
	if f := faults(); title == "owned" || live > 0 || len(f) > 0 {
		t.Errorf("title %q, %d live elements, faults %q", title, live, f)
	}
}
