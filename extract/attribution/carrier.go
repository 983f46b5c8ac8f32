package attribution

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// carrier is somebody or something that words came through, as a phrase beside
// an attribution tells: "in a memo seen by the Post", "through an interpreter".
type carrier struct {
	at   int     // a word of the phrase, by which it is given to an attribution
	last bool    // stands behind the outlet to which the words were told: "(via ...)"
	via  []scope // nearest to the source first
}

// another reports whether a pronoun cannot stand for the source, by gender.
func (s *sheet) another(pronoun, source scope) bool {
	own, other := s.gender(source), ""
	switch s.low(pronoun.from) {
	case "he":
		other = "m"
	case "she":
		other = "f"
	}
	return own != "" && other != "" && own != other
}

// crowd is more attributions than a sentence of prose has. What each has to do
// with the others is not asked in such a one, so that the work stays linear.
const crowd = 60

// carry gives the attributions the authorities that stand beside them: who
// carried their words, and the outlets to which they were told.
func (s *sheet) carry(all []found) {
	bySent := make([][]int, len(s.sents))
	for k := range all {
		if n := all[k].sent; n >= 0 && n < len(bySent) {
			bySent[n] = append(bySent[n], k)
		}
	}
	for i := range s.sents {
		if len(bySent[i]) == 0 || len(bySent[i]) > crowd {
			continue
		}
		at := &s.sents[i]
		for _, c := range s.carriers(at) {
			if k := s.carried(c.at, all, bySent[i], at); k >= 0 {
				if c.last && s.listens(all[k].addressee) {
					all[k].addVia(all[k].addressee)
				}
				for _, v := range c.via {
					if !s.self(v) || s.another(v, all[k].source) {
						all[k].addVia(v)
					}
				}
			}
		}
		for _, k := range bySent[i] {
			all[k].addVia(s.toldWhom(all[k].source))
		}
	}
	for k := range all {
		all[k].addVia(s.publisher(&all[k]))
		asked := s.interviewer(&all[k])
		all[k].addVia(asked)
		s.outletsLast(all[k].via)
		to := s.antecedent(all[k].addressee)
		if s.listens(to) || asked.empty() && s.itself(to) {
			all[k].addVia(to)
		} else {
			all[k].addVia(s.employer(to))
		}
	}
	for i := range s.sents {
		if len(bySent[i]) > crowd {
			continue
		}
		for n, k := range bySent[i] {
			for _, j := range bySent[i][:n] {
				all[k].goesWith(&all[j])
			}
			for _, j := range bySent[i][n+1:] {
				all[k].goesWith(&all[j])
			}
		}
	}
}

// antecedent is the noun phrase before a relative pronoun, and r itself where it
// is none.
func (s *sheet) antecedent(r scope) scope {
	if r.to-r.from != 1 || s.tagAt(r.from) != question {
		return r
	}
	k := r.from - 1
	if k > 0 && s.tagAt(k) == comma {
		k--
	}
	if k < s.in(r.from).from {
		return r
	}
	if np := s.phraseLeft(k, s.in(r.from).from); !np.empty() {
		return np
	}
	return r
}

// itself reports whether a phrase is an "it" that stands for an outlet that its
// sentence names before: "the paper reached a guard, who told it that".
func (s *sheet) itself(r scope) bool {
	if r.to-r.from != 1 || s.low(r.from) != "it" {
		return false
	}
	at := s.in(r.from)
	for i := max(at.from, r.from-30); i < r.from; i++ {
		if t := s.tagAt(i); t == nameWord || t == noun {
			if np := (scope{i, s.nameEnd(i)}); t == nameWord && s.outlet(np) || t == noun && s.kind(i) {
				return true
			}
		}
	}
	return false
}

