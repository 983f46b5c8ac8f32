package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// word is what the rules look at: one token, or several that hyphens join
// ("state-run").
type word struct {
	span    readout.Span
	low     string // lower case, apostrophes made plain
	tag     tag
	form    lexicon.Form     // of a verb
	cue     *lexicon.CueVerb // of a cue verb, whatever its tag
	upper   bool             // begins with a capital
	nounToo bool             // of a verb form that is a noun as well
	glued   bool             // no white space before it
	quote   int32            // 1 + index into sheet.quotes; 0 outside of quotation marks
	tok     int32            // index of its first token in its sentence
	toks    int32            // how many tokens it joins
}

// sentence is a range of words.
type sentence struct {
	from, to  int
	paragraph int
	voice     readout.Voice
	passage   int  // index into Document.Passages, -1 where there is none
	headline  bool // most of its words are capitalised
	index     int  // into Record.Sentences
}

// quote is what stands between quotation marks in one paragraph, marks included.
type quote struct {
	span  readout.Span
	from  int // first word, the opening mark
	to    int // behind the last word, the closing mark
	whole int // index into Record.Quotations
	part  int // which of its Parts
	// speech tells a stretch that reads as somebody's words from a title or a
	// word held at a distance.
	speech bool
}

// sheet is a Document laid out for the rules.
type sheet struct {
	text   string
	rec    *readout.Record
	words  []word
	sents  []sentence
	sentOf []int32
	quotes []quote
	// barrier marks the words at which an attribution begins that stands behind its
	// content, so that no other content runs into it.
	barrier []bool
	// told are the names that the Document makes known as those of outlets, named
	// how often each name stands in it, heard how often where outlets stand; wired tells that its dateline has a
	// news agency.
	told  map[string]bool
	named map[string]int
	parts map[string]bool // words of names of several
	heard map[string]int
	// against are the names that act as no outlet does.
	against map[string]bool
	wired   bool
}

func layOut(r *readout.Record) *sheet {
	d := r.Document
	s := &sheet{text: d.Text, rec: r}
	n := 0
	for i := range r.Sentences {
		n += len(r.Sentences[i].Tokens)
	}
	s.words = make([]word, 0, n)
	s.sentOf = make([]int32, 0, n)
	s.sents = make([]sentence, 0, len(r.Sentences))
	passage := 0
	for i := range r.Sentences {
		in := &r.Sentences[i]
		if len(in.Tokens) == 0 {
			continue
		}
		start := in.Tokens[0].Span.Start
		for passage < len(d.Passages) && d.Passages[passage].Span.End <= start {
			passage++
		}
		out := sentence{from: len(s.words), paragraph: in.Paragraph, passage: -1, index: i}
		if passage < len(d.Passages) && d.Passages[passage].Span.Start <= start {
			out.passage, out.voice = passage, d.Passages[passage].Voice
		}
		if !out.voice.Spoken() {
			continue
		}
		s.addWords(in.Tokens)
		out.to = len(s.words)
		for range out.to - out.from {
			s.sentOf = append(s.sentOf, int32(len(s.sents)))
		}
		s.sents = append(s.sents, out)
	}
	s.layQuotes()
	for i := range s.sents {
		s.sents[i].headline = s.isHeadline(s.sents[i])
		s.classify(&s.sents[i])
		if tagged(&r.Sentences[s.sents[i].index]) {
			s.retag(&s.sents[i])
		}
		s.kindNouns(&s.sents[i])
	}
	s.weighQuotes()
	s.gatherOutlets()
	return s
}

// addWords appends the tokens of a sentence, joining what hyphens join.
func (s *sheet) addWords(tokens []readout.Token) {
	first := len(s.words)
	for i := range tokens {
		sp := tokens[i].Span
		if sp.Empty() {
			continue
		}
		n := len(s.words)
		glued := n > first && s.words[n-1].span.End == sp.Start
		if glued && s.joins(s.words[n-1], sp) {
			w := &s.words[n-1]
			w.span.End = sp.End
			w.toks++
			if r, _ := utf8.DecodeRuneInString(s.text[sp.Start:]); unicode.IsUpper(r) && len(w.low)-sp.Len() <= 4 {
				w.upper = true // "al-Lakeside"
			}
			w.low = plain(s.text[w.span.Start:w.span.End])
			continue
		}
		raw := s.text[sp.Start:sp.End]
		r, _ := utf8.DecodeRuneInString(raw)
		s.words = append(s.words, word{span: sp, low: plain(raw), upper: unicode.IsUpper(r), glued: glued, tok: int32(i), toks: 1})
	}
}

// joins reports whether the token at sp goes on the compound that w is or ends.
func (s *sheet) joins(w word, sp readout.Span) bool {
	a, b := s.text[sp.Start], s.text[w.span.End-1]
	if a == '-' && sp.Len() == 1 {
		return isWordByte(b) && sp.End < len(s.text) && isWordByte(s.text[sp.End])
	}
	return b == '-' && w.span.Len() > 1 && isWordByte(a)
}

func isWordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80
}

// plain is the form under which the rules know a word. It allocates only where
// the word is not lower-case ASCII already.
func plain(raw string) string {
	for i := 0; i < len(raw); i++ {
		if c := raw[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			low := strings.ToLower(raw)
			if strings.ContainsAny(low, "’‘ʼ") {
				low = apostrophes.Replace(low)
			}
			return low
		}
	}
	return raw
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'")

// isHeadline reports whether most of the longer words of a sentence are
// capitalised, as in a headline, where capitals say nothing.
func (s *sheet) isHeadline(at sentence) bool {
	upper, all := 0, 0
	for _, w := range s.words[at.from:at.to] {
		if len(w.low) < 4 || !isWordByte(w.low[0]) {
			continue
		}
		all++
		if w.upper {
			upper++
		}
	}
	return all >= 4 && upper*4 >= all*3
}

// in gives sentence number i of word w.
func (s *sheet) in(w int) *sentence { return &s.sents[s.sentOf[w]] }

// spanOf covers the words [from, to).
func (s *sheet) spanOf(from, to int) readout.Span {
	if from >= to {
		return readout.Span{}
	}
	return readout.Span{Start: s.words[from].span.Start, End: s.words[to-1].span.End}
}

// low is the plain form of word i, "" outside of the text.
func (s *sheet) low(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i].low
}

// tagAt is the tag of word i, none outside of the text.
func (s *sheet) tagAt(i int) tag {
	if i < 0 || i >= len(s.words) {
		return none
	}
	return s.words[i].tag
}
