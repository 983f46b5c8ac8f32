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

// kind reports whether the noun at i says what kind of outlet something is. Of
// the words that are said of other things too, the words before decide.
func (s *sheet) kind(i int) bool {
	w := s.low(i)
	prev := s.low(i - 1)
	switch prev {
	case "investigative", "news", "fact-checking", "media":
		switch w {
		case "group", "centre", "center", "outfit", "unit", "project", "organisation", "organization", "consortium", "initiative", "desk", "team", "company":
			return true
		}
	}
	if one := strings.TrimSuffix(w, "s"); one != w && w != "news" && w != "press" && lexicon.OutletKind(one) && one != "paper" {
		w = one
	} else if w == "agencies" {
		w = "agency"
	}
	switch w {
	case "agency", "service":
		return prev == "news" || prev == "state-run" || prev == "wire" || prev == "state" || prev == "official" || prev == "semiofficial" || prev == "press" ||
			prev == "semi-official" || prev == "the" && s.wired
	case "station":
		return !places[prev]
	case "press", "media", "news", "radio", "television", "tv":
		switch s.low(i + 1) {
		case "conference", "briefing", "secretary", "release", "officer", "office", "freedom", "adviser", "outlet", "team", "report", "reports":
			return false
		}
		return (w != "news" || s.words[i].upper) && (w != "press" || prev != "the")
	case "paper":
		return !lexicon.SpeakerNoun(prev) && prev != "white" && prev != "green" && prev != "discussion" && prev != "research" && prev != "position" && prev != "policy" && prev != "treasury"
	case "programme", "program", "show":
		switch prev {
		case "nuclear", "space", "food", "missile", "training", "weapons", "aid", "vaccination", "housing", "reform", "government", "weapon", "enrichment", "chat":
			return prev == "chat"
		}
		return true
	case "platform":
		return prev == "news"
	case "review", "journal", "bulletin", "collective", "site", "network", "letter":
		switch w {
		case "site", "network":
			return prev != "building" && prev != "test" && prev != "spy" && prev != "launch" && prev != "nuclear" && prev != "construction"
		case "journal", "collective", "bulletin":
			return true
		}
		return prev == "radio" || prev == "television" || prev == "tv" || prev == "news" || prev == "current-affairs" || prev == "talk" || prev == "breakfast" || prev == "trade"
	}
	return lexicon.OutletKind(w)
}

// places are the words that say that a station is no broadcaster.
var places = wordSet("police fire power railway train space polling petrol gas filling bus underground metro border weather naval air research pumping customs")

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
		}
	}
}

// kindNouns makes nouns of the words for kinds of outlets that look like
// adjectives, "the financial daily Lake and Hill", "told the weekly", and part of
// a name of the day in one, "the Sunday Lake".
func (s *sheet) kindNouns(at *sentence) {
	for i := at.from; i < at.to; i++ {
		w := &s.words[i]
		if w.tag == timeWord && w.upper && i > at.from && s.low(i-1) == "the" && s.tagAt(i+1) == nameWord {
			w.tag = nameWord
		}
		if w.upper || w.tag != adjective && w.tag != adverb || !lexicon.OutletKind(w.low) {
			continue
		}
		switch p := s.tagAt(i - 1); {
		case i == at.from || p != determiner && p != adjective && p != noun && p != possessive && p != nameWord:
			continue
		}
		switch s.tagAt(i + 1) {
		case noun, adjective, number:
			continue
		}
		w.tag = noun
	}
}

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
	if s.namesPerson(r) {
		return false
	}
	if lexicon.OutletWord(w.low) && w.low != "agency" && w.low != "network" && w.low != "time" || h > k && lexicon.OutletTitleWord(w.low) || the && k == h && lexicon.OutletTitleWord(w.low) && s.told[s.spanOf(h, h+1).In(s.text)] {
		return true
	}
	if h > k {
		switch first := s.low(k); first {
		case "daily", "weekly", "sunday", "morning", "evening", "radio", "channel", "tv", "la", "le", "el", "il", "der", "die", "das", "de", "agence", "agencia":
			return s.nameType(k, h+1) != readout.PersonName
		}
	}
	return false
}

// outletEnding reports whether a name of one word ends as those of papers and
// stations do: "Lakeposten", "Seekurier", "Lakewire".
func (s *sheet) outletEnding(w string) bool {
	for _, end := range [...]string{"posten", "kurier", "zeitung", "blatt", "bladet", "avisen", "tidende", "tidning", "tidningen", "nyheter", "press", "presse",
		"news", "wire", "times", "radio", "media", "nachrichten", "anzeiger", "gazeta", "gazette", "dagblad", "post", "watch", "lehti", "sanomat", "pravda", "tribune", "herald", "online"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// platforms are where people publish their own words.
var platforms = wordSet("telegram twitter facebook instagram youtube x weibo wechat vkontakte tiktok whatsapp linkedin truth")

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
	if s.named[name] > s.heard[name] || s.bodyName(r, r.to-1) {
		return false
	}
	if s.parts[name] {
		return false // of a longer name: a person's, most likely
	}
	t := s.nameType(r.from, r.to)
	if tok := s.token(r.from); t == readout.PersonName && tok.XPOS == "" && r.to-r.from == 1 && len(lexicon.LeadersByWord(name)) == 0 {
		t = "" // the rules for names take whoever is told something for a person
	}
	if t == readout.PersonName && r.to-r.from > 1 {
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