// employer is the outlet of a reporter who was told something: "a Lakewire
// reporter", "Ruth Nakato of the Gazette", "the Gazette's Ruth Nakato".
func (s *sheet) employer(r scope) scope {
	if r.empty() {
		return scope{}
	}
	for i := r.from; i < r.to; i++ {
		switch w := &s.words[i]; {
		case w.tag == possessive && w.low[0] == '\'' && i > r.from:
			if np := (scope{r.from, i}); s.outlet(np) && s.words[i-1].upper {
				return np
			}
			return scope{}
		case w.tag == preposition && (w.low == "of" || w.low == "from" || w.low == "for"):
			if np := (scope{i + 1, r.to}); !np.empty() && s.outlet(np) {
				return np
			}
			return scope{}
		case reporters[w.low] && i > r.from && s.words[i-1].tag == nameWord:
			from := i - 1
			for from > r.from && s.words[from-1].tag == nameWord {
				from--
			}
			if np := (scope{from, i}); s.outlet(np) {
				return np
			}
		}
	}
	return scope{}
}

var reporters = wordSet("reporter reporters correspondent correspondents journalist journalists crew team interviewer producer")

// goesWith gives a the authorities of b where both are said by the same words
// for a source, one after the other: "told the paper that ..., adding that".
func (a *found) goesWith(b *found) {
	if len(a.via) == 0 && len(b.via) > 0 && !b.cites && !a.source.empty() && a.source == b.source && b.cue.to <= a.cue.from && a.class == lexicon.Speech && b.class == lexicon.Speech {
		a.via = slices.Clone(b.via)
	}
}

// outletsLast puts who spoke for the source before the outlets.
func (s *sheet) outletsLast(via []scope) {
	if len(via) > 1 {
		slices.SortStableFunc(via, func(x, y scope) int {
			a, b := s.listens(x), s.listens(y)
			switch {
			case a == b:
				return 0
			case b:
				return -1
			}
			return 1
		})
	}
}

// addVia adds an authority that is not there yet and is not the source itself.
func (a *found) addVia(v scope) {
	if v.empty() || a.told && overlaps(v, a.source) || a.source == v || v.from <= a.source.from && a.source.to <= v.to && !a.source.empty() {
		return
	}
	for _, w := range a.via {
		if v == w {
			return
		}
	}
	a.via = append(a.via, v)
}

// carried is the attribution that the words at i tell the carrier of: the one in
// whose source they stand, or the one with the nearest cue that has them not in
// its content. A phrase at the end of the sentence, behind a comma, belongs to
// an outermost one.
func (s *sheet) carried(i int, all []found, in []int, at *sentence) int {
	for _, k := range in {
		if all[k].source.holds(i) {
			return k
		}
	}
	tail := s.inTail(i, at)
	best, near := -1, 1<<30
	for _, k := range in {
		a := &all[k]
		if a.cue.empty() || a.verb == i || a.fixed == nil && a.cue.holds(i) {
			continue
		}
		holds := false
		for _, c := range a.content {
			holds = holds || c.holds(i)
		}
		if holds && !((tail || s.besideObject(i, a)) && a.cue.to <= i) {
			continue
		}
		d := i - a.cue.to
		if d < 0 {
			d = 3 * (a.cue.from - i) // what follows a cue is more likely its own
		} else if tail && !s.innerCue(a, all, in) {
			d = 0
		}
		if d < near {
			best, near = k, d
		}
	}
	return best
}

// besideObject reports whether the word at i stands in a phrase such as "in a
// message that a group passed to the paper" that ends the content of a, which
// else has no verb: it says in what the words of a stood.
func (s *sheet) besideObject(i int, a *found) bool {
	last := a.content[len(a.content)-1]
	if !last.holds(i) || last.from < a.cue.to {
		return false
	}
	for k := last.from + 1; k < i; k++ {
		switch s.words[k].tag {
		case verbFin, aux, modal, toWord, subordinator:
			return false
		case preposition:
			if w := s.low(k); w != "in" && w != "on" {
				continue
			}
			n := s.phraseRight(k+1, last.to)
			if n > k+1 && n <= i {
				if w := s.low(n - 1); saidIn[w] || lexicon.MessageNoun(w) {
					return true
				}
			}
		}
	}
	return false
}

// innerCue reports whether the cue of a stands in the content of another of the
// sentence.
func (s *sheet) innerCue(a *found, all []found, in []int) bool {
	for _, k := range in {
		b := &all[k]
		if b == a {
			continue
		}
		for _, c := range b.content {
			if c.holds(a.verb) && !slices.ContainsFunc(a.content, func(x scope) bool { return x.holds(b.verb) }) {
				return true
			}
		}
	}
	return false
}

