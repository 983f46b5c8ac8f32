package copies

import (
	"fmt"
	"math/rand"
	"strings"
)

// Change is what was done to an account to make a copy of it.
type Change string

// The changes: one half of the text kept; the paragraphs in another order; other
// words in the place of 15 percent of them; other quotation marks, dashes,
// blanks and line ends; half of each of three accounts of different stories in
// turns; a half that was changed and set otherwise.
const (
	Halved    Change = "cut by half"
	Reordered Change = "reordered"
	Reworded  Change = "15% of words changed"
	Reset     Change = "typography"
	Mixed     Change = "three mixed"
	All       Change = "all of it"
)

// Changes are all changes, in order.
var Changes = []Change{Halved, Reordered, Reworded, Reset, Mixed, All}

// Tells is what tells the direction of a copy.
type Tells string

// What tells the direction: a credit line, a later date, or nothing but the
// texts themselves.
const (
	ByCredit  Tells = "credit"
	ByDate    Tells = "date"
	ByNothing Tells = "nothing"
)

// Made is a copy with the accounts that it was made of, as indices.
type Made struct {
	Account *Account
	Of      []int
	Change  Change
	Tells   Tells
}

// Generate makes a copy of each change of each account that is long enough and
// no copy itself, the same ones for the same accounts.
func Generate(accounts []*Account, known map[[2]string]bool) []Made {
	rnd := rand.New(rand.NewSource(1))
	var vocabulary []string
	for _, a := range accounts {
		vocabulary = append(vocabulary, strings.Fields(strings.Join(a.Body, " "))...)
	}
	copied := map[string]bool{}
	for pair := range known {
		copied[pair[0]] = true
	}
	var made []Made
	n := 0
	for i, a := range accounts {
		if a.words() < least || copied[a.Name] {
			continue
		}
		for _, change := range Changes {
			m := Made{Of: []int{i}, Change: change, Tells: []Tells{ByCredit, ByDate, ByNothing}[n%3]}
			body := a.Body
			switch change {
			case Halved:
				body = half(rnd, body)
			case Reordered:
				body = shuffled(rnd, body)
			case Reworded:
				body = reworded(rnd, body, vocabulary)
			case Reset:
				body = reset(rnd, body)
			case Mixed:
				m.Of = others(rnd, accounts, copied, i)
				body = mixed(rnd, accounts, m.Of)
				if m.Tells == ByCredit { // a credit line names one of the three
					m.Tells = ByDate
				}
			case All:
				body = reset(rnd, reworded(rnd, half(rnd, body), vocabulary))
			}
			m.Account = a.printed(n, body, m.Tells)
			made = append(made, m)
			n++
		}
	}
	return made
}

// printed is the copy as its outlet prints it.
func (a *Account) printed(n int, body []string, tells Tells) *Account {
	c := &Account{Name: fmt.Sprintf("copy-%03d", n), Story: a.Story, Title: a.Title, Body: append([]string{}, body...)}
	date := a.dated()
	if tells == ByDate {
		date = later(date)
	}
	c.Head = []string{fmt.Sprintf("%s %s", []string{"Morning", "Evening", "Sunday", "Northern", "Harbour"}[n%5], []string{"Courier", "Gazette", "Tribune", "Observer", "Mercury", "Argus", "Chronicle"}[n%7])}
	if date != "" {
		c.Head = append(c.Head, date)
	}
	if tells == ByCredit {
		c.Body = append(c.Body, fmt.Sprintf([]string{"Source: %s", "This article was first published by %s.", "(%s)"}[n/3%3], a.outlet()))
	}
	return c
}

// later is a line with a date two years on, whatever the date's form.
func later(line string) string {
	f := strings.Fields(line)
	for i, w := range f {
		year := 0
		if _, err := fmt.Sscanf(w, "%d", &year); err == nil && year > 1900 && len(w) == 4 {
			f[i] = fmt.Sprint(year + 2)
		}
	}
	return strings.Join(f, " ")
}

func half(rnd *rand.Rand, body []string) []string {
	words, kept := len(strings.Fields(strings.Join(body, " "))), 0
	fromEnd := rnd.Intn(2) == 0
	for k := range body {
		i := k
		if fromEnd {
			i = len(body) - 1 - k
		}
		kept += len(strings.Fields(body[i]))
		if 2*kept >= words {
			if fromEnd {
				return body[i:]
			}
			return body[:i+1]
		}
	}
	return body
}

func shuffled(rnd *rand.Rand, body []string) []string {
	c := append([]string{}, body...)
	rnd.Shuffle(len(c), func(i, j int) { c[i], c[j] = c[j], c[i] })
	return c
}

// reworded puts words of other accounts in the place of 15 percent of them.
func reworded(rnd *rand.Rand, body, vocabulary []string) []string {
	c := make([]string, len(body))
	for i, p := range body {
		f := strings.Fields(p)
		for k := range f {
			if rnd.Float64() < 0.15 {
				f[k] = strings.Trim(vocabulary[rnd.Intn(len(vocabulary))], "\"“”'().,:;-")
			}
		}
		c[i] = strings.Join(f, " ")
	}
	return c
}

// reset changes what typesetting changes and no word.
func reset(rnd *rand.Rand, body []string) []string {
	c := make([]string, len(body))
	for i, p := range body {
		p = strings.NewReplacer("“", "\"", "”", "\"", "’", "'").Replace(p)
		if rnd.Intn(2) == 0 {
			open := false
			p = strings.Map(func(r rune) rune {
				if r != '"' {
					return r
				}
				open = !open
				if open {
					return '“'
				}
				return '”'
			}, p)
			p = strings.NewReplacer("'", "’", " - ", " — ").Replace(p)
		}
		var b strings.Builder
		column := 0
		for _, w := range strings.SplitAfter(p, " ") {
			b.WriteString(strings.TrimSuffix(w, " "))
			if column += len(w); !strings.HasSuffix(w, " ") {
				continue
			}
			switch {
			case column > 64:
				b.WriteString("\n")
				column = 0
			case rnd.Intn(12) == 0:
				b.WriteString("\u00a0")
			case rnd.Intn(20) == 0:
				b.WriteString("  ")
			default:
				b.WriteString(" ")
			}
		}
		c[i] = b.String()
	}
	return c
}

// others are three accounts of different stories, i the first.
func others(rnd *rand.Rand, accounts []*Account, copied map[string]bool, i int) []int {
	of := []int{i}
	for len(of) < 3 {
		j := rnd.Intn(len(accounts))
		fits := accounts[j].words() >= least && !copied[accounts[j].Name]
		for _, k := range of {
			fits = fits && accounts[k].Story != accounts[j].Story
		}
		if fits {
			of = append(of, j)
		}
	}
	return of
}

func mixed(rnd *rand.Rand, accounts []*Account, of []int) []string {
	var parts [][]string
	for _, i := range of {
		parts = append(parts, half(rnd, accounts[i].Body))
	}
	var body []string
	for k := 0; ; k++ {
		more := false
		for _, p := range parts {
			if k < len(p) {
				body = append(body, p[k])
				more = true
			}
		}
		if !more {
			return body
		}
	}
}
