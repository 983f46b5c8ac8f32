// Command readout reads news reports of world affairs and gives back a record
// that can be checked: who said or did what to whom, on whose authority, with
// the exact words; and compares several reports of one event.
//
//	readout read INPUT...      the record of each document
//	readout compare INPUT...   the comparison, story by story
//	readout stories INPUT...   the stories, a line each
//	readout parse INPUT...     the annotation as CoNLL-U
//	readout export INPUT...    tables and other formats that other programs read
//	readout add INPUT...       read documents into an archive
//	readout search WORDS...    statements, events and documents of the archive
//	readout show ID            one of them with its full trail
//	readout judge VERDICT ID   what a person holds of it
//	readout import FILE        annotations of other tools into an archive
//	readout watch FEED...      follow feeds and site maps into an archive
//	readout reread             read the archive again with this version
//	readout serve              an archive over HTTP: pages and calls
//	readout backup FILE        a checked copy of the archive
//	readout migrate FROM TO    an archive copied into another one
//	readout work               take jobs of an archive in PostgreSQL
//	readout doctor             checks archive and models
//	readout bench              what every step costs on this machine
//	readout eval NAME          figures on corpora
//	readout train NAME         fit the weights of a network
//
// The exit code is 0 where everything was read, 1 where something could not be
// (the rest is still printed), 2 for wrong use, and 130 after Ctrl-C.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/readout-news/readout"
)

// Exit codes.
const (
	exitFine        = 0
	exitError       = 1
	exitUsage       = 2
	exitInterrupted = 130
)

// commands is the command line, as kong reads it.
type commands struct {
	Read    readCommand    `cmd:"" help:"Give the record of each document: who said what to whom, on whose authority."`
	Compare compareCommand `cmd:"" help:"Compare reports of one event: copies, claims by account, differences, what each leaves out."`
	Stories storiesCommand `cmd:"" help:"List which documents tell of one happening and how many of them are independent, a line a story."`
	Parse   parseCommand   `cmd:"" help:"Give sentences and words with their annotation, as CoNLL-U."`
	Export  exportCommand  `cmd:"" help:"Write what documents say in formats that other programs read: tables of events, ftm, annotations, jsonld, ninjs."`
	Add     addCommand     `cmd:"" help:"Read documents into an archive, which keeps them with their records."`
	Search  searchCommand  `cmd:"" help:"Find statements, events and documents of an archive."`
	Show    showCommand    `cmd:"" help:"Show a document, statement, event, claim or judgement of an archive with its full trail."`
	Judge   judgeCommand   `cmd:"" help:"Confirm, reject or correct what an archive has; export judgements as training data."`
	Import  importCommand  `cmd:"" help:"Put annotations of other tools (W3C Web Annotation, Hypothesis) back at their place in an archive; keep those that judge."`
	Watch   watchCommand   `cmd:"" help:"Follow feeds and site maps: fetch the articles that are new and read them into an archive."`
	Reread  rereadCommand  `cmd:"" help:"Read the documents of an archive again with the engine of this version; goes on where it stopped."`
	Serve   serveCommand   `cmd:"" help:"Serve an archive over HTTP: pages for people, calls for programs. On this machine alone, unless there is a token."`
	Backup  backupCommand  `cmd:"" help:"Write a checked copy of an archive, also while others use it."`
	Migrate migrateCommand `cmd:"" help:"Copy an archive into another one, of a file or in PostgreSQL, and prove it."`
	Work    workCommand    `cmd:"" help:"Take reading, story and watching jobs of an archive in PostgreSQL, beside any number of others."`
	Doctor  doctorCommand  `cmd:"" help:"Check the archive, the models and the versions."`
	Bench   benchCommand   `cmd:"" help:"Measure what reading, keeping and comparing cost on this machine, step by step."`
	Eval    evalCommand    `cmd:"" help:"Score the stages on the corpora of a data folder."`
	Train   trainCommand   `cmd:"" help:"Fit the weights of a network."`
	Version versionCommand `cmd:"" help:"Print the version of readout and of its stages."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}

// streams are the three files of a process, so that a test can bring its own.
type streams struct {
	in  io.Reader
	out io.Writer
	err io.Writer
}

// run does what the arguments say and gives the exit code.
func run(ctx context.Context, args []string, std streams) int {
	var cli commands
	exited, exitCode := false, exitFine
	parser, err := kong.New(&cli,
		kong.Name("readout"),
		kong.Description("Reads news reports and gives back a record that can be checked. Nothing leaves this machine."),
		kong.Writers(std.out, std.err),
		kong.Exit(func(code int) { exited, exitCode = true, code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(std),
	)
	if err != nil {
		fmt.Fprintf(std.err, "readout: %v\n", err)
		return exitError
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if exited {
		return exitCode
	}
	if err != nil {
		return report(std.err, usageError{err.Error() + "; see readout --help"})
	}
	return report(std.err, parsed.Run())
}

// usageError is wrong use of the command line.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

// incomplete says that not every input could be read; which ones was printed
// already, and what could be read is still written.
type incomplete struct{ text string }

func (e incomplete) Error() string { return e.text }

// stopped is an interruption after which what was done until then stays.
type stopped struct{ text string }

func (e stopped) Error() string { return "interrupted; " + e.text }

// notRead is incomplete for a number of inputs that failed.
func notRead(failed int) error {
	return incomplete{fmt.Sprintf("inputs that could not be read: %d, for the reasons above", failed)}
}

// report prints err where there is one and gives the exit code that it means.
func report(w io.Writer, err error) int {
	var usage usageError
	var kept stopped
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &kept):
		fmt.Fprintf(w, "readout: %v\n", kept)
		return exitInterrupted
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(w, "readout: interrupted; nothing was written")
		return exitInterrupted
	case errors.As(err, &usage):
		fmt.Fprintf(w, "readout: %v\n", err)
		return exitUsage
	}
	fmt.Fprintf(w, "readout: %v\n", err)
	return exitError
}

type versionCommand struct{}

// Run prints the version, then a line a stage.
func (versionCommand) Run(std streams) error {
	var b strings.Builder
	fmt.Fprintf(&b, "readout %s\n", readout.Version)
	seen := map[string]bool{}
	for _, engine := range []string{engineRules, engineFast, engineFull} {
		all, err := stages(engine)
		if err != nil {
			return err
		}
		for _, s := range all {
			if line := s.Name() + " " + s.Version(); !seen[line] {
				seen[line] = true
				fmt.Fprintln(&b, line)
			}
		}
	}
	_, err := io.WriteString(std.out, b.String())
	return err
}
