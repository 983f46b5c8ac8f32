package event

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// QuietGenres are the genres of GUM that have no politics: scholarly articles,
// talk among friends, video diaries and travel guides. Biographies, textbooks
// (of government, of history), news, interviews, speeches and courts do have.
var QuietGenres = []string{"academic", "conversation", "vlog", "voyage"}

// ReadQuiet takes n sentences of at least five words out of the documents of
// the genres in a CoNLL-U file of GUM, evenly spread over all of them, so that
// the same file always gives the same sentences. There are fewer where the file
// has fewer.
func ReadQuiet(r io.Reader, genres []string, n int) ([]string, error) {
	var all []string
	wanted := false
	in := bufio.NewScanner(r)
	in.Buffer(make([]byte, 1<<16), 1<<24)
	for in.Scan() {
		line := in.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc id = GUM_"); ok {
			genre, _, _ := strings.Cut(id, "_")
			wanted = slices.Contains(genres, genre)
		}
		if text, ok := strings.CutPrefix(line, "# text = "); ok && wanted && len(strings.Fields(text)) >= 5 {
			all = append(all, text)
		}
	}
	if err := in.Err(); err != nil {
		return nil, err
	}
	if len(all) <= n {
		return all, nil
	}
	some := make([]string, 0, n)
	for i := range n {
		some = append(some, all[i*len(all)/n])
	}
	return some, nil
}

// Quiet counts the events that are found where nobody did anything to anybody.
// The zero value is ready for use.
type Quiet struct {
	Sentences  int
	Events     int // with a PLOVER type
	Statements int // without: CAMEO 01 and 02
	Wrong      []string
}

// Add counts the Record of one sentence.
func (f *Quiet) Add(r *readout.Record) {
	f.Sentences++
	for i := range r.Events {
		e := &r.Events[i]
		count(&f.Events, e.Type != "")
		count(&f.Statements, e.Type == "")
		f.Wrong = append(f.Wrong, fmt.Sprintf("%s %s\t%s: [%s] > [%s]\t%s", e.Type, e.CAMEO, r.Text(e.Trigger),
			words(r.Document.Text, e.Actors), words(r.Document.Text, e.Recipients), r.Document.Text))
	}
}

// String is the figures as a line.
func (f *Quiet) String() string {
	return fmt.Sprintf("%d sentences: %d events, and %d statements or appeals\n", f.Sentences, f.Events, f.Statements)
}
