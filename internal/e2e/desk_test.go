package e2e

import (
	"context"
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// TestDesk does what somebody at a desk does: looks at the day, opens the story,
// follows a claim into the document, judges it by keys, and finds the judgement
// in what is exported for training.
func TestDesk(t *testing.T) {
	d := newDesk(t, "../../examples/lake", "../../examples/railway")
	ctx := browser(t)
	faults := d.guarded(ctx)
	var item, source, verdict string
	err := chromedp.Run(ctx,
		chromedp.EmulateViewport(1280, 900),
		chromedp.Navigate(d.url+"/?day=2024-05-16"),
		loaded(chromedp.Click(".story-item h2 a", chromedp.ByQuery), "/story/"),
		chromedp.WaitVisible(".claims", chromedp.ByQuery),
		loaded(chromedp.Click(`.claims a[href^="/document/"]`, chromedp.ByQuery), "/document/"),
		// Who judges says who he is, once.
		chromedp.Click(".visitor summary", chromedp.ByQuery),
		chromedp.SendKeys("#name", "Ayo Ruzindana", chromedp.ByQuery),
		loaded(chromedp.Click(".visitor form[action='/name'] button", chromedp.ByQuery), "/document/"),
		held(`document.readyState === "complete" && document.querySelector(".visitor").textContent.includes("Ayo Ruzindana") && document.querySelectorAll(".note-card").length > 3`),
		chromedp.KeyEvent("j"), chromedp.KeyEvent("j"),
		held(`document.querySelector(".note-card.lit")`+asBool),
		chromedp.Evaluate(`document.querySelector(".note-card.lit").id`, &item),
		chromedp.KeyEvent("c"),
		held(`document.querySelector(".note-card.lit.confirm")`+asBool),
		// A later judgement takes the place of the first: its source, as selected.
		chromedp.Evaluate(`(() => {
			const seg = [...document.querySelectorAll(".seg")].find((s) => s.textContent.length > 12);
			getSelection().setBaseAndExtent(seg.firstChild, 2, seg.firstChild, 9);
			return seg.textContent.slice(2, 9).trim();
		})()`, &source),
		chromedp.KeyEvent("1"),
		held(`document.querySelector(".note-card.lit input[name='at.source'], .note-card.lit input[name='at.trigger']").value !== ""`),
		chromedp.Click(".note-card.lit .correct > form button", chromedp.ByQuery),
		held(`document.querySelector(".note-card.lit.correct")`+asBool),
		chromedp.Text(".note-card.lit p.state", &verdict, chromedp.ByQuery),
	)
	if err != nil {
		var seen string
		chromedp.Run(ctx, chromedp.Evaluate(`[location.href, document.activeElement.outerHTML.slice(0, 200), document.getElementById("trouble").textContent, ...[...document.querySelectorAll(".lit")].map((e) => e.outerHTML.slice(0, 300))].join("\n")`, &seen))
		t.Fatalf("%v\n%v\n%s", err, faults(), seen)
	}
	if !strings.Contains(verdict, "Ayo Ruzindana") {
		t.Errorf("the note says %q", verdict)
	}
	var judged struct {
		Judgements []struct {
			Verdict, Item, Who string
			Right              []struct{ Role, Text string }
		}
	}
	out := d.readout("judge", "export", "--archive", d.archive)
	if err := json.Unmarshal([]byte(out), &judged); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if len(judged.Judgements) != 1 || judged.Judgements[0].Verdict != "correct" || judged.Judgements[0].Item != item || judged.Judgements[0].Who != "Ayo Ruzindana" {
		t.Errorf("exported: %+v, want the correction of %s", judged.Judgements, item)
	} else if r := judged.Judgements[0].Right; len(r) != 1 || r[0].Text != source {
		t.Errorf("exported: right %+v, want %q", r, source)
	}
	// And taken back.
	if err := chromedp.Run(ctx, chromedp.KeyEvent("u"), held(`document.querySelector(".note-card.lit").dataset.verdict === ""`)); err != nil {
		t.Fatal(err)
	}
	if out := d.readout("judge", "export", "--archive", d.archive); strings.TrimSpace(out) != "" {
		t.Errorf("exported after it was taken back: %s", out)
	}
	d.quiet(faults)
	// Who is not known any more is told why nothing was kept.
	if err := chromedp.Run(ctx, network.ClearBrowserCookies(), chromedp.KeyEvent("c"),
		held(`document.querySelector("#trouble .trouble")?.textContent.includes("Nothing was kept")`)); err != nil {
		t.Error(err)
	}
}

// asBool makes a truth value of an element.
const asBool = ` !== null`

// pages are one of each kind, as links lead to them.
func (d *desk) pages(ctx context.Context) []string {
	d.Helper()
	var story, document string
	err := chromedp.Run(ctx,
		chromedp.Navigate(d.url+"/?day=2024-05-16"),
		chromedp.WaitVisible(".story-item h2 a", chromedp.ByQuery),
		chromedp.Evaluate(`document.querySelector(".story-item h2 a").getAttribute("href")`, &story),
		chromedp.ActionFunc(func(ctx context.Context) error { return chromedp.Navigate(d.url + story).Do(ctx) }),
		chromedp.Evaluate(`document.querySelector('.claims a[href^="/document/"]').getAttribute("href").replace(/#.*/, "")`, &document),
	)
	if err != nil {
		d.Fatal(err)
	}
	return []string{"/?day=2024-05-16", "/stories", story, document, "/actor/person/ruth-nakato", "/pair?a=state/armenia&b=state/georgia",
		"/search", "/search?speaker=Nakato", "/search?q=boats", "/health", "/card/engine", "/login", "/document/none"}
}

// TestDeskForEverybody holds WCAG 2.2 AA as far as axe-core can tell, in light and
// dark, and that no page is wider than a small telephone.
func TestDeskForEverybody(t *testing.T) {
	axe, err := os.ReadFile("../../serve/web/js/node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Skip("did not run: no axe-core (npm ci in serve/web/js)")
	}
	d := newDesk(t, "../../examples/lake", "../../examples/railway")
	ctx := browser(t)
	for _, page := range d.pages(ctx) {
		for _, as := range []struct {
			width  int64
			scheme string
		}{{360, "dark"}, {1280, "light"}} {
			var overflow int
			var violations []string
			var opened int
			err := chromedp.Run(ctx,
				emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: as.scheme}}),
				chromedp.EmulateViewport(as.width, 900),
				chromedp.Navigate(d.url+page),
				held(`document.readyState === "complete"`),
				// What is folded is looked at too.
				chromedp.Evaluate(`[...document.querySelectorAll("details")].map((e) => { e.open = true; }).length`, &opened),
				chromedp.Evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`, &overflow),
				chromedp.Evaluate(string(axe)+"\n;0", &opened),
				chromedp.Evaluate(`axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"]})
						.then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + (n.any.concat(n.all, n.none)[0] || {message: ""}).message).join(" | ")))`,
					&violations, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }),
			)
			if err != nil {
				t.Fatalf("%s: %v", page, err)
			}
			if overflow > 0 {
				t.Errorf("%s at %d px is %d px too wide", page, as.width, overflow)
			}
			for _, v := range violations {
				t.Errorf("%s, %s, %d px: %s", page, as.scheme, as.width, v)
			}
		}
	}
}

// TestDeskWithoutScript holds that everything can be read, and judged, by a
// browser that runs no script.
func TestDeskWithoutScript(t *testing.T) {
	d := newDesk(t, "../../examples/lake", "../../examples/railway")
	ctx := browser(t)
	faults := d.guarded(ctx)
	pages := d.pages(ctx)
	for page, want := range map[string]string{
		pages[0]: "Night of Talks", pages[2]: "We would not exchange people for boats", pages[3]: "Migingo", "/actor/person/ruth-nakato": "fisheries",
		"/pair?a=state/armenia&b=state/georgia": "AGREE", "/search?speaker=Nakato": "people for boats", "/health": "found nothing wrong",
	} {
		var text string
		err := chromedp.Run(ctx, emulation.SetScriptExecutionDisabled(true), chromedp.Navigate(d.url+page),
			emulation.SetScriptExecutionDisabled(false), chromedp.Text("main", &text, chromedp.ByQuery))
		if err != nil {
			t.Fatal(page, err)
		}
		if !strings.Contains(strings.ToLower(text), strings.ToLower(want)) {
			t.Errorf("%s without script does not show %q", page, want)
		}
	}
	d.quiet(faults)
}

// TestDeskHostile holds that nothing from a document becomes live.
func TestDeskHostile(t *testing.T) {
	dir := t.TempDir()
	hostile := `"><script>document.title='owned'</script><img src=https://elsewhere.example/x onerror="document.title='owned'"> Strikes at the port

