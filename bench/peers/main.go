// Command peers measures readout beside other programs that do the same work:
// its language engine beside spaCy with its small English model and Stanford
// CoreNLP, its attributions beside textacy and CoreNLP. The script run in this
// folder calls it; it fetches and starts the peers.
//
//	peers write     the documents of a set with names, as text and as words
//	peers articles  articles to time programs on
//	peers time      run a program and note what it takes
//	peers table     score the names, and print all
//	peers quotes    score the attributions, and print all
//
// Nothing of the peers is part of readout, and no test needs them.
package main

import (
	"os"

	"github.com/alecthomas/kong"
)

// set is a set with names, and the part of it that is timed.
type set struct {
	Set    string `required:"" help:"A file with a token and its label a line (BIO)." placeholder:"FILE"`
	Sample int    `default:"60" help:"How many documents are timed; they are spread over the set." placeholder:"N"`
}

// timed tells whether document i of n is one of those that are timed.
func (s set) timed(i, n int) bool {
	return s.Sample >= n || (i+1)*s.Sample/n > i*s.Sample/n
}

type commands struct {
	Write    writeCommand    `cmd:"" help:"Write the documents of a set for the peers to read."`
	Articles articlesCommand `cmd:"" help:"Write articles to time programs on."`
	Time     timeCommand     `cmd:"" help:"Run a program once and note the time and memory that it takes."`
	Table    tableCommand    `cmd:"" help:"Score the names found, and print them with the times."`
	Quotes   quotesCommand   `cmd:"" help:"Score the attributions found, and print them with the times."`
}

func main() {
	var c commands
	k := kong.Must(&c, kong.Name("peers"), kong.Description("Measures readout beside other programs."))
	run, err := k.Parse(os.Args[1:])
	k.FatalIfErrorf(err)
	k.FatalIfErrorf(run.Run())
}