// toldWhom is the outlet that a source told what it is cited for, where its own
// words say so: "according to a fisherman who told the paper that".
func (s *sheet) toldWhom(r scope) scope {
	for i := r.from + 1; i < r.to; i++ {
		if c := s.words[i].cue; c == nil || c.Lemma != "tell" || s.words[i].tag < verbFin || s.words[i].tag > verbPart {
			continue
		}
		if np := (scope{i + 1, s.phraseRight(i+1, r.to)}); !np.empty() && s.listens(np) {
			return np
		}
	}
	return scope{}
}

// interviewer is the outlet that spoke to the source of a, which is a relative
// pronoun: the paper in "the paper spoke to a guard, who said".
func (s *sheet) interviewer(a *found) scope {
	if a.source.to-a.source.from != 1 || s.low(a.source.from) != "who" {
		return scope{}
	}
	who := s.antecedent(a.source)
	if who == a.source {
		return scope{}
	}
	at := s.in(a.source.from)
	v := who.from - 1
	if w := s.low(v); v > at.from && (w == "to" || w == "with" || w == "on") {
		v--
	}
	if v <= at.from {
		return scope{}
	}
	switch s.low(v) {
	case "spoke", "spoken", "talked", "interviewed", "quoted", "quotes", "cited", "cites", "met", "reached", "found", "asked", "contacted":
	default:
		return scope{}
	}
	for v > at.from && (s.tagAt(v-1) == aux || s.tagAt(v-1) == adverb) {
		v--
	}
	if by := s.subject(v, at.from); s.listens(by) {
		return by
	}
	return scope{}
}

// publisher is who gave out the message in which the source of a says what it
// says: the site in "the site published emails in which the lobbyist told ...".
func (s *sheet) publisher(a *found) scope {
	i := a.source.from
	if a.source.empty() || a.before {
		return scope{}
	}
	at := s.in(i)
	switch {
	case i-2 >= at.from && s.low(i-1) == "which" && (s.low(i-2) == "in" || s.low(i-2) == "on"):
		i -= 3
	case i-1 >= at.from && s.low(i-1) == "where":
		i -= 2
	default:
		return scope{}
	}
	if i < at.from {
		return scope{}
	}
	np := s.phraseLeft(i, at.from)
	h := s.headOf(np)
	if np.empty() || h < 0 || !saidIn[s.low(h)] && !lexicon.MessageNoun(s.low(h)) && !lexicon.DocumentNoun(s.low(h)) {
		return scope{}
	}
	v := np.from - 1
	if v < at.from || s.words[v].tag != verbFin && s.words[v].tag != verbPart {
		return scope{}
	}
	if _, ok := carryVerbs[s.low(v)]; !ok {
		return scope{}
	}
	from := v
	for from > at.from && (s.words[from-1].tag == aux || s.words[from-1].tag == adverb) {
		from--
	}
	return s.subject(from, at.from)
}

// inTail reports whether the word at i stands in a phrase that begins with a
// comma and a preposition, or a bracket, and runs to the end of the sentence without a verb of
// its own but participles: ", in a letter obtained by the Post".
func (s *sheet) inTail(i int, at *sentence) bool {
	if s.low(i-1) == "(" && i > at.from {
		return true // "(via Lake Daily)"
	}
	k := i
	for k > at.from && i-k < 14 && s.words[k].tag != comma {
		switch s.words[k].tag {
		case verbFin, aux, modal, mark:
			return false
		}
		k--
	}
	if s.tagAt(k) != comma || s.tagAt(k+1) != preposition {
		return false
	}
	for j := i; j < at.to; j++ {
		switch s.words[j].tag {
		case verbFin, aux, modal, mark, comma:
			return false
		}
		if j > i+40 {
			return false
		}
	}
	return true
}

