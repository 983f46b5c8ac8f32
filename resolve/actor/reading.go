package actor

import (
	"slices"
	"sort"
	"strings"

	"github.com/readout-news/readout"
)

// token is a token of the Record with what this package asks of it.
type token struct {
	span     readout.Span
	text     string
	low      string // in lower case
	sentence int
	name     int    // index into reading.names, -1 outside of names
	head     int    // index of the head, -1 for a root; as the parse has it
	rel      string // "" where nothing has parsed the sentence
	upos     string // "" where nothing has tagged it
}

// sighting is a mention in the order of reading, for pronouns to look back at.
type sighting struct {
	who      *somebody
	at       int
	sentence int
	subject  weight // of its place in the sentence
	source   bool
	quoted   bool // within somebody's own words
	token    int  // head of the words, as far as that is known
	told     bool // in the content of an attribution
}

// reading is one Record while its actors are found.
type reading struct {
	r          *readout.Record
	dictionary Dictionary
	alone      bool // no code but the dictionary's
	text       string
	tokens     []token
	names      []readout.Name
	starts     []int // index of the first token of each sentence, and one behind the last

	all        []*somebody            // in order of making
	persons    []*somebody            // those of all that have a name
	bodies     map[string][]*somebody // organisations by country
	who        []*somebody            // by index into reading.names
	left       []facts                // of a person's name, by index into reading.names
	byWord     map[string][]*somebody
	byKey      map[string]*somebody
	byFirst    map[string][]*somebody // bodies, by the first and last word of their names
	byInitials map[string][]*somebody
	byLast     map[string][]*somebody
	byLemma    map[string][]*somebody // described ones, by the lemma of their head

	wanted   []wanted // spans to link, by start, a longer one first
	next     int      // first of wanted that is not read yet
	links    map[readout.Span]*somebody
	seen     []sighting // since the Passage started
	passage  int        // index of the Passage that is read
	contents []content
	quoted   []bool // by sentence: it lies within somebody's own words

	georgia   int                        // 0 not looked up, 1 the state, 2 the state of the USA
	said      [3]said                    // by gender: what a pronoun meant last
	strangers [3]*somebody               // by gender
	things    [2]*somebody               // one, several
	beside    [][3]stretch               // by index into reading.names: the descriptions before and behind a person's name
	ahead     map[int]*somebody          // by attribution: who speaks, where that was asked before the source was read
	codes     map[string]bool            // of the states that the text speaks of
	rawRoles  map[string]bool            // nouns that stand in apposition to a name and that the lexicon has not
	spelled   map[string]map[string]bool // by code of a state: the names that speak of it or of places there
	merged    int                        // how often one was made of two
	homed     bool                       // homeIs is known
	homeOnly  bool                       // the account speaks of hardly any other
	homeIs    string                     // code of the state that the account is at home in
	taken     []int                      // by token: 1 and the index of the name that it describes beside it, 0 for none
	phrases   []phrase                   // of the sentence that is read
}

// wanted is a span that a Link is wanted for.
type wanted struct {
	span        readout.Span
	source      bool
	attribution int // index into Record.Attributions, -1 for others
}

// content is a stretch of what somebody said.
type content struct {
	span        readout.Span
	attribution int
}

