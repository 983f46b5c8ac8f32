package attribution

import (
	"sort"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// gatherOutlets notes the names that the Document itself makes known as those of
// outlets: "the weekly Lake Mail", "Lake Mail, a weekly", the dateline's "(Lake
// Wire)", and how often each name stands in it.
func (s *sheet) gatherOutlets() {
	s.told = map[string]bool{}
	s.named = map[string]int{}
	s.heard = map[string]int{}
	s.against = map[string]bool{}
	s.parts = map[string]bool{}
	s.dateline()
	for i := 0; i < len(s.words); i++ {
		if s.words[i].tag != nameWord {
			continue
		}
		j := s.nameEnd(i)
		name := s.spanOf(i, j).In(s.text)
		if o := lexicon.OutletByName(name); o != nil && o.Agency {
			s.wired = true
		}
		s.named[name]++
		for k := i; j-i > 1 && k < j; k++ {
			s.parts[s.spanOf(k, k+1).In(s.text)] = true
		}
		if s.asOutlet(i, j) {
			s.heard[name]++
		} else if s.asOther(j) {
			s.against[name] = true
		}
		if titles[s.low(i)] {
			i = j - 1
			continue
		}
		if s.kindBefore(i) || s.kindBehind(j) || j-i > 1 && s.low(i-1) == "the" && s.titled(i, j) {
			s.told[name] = true
			for k := i - 1; k < j; k++ {
				switch s.low(k) {
				case "agency", "wire", "newswire", "service", "agence", "agentur", "agenzia", "agencia":
					s.wired = true
				}
			}
			if j-i > 1 {
				s.told[s.spanOf(j-1, j).In(s.text)] = true // "the Record"
			}
		}
		i = j - 1
	}
	for _, name := range [...]string{s.rec.Document.Outlet, s.rec.Document.Origin.Outlet} {
		if name != "" {
			s.told[name], s.wired = true, true
		}
	}
}

// asOutlet reports whether the name [i, j) stands where an outlet can: it is told
// something, or reports.
func (s *sheet) asOutlet(i, j int) bool {
	if p := i - 1; p >= 0 && s.sentOf[p] == s.sentOf[i] {
		switch w := &s.words[p]; {
		case w.cue != nil && (w.cue.Lemma == "tell" || w.cue.Lemma == "inform"):
			return true
		case w.low == "to", w.low == "by", w.low == "with":
			if v := p - 1; v >= 0 && (s.tagAt(v) == verbPart || s.tagAt(v) == verbFin || s.tagAt(v) == noun) {
				return w.low != "with" || s.low(v) == "interview"
			}
		}
	}
	for n := j; n < len(s.words) && n < j+3; n++ {
		w := &s.words[n]
		if w.cue != nil {
			switch w.cue.Lemma {
			case "report", "write", "quote", "cite":
				return true
			}
		}
		if w.tag != aux && w.tag != adverb {
			return false
		}
	}
	return false
}

// asOther reports whether the name that ends at j acts or owns as no outlet does:
// "Kestrel has rejected", "Kestrel's boats".
func (s *sheet) asOther(j int) bool {
	if j >= len(s.words) {
		return false
	}
	if s.low(j) == "'s" && s.tagAt(j) == possessive {
		switch s.low(j + 1) {
		case "report", "reports", "reporter", "reporters", "reporting", "correspondent", "account", "website", "story", "editor", "readers", "question", "questions":
			return false
		}
		return true
	}
	switch s.tagAt(j) {
	case verbFin, aux, modal:
	default:
		return false
	}
	for n := j; n < len(s.words) && n < j+4; n++ {
		if c := s.words[n].cue; c != nil && (c.Lemma == "report" || c.Lemma == "write" || c.Lemma == "quote" || c.Lemma == "cite" || c.Lemma == "add" || c.Lemma == "note") {
			return false
		}
		switch s.low(n) {
		case "published", "broadcast", "aired", "obtained", "printed", "carried", "reviewed", "posted", "named":
			return false
		}
	}
	return true
}

// titled reports whether the name [i, j) ends as the titles of papers do, and is
// that of no body: "Turtle Bay Record".
func (s *sheet) titled(i, j int) bool {
	if !lexicon.OutletTitleWord(s.low(j - 1)) {
		return false
	}
	switch s.low(j - 1) {
	case "party", "world", "week", "month", "online", "today", "house", "star", "mail":
		return false
	}
	return lexicon.OrganisationByName(s.spanOf(i, j).In(s.text)) == nil
}

// nameEnd is the end of the run of capitalised words that begins at i.
func (s *sheet) nameEnd(i int) int {
	j := i + 1
	for j < len(s.words) && s.sentOf[j] == s.sentOf[i] && j-i < 8 {
		switch {
		case s.words[j].tag == nameWord:
		case particles[s.low(j)] && s.tagAt(j+1) == nameWord && s.low(j+1) != "":
			j++
		default:
			return j
		}
		j++
	}
	return j
}

var particles = wordSet("de del della des du di da do dos la le les el al-e van von y e")

// kindBefore reports whether a noun before the name at i says that it is an
// outlet: "the state-run agency Zarya".
func (s *sheet) kindBefore(i int) bool {
	if i == 0 || s.sentOf[i-1] != s.sentOf[i] {
		return false
	}
	w := &s.words[i-1]
	if w.upper && w.tag == nameWord {
		return false
	}
	return s.kind(i-1) || w.low == "agency" && s.tagAt(i-2) == determiner // "the agency Lakewire"
}

// kindBehind reports whether an apposition behind the name that ends at j says
// that it is an outlet: "Lake Mail, an independent weekly".
func (s *sheet) kindBehind(j int) bool {
	if s.tagAt(j) != comma || s.tagAt(j+1) != determiner {
		return false
	}
	for k := j + 2; k < len(s.words) && k < j+9; k++ {
		switch s.words[k].tag {
		case adjective, verbPart, nameWord, possessive, adverb, number:
		case noun:
			if s.kind(k) {
				return true
			}
		default:
			return false
		}
	}
	return false
}

// dateline notes the agency in the brackets of a dateline that opens a
// paragraph: "KAMPALA (Lake Wire) —". Reading may have set the dateline apart as
// a citation, so it is looked for in the text itself.
func (s *sheet) dateline() {
	for n, p := range s.rec.Document.Paragraphs {
		if n > 5 {
			return
		}
		t := p.In(s.text)
		t = t[:min(len(t), 90)]
		if i := strings.Index(t, " /"); i > 3 {
			if j := strings.IndexByte(t[i+2:], '/'); j > 1 && strings.ToUpper(t[i+2:i+2+j]) == t[i+2:i+2+j] {
				s.told[t[i+2:i+2+j]], s.wired = true, true // "MOSCOW, February 4. /LAKEWIRE/."
			}
		}
		open := strings.IndexByte(t, '(')
		end := strings.IndexByte(t, ')')
		if open < 3 || end < open+3 || strings.ToUpper(t[:open]) != t[:open] && open > 30 {
			continue
		}
		rest := strings.TrimLeft(t[end+1:], " ")
		if !strings.HasPrefix(rest, "—") && !strings.HasPrefix(rest, "–") && !strings.HasPrefix(rest, "-") {
			continue
		}
		if name := t[open+1 : end]; name[0] >= 'A' && name[0] <= 'Z' {
			s.told[name] = true
			s.wired = true
			if i := strings.LastIndexByte(name, ' '); i > 0 && lexicon.OutletTitleWord(strings.ToLower(name[i+1:])) {
				if _, place := lexicon.PlaceByName(name[:i]); !place {
					s.told[name[:i]] = true // "Lake" of Lake Wire
				}
			}
		}
	}
}

// nameType is the type of the Name that touches the words [from, to), "" where
// there is none.
func (s *sheet) nameType(from, to int) readout.NameType {
	sp := s.spanOf(from, to)
	names := s.rec.Names
	k := sort.Search(len(names), func(i int) bool { return names[i].Span.End > sp.Start })
	if k < len(names) && names[k].Span.Overlaps(sp) {
		return names[k].Type
	}
	return ""
}