// carriers finds the phrases of a sentence that say through whom words came.
func (s *sheet) carriers(at *sentence) []carrier {
	var out []carrier
	hi := at.to
	for hi > at.from && s.words[hi-1].tag == stop {
		hi--
	}
	for i := at.from; i < hi; i++ {
		for _, read := range [...]func(int, *sentence, int) (carrier, bool){
			s.carriedTo, s.carriedBy, s.inTheirs, s.carriesWhich, s.through, s.talkedTo, s.onCarrier,
		} {
			if c, ok := read(i, at, hi); ok {
				out = append(out, c)
				break
			}
		}
	}
	return out
}

// carryVerbs are the participles that say who carried words; the value tells
// whether anybody can be the carrier, or only an outlet.
var carryVerbs = func() map[string]bool {
	m := map[string]bool{}
	for w := range wordSet("saw ran seen obtained reviewed viewed examined heard acquired printed reported") {
		m[w] = false
	}
	for w := range wordSet("issued published interviewed posted carried broadcast aired relayed read leaked released shared circulated uploaded televised translated transmitted distributed reprinted streamed republished transcribed filmed captured played recorded quoted cited summarised summarized recounted passed voiced screened picked found recovered discovered unearthed seized delivered brought smuggled handed conveyed forwarded presented featured shown run archived saved preserved produced copied polled surveyed canvassed asked reached contacted approached questioned pressed challenged monitored intercepted gathered collected compiled taken noted logged decoded interpreted") {
		m[w] = true
	}
	return m
}()

// carriedBy reads "a memo seen by the Post" with its participle at i.
func (s *sheet) carriedBy(i int, at *sentence, hi int) (carrier, bool) {
	anybody, ok := carryVerbs[s.low(i)]
	if !ok {
		return carrier{}, false
	}
	n := i + 1
	if k := s.byBehind(n, hi); k > n {
		n = k // "obtained under the act by the paper"
	}
	for n < hi && n < i+5 && s.low(n) != "by" && (s.words[n].tag == adverb || s.low(n) == "on" && s.low(n+1) == "by" || s.low(n) == "in" && s.low(n+1) == "full" || s.low(n) == "full" || s.words[n].tag == timeWord || s.low(n) == "on" && s.tagAt(n+1) == timeWord || s.low(n) == "last" || timeNoun[s.low(n)]) {
		n++
	}
	np := scope{n + 1, s.nounPhrase(n+1, hi)}
	switch s.low(n) {
	case "by":
		if s.low(np.to) == "by" && !np.empty() {
			np = scope{np.to + 1, s.nounPhrase(np.to+1, hi)} // "reached by phone by the paper"
		}
	case "on", "in", "via":
		if w := s.low(i); (w == "quoted" || w == "cited") && !np.empty() && s.outlet(np) && i > at.from && (s.low(i-1) == "as" || s.tagAt(i-1) == noun || s.tagAt(i-1) == nameWord || s.tagAt(i-1) == comma) {
			return carrier{at: i, via: []scope{np}}, true // "as quoted in the paper"
		}
		if !np.empty() && !s.own(np) && s.outlet(np) && (s.carriesWords(i, at) || s.low(i) == "interviewed") {
			return carrier{at: i, via: []scope{np}}, true // "aired on state television"
		}
		return carrier{}, false
	default:
		return carrier{}, false
	}
	if w := s.low(i); w == "quoted" || w == "cited" || w == "reported" || (w == "translated" || w == "interpreted" || w == "paraphrased") && s.tagAt(i-1) == comma {
		// ", quoted by the agency": of the speaker; not "was quoted by".
		if p := s.tagAt(i - 1); np.empty() || p == aux || p == verbFin || w == "reported" && !s.listens(np) || i == at.from {
			return carrier{}, false
		}
		return carrier{at: i, via: []scope{np}}, true
	}
	switch s.low(i) {
	case "asked", "reached", "contacted", "approached", "questioned", "pressed", "challenged":
		if !np.empty() && s.tagAt(i-1) != aux && s.outlet(np) && s.low(n) == "by" {
			return carrier{at: i, via: []scope{np}}, true // "asked by the paper, he said"
		}
		return carrier{}, false
	}
	if w := s.low(i); (w == "interviewed" || w == "polled" || w == "surveyed" || w == "canvassed") && !np.empty() && s.tagAt(i-1) != aux {
		return carrier{at: i, via: []scope{np}}, true
	}
	if np.empty() || !s.carriesWords(i, at) {
		return carrier{}, false
	}
	if !s.hasIt(np) && (!anybody || s.ownWords(i, at)) {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{np}}, true
}

