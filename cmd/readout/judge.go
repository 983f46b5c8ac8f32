package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/user"
	"path/filepath"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/brat"
	"github.com/readout-news/readout/store"
)

// judgeCommand keeps what people hold of what an archive has.
type judgeCommand struct {
	Confirm  confirmCommand  `cmd:"" help:"It stands in the text as found."`
	Reject   rejectCommand   `cmd:"" help:"It does not stand in the text."`
	Correct  correctCommand  `cmd:"" help:"It does, with other parts or fields."`
	Withdraw withdrawCommand `cmd:"" help:"Take a judgement back."`
	List     listCommand     `cmd:"" help:"List judgements, also those that fit nothing since the documents were read again."`
	Export   trainingCommand `cmd:"" help:"Write judged documents as training data: json or brat."`
}

// verdict is what confirm, reject and correct have in common.
type verdict struct {
	ID string `arg:"" help:"A statement (ID/a3), an event (ID/e1), whom words of it stand for (ID/a3/source, ID/e1/actors2), a copy (ID..ID, the one that was taken from first), a story (s...)."`
	By string `help:"Who judges; without it the user of this machine." placeholder:"NAME"`
	archive
	Why string `help:"Why." placeholder:"TEXT"`
}

type confirmCommand struct{ verdict }
type rejectCommand struct{ verdict }
type correctCommand struct {
	verdict
	Set []string `help:"What is right: of a story without=ID for a document that does not belong to it, with=ID for a document or a whole story that does; else source=WORDS, cue, content, addressee, via, trigger, actors, recipients, place with words of the text, several with \" ... \" between; polarity, manner, type, status, actor, kind with a value. WORDS may be @START-END in code points; nothing after = says that there is none." required:"" placeholder:"NAME=VALUE" sep:"none"`
}

// Run keeps a confirmation.
func (c confirmCommand) Run(ctx context.Context, std streams) error {
	return c.keep(ctx, std, readout.Confirm, nil)
}

// Run keeps a rejection.
func (c rejectCommand) Run(ctx context.Context, std streams) error {
	return c.keep(ctx, std, readout.Reject, nil)
}

// Run keeps a correction.
func (c correctCommand) Run(ctx context.Context, std streams) error {
	return c.keep(ctx, std, readout.Correct, c.Set)
}

// keep finds the target in the archive and keeps the judgement.
func (c verdict) keep(ctx context.Context, std streams, v readout.Verdict, set []string) error {
	a, err := c.archive.open(ctx, opening{mustExist: true})
	if err != nil {
		return err
	}
	defer a.Close()
	target, r, err := c.target(ctx, a)
	if err != nil {
		return err
	}
	j := readout.Judgement{Verdict: v, Target: target, Why: c.Why, When: time.Now().UTC()}
	if j.Who, err = whoIs(c.By); err != nil {
		return err
	}
	if v == readout.Correct {
		if j.Correction, err = correction(r, target, set); err != nil {
			return err
		}
		if err := settleStory(ctx, a, target, j.Correction); err != nil {
			return err
		}
	}
	id, retired, err := store.Judge(ctx, a, j)
	if err != nil {
		return err
	}
	line := "kept as " + id
	if len(retired) > 0 {
		line += ", in the place of " + strings.Join(retired, ", ")
	}
	_, err = fmt.Fprintln(std.out, line)
	return err
}

// whoIs is the name given, or that of the user.
func whoIs(name string) (string, error) {
	if name = strings.TrimSpace(name); name != "" {
		return name, nil
	}
	if u, err := user.Current(); err == nil && u.Username != "" {
		return u.Username, nil
	}
	if name = os.Getenv("USER"); name != "" {
		return name, nil
	}
	return "", usageError{"a judgement needs a person: say who with --by NAME"}
}

// withdrawCommand takes a judgement back.
type withdrawCommand struct {
	ID string `arg:"" help:"The judgement, j5."`
	By string `help:"Who takes it back; without it the user of this machine." placeholder:"NAME"`
	archive
	Why string `help:"Why." placeholder:"TEXT"`
}

// Run retires the judgement and puts nothing in its place.
func (c withdrawCommand) Run(ctx context.Context, std streams) error {
	a, err := c.archive.open(ctx, opening{mustExist: true})
	if err != nil {
		return err
	}
	defer a.Close()
	who, err := whoIs(c.By)
	if err != nil {
		return err
	}
	id, err := store.Unjudge(ctx, a, c.ID, readout.Judgement{Who: who, When: time.Now().UTC(), Why: c.Why})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(std.out, "kept as %s, in the place of %s\n", id, c.ID)
	return err
}