The harbour master </td></table></span><script>document.title='owned'</script> Ruth Nakato said on Monday that "<b onmouseover=alert(1)>the port</b> is shut".

Uganda attacked Kenya on Monday, <svg onload="document.title='owned'"> Ruth Nakato told <a href="javascript:document.title='owned'">reporters</a>.
`
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(hostile), 0o666); err != nil {
		t.Fatal(err)
	}
	d := newDesk(t, dir)
	ctx := browser(t)
	faults := d.guarded(ctx)
	var story, document string
	if err := chromedp.Run(ctx, chromedp.Navigate(d.url+"/stories"),
		chromedp.Evaluate(`document.querySelector(".story-item h2 a").getAttribute("href")`, &story),
		chromedp.Navigate(d.url+"/search?q=port"),
		chromedp.Evaluate(`document.querySelector(".hit a").getAttribute("href")`, &document)); err != nil {
		t.Fatal(err)
	}
	for _, page := range []string{"/stories", story, document, "/actor/person/ruth-nakato", "/pair?a=Uganda&b=Kenya", "/search?q=port",
		"/search?q=" + url.QueryEscape(`"><script>document.title='owned'</script>`), "/login?next=javascript:alert(1)"} {
		var title string
		var live int
		if err := chromedp.Run(ctx, chromedp.Navigate(d.url+page), held(`document.readyState === "complete"`), chromedp.Title(&title),
			chromedp.Evaluate(`document.querySelectorAll('img, [onerror], [onmouseover], [onload], a[href^="javascript"], script:not([src]):not([type="application/json"])').length`, &live)); err != nil {
			t.Fatal(page, err)
		}
		if title == "owned" || live > 0 {
			t.Errorf("%s: title %q, %d live elements", page, title, live)
		}
	}
	d.quiet(faults)
}
