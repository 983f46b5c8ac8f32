package attribution

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// talks are the nouns for saying something to somebody: "in an interview with".
var talks = wordSet(`interview interviews remarks comments statement statements email emails letter conversation answers response
	reply testimony account message broadcast op-ed article column essay piece editorial podcast address appearance debate
	speech post call briefing dispatch documentary film programme program memoir text wire chat session voicemail exchange`)

// talkedTo reads "in an interview with the Post", "in remarks to the agency" and
// "speaking to the Post" with its noun or verb at i.
func (s *sheet) talkedTo(i int, _ *sentence, hi int) (carrier, bool) {
	if c := s.words[i].cue; c != nil && c.Class == lexicon.Speech && c.Lemma != "respond" && c.Has(lexicon.Clause|lexicon.Quote) && s.words[i].tag >= verbFin && s.words[i].tag <= verbPart && s.low(i+1) == "to" && i+2 < hi {
		// "he said to the paper"
		if np := (scope{i + 2, s.nounPhrase(i+2, hi)}); !np.empty() && !s.own(np) && s.outlet(np) {
			return carrier{at: i + 1, via: []scope{np}}, true
		}
	}
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
	if np.empty() || s.own(np) || !s.listens(np) && !(s.low(n) == "on" && !talks[s.low(i)] && s.unknownName(np)) {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{np}}, true
}

// unknownName reports whether a phrase is a bare name that is none of a person, a
// platform or a place known to the lexicon: where something is written in it or
// said on it, that of an outlet.
func (s *sheet) unknownName(r scope) bool {
	if r.to-r.from > 1 && len(s.low(r.to-1)) < 3 && s.tagAt(r.to-1) == number {
		r.to-- // "Lakeside 24"
	}
	if r.empty() || s.tagAt(r.from) != nameWord || platforms[s.low(r.to-1)] || s.namesPerson(r) || s.bodyName(r, r.to-1) {
		return false
	}
	name := s.spanOf(r.from, r.to).In(s.text)
	if _, place := lexicon.PlaceByName(name); place || s.against[name] || lexicon.OrganisationByName(name) != nil {
		return false
	}
	t := s.nameType(r.from, r.to)
	return t == readout.OrganisationName || t == readout.WorkName || t == readout.LocationName
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
	verb := p.cue != nil && p.cue.Class == lexicon.Speech && p.cue.Has(lexicon.Quote|lexicon.Clause) && p.tag >= verbFin && p.tag <= verbPart
	if !message && !verb {
		return carrier{}, false
	}
	np := scope{i + 1, s.nounPhrase(i+1, hi)}
	writes := verb && p.cue.Lemma == "write" && s.low(i) == "in"
	if np.empty() || s.own(np) || !s.outlet(np) && !(writes && s.unknownName(np)) {
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
	if h >= 0 && s.low(h) == "it" && s.low(i) == "in" {
		// "It began with a voice note. In it, a man urges ..."
		at := s.in(i)
		for k := at.from - 1; k >= 0 && at.from-k < 12; k-- {
			if s.tagAt(k) == noun {
				return tellingPapers[s.low(k)] || saidIn[s.low(k)]
			}
		}
		return false
	}
	return h >= 0 && s.low(r.from) == "the" && tellingPapers[s.low(h)] && (s.low(i) == "in" || s.low(i) == "on")
}

// tellingPapers are what the words of others stand in that a report goes through
// bit by bit.
var tellingPapers = wordSet(`cable cables minutes tape tapes recording recordings memo memos diary diaries transcript transcripts email emails
	e-mails document documents dossier affidavit deposition indictment footage log logs file files note notes letter letters
	clip audio report messages`)