// listCommand lists judgements.
type listCommand struct {
	Document string `arg:"" optional:"" help:"Only those on this document."`
	archive
	Unfit   bool   `help:"Only those that fit nothing in the records in use: look at them again."`
	Retired bool   `help:"Also those that later ones have retired."`
	Format  string `short:"f" help:"text or jsonl." default:"text" enum:"text,jsonl" placeholder:"FORMAT"`
}

// Run prints them in the order of judging.
func (c listCommand) Run(ctx context.Context, std streams) error {
	a, err := c.archive.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	all, err := placed(ctx, a, store.JudgementFilter{Document: c.Document, Retired: c.Retired})
	if err != nil {
		return err
	}
	return write(std, "", func(w io.Writer) error {
		for _, j := range all {
			if c.Unfit && j.fits {
				continue
			}
			if c.Format == "jsonl" {
				err = writeJudgements(w, []judged{j}, false)
			} else {
				err = printJudgement(w, j, "")
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// placed finds the place of each judgement; each record is read once where its
// judgements follow one another.
func placed(ctx context.Context, a store.Archive, f store.JudgementFilter) ([]judged, error) {
	all, err := a.Judgements(ctx, f)
	if err != nil {
		return nil, err
	}
	var out []judged
	var r *readout.Record
	for _, j := range all {
		if id := j.Target.Documents[0]; r == nil || r.Document.ID != id {
			if r, err = a.Record(ctx, id); err != nil {
				return nil, err
			}
		}
		out = append(out, placeIn(r, j))
	}
	return out, nil
}

// trainingCommand writes judged documents as training data.
type trainingCommand struct {
	archive
	As  string `help:"json: a record a line with what was judged put right, and its judgements. brat: text and annotation of each document." default:"json" enum:"json,brat" placeholder:"FORMAT"`
	Out string `name:"out" help:"For brat: the folder." placeholder:"DIR"`
}

// Run writes every document that has a judgement that holds.
func (c trainingCommand) Run(ctx context.Context, std streams) error {
	if (c.As == "brat") != (c.Out != "") {
		return usageError{"--as brat writes two files a document: say where with --out DIR; --as json writes to standard output"}
	}
	a, err := c.archive.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	all, err := placed(ctx, a, store.JudgementFilter{})
	if err != nil {
		return err
	}
	by := map[string][]judged{}
	var documents []string
	for _, j := range all {
		id := j.Target.Documents[0]
		if by[id] == nil {
			documents = append(documents, id)
		}
		by[id] = append(by[id], j)
	}
	if c.As == "json" {
		return write(std, "", func(w io.Writer) error {
			for _, id := range documents {
				if err := writeTraining(w, by[id]); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := makeDir(c.Out); err != nil {
		return err
	}
	names := fileNames{}
	for _, id := range documents {
		if err := bratTraining(std, filepath.Join(c.Out, names.next(id)), by[id]); err != nil {
			return err
		}
	}
	return nil
}

// right is the record of judgements with what was judged put right.
func right(all []judged) *readout.Record {
	var plain []readout.Judgement
	for _, j := range all {
		plain = append(plain, j.Judgement)
	}
	r, _ := store.Judged(all[0].record, plain)
	return r
}

// bratTraining writes the text, the attributions as they are right, and what was
// judged of them as notes of annotators.
func bratTraining(std streams, base string, all []judged) error {
	r := right(all)
	err := write(std, base+".txt", func(w io.Writer) error {
		_, err := io.WriteString(w, r.Document.Text)
		return err
	})
	if err != nil {
		return err
	}
	return write(std, base+".ann", func(w io.Writer) error {
		if err := brat.Write(w, r, brat.Options{Nested: true}); err != nil {
			return err
		}
		note := 0
		for _, j := range all {
			event := 0
			for i := range r.Attributions {
				if r.Attributions[i].Cover().Empty() {
					continue // brat has no annotation of it
				}
				event++
				if r.Attributions[i].ID == j.item {
					note++
					if _, err := fmt.Fprintf(w, "#%d\tAnnotatorNotes E%d\t%s by %s on %s %s\n", note, event, j.Verdict, oneLine(j.Who), j.When.UTC().Format("2006-01-02"), oneLine(j.Why)); err != nil {
						return err
					}
				}
			}
		}
		return nil
	})
}