func newReading(r *readout.Record) *reading {
	x := &reading{
		r: r, text: r.Document.Text,
		bodies:     make(map[string][]*somebody),
		byWord:     make(map[string][]*somebody),
		byKey:      make(map[string]*somebody),
		byLemma:    make(map[string][]*somebody),
		byFirst:    make(map[string][]*somebody),
		byInitials: make(map[string][]*somebody),
		rawRoles:   make(map[string]bool),
		byLast:     make(map[string][]*somebody),
		links:      make(map[readout.Span]*somebody),
		ahead:      make(map[int]*somebody),
		passage:    -1,
	}
	total := 0
	for i := range r.Sentences {
		total += len(r.Sentences[i].Tokens)
	}
	x.tokens = make([]token, 0, total)
	x.starts = make([]int, 0, len(r.Sentences)+1)
	for i := range r.Sentences {
		x.starts = append(x.starts, len(x.tokens))
		first := len(x.tokens)
		for _, t := range r.Sentences[i].Tokens {
			s := t.Span.In(x.text)
			head := -1
			if t.Head >= 0 && t.Head < len(r.Sentences[i].Tokens) {
				head = first + t.Head
			}
			x.tokens = append(x.tokens, token{span: t.Span, text: s, low: strings.ToLower(s), sentence: i, name: -1, head: head, rel: t.Rel, upos: t.UPOS})
		}
	}
	x.starts = append(x.starts, len(x.tokens))
	x.taken = make([]int, len(x.tokens))
	x.want()
	x.takeNames()
	return x
}

// want collects the spans that links are wanted for.
func (x *reading) want() {
	add := func(s readout.Span, source bool, attribution int) {
		if !s.Empty() && s.Start >= 0 && s.End <= len(x.text) {
			x.wanted = append(x.wanted, wanted{s, source, attribution})
		}
	}
	for i := range x.r.Attributions {
		a := &x.r.Attributions[i]
		add(a.Source, true, i)
		add(a.Addressee, false, i)
		for _, v := range a.Via {
			add(v, false, i)
		}
		for _, c := range a.Content {
			x.contents = append(x.contents, content{c, i})
		}
	}
	for i := range x.r.Events {
		e := &x.r.Events[i]
		for _, s := range e.Actors {
			add(s, false, -1)
		}
		for _, s := range e.Recipients {
			add(s, false, -1)
		}
	}
	for i := range x.r.Ties {
		for _, s := range x.r.Ties[i].Parties {
			add(s, false, -1)
		}
	}
	slices.SortStableFunc(x.wanted, func(a, b wanted) int {
		if c := a.span.Compare(b.span); c != 0 {
			return c
		}
		if a.source != b.source && a.source {
			return -1
		}
		return 0
	})
	x.wanted = slices.CompactFunc(x.wanted, func(a, b wanted) bool { return a.span == b.span })
	slices.SortStableFunc(x.contents, func(a, b content) int { return a.span.Compare(b.span) })
	x.quoted = make([]bool, len(x.r.Sentences))
	for _, c := range x.contents {
		if x.r.Attributions[c.attribution].Manner != readout.Direct {
			continue
		}
		s := sort.Search(len(x.r.Sentences), func(i int) bool { return x.r.Sentences[i].Span.Start >= c.span.Start-quoteMark })
		for s < len(x.r.Sentences) && x.r.Sentences[s].Span.End <= c.span.End+quoteMark {
			x.quoted[s] = true
			s++
		}
	}
}

// quoteMark is the number of bytes that a quotation mark and a full stop may
// take outside of a content.
const quoteMark = 4

// tokensIn are the indices of the tokens that lie within s, first and behind
// last.
func (x *reading) tokensIn(s readout.Span) (from, to int) {
	from = sort.Search(len(x.tokens), func(i int) bool { return x.tokens[i].span.End > s.Start })
	to = from
	for to < len(x.tokens) && x.tokens[to].span.Start < s.End {
		to++
	}
	return from, to
}

// phrase is the text of the tokens from i to end, exclusive, in lower case and
// with single spaces.
func (x *reading) phrase(i, end int) string {
	if end == i+1 {
		return x.tokens[i].low
	}
	s := x.text[x.tokens[i].span.Start:x.tokens[end-1].span.End]
	if strings.ContainsAny(s, "\n\t\u00a0") || strings.Contains(s, "  ") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return strings.ToLower(s)
}

// nameText is the text of a Name with single spaces.
func (x *reading) nameText(i int) string {
	s := x.names[i].Span.In(x.text)
	if strings.ContainsAny(s, "\n\t\u00a0") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}