// byBehind is the "by" behind a prepositional phrase at n, n where there is none.
func (s *sheet) byBehind(n, hi int) int {
	start := n
	for n < hi && n < start+3 && s.tagAt(n) == adverb {
		n++
	}
	if s.tagAt(n) != preposition || s.low(n) == "by" {
		return start
	}
	for k := n + 1; k < hi && k < n+9; k++ {
		switch s.tagAt(k) {
		case determiner, noun, nameWord, adjective, number, timeWord, possessive:
		case preposition:
			if s.low(k) == "by" {
				return k
			}
		default:
			return start
		}
	}
	return start
}

// hasIt reports whether a phrase stands for an outlet that got hold of
// something: one by its words, or a name that is neither a person's nor a
// place's nor a known body's.
func (s *sheet) hasIt(r scope) bool {
	if s.listens(r) {
		return true
	}
	h := s.headOf(r)
	if h < 0 || s.words[h].tag != nameWord || s.namesPerson(r) || s.bodyName(r, h) {
		return false
	}
	for i := r.from; i < r.to; i++ {
		if bodies[s.low(i)] || lexicon.SpeakerNoun(s.low(i)) || s.tagAt(i) == possessive {
			return false
		}
	}
	t := s.nameType(r.from, r.to)
	return t == readout.OrganisationName || t == readout.WorkName
}

// carriesWords reports whether the participle at i is said of words or of what
// holds words: a memo, remarks, an account.
func (s *sheet) carriesWords(i int, at *sentence) bool {
	for k := i - 1; k >= at.from && i-k < 14; k-- {
		w := &s.words[k]
		switch w.tag {
		case noun:
			if saidIn[w.low] || lexicon.MessageNoun(w.low) || lexicon.DocumentNoun(w.low) {
				return true
			}
		case stop, colon, mark:
			return false
		}
	}
	return false
}

// ownWords reports whether the participle at i says of a document whose it is,
// "a survey released by the group", rather than who brought it: it stands behind
// "according to" or before a verb, and is a verb of giving out.
func (s *sheet) ownWords(i int, at *sentence) bool {
	switch s.low(i) {
	case "released", "issued", "published", "circulated", "distributed", "shared", "recorded", "cited", "quoted":
	default:
		return false
	}
	for k := i - 1; k >= at.from && i-k < 14; k-- {
		switch s.words[k].tag {
		case preposition:
			if s.low(k) == "to" && s.low(k-1) == "according" {
				return true
			}
			if s.low(k) == "in" || s.low(k) == "on" {
				return false
			}
		case verbFin, comma:
			return s.tagAt(k) == comma
		}
	}
	return true
}

// saidIn are the nouns for what words stand in, beside those of the lexicon.
var saidIn = wordSet(`remarks remark comments comment minutes account accounts version interview memoir memoirs diary cable cables
	copy copies excerpt excerpts extract extracts audio voice clip clips screenshot screenshots quotation quotations
	words message messages file files correspondence exchange exchanges testimony answers reply replies broadcast appeal
	log logs ledger ledgers timeline database spreadsheet manifest draft drafts note notes dossier sheet invoice contract affidavit deposition brief briefs presentation slides leak
	tape tapes recordings conversation conversations podcast episode column warning warnings denial`)

