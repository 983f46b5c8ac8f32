package attribution

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// outlet reports whether the phrase stands for an outlet: "the newspaper",
// "Radio Lakeside", "the state-run news agency Belta", "the Record".
func (s *sheet) outlet(r scope) bool {
	last := -1
	for i := r.from; i < r.to; i++ {
		w := &s.words[i]
		switch w.tag {
		case preposition:
			if last < 0 || w.low != "of" && w.low != "for" {
				return last >= 0 && s.outletHead(r, last)
			}
			// "the Times of Lakeside", "a spokesman for the Times"
			if !s.words[last].upper {
				return s.outletHead(r, last)
			}
		case comma, question, verbFin, verbPart, bracket, conjunction:
			return last >= 0 && s.outletHead(r, last)
		case possessive:
			if w.low[0] != '\'' {
				continue
			}
			if i+1 < r.to && i > r.from && s.outlet(scope{r.from, i}) {
				switch s.low(r.to - 1) {
				case "service", "programme", "program", "show", "website", "podcast", "channel", "edition", "bureau", "desk", "newsroom", "breakfast":
					return true // "the Post's Arabic service"
				}
			}
		case noun, nameWord:
			last = i
		}
	}
	return last >= 0 && s.outletHead(r, last)
}

// outletHead reports whether the phrase whose last noun stands at h is an
// outlet's.
func (s *sheet) outletHead(r scope, h int) bool {
	w := &s.words[h]
	if platforms[w.low] {
		return false
	}
	if domain(w.low) {
		return true
	}
	from := r.from
	the := false
	for from < h && (s.words[from].tag == determiner || s.words[from].tag == possessive) {
		the = the || s.low(from) == "the"
		from++
	}
	name := s.spanOf(from, h+1).In(s.text)
	if s.told[name] && (w.tag == nameWord || w.upper) {
		return true
	}
	if o := lexicon.OutletByName(name); o != nil && (the || !lexicon.OutletNeedsArticle(name)) {
		return true
	}
	if lexicon.OrganisationByName(name) != nil {
		return false
	}
	if !w.upper {
		return w.tag == noun && s.kind(h)
	}
	// A name: by what it begins and ends with, and by what stands before it.
	k := h
	for k > from && (s.words[k-1].tag == nameWord || particles[s.low(k-1)]) {
		k--
	}
	if k > from && s.tagAt(k-1) == noun && !s.words[k-1].upper && s.kind(k-1) {
		return true
	}
	for i := k; i <= h; i++ {
		if lexicon.OutletForeignWord(s.low(i)) || s.outletEnding(s.low(i)) {
			return true
		}
	}
	if first := from; first < k && s.words[first].upper && lexicon.OutletTitleWord(s.low(first)) && (s.low(first+1) == "of" || particles[s.low(first+1)]) {
		return true // "Voice of the Lake"
	}
	if h > k && particles[s.low(k+1)] && lexicon.OutletTitleWord(s.low(k)) {
		return true // "Tribune de Lac"
	}
	if h > k && s.heard[name] > 0 && sureTitles[w.low] {
		return true // "Marine Dispatch" is no Marine
	}
	if s.namesPerson(r) {
		return false
	}
	if lexicon.OutletWord(w.low) && w.low != "agency" && w.low != "network" && w.low != "time" || h > k && lexicon.OutletTitleWord(w.low) || the && k == h && lexicon.OutletTitleWord(w.low) && s.told[s.spanOf(h, h+1).In(s.text)] {
		return true
	}
	if h > k {
		switch first := s.low(k); first {
		case "radio", "channel", "tv":
			return true
		case "daily", "weekly", "sunday", "morning", "evening", "la", "le", "el", "il", "der", "die", "das", "de", "agence", "agencia":
			return s.nameType(k, h+1) != readout.PersonName
		}
	}
	return false
}

// listens reports whether the phrase, to which something was said, is an
// outlet's: one by its words, or a bare name that the Document gives nowhere
// else and that is neither a person nor a place nor a known body. Whom a report
// names only as the one that was told, without a word on who that is, it takes
// to be known to every reader as an outlet.
func (s *sheet) listens(r scope) bool {
	if r.empty() {
		return false
	}
	if s.outlet(r) {
		return true
	}
	if len(s.low(r.to-1)) < 3 && s.tagAt(r.to-1) == number && r.to-r.from > 1 {
		r.to-- // "Channel 9", "Kanal 7"
	}
	if s.low(r.from+1) == "of" && s.low(r.from+2) == "the" && (s.tagAt(r.from) == number || s.tagAt(r.from) == determiner) {
		return s.outlet(scope{r.from + 2, r.to}) // "one of the papers"
	}
	if s.low(r.from) == "the" && r.to == r.from+2 && s.words[r.from+1].upper && lexicon.OutletTitleWord(s.low(r.from+1)) {
		switch s.low(r.from + 1) {
		case "party", "house", "world", "nation", "republic", "today":
		default:
			return true // "told the Sentinel"
		}
	}
	if h := s.headOf(r); h >= 0 && !s.words[h].upper && (s.low(h) == "paper" || s.low(h) == "papers") {
		return true // nobody tells a document
	}
	if s.low(r.from) == "the" && r.to-r.from > 1 && s.tagAt(r.from+1) == nameWord {
		r.from++
	}
	if s.words[r.from].tag != nameWord || s.nameEnd(r.from) != r.to || s.namesPerson(r) {
		return false
	}
	name := s.spanOf(r.from, r.to).In(s.text)
	if s.heard[name] == 0 || s.against[name] || s.bodyName(r, r.to-1) {
		return false
	}
	if s.parts[name] {
		return false // of a longer name: a person's, most likely
	}
	t := s.nameType(r.from, r.to)
	if tok := s.token(r.from); t == readout.PersonName && tok.XPOS == "" && r.to-r.from == 1 && len(lexicon.LeadersByWord(name)) == 0 {
		t = "" // the rules for names take whoever is told something for a person
	}
	if _, place := lexicon.PlaceByName(name); t == readout.LocationName && !place {
		t = ""
	}
	if t == readout.PersonName && r.to-r.from == 1 && s.heard[name] == s.named[name] && s.gender(r) == "" && len(lexicon.LeadersByWord(name)) == 0 {
		t = "" // nothing is told of it but that it was told something
	}
	if r.to-r.from > 1 && (t == readout.PersonName || t == readout.LocationName && s.low(r.from-1) == "the") {
		t = "" // a person who is told something is named again, or known by the given name
	}
	switch t {
	case readout.OrganisationName, readout.WorkName, "":
		for i := r.from; i < r.to; i++ {
			if bodies[s.low(i)] || lexicon.SpeakerNoun(s.low(i)) {
				return false
			}
		}
		return true
	}
	return false
}
