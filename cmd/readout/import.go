package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/linked"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/export/webannotation"
	"github.com/readout-news/readout/store"
)

// importCommand takes the annotations of other tools into an archive.
type importCommand struct {
	Inputs []string `arg:"" name:"file" help:"W3C Web Annotations as JSON: lines, a list, a page or collection, or what Hypothesis gives; - for standard input."`
	By     string   `help:"Whose judgements they are where an annotation does not say; without it the user of this machine." placeholder:"NAME"`
	Look   bool     `help:"Only say where they stand; keep nothing."`
	archive
}

// Run puts each annotation at its place and keeps those that judge.
func (c importCommand) Run(ctx context.Context, std streams) error {
	a, err := c.open(ctx, opening{mustExist: true})
	if err != nil {
		return err
	}
	defer a.Close()
	i := &importing{ctx: ctx, std: std, archive: a, by: c.By, look: c.Look}
	if err := i.list(); err != nil {
		return err
	}
	for _, path := range c.Inputs {
		if err := i.file(path); err != nil {
			return err
		}
	}
	if i.unfit > 0 {
		return incomplete{fmt.Sprintf("annotations that fit nothing or could not be read: %d, for the reasons above", i.unfit)}
	}
	return nil
}

// importing is one run of import.
type importing struct {
	ctx     context.Context
	std     streams
	archive store.Archive
	by      string
	look    bool
	ids     map[string]string // Document.ID by address, IRI and ID
	record  *readout.Record   // of the document that was needed last
	text    *webannotation.Text
	unfit   int
}

// list learns by which addresses the documents of the archive go.
func (i *importing) list() error {
	i.ids = map[string]string{}
	for page := (store.Page{Limit: 1000}); ; {
		all, next, err := i.archive.Documents(i.ctx, page)
		if err != nil {
			return err
		}
		for _, s := range all {
			// Of two documents from one address, the one that was added last comes first.
			for _, name := range []string{s.ID, s.URI, linked.DocumentIRI(&readout.Document{ID: s.ID, URI: s.URI}), linked.IRI("document", s.ID)} {
				if _, ok := i.ids[name]; !ok {
					i.ids[name] = s.ID
				}
			}
		}
		if page.After = next; next == "" {
			return nil
		}
	}
}

// file imports the annotations of one file.
func (i *importing) file(path string) error {
	in := i.std.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			i.fail(path, "cannot be read: "+errors.Unwrap(err).Error())
			return nil
		}
		defer f.Close()
		in = f
	}
	n := 0
	for note, err := range webannotation.Read(in) {
		if i.ctx.Err() != nil {
			return stopped{"what was kept until then stays"}
		}
		if err != nil {
			i.fail(path, err.Error()+"; what stands before it was taken")
			return nil
		}
		n++
		name := note.ID
		if name == "" {
			name = fmt.Sprintf("%s: annotation %d", path, n)
		}
		if err := i.note(name, note); err != nil {
			return err
		}
	}
	if n == 0 {
		i.fail(path, "there is no annotation in it")
	}
	return nil
}

func (i *importing) fail(name, why string) {
	i.unfit++
	fmt.Fprintf(i.std.err, "readout: %s\n", text.Clean(name+": "+why))
}

// document is the ID of the document that a note speaks of, "" where the archive
// has none such.
func (i *importing) document(n webannotation.Note) string {
	names := []string{n.Document}
	for _, t := range n.Targets {
		names = append(names, t.Source)
		if web, ok := linked.Web(t.Source); ok {
			plain, _, _ := strings.Cut(web, "#")
			names = append(names, web, plain)
		}
	}
	for _, name := range names {
		if id := i.ids[name]; id != "" && name != "" {
			return id
		}
	}
	return ""
}

// note puts one annotation at its place.
func (i *importing) note(name string, n webannotation.Note) error {
	id := i.document(n)
	if id == "" {
		source := ""
		if len(n.Targets) > 0 {
			source = n.Targets[0].Source
		}
		i.fail(name, fmt.Sprintf("the archive has no document from %q; add it first", source))
		return nil
	}
	if i.record == nil || i.record.Document.ID != id {
		r, err := i.archive.Record(i.ctx, id)
		if err != nil {
			return err
		}
		i.record, i.text = r, webannotation.NewText(r.Document.Text)
	}
	p := webannotation.Place(i.record, i.text, n)
	for _, why := range p.Problems {
		i.fail(name, "in "+id+": "+why)
	}
	if len(p.Problems) > 0 {
		return nil
	}
	if p.Judgement == nil {
		return i.places(p)
	}
	return i.judge(p)
}

// places says where an annotation stands that judges nothing.
func (i *importing) places(p webannotation.Placed) error {
	index := codepoint.New(i.record.Document.Text)
	for _, s := range p.Spans {
		start, end, err := index.Range(s.Span)
		if err != nil {
			return err
		}
		line := fmt.Sprintf("stands at %s @%d-%d (%s): %s", i.record.Document.ID, start, end, s.How, oneLine(i.record.Text(s.Span)))
		if said := oneLine(strings.Join(append(p.Tags, p.Comment), " ")); said != "" {
			line += " - " + said
		}
		if _, err := fmt.Fprintln(i.std.out, text.Clean(line)); err != nil {
			return err
		}
	}
	return nil
}

// judge keeps a judgement, once however often the annotation comes.
func (i *importing) judge(p webannotation.Placed) error {
	j := *p.Judgement
	var err error
	if j.Who == "" {
		if j.Who, err = whoIs(i.by); err != nil {
			return err
		}
	}
	what := fmt.Sprintf("%s %s/%s by %s", j.Verdict, i.record.Document.ID, j.Target.Item, j.Who)
	say := func(format string, args ...any) error {
		_, err := io.WriteString(i.std.out, text.Clean(fmt.Sprintf(format, args...))+"\n")
		return err
	}
	if i.look {
		return say("judges: %s", what)
	}
	if !j.When.IsZero() {
		all, err := i.archive.Judgements(i.ctx, store.JudgementFilter{Document: i.record.Document.ID, Kind: j.Target.Kind, Retired: true})
		if err != nil {
			return err
		}
		for _, old := range all {
			if old.Who == j.Who && old.Verdict == j.Verdict && old.When.Truncate(time.Second).Equal(j.When.Truncate(time.Second)) && store.SameTarget(i.record, old.Target, j.Target) {
				return say("known as %s: %s", old.ID, what)
			}
		}
	} else {
		j.When = time.Now()
	}
	j.When = j.When.UTC()
	id, retired, err := store.Judge(i.ctx, i.archive, j)
	if err != nil {
		return err
	}
	if len(retired) > 0 {
		what += ", in the place of " + strings.Join(retired, ", ")
	}
	return say("kept as %s: %s", id, what)
}
