package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// carriesWhich reads "which the Post has published" and "that the Post obtained"
// with the verb at i.
func (s *sheet) carriesWhich(i int, at *sentence, hi int) (carrier, bool) {
	other := false
	switch s.low(i) {
	case "published", "obtained", "seen", "saw", "reviewed", "broadcast", "aired", "carried", "posted", "printed", "put", "made", "released", "heard", "viewed", "ran", "leaked", "acquired", "received", "got", "translated", "transcribed", "verified", "monitored", "recorded", "publish", "air", "post", "carry", "print", "read", "shared", "circulated", "found", "recovered", "smuggled", "brought", "delivered", "played":
	default:
		// Any other verb where its subject is an outlet by its words.
		if t := s.tagAt(i); t != verbPart && t != verbFin || s.words[i].cue != nil && s.words[i].cue.Has(lexicon.Clause) {
			return carrier{}, false
		}
		other = true
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
			opens := s.tagAt(k) == determiner || s.tagAt(k) == possessive && s.low(k)[0] != '\'' || s.tagAt(k) == nameWord && prev == noun && !lexicon.OutletWord(s.low(k-1)) && !s.kind(k-1)
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
	if other && s.tagAt(i+1) == preposition && s.low(i+1) != "in" {
		return carrier{}, false
	}
	if from == to || from == at.from || p != "which" && p != "that" || s.low(i+1) == "by" {
		return carrier{}, false
	}
	np := scope{from, to}
	if !s.carriesWords(from, at) || other && !s.outlet(np) {
		return carrier{}, false
	}
	if !s.listens(np) && s.speaker(np, false) && !s.self(np) {
		// "that his nephew read out on the radio"
		n := i + 1
		for n < len(s.words) && n < i+4 && s.tagAt(n) == adverb {
			n++
		}
		if w := s.low(n); w == "on" || w == "to" || w == "in" || w == "for" || w == "with" {
			if v := (scope{n + 1, s.nounPhrase(n+1, at.to)}); !v.empty() && s.outlet(v) {
				return carrier{at: i, via: []scope{np, v}}, true
			}
		}
	}
	if anybody, known := carryVerbs[s.low(i)]; known && !anybody && s.hasIt(np) {
		return carrier{at: i, via: []scope{np}}, true
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

// saidIn are the nouns for what words stand in, beside those of the lexicon.
var saidIn = wordSet(`remarks remark comments comment minutes account accounts version interview memoir memoirs diary cable cables
	copy copies excerpt excerpts extract extracts audio voice clip clips screenshot screenshots quotation quotations
	words message messages file files correspondence exchange exchanges testimony answers reply replies broadcast appeal
	call calls sermon lecture toast chat quarrel poem song circular log logs ledger ledgers timeline database spreadsheet manifest draft drafts note notes dossier sheet invoice contract affidavit deposition brief briefs presentation slides leak
	tape tapes recordings conversation conversations podcast episode column warning warnings denial`)
