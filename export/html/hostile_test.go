package html

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

// attacked is the hostile Story with attacks also in what is told of copies, in
// acts, positions and corrections.
func attacked() *readout.Story {
	s := exporttest.Hostile()
	text := s.Accounts[0].Record.Document.Text
	for i, attack := range exporttest.Attacks {
		at := strings.Index(text, attack)
		span := readout.Span{Start: at, End: at + len(attack)}
		tell := []readout.Telling{{Document: "x", Event: attack, Span: span}, {Document: "y", Attribution: attack, Span: span}}
		s.Copies[0].Edits = append(s.Copies[0].Edits, readout.Edit{Kind: []readout.EditKind{readout.CutWords, readout.AddedWords, readout.ChangedWords, readout.EditKind(attack)}[i%4],
			From: readout.Span{Start: span.Start * ((i + 1) % 2), End: span.End * ((i + 1) % 2)}, To: span})
		s.Timeline = append(s.Timeline, readout.Dealing{Actor: attack, Recipient: attack, Type: attack, CAMEO: attack, Intensity: math.Inf(i%2*2 - 1), Status: readout.Future, Claim: attack, Tellings: tell})
		s.Positions = append(s.Positions, readout.Position{Who: attack, Stance: readout.Stance(attack), Polarity: readout.Polarity(i % 2), Toward: readout.Value{Document: "y", Span: span}, Claim: attack, Tellings: tell})
		s.Claims[i].Before, s.Claims[i].RestsOn = []string{"y"}, []string{attack}
		s.Claims[i].Differences[0].Corrects = &readout.Amendment{By: "x", Of: "y", Span: span}
	}
	s.Copies[0].Kind = readout.WholeCopy
	return s
}

// TestAddressesOfOthersAreLinksAlone: what the page around a fragment gives as
// an address runs nothing either.
func TestAddressesOfOthersAreLinksAlone(t *testing.T) {
	for _, attack := range exporttest.Attacks {
		var b bytes.Buffer
		o := BodyOptions{Document: func(string) string { return attack }, Claim: func(*readout.Claim) string { return attack }}
		if err := StoryBody(&b, attacked(), o); err != nil {
			t.Fatal(err)
		}
		for _, e := range elements(parse(t, b.String())) {
			if to := attribute(e, "href"); strings.HasPrefix(strings.ToLower(strings.TrimSpace(to)), "javascript:") {
				t.Errorf("a link to %q", to)
			}
			switch e.Data {
			case "script", "style", "img", "iframe":
				t.Errorf("%q makes a live <%s>", attack, e.Data)
			}
		}
	}
}

// TestNothingOfADocumentIsLive parses the page as a browser does: there is one
// style and one script, ours, and no element or attribute that loads, runs or
// leads anywhere but to the web.
func TestNothingOfADocumentIsLive(t *testing.T) {
	fromStory, _ := stories(t, attacked())
	hostile := exporttest.Hostile()
	fromRecords, _ := records(t, hostile.Accounts[0].Record, hostile.Accounts[1].Record)
	for name, page := range map[string]*html.Node{"story": fromStory, "records": fromRecords} {
		live := map[string]int{}
		for _, e := range elements(page) {
			switch e.Data {
			case "script", "style", "title", "meta":
				live[e.Data]++
			case "img", "iframe", "object", "embed", "link", "form", "base", "video", "audio", "image", "foreignobject":
				t.Errorf("%s: a live <%s>", name, e.Data)
			}
			for _, a := range e.Attr {
				switch {
				case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc", a.Key == "src":
					t.Errorf("%s: <%s %s=%q>", name, e.Data, a.Key, a.Val)
				case a.Key == "href" && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://") && !strings.HasPrefix(a.Val, "http://"):
					t.Errorf("%s: a link to %q", name, a.Val)
				}
			}
		}
		if live["script"] != 1 || live["style"] != 1 {
			t.Errorf("%s: %d scripts and %d styles, want one each", name, live["script"], live["style"])
		}
	}
}

// TestDirectionIsSetApart holds that a text that turns the direction of writing
// stands in bdi or in a paragraph of its own.
func TestDirectionIsSetApart(t *testing.T) {
	page, _ := stories(t, exporttest.Hostile())
	for d := range page.Descendants() {
		if d.Type != html.TextNode || !strings.ContainsRune(d.Data, '\u202E') {
			continue
		}
		apart := false
		for p := d.Parent; p != nil; p = p.Parent {
			switch p.Data {
			case "bdi", "p", "title", "text":
				apart = true
			}
		}
		if !apart {
			t.Errorf("%q stands in <%s>", d.Data, d.Parent.Data)
		}
	}
}

func TestPolicyNamesWhatThePageHolds(t *testing.T) {
	page, _ := stories(t, exporttest.Story())
	policy, found := "", 0
	for _, e := range elements(page) {
		if attribute(e, "http-equiv") == "Content-Security-Policy" {
			policy = attribute(e, "content")
		}
	}
	for _, e := range elements(page) {
		if e.Data == "script" || e.Data == "style" {
			found++
			if d := digest(e.FirstChild.Data); !strings.Contains(policy, e.Data+"-src "+d) {
				t.Errorf("the policy %q does not let our %s (%s) run", policy, e.Data, d)
			}
		}
	}
	if found != 2 || !strings.HasPrefix(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") {
		t.Errorf("policy %q, %d pieces", policy, found)
	}
}
