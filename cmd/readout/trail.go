package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/store"
)

// trail is all that leads from a statement, event or document to the bytes that
// it was read from.
type trail struct {
	entry      *store.Entry
	item       string // "" is the document
	judgements []judged
}

func trailOf(ctx context.Context, a store.Archive, id, item string) (*trail, error) {
	e, err := a.Entry(ctx, id)
	if err != nil {
		return nil, err
	}
	t := &trail{entry: e, item: item}
	if item != "" {
		if _, ok := store.TargetOf(e.Record, item); !ok {
			return nil, store.Missed("show", id, "statement or event", item)
		}
	}
	all, err := a.Judgements(ctx, store.JudgementFilter{Document: id, Retired: true})
	if err != nil {
		return nil, err
	}
	for _, j := range all {
		one := placeIn(e.Record, j)
		if item == "" || one.item == item {
			t.judgements = append(t.judgements, one)
		}
	}
	return t, nil
}

// place is where a span stands, in code points, as every other output has it.
func place(r *readout.Record, s readout.Span) string {
	start, end, err := codepoint.New(r.Document.Text).Range(s)
	if err != nil {
		return "?"
	}
	return fmt.Sprintf("[%d:%d]", start, end)
}

func (t *trail) writeText(w io.Writer, s style) error {
	r := t.entry.Record
	p := &trailPage{w: w, r: r, index: codepoint.New(r.Document.Text)}
	if t.item == "" { // as people have corrected it; below stands who did
		var holding []readout.Judgement
		for _, j := range t.judgements {
			holding = append(holding, j.Judgement)
		}
		right, _ := store.Judged(r, holding)
		if err := emitRecords(w, "text", []*readout.Record{right}, nil, s); err != nil {
			return err
		}
		p.say("")
	}
	for i := range r.Attributions {
		if r.Attributions[i].ID == t.item {
			p.attribution(&r.Attributions[i])
		}
	}
	for i := range r.Events {
		if r.Events[i].ID == t.item {
			p.event(&r.Events[i])
		}
	}
	p.document(t.entry)
	for _, j := range t.judgements {
		if p.err == nil {
			p.err = printJudgement(w, j, "")
		}
	}
	return p.err
}

// trailPage prints one line after the other and keeps the first error.
type trailPage struct {
	w     io.Writer
	r     *readout.Record
	index *codepoint.Index
	err   error
}

func (p *trailPage) say(name string, words ...string) {
	line := strings.TrimRight(fmt.Sprintf("%-12s %s", name, text.Clean(strings.Join(words, " "))), " ")
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, line)
	}
}

// span prints the words of s with their place and whom they stand for.
func (p *trailPage) span(name string, s readout.Span) {
	if s.Empty() {
		return
	}
	start, end, err := p.index.Range(s)
	if err != nil && p.err == nil {
		p.err = err
		return
	}
	words := fmt.Sprintf("[%d:%d] %s", start, end, p.r.Text(s))
	if a := p.r.ActorOf(s); a != nil {
		words += " = " + strings.Join(slices.DeleteFunc([]string{a.ID, a.Name, a.Office, a.Code}, func(s string) bool { return s == "" }), ", ")
	}
	p.say(name, words)
}

func (p *trailPage) attribution(a *readout.Attribution) {
	p.say("statement", p.r.Document.ID+"/"+a.ID, a.Manner.String()+",", a.Polarity.String()+",", "in the voice of "+a.Voice.String())
	p.span("source", a.Source)
	p.span("cue", a.Cue)
	for _, c := range a.Content {
		p.span("content", c)
	}
	p.span("to", a.Addressee)
	for _, v := range a.Via {
		p.span("via", v)
	}
	p.time("said on", a.SaidOn)
	if a.Confidence > 0 {
		p.say("confidence", fmt.Sprintf("%.3f", a.Confidence))
	}
	p.under(a.Within)
}

func (p *trailPage) event(e *readout.Event) {
	p.say("event", p.r.Document.ID+"/"+e.ID, e.Type, e.CAMEO, e.Status.String(), strings.Join(e.Modes, " "), strings.Join(e.Contexts, " "))
	p.span("trigger", e.Trigger)
	for _, s := range e.Actors {
		p.span("who", s)
	}
	for _, s := range e.Recipients {
		p.span("to whom", s)
	}
	p.span("where", e.Place.Span)
	p.time("when", e.Time)
	p.under(e.Attribution)
}

func (p *trailPage) time(name string, t *readout.Time) {
	if t == nil {
		return
	}
	p.span(name, t.Span)
	if t.From.Known() || t.To.Known() {
		p.say("", cmp.Or(t.From.String(), ".."), "to", cmp.Or(t.To.String(), ".."))
	}
}

// under prints the statements in whose content this stands, up to the
// outermost.
func (p *trailPage) under(id string) {
	for range p.r.Attributions { // a chain is never longer
		i := slices.IndexFunc(p.r.Attributions, func(a readout.Attribution) bool { return a.ID == id })
		if i < 0 {
			break
		}
		a := &p.r.Attributions[i]
		p.say("told under", p.r.Document.ID+"/"+a.ID, oneLine(statement(p.r, a)))
		id = a.Within
	}
}

func (p *trailPage) document(e *store.Entry) {
	d := e.Record.Document
	p.say("document", d.ID, cmp.Or(d.Title, "without headline"))
	p.say("outlet", cmp.Or(d.Outlet, "unknown"), d.Published.String(), strings.Join(d.Authors, ", "))
	if o := d.Origin; o.Relation != readout.Original {
		p.say("origin", o.Relation.String(), "of", o.Outlet, o.Title, o.Published.String())
		p.span("evidence", o.Evidence)
	}
	p.say("read from", e.Source.URI, fmt.Sprintf("as %s, %d bytes, kept since %s", cmp.Or(string(e.Source.Form), "nothing that was kept"), len(e.Source.Raw), e.Added.UTC().Format(time.RFC3339)))
	p.say("engine", "readout", e.Record.Engine.Version)
	for _, name := range sortedKeys(e.Record.Engine.Models) {
		p.say("", name, e.Record.Engine.Models[name])
	}
}

func sortedKeys(m map[string]string) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
