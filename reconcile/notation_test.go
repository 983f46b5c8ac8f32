package reconcile_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// A dialogue file is sections, each under a line that begins with "== ":
// accounts, and last what is expected of them. An account has a head of
// "key: value" lines, a blank line and its text. In the text
//
//	[s1 Ruth Nakato] [q1 said] [c1 that the boats would stay], according to [v1 UBC]
//
// marks source, cue, content and via of attribution 1 ("[a1 " its addressee).
// A part may nest in another. "%comment ", "%citation " and
// "%page " before a paragraph give its voice. Quotation marks are found as they
// stand.
//
// "[e1 arrested]" is the trigger of event 1, of which the head says "event: 1 |
// COERCE | Police | three men | 2024-05-03", its type, doer, recipient and day.
//
// In the head, "actor: person | Ruth Nakato | UGA | Fisheries Minister | Ms
// Nakato; She" links every part with one of these words as a whole; "location:
// Busia; Entebbe" names places; "not: 3" gives attribution 3 negative polarity.
type section struct{ name, body string }

func sections(data string) []section {
	var all []section
	for line := range strings.Lines(data) {
		if name, ok := strings.CutPrefix(line, "== "); ok {
			all = append(all, section{name: strings.TrimSpace(name)})
			continue
		}
		if len(all) > 0 {
			all[len(all)-1].body += line
		}
	}
	return all
}

// account makes a Record of one section.
func account(t *testing.T, name, body string) *readout.Record {
	t.Helper()
	head, marked, ok := strings.Cut(body, "\n\n")
	if !ok {
		t.Fatalf("%s: no blank line after the head", name)
	}
	d := &readout.Document{ID: name, URI: name, Language: "en"}
	r := &readout.Record{Document: d}
	negative := map[string]bool{}
	mentions := map[string][]string{} // actor ID to words
	places := []string{}
	events := map[string][]string{}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		value = strings.TrimSpace(value)
		switch key {
		case "title":
			d.Title = value
		case "outlet":
			d.Outlet = value
		case "published":
			d.Published = date(t, value)
		case "origin":
			f := fields(value, 4)
			d.Origin = readout.Origin{Relation: readout.CopyOf, Outlet: f[1], Title: f[2]}
			if f[0] == "excerpt" {
				d.Origin.Relation = readout.ExcerptOf
			}
			if f[3] != "" {
				d.Origin.Published = date(t, f[3])
			}
		case "actor":
			f := fields(value, 5)
			a := readout.Actor{ID: f[0] + "/" + f[1], Kind: readout.ActorKind(f[0]), Name: f[1], Country: f[2], Office: f[3]}
			r.Actors = append(r.Actors, a)
			mentions[a.ID] = append(strings.Split(f[4], "; "), f[1])
		case "location":
			places = strings.Split(value, "; ")
		case "event":
			f := fields(value, 5)
			events["e"+f[0]] = f
		case "not":
			negative["a"+value] = true
		case "":
		default:
			t.Fatalf("%s: no such key in the head: %q", name, key)
		}
	}
	parts := unmark(t, d, strings.TrimSpace(marked)+"\n")
	r.Quotations = quotations(d.Text)
	r.Attributions = attributions(d, parts, negative)
	r.Events = happenings(t, d, parts, events)
	link(r, parts, mentions)
	for _, p := range places {
		for at := 0; ; {
			i := strings.Index(d.Text[at:], p)
			if i < 0 {
				break
			}
			at += i + len(p)
			r.Names = append(r.Names, readout.Name{Span: readout.Span{Start: at - len(p), End: at}, Type: readout.LocationName})
		}
	}
	return r
}