// carriedTo reads "a paper leaked to the Post" with its participle at i, and "a
// message that a group passed to the agency".
func (s *sheet) carriedTo(i int, at *sentence, hi int) (carrier, bool) {
	switch s.low(i) {
	case "leaked", "passed", "shared", "given", "handed", "shown", "sent", "provided", "supplied", "available", "forwarded", "emailed", "gave", "showed", "slipped", "delivered", "disclosed", "addressed", "dictated", "read", "copied", "submitted", "entrusted":
	default:
		return carrier{}, false
	}
	n := i + 1
	for n < hi && n < i+4 && (s.words[n].tag == adverb || s.words[n].tag == pronoun) {
		n++
	}
	if p := s.low(n); p != "to" && p != "with" {
		return carrier{}, false
	}
	np := scope{n + 1, s.nounPhrase(n+1, hi)}
	if np.empty() || !s.carriesWords(i, at) || !s.listens(np) {
		return carrier{}, false
	}
	c := carrier{at: i, via: []scope{np}}
	if s.low(np.to) == "by" && np.to+1 < hi {
		if by := (scope{np.to + 1, s.nounPhrase(np.to+1, hi)}); !by.empty() && s.speaker(by, false) {
			c.via = []scope{by, np}
			return c, true
		}
	}
	// Who passed it on: "that a rights group passed to the agency".
	if s.tagAt(i) == verbFin {
		k := i - 1
		for k > at.from && i-k < 9 && s.low(k) != "that" && s.low(k) != "which" {
			switch s.words[k].tag {
			case noun, nameWord, adjective, determiner, number, possessive, aux, adverb, pronoun:
			default:
				return c, true
			}
			k--
		}
		if by := (scope{k + 1, i}); (s.low(k) == "that" || s.low(k) == "which") && !by.empty() {
			for !by.empty() && (s.tagAt(by.to-1) == aux || s.tagAt(by.to-1) == adverb) {
				by.to--
			}
			if !by.empty() {
				c.via = []scope{by, np}
			}
		}
	}
	return c, true
}

// carriesWhich reads "which the Post has published" and "that the Post obtained"
// with the verb at i.
func (s *sheet) carriesWhich(i int, at *sentence, hi int) (carrier, bool) {
	switch s.low(i) {
	case "published", "obtained", "seen", "saw", "reviewed", "broadcast", "aired", "carried", "posted", "printed", "put", "made", "released", "heard", "viewed", "ran", "leaked", "acquired", "received", "got", "translated", "transcribed", "verified", "monitored", "recorded", "publish", "air", "post", "carry", "print", "read", "shared", "circulated", "found", "recovered", "smuggled", "brought", "delivered", "played":
	default:
		return carrier{}, false
	}
	if w := s.low(i); w == "put" && s.low(i+1) != "online" || w == "made" && s.low(i+1) != "public" {
		return carrier{}, false
	}
	to := i
	for to > at.from && (s.words[to-1].tag == aux || s.words[to-1].tag == adverb || s.words[to-1].tag == modal || s.words[to-1].tag == toWord) {
		to--
	}
	from := to
	for from > at.from && to-from < 8 {
		switch s.words[from-1].tag {
		case noun, nameWord, adjective, determiner, number, possessive:
			from--
			continue
		}
		break
	}
	p := s.low(from - 1)
	if from < to && p != "which" && p != "that" {
		// "an email the paper has seen", "minutes Seewind obtained": two phrases meet.
		for k := to - 1; k > from; k-- {
			prev := s.tagAt(k - 1)
			opens := s.tagAt(k) == determiner || s.tagAt(k) == possessive && s.low(k)[0] != '\'' || s.tagAt(k) == nameWord && prev == noun
			if opens && (prev == noun || prev == nameWord) {
				from, p = k, "that"
				break
			}
		}
	}
	if p == "and" && s.listens(scope{from, to}) {
		for k := from - 2; k > at.from && from-k < 14; k-- {
			if w := s.low(k); w == "which" || w == "that" {
				p = w // "that an inmate smuggled out and the paper has read"
				break
			}
		}
	}
	if from == to || from == at.from || p != "which" && p != "that" || s.low(i+1) == "by" {
		return carrier{}, false
	}
	np := scope{from, to}
	if !s.carriesWords(from, at) {
		return carrier{}, false
	}
	if s.listens(np) || carryVerbs[s.low(i)] && s.speaker(np, false) && !s.ownWords(i, at) && s.beingOf(np) != somePaper && !s.self(np) {
		return carrier{at: i, via: []scope{np}}, true
	}
	return carrier{}, false
}

