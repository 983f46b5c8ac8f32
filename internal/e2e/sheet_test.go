// Package e2e uses the finished program as its users do: in a real browser.
package e2e

import (
	"bytes"
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
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
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
	bin, err := program()
	if err != nil {
		t.Fatal(err)
	}
	page := filepath.Join(t.TempDir(), "sheet.html")
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

// The port: what four people say in two long accounts, in another order and
// with other matter between.
var (
	saidAtThePort = []string{
		"“The crane will not lift a single box before the inquiry has ended,” said Adaeze Okwuosa, the harbour master of Port Kelima.",
		"“My crew slept on the quay for eleven nights,” said Tomasz Wiernicki, captain of the freighter Solveig.",
		"“We have paid every fee that the ministry asked for,” said Hana Benyounes, who speaks for the shipping line Meltem.",
		"“No inspector has set foot on the eastern mole since March,” said Ignatius Mbeki-Roux, the head of the dockers’ union.",
	}
	aroundThePort = []string{
		"The harbour lies behind a sandbar, and ships of any draught wait for the tide. Fishing boats pass them in the early morning.",
		"Grain came through the port for eighty years before the railway reached the coast. The old silos still stand, empty and white.",
		"Rain fell through most of the afternoon. Lorries queued along the coast road as far as the lighthouse, their engines off.",
		"A market has grown beside the gates. Tea, batteries and straw hats change hands there, and news of ships.",
	}
)

// portAccounts writes the two accounts into a folder.
func portAccounts(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	account := func(name, head string, order []int, between int) {
		text := head + "\n\n"
		for i, n := range order {
			for k := range between + i {
				text += aroundThePort[(n+k)%len(aroundThePort)] + " This was the day " + strings.Repeat("and night ", k) + "that all remembered.\n\n"
			}
			text += saidAtThePort[n] + "\n\n"
		}
		for k := range 6 {
			text += aroundThePort[k%len(aroundThePort)] + "\n\n"
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	account("kelima-gazette.txt", "Crane Stands Still at Port Kelima\n\nBy Odile Farssac\nThe Kelima Gazette | 3 June 2024", []int{0, 1, 2, 3}, 3)
	account("harbour-wire.txt", "Port Kelima: Ships Wait as Crane Stands Still\n\nBy Juno Halvorsen\nHarbour Wire | 4 June 2024", []int{2, 0, 3, 1}, 5)
	return dir
}

// panes are questions to a page of two texts side by side: where a claim stands
// below the top of a text, and the claims that both tell, from top to bottom of
// the first.
const panes = `
	var bodies = [...document.querySelectorAll(".linked .text:not([hidden]) .body")];
	function at(i, key) { var b = bodies[i]; return b.querySelector('.ref[data-c="' + key + '"]').getBoundingClientRect().top - b.getBoundingClientRect().top; }
	function keys() { return [...bodies[0].querySelectorAll(".ref")].map(e => e.dataset.c).filter((k, i, all) => all.indexOf(k) === i && bodies[1].querySelector('.ref[data-c="' + k + '"]')); }
	function bring(i, key) { bodies[i].scrollTop += at(i, key) - bodies[i].clientHeight / 4; }
	function apart(key) { return Math.abs(at(0, key) - at(1, key)); }
	0`

func TestTextsScrollTogether(t *testing.T) {
	address := sheet(t, portAccounts(t))
	ctx := browser(t)
	faults := watch(ctx, address)
	var keys []string
	if err := chromedp.Run(ctx, network.Enable(), log.Enable(), runtime.Enable(), chromedp.EmulateViewport(1280, 640),
		chromedp.Navigate(address), chromedp.Evaluate(panes, nil), chromedp.Evaluate(`keys()`, &keys)); err != nil {
		t.Fatal(err)
	}
	if len(keys) < 3 {
		t.Fatalf("both texts tell %d claims, want at least 3", len(keys))
	}
	settle := chromedp.Sleep(300 * time.Millisecond)
	apart := func(what, key string, act ...chromedp.Action) {
		t.Helper()
		var far float64
		if err := chromedp.Run(ctx, append(act, settle, chromedp.Evaluate("apart("+quote(key)+")", &far))...); err != nil {
			t.Fatal(err)
		}
		if far > 8 {
			t.Errorf("%s: the telling of the claim in the other text is %.0f px off", what, far)
		}
	}
	for _, key := range keys {
		apart("the left text scrolled", key, chromedp.Evaluate("bring(0, "+quote(key)+")", nil))
		apart("the right text scrolled", key, chromedp.Evaluate("bring(1, "+quote(key)+")", nil))
	}
	last := keys[len(keys)-1]
	apart("a place in the table was chosen", last, chromedp.Click(`[data-row="`+last+`"] a.place`, chromedp.ByQuery))
	apart("words in the left text were clicked", keys[0], chromedp.Evaluate(`bodies[0].scrollTop = 0; bodies[0].querySelector('span.row[data-c~="'+`+quote(keys[0])+`+'"]').click()`, nil))

	// By keyboard alone: scrolling a text that has the focus, and the buttons.
	var before, after float64
	if err := chromedp.Run(ctx, chromedp.Evaluate(`bodies[0].scrollTop = 0; bodies[0].focus(); 0`, nil), settle,
		chromedp.Evaluate(`bodies[1].scrollTop`, &before), chromedp.KeyEvent(kb.PageDown), chromedp.KeyEvent(kb.PageDown), settle, settle,
		chromedp.Evaluate(`bodies[1].scrollTop`, &after)); err != nil {
		t.Fatal(err)
	}
	if before == after {
		t.Error("Page Down in the left text does not move the right one")
	}
	var said string
	if err := chromedp.Run(ctx, chromedp.Focus(`[data-step="1"]`, chromedp.ByQuery), chromedp.KeyEvent(kb.Enter), settle, chromedp.Text(`.tools .at`, &said, chromedp.ByQuery)); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(said, "Claim ") {
		t.Errorf("the button for the next claim says %q", said)
	}
	// And back: the number in a text leads to the row.
	var hash string
	if err := chromedp.Run(ctx, chromedp.Evaluate(`bodies[0].querySelector('.ref[data-c="'+`+quote(keys[1])+`+'"]').click()`, nil), settle, chromedp.Evaluate(`location.hash`, &hash)); err != nil {
		t.Fatal(err)
	}
	if hash != "#"+keys[1] {
		t.Errorf("the number in the text leads to %q, want the row %q", hash, keys[1])
	}
	// Whoever does not want it switches it off.
	if err := chromedp.Run(ctx, chromedp.Evaluate(`document.querySelector(".linked-scroll").checked = false; bodies[1].scrollTop = 0`, nil), settle,
		chromedp.Evaluate("bring(0, "+quote(last)+")", nil), settle, chromedp.Evaluate(`bodies[1].scrollTop`, &after)); err != nil {
		t.Fatal(err)
	}
	if after != 0 {
		t.Error("the right text moves though scrolling together is off")
	}
	if f := faults(); len(f) > 0 {
		t.Errorf("the page did what it must not:\n%s", strings.Join(f, "\n"))
	}
}

func quote(s string) string { return `"` + s + `"` }

// TestNoPageIsWiderThanItsWindow at any width and in either scheme of colours:
// a table that is wider scrolls in a frame of its own.
func TestNoPageIsWiderThanItsWindow(t *testing.T) {
	address := sheet(t, "../../eval/claim/testdata/build/tanker", "../../examples/lake", portAccounts(t))
	ctx := browser(t)
	for _, width := range []int64{320, 360, 768, 1440} {
		for _, scheme := range []string{"light", "dark"} {
			var over int
			if err := chromedp.Run(ctx, chromedp.EmulateViewport(width, 800),
				emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
				chromedp.Navigate(address), chromedp.Evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`, &over)); err != nil {
				t.Fatal(err)
			}
			if over > 0 {
				t.Errorf("%d px, %s: the page is %d px too wide", width, scheme, over)
			}
		}
	}
}

// TestACopyFollowsItsOriginal: where two texts share words, they stay side by
// side between claims as well.
func TestACopyFollowsItsOriginal(t *testing.T) {
	dir := t.TempDir()
	story := "Ferry to Kelima Runs Aground\n\nBy Odile Farssac\nThe Kelima Gazette | 3 June 2024\n\n"
	for i := range 24 {
		story += "Paragraph " + strings.Repeat("one and ", i%7) + "more: " + aroundThePort[i%4] + "\n\n"
	}
	story += saidAtThePort[0] + "\n\n" + aroundThePort[1] + "\n"
	added := strings.Replace(story, "The Kelima Gazette | 3 June 2024", "Sahel Digest | 4 June 2024", 1)
	added = strings.Replace(added, "Paragraph one and one and one and more", strings.Repeat("The desk of the Digest adds what it holds to be worth knowing. ", 12)+"\n\nParagraph one and one and one and more", 1)
	for name, text := range map[string]string{"gazette.txt": story, "digest.txt": added + "\nSource: The Kelima Gazette\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	address := sheet(t, dir)
	ctx := browser(t)
	var moved, far float64
	// The same words in both: the paragraph that is nearest to the eye.
	if err := chromedp.Run(ctx, chromedp.EmulateViewport(1280, 640), chromedp.Navigate(address), chromedp.Evaluate(panes, nil),
		chromedp.Evaluate(`bodies[0].scrollTop = 0.5 * (bodies[0].scrollHeight - bodies[0].clientHeight); 0`, nil), chromedp.Sleep(300*time.Millisecond),
		chromedp.Evaluate(`bodies[1].scrollTop`, &moved),
		chromedp.Evaluate(`(() => {
			var top = b => b.getBoundingClientRect().top, words = p => p.textContent.replace(/[^a-z ]/g, "");
			var p = [...bodies[0].querySelectorAll("p")].find(p => p.getBoundingClientRect().top - top(bodies[0]) > bodies[0].clientHeight / 4);
			var q = [...bodies[1].querySelectorAll("p")].filter(q => words(q).slice(-60) === words(p).slice(-60));
			return Math.min(...q.map(q => Math.abs(q.getBoundingClientRect().top - top(bodies[1]) - (p.getBoundingClientRect().top - top(bodies[0])))));
		})()`, &far)); err != nil {
		t.Fatal(err)
	}
	if moved == 0 || far > 60 {
		t.Errorf("the copy moved by %.0f px, and its paragraph is %.0f px off", moved, far)
	}
}

// TestAccountsSideBySide holds that a reader chooses which texts stand side by
// side, and that a link to a text brings it there.
func TestAccountsSideBySide(t *testing.T) {
	address := sheet(t, "../../examples/lake")
	ctx := browser(t)
	var first, chosen, linked string
	shown := `[...document.querySelectorAll(".text:not([hidden])")].map(e => e.id).join(" ")`
	if err := chromedp.Run(ctx, chromedp.EmulateViewport(900, 700), chromedp.Navigate(address), chromedp.Evaluate(shown, &first),
		chromedp.Click(`.pick input[value="s1-C"]`, chromedp.ByQuery), chromedp.Click(`.pick input[value="s1-B"]`, chromedp.ByQuery), chromedp.Evaluate(shown, &chosen),
		chromedp.Click(`.about a[href="#s1-C"]`, chromedp.ByQuery), chromedp.Sleep(200*time.Millisecond), chromedp.Evaluate(shown, &linked)); err != nil {
		t.Fatal(err)
	}
	if first != "s1-A s1-C" || chosen != "s1-A s1-B" || linked != "s1-A s1-B s1-C" {
		t.Errorf("side by side stand %q, chosen %q, after a link to C %q", first, chosen, linked)
	}
}

// hidden are the words of a page that a reader of the print would miss: not
// drawn, or cut off. Controls are not printed, and the words for those who hear
// the page are not meant to be seen.
const hidden = `(() => {
	var out = [], walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
	for (var n; n = walk.nextNode();) {
		var e = n.parentElement;
		if (!n.data.trim() || e.closest(".tools, nav.parts, .sr, svg title, .timeline time")) continue;
		var r = document.createRange();
		r.selectNodeContents(n);
		if (!r.getClientRects().length && !e.closest(".names, .about .who")) out.push("not drawn: " + n.data.trim());
	}
	document.querySelectorAll("main *:not(.sr)").forEach(e => {
		var s = getComputedStyle(e);
		if (s.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1 || s.overflowY !== "visible" && e.scrollHeight > e.clientHeight + 1) out.push("cut off: " + e.className);
	});
	return out;
})()`

func TestSheetPrints(t *testing.T) {
	address := sheet(t, "../../examples/lake", "../../examples/railway", portAccounts(t))
	for name, scripted := range map[string]bool{"with script": true, "without script": false} {
		t.Run(name, func(t *testing.T) {
			ctx := browser(t)
			var missed []string
			var wide int
			var pdf []byte
			err := chromedp.Run(ctx, chromedp.EmulateViewport(794, 1123), emulation.SetScriptExecutionDisabled(!scripted), chromedp.Navigate(address),
				emulation.SetScriptExecutionDisabled(false), emulation.SetEmulatedMedia().WithMedia("print"),
				chromedp.Evaluate(hidden, &missed),
				chromedp.Evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`, &wide),
				chromedp.ActionFunc(func(ctx context.Context) (err error) {
					pdf, _, err = page.PrintToPDF().WithPaperWidth(8.27).WithPaperHeight(11.69).Do(ctx)
					return err
				}))
			if err != nil {
				t.Fatal(err)
			}
			if len(missed) > 0 {
				t.Errorf("%d stretches are not printed:\n%s", len(missed), strings.Join(missed[:min(20, len(missed))], "\n"))
			}
			if wide > 0 {
				t.Errorf("the print is %d px wider than the paper", wide)
			}
			if n := bytes.Count(pdf, []byte("/Type /Page\n")); n < 3 {
				t.Errorf("%d pages for three stories, each on a page of its own", n)
			}
		})
	}
}