func fields(value string, n int) []string {
	f := strings.Split(value, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	for len(f) < n {
		f = append(f, "")
	}
	return f
}

func date(t *testing.T, s string) readout.Date {
	t.Helper()
	d, err := readout.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// part is one marked piece of an attribution.
type part struct {
	id   string // "a1"
	role byte   // s, q, c, v or a
	span readout.Span
}

// unmark fills Text, Paragraphs and Passages and gives the marked parts.
func unmark(t *testing.T, d *readout.Document, marked string) []part {
	t.Helper()
	var parts []part
	var stack []int
	var b strings.Builder
	for i, paragraph := range strings.Split(marked, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		voice := readout.Report
		for prefix, v := range map[string]readout.Voice{"%comment ": readout.Commentary, "%citation ": readout.Citation, "%page ": readout.Boilerplate} {
			if rest, ok := strings.CutPrefix(paragraph, prefix); ok {
				paragraph, voice = rest, v
			}
		}
		start := b.Len()
		for j := 0; j < len(paragraph); j++ {
			switch c := paragraph[j]; {
			case c == '[' && j+3 < len(paragraph) && strings.IndexByte("sqcvae", paragraph[j+1]) >= 0:
				end := j + 2
				for end < len(paragraph) && paragraph[end] >= '0' && paragraph[end] <= '9' {
					end++
				}
				if end == j+2 || end == len(paragraph) || paragraph[end] != ' ' {
					t.Fatalf("%s: a part is not marked well: %q", d.ID, paragraph[j:])
				}
				stack = append(stack, len(parts))
				id := "a"
				if c := paragraph[j+1]; c == 'e' {
					id = "e"
				}
				parts = append(parts, part{id: id + paragraph[j+2:end], role: paragraph[j+1], span: readout.Span{Start: b.Len()}})
				j = end
			case c == ']' && len(stack) > 0:
				parts[stack[len(stack)-1]].span.End = b.Len()
				stack = stack[:len(stack)-1]
			default:
				b.WriteByte(c)
			}
		}
		if b.Len() > start {
			s := readout.Span{Start: start, End: b.Len()}
			d.Paragraphs = append(d.Paragraphs, s)
			d.Passages = append(d.Passages, readout.Passage{Span: s, Voice: voice})
		}
	}
	if len(stack) > 0 {
		t.Fatalf("%s: a part is not closed: %s", d.ID, parts[stack[0]].id)
	}
	d.Text = b.String()
	return parts
}

// quotations pairs the marks of one paragraph.
func quotations(text string) []readout.Quotation {
	var qs []readout.Quotation
	open := -1
	for i, c := range text {
		switch {
		case c == '“', c == '"' && open < 0:
			open = i
		case (c == '”' || c == '"') && open >= 0:
			mark := len(string(c))
			qs = append(qs, readout.Quotation{
				Span:   readout.Span{Start: open, End: i + mark},
				Parts:  []readout.Span{{Start: open + mark, End: i}},
				Closed: true,
			})
			open = -1
		case c == '\n':
			open = -1
		}
	}
	return qs
}

func attributions(d *readout.Document, parts []part, negative map[string]bool) []readout.Attribution {
	var all []readout.Attribution
	for _, p := range parts {
		if p.role == 'e' {
			continue
		}
		i := slices.IndexFunc(all, func(a readout.Attribution) bool { return a.ID == p.id })
		if i < 0 {
			i = len(all)
			all = append(all, readout.Attribution{ID: p.id})
			if negative[p.id] {
				all[i].Polarity = readout.Negative
			}
		}
		a := &all[i]
		switch p.role {
		case 's':
			a.Source = p.span
		case 'q':
			a.Cue = p.span
		case 'c':
			a.Content = append(a.Content, p.span)
		case 'v':
			a.Via = append(a.Via, p.span)
		case 'a':
			a.Addressee = p.span
		}
	}
	for i := range all {
		a := &all[i]
		a.Voice = d.VoiceAt(a.Cover().Start)
		for j := range all {
			if i != j && slices.ContainsFunc(all[j].Content, func(c readout.Span) bool { return c.Contains(a.Cover()) }) {
				a.Within = all[j].ID
			}
		}
	}
	slices.SortStableFunc(all, func(a, b readout.Attribution) int { return a.Cover().Compare(b.Cover()) })
	return all
}

// happenings are the events of the head with their triggers; doer and recipient
// are the words of the head where they stand nearest before and behind.
func happenings(t *testing.T, d *readout.Document, parts []part, events map[string][]string) []readout.Event {
	t.Helper()
	var all []readout.Event
	for _, p := range parts {
		if p.role != 'e' {
			continue
		}
		f := events[p.id]
		if f == nil {
			t.Fatalf("%s: the head says nothing of event %s", d.ID, p.id)
		}
		e := readout.Event{ID: p.id, Type: f[1], Trigger: p.span}
		if at := strings.LastIndex(d.Text[:p.span.Start], f[2]); f[2] != "" && at >= 0 {
			e.Actors = []readout.Span{{Start: at, End: at + len(f[2])}}
		}
		if at := strings.Index(d.Text[p.span.End:], f[3]); f[3] != "" && at >= 0 {
			at += p.span.End
			e.Recipients = []readout.Span{{Start: at, End: at + len(f[3])}}
		}
		if f[4] != "" {
			day := date(t, f[4])
			e.Time = &readout.Time{From: day, To: day}
		}
		all = append(all, e)
	}
	return all
}

func link(r *readout.Record, parts []part, mentions map[string][]string) {
	for _, p := range parts {
		if p.role == 'q' || p.role == 'c' || p.role == 'e' {
			continue
		}
		for _, a := range r.Actors {
			if slices.Contains(mentions[a.ID], r.Text(p.span)) {
				r.Links = append(r.Links, readout.Link{Span: p.span, Actor: a.ID})
				break
			}
		}
	}
	slices.SortFunc(r.Links, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
}