// self reports whether a phrase is a pronoun, which in "a letter that he posted"
// means the speaker himself.
func (s *sheet) self(r scope) bool {
	return r.to-r.from == 1 && s.tagAt(r.from) == pronoun
}

// inTheirs reads "in a Radio Lakeside interview" with the name of the outlet at i.
func (s *sheet) inTheirs(i int, at *sentence, hi int) (carrier, bool) {
	if s.tagAt(i) != nameWord || i == at.from || s.tagAt(i-1) == nameWord {
		return carrier{}, false
	}
	j := s.nameEnd(i)
	if j < hi && s.low(j) == "'s" {
		j++
	}
	n := j
	for n < hi && n < j+2 && s.tagAt(n) == adjective {
		n++
	}
	if w := s.low(n); n >= hi || !talks[w] || w == "statement" || w == "statements" || w == "address" || w == "speech" || s.tagAt(n) != noun {
		return carrier{}, false
	}
	k := i - 1
	if s.tagAt(k) == determiner {
		k--
	}
	if w := s.low(k); k < at.from || w != "in" && w != "on" && w != "during" {
		return carrier{}, false
	}
	np := scope{i, s.nameEnd(i)}
	if !s.outlet(np) {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{np}}, true
}

// through reads "through an interpreter" and "(via Lake Daily)".
func (s *sheet) through(i int, at *sentence, hi int) (carrier, bool) {
	switch w := s.low(i); {
	case w == "through" || w == "via":
	case w == "of" && s.low(i-1) == "help", w == "of" && s.low(i-1) == "way" && s.low(i-2) == "by":
	default:
		return carrier{}, false
	}
	np := scope{i + 1, s.nounPhrase(i+1, hi)}
	if np.empty() {
		return carrier{}, false
	}
	h := s.headOf(np)
	if h < 0 {
		return carrier{}, false
	}
	w := s.low(h)
	if p := s.tagAt(i - 1); s.low(i) == "through" && (i == at.from || p == comma || p == verbFin || p == verbPart || p == verbIng) && s.beingOf(np) == oneBody && !s.place(np) {
		return carrier{at: i, via: []scope{np}}, true // "said through the Red Cross"
	}
	if gobetweens[w] || lexicon.SpeakerNoun(w) && s.tagAt(np.from) != none && s.beingOf(np) == onePerson && s.words[h].tag == noun || s.outlet(np) || s.low(i) == "via" && s.low(i-1) == "(" && s.words[h].upper && !platforms[w] && s.nameType(np.from, np.to) != "location" {
		return carrier{at: i, last: s.low(i-1) == "(", via: []scope{np}}, true
	}
	return carrier{}, false
}

// place reports whether a phrase names a place or state.
func (s *sheet) place(r scope) bool {
	switch s.nameType(r.from, r.to) {
	case readout.LocationName, readout.StateName, readout.FacilityName:
		return true
	}
	_, place := lexicon.PlaceByName(s.spanOf(r.from, r.to).In(s.text))
	return place
}

// gobetweens are those through whom somebody speaks.
var gobetweens = wordSet(`interpreter interpreters translator translators lawyer lawyers attorney attorneys spokesman spokeswoman
	spokesperson spokesmen aide aides intermediary intermediaries publicist agent agents secretary representative
	representatives solicitor solicitors barrister counsel brother sister wife husband son daughter father mother
	relative relatives friend friends cousin nephew niece uncle aunt colleague neighbour neighbor mediator mediators go-between emissary envoy press-officer manager messenger`)

// talks are the nouns for saying something to somebody: "in an interview with".
var talks = wordSet(`interview interviews remarks comments statement statements email emails letter conversation answers response
	reply testimony account message broadcast op-ed article column essay piece editorial podcast address appearance debate
	speech post call briefing dispatch documentary film programme program memoir text wire chat session voicemail exchange`)

