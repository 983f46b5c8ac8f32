package attribution

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// found is an attribution as the rules find it: ranges of words.
type found struct {
	source, cue, addressee scope
	content                []scope
	via                    []scope
	negative               bool
	class                  lexicon.CueClass
	verb                   int  // the word of the cue that decides
	before                 bool // content stands before the cue
	keep                   bool // is kept beside the proposal of the same cue
	told                   bool // its source is the one who was told
	cites                  bool // names on whom another attribution of the same content rests
	quoted                 bool // goes with direct speech, so that more may follow
	sent                   int
	as                     scope     // "as saying" in "quoted him as saying"
	fixed                  *Proposal // whose words stand as they are; nil for a rule's own
}

// finder goes over a sheet and gathers what it finds.
type finder struct {
	*sheet
	out  []found
	used []bool // words that stand in a cue already
	// clauseTo is, for a word of a relative clause between a noun and its verb,
	// where that clause ends; 0 elsewhere.
	clauseTo []int
}

func find(s *sheet) []found {
	f := &finder{sheet: s, used: make([]bool, len(s.words)), clauseTo: make([]int, len(s.words))}
	s.barrier = make([]bool, len(s.words))
	for i := range s.sents {
		at := &s.sents[i]
		f.according(i, at)
		f.quoting(i, at)
		f.trailing(i, at)
		f.verbs(i, at)
		f.colons(i, at)
		f.phrases(i, at)
		f.silent(i, at)
		f.nouns(i, at)
	}
	f.continueQuotes()
	return f.out
}

// add keeps an attribution that has content and whose cue is not taken yet.
func (f *finder) add(a found) bool {
	content := a.content[:0]
	for _, c := range a.content {
		if c = f.trim(c); !c.empty() && f.hasWords(c) {
			content = append(content, c)
		}
	}
	a.content = content
	if len(content) == 0 || f.bareArtefact(content, a.cue) {
		return false
	}
	a.cue.to = f.inStatement(a.cue.to)
	for i := a.cue.from; i < a.cue.to; i++ {
		if f.used[i] {
			return false
		}
	}
	slices.SortFunc(a.content, func(x, y scope) int { return x.from - y.from })
	if f.crossesPassage(a) {
		return false
	}
	for i := a.cue.from; i < a.cue.to; i++ {
		f.used[i] = true
	}
	f.out = append(f.out, a)
	return true
}

func (f *finder) hasWords(c scope) bool {
	for i := c.from; i < c.to; i++ {
		switch f.words[i].tag {
		case comma, colon, dash, stop, mark, bracket:
		default:
			return true
		}
	}
	return false
}

// crossesPassage reports whether the parts of an attribution lie in more than
// one Passage.
func (s *sheet) crossesPassage(a found) bool {
	p := s.in(a.content[0].from).passage
	for _, r := range append([]scope{a.source, a.cue, a.addressee}, a.content...) {
		if !r.empty() && (s.in(r.from).passage != p || s.in(r.to-1).passage != p) {
			return true
		}
	}
	return false
}

// spanned turns a range of words into a Span.
func (s *sheet) spanned(r scope) readout.Span { return s.spanOf(r.from, r.to) }

// bareArtefact reports whether the content is only what carries words, and none
// of the words: "issued the statement".
func (f *finder) bareArtefact(content []scope, cue scope) bool {
	c := content[0]
	if len(content) > 1 || c.to-c.from > 3 || c.from < cue.to {
		return false
	}
	w := &f.words[c.to-1]
	c0 := f.words[cue.to-1].cue
	if c0 != nil && judges[c0.Lemma] {
		return false // "did not confirm the report"
	}
	return w.tag == noun && w.quote == 0 && lexicon.MessageNoun(w.low) && c0 != nil && c0.Has(lexicon.Object) && c0.Class == lexicon.Speech
}

// judges are the verbs of saying that take a stand on what carries words.
var judges = wordSet("confirm deny dispute reject dismiss acknowledge denounce decry repudiate discuss")

// inStatement is the end of a cue with "in a statement" behind it, which
// annotators count to the cue.
func (f *finder) inStatement(i int) int {
	if f.low(i) != "in" || f.low(i+1) != "a" {
		return i
	}
	j := i + 2
	if f.low(j) == "written" || f.low(j) == "joint" {
		j++
	}
	if f.low(j) != "statement" || f.sentOf[j] != f.sentOf[i] {
		return i
	}
	return j + 1
}
