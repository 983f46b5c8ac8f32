package text

import (
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// named is the number of outlets of a story that a list names.
const named = 3

// WriteList writes a line a Story: the number of its accounts, of independent
// origins among them, when they were published, a headline and who published.
// Then come the inputs that were not read. It fails only where w does.
func WriteList(w io.Writer, stories []*readout.Story, skips []readout.Skip, o Options) error {
	sheets := make([]*sheet.Sheet, len(stories))
	dates := width("published")
	for i, s := range stories {
		sheets[i] = sheet.New(s)
		dates = max(dates, width(sheets[i].Dates()))
	}
	p := newPage(o)
	if len(stories) > 0 {
		p.line(piece{"accounts  independent  " + pad("published", dates) + "  story", faint})
	}
	for i, s := range sheets {
		groups := map[int]bool{}
		for _, a := range stories[i].Accounts {
			groups[a.Group] = true
		}
		lead := fmt.Sprintf("%8d  %11d  %s  ", len(stories[i].Accounts), len(groups), pad(s.Dates(), dates))
		about, by := clean(about(s)), clean(outlets(s))
		// Where both do not fit, the headline gives way down to two thirds.
		room := max(p.width-width(lead), 20)
		head := room
		if by != "" {
			head = max(2*room/3, room-width(p.dot+by))
		}
		about = wrap(about, head, 1, p.dots)[0]
		if left := room - width(about+p.dot); by != "" && left >= 8 {
			by = p.dot + wrap(by, left, 1, p.dots)[0]
		} else {
			by = ""
		}
		p.line(piece{lead, plain}, piece{about, strong}, piece{by, plain})
	}
	if _, err := io.WriteString(w, p.String()); err != nil {
		return err
	}
	return writeSkips(w, skips, o, len(stories) > 0)
}

// about is the headline of a story, or the first words of its first account.
func about(s *sheet.Sheet) string {
	for _, a := range s.Columns {
		if t := a.Record.Document.Title; t != "" {
			return t
		}
	}
	for line := range strings.Lines(s.Accounts[0].Record.Document.Text) {
		if line = strings.TrimSpace(line); line != "" {
			return line
		}
	}
	return s.Title()
}

// outlets names the outlets of a story, those of copies last, or the documents
// where no outlet is known.
func outlets(s *sheet.Sheet) string {
	var names []string
	seen := map[string]bool{}
	add := func(a *sheet.Account) {
		if name := a.Name; name != "" && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	for _, a := range s.Columns {
		add(a)
	}
	for _, a := range s.Accounts {
		add(a)
	}
	out := strings.Join(names[:min(named, len(names))], ", ")
	if more := len(names) - named; more > 0 {
		out += fmt.Sprintf(" and %d more", more)
	}
	return out
}