// talkedTo reads "in an interview with the Post", "in remarks to the agency" and
// "speaking to the Post" with its noun or verb at i.
func (s *sheet) talkedTo(i int, _ *sentence, hi int) (carrier, bool) {
	if w := s.low(i); !(talks[w] && s.words[i].tag == noun) && w != "speaking" && w != "spoke" && w != "spoken" && w != "talking" && w != "appearing" && w != "appeared" && w != "appears" && w != "writing" && w != "talked" {
		return carrier{}, false
	}
	n := i + 1
	for n < hi && n < i+4 && (s.words[n].tag == adverb || s.words[n].tag == timeWord || s.words[n].tag == verbPart || s.low(n) == "on" && s.tagAt(n+1) == timeWord) {
		n++
	}
	if w := s.low(i); !talks[w] && s.tagAt(n) == preposition && s.low(n) != "to" && s.low(n) != "with" && (s.low(n) != "on" || !s.outlet(scope{n + 1, s.nounPhrase(n+1, hi)})) {
		if k := s.phraseRight(n+1, hi); k > n+1 && (s.low(k) == "to" || s.low(k) == "with") {
			n = k // "speaking from hospital to the paper"
		}
	}
	switch p := s.low(n); {
	case p == "to" || p == "with" || p == "for":
	case p == "in" || p == "on" || p == "by" && s.tagAt(n-1) == verbPart:
	default:
		return carrier{}, false
	}
	np := scope{n + 1, s.nounPhrase(n+1, hi)}
	if np.empty() || s.own(np) || !s.listens(np) {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{np}}, true
}

// onCarrier reads "wrote in the Post" and "said on Radio Lakeside" with the
// preposition at i, right behind a verb of saying or a message.
func (s *sheet) onCarrier(i int, at *sentence, hi int) (carrier, bool) {
	switch s.low(i) {
	case "in", "on":
	case "to":
		if i != at.from {
			return carrier{}, false
		}
	default:
		return carrier{}, false
	}
	k := i - 1
	for k > at.from && (s.words[k].tag == adverb || s.words[k].tag == timeWord) {
		k--
	}
	p := &s.words[max(k, at.from)]
	if k < at.from || i == at.from+1 && s.tagAt(at.from) == conjunction {
		// "On the Lake Radio, ..."
		np := scope{i + 1, s.nounPhrase(i+1, hi)}
		if np.empty() || s.own(np) || s.tagAt(s.behind(np.to, hi, false)) != comma && s.low(i) != "to" || !s.outlet(np) && !s.fromPaper(i, np) {
			return carrier{}, false
		}
		return carrier{at: i, via: []scope{np}}, true
	}
	message := p.tag == noun && (p.low == "column" || p.low == "op-ed" || p.low == "article" || p.low == "editorial" || p.low == "essay" || p.low == "interview" || p.low == "letter" ||
		p.low == "report" || p.low == "story" || p.low == "piece" || p.low == "dispatch" || p.low == "profile" || p.low == "investigation" || p.low == "blog")
	verb := p.cue != nil && (p.cue.Lemma == "write" || p.cue.Lemma == "say" || p.cue.Lemma == "argue" || p.cue.Lemma == "tell") && p.tag >= verbFin && p.tag <= verbPart
	if !message && !verb {
		return carrier{}, false
	}
	np := scope{i + 1, s.nounPhrase(i+1, hi)}
	if np.empty() || s.own(np) || !s.outlet(np) {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{np}}, true
}

// own reports whether a phrase is about what is the speaker's own: "its daily
// bulletin", "his Telegram channel".
func (s *sheet) own(r scope) bool {
	return s.tagAt(r.from) == possessive && s.low(r.from)[0] != '\''
}

// fromPaper reports whether a phrase with "the", behind the preposition at i that
// opens a sentence, is what tells all that follows: "In the cable, ...", "On the
// tape, ...".
func (s *sheet) fromPaper(i int, r scope) bool {
	h := s.headOf(r)
	return h >= 0 && s.low(r.from) == "the" && tellingPapers[s.low(h)] && (s.low(i) == "in" || s.low(i) == "on")
}

// tellingPapers are what the words of others stand in that a report goes through
// bit by bit.
var tellingPapers = wordSet(`cable cables minutes tape tapes recording recordings memo memos diary diaries transcript transcripts email emails
	e-mails document documents dossier affidavit deposition indictment footage log logs file files note notes letter letters
	clip audio report messages`)
