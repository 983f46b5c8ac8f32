package attribution

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// carryVerbs are the participles that say who carried words; the value tells
// whether anybody can be the carrier, or only an outlet.
var carryVerbs = func() map[string]bool {
	m := map[string]bool{}
	for w := range wordSet("saw ran seen obtained reviewed viewed examined heard acquired printed reported verified authenticated geolocated consulted inspected scrutinised scrutinized checked") {
		m[w] = false
	}
	for w := range wordSet("issued published interviewed posted carried broadcast aired relayed read leaked released shared circulated uploaded televised translated transmitted distributed reprinted streamed republished transcribed filmed captured played recorded quoted cited summarised summarized recounted passed voiced screened picked found recovered discovered unearthed seized delivered brought smuggled handed conveyed forwarded presented featured shown run archived saved preserved produced copied serialised serialized excerpted extracted overheard witnessed taped photographed filed lodged submitted tabled recited sung dictated polled surveyed canvassed asked reached contacted approached questioned pressed challenged monitored intercepted gathered collected compiled taken noted logged decoded interpreted") {
		m[w] = true
	}
	return m
}()

// wrote are the participles by which an outlet is the author, not the carrier, of
// what it is said of.
var wrote = wordSet("written signed authored drafted penned prepared commissioned founded owned led run edited funded headed criticised criticized employed")

// carriedBy reads "a memo seen by the Post" with its participle at i.
func (s *sheet) carriedBy(i int, at *sentence, hi int) (carrier, bool) {
	anybody, known := carryVerbs[s.low(i)]
	if !known && (s.tagAt(i) != verbPart || wrote[s.low(i)]) {
		return carrier{}, false
	}
	n := i + 1
	if k := s.byBehind(n, hi); k > n {
		n = k // "obtained under the act by the paper"
	}
	for n < hi && n < i+5 && s.low(n) != "by" && (s.words[n].tag == adverb || s.low(n) == "on" && s.low(n+1) == "by" || s.low(n) == "in" && s.low(n+1) == "full" || s.low(n) == "full" || s.words[n].tag == timeWord || s.low(n) == "on" && s.tagAt(n+1) == timeWord || s.low(n) == "last" || timeNoun[s.low(n)]) {
		n++
	}
	if s.low(n) == "from" || s.low(n) == "since" {
		if k := s.behind(n, hi, true); k > n && s.low(k) == "in" {
			n = k // "serialised from today in the weekly"
		} else if s.tagAt(n+1) == timeWord && s.low(n+2) == "in" {
			n += 2
		}
	}
	np := scope{n + 1, s.nounPhrase(n+1, hi)}
	switch s.low(n) {
	case "by":
		if s.low(np.to) == "by" && !np.empty() {
			np = scope{np.to + 1, s.nounPhrase(np.to+1, hi)} // "reached by phone by the paper"
		}
	case "for":
		if s.low(i) == "interviewed" && !np.empty() && !s.own(np) && s.outlet(np) {
			return carrier{at: i, via: []scope{np}}, true // "interviewed for the podcast"
		}
		return carrier{}, false
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
		if s.low(n) == "by" && s.low(n+2) == "by" {
			np = scope{n + 3, s.nounPhrase(n+3, hi)} // "reached by phone by the paper"
		}
		if !np.empty() && s.tagAt(i-1) != aux && s.hasIt(np) && s.low(n) == "by" {
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
	if !known && !s.outlet(np) || !s.hasIt(np) && (!anybody || s.ownWords(i, at)) {
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

// ownWords reports whether the participle at i says of a document whose it is,
// "a survey released by the group", rather than who brought it: it stands behind
// "according to" or before a verb, and is a verb of giving out.
func (s *sheet) ownWords(i int, at *sentence) bool {
	switch s.low(i) {
	case "released", "issued", "published", "circulated", "distributed", "shared", "recorded", "cited", "quoted", "filed", "lodged", "submitted", "tabled":
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
