package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

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
		switch prev {
		case "evening", "nightly", "morning", "television", "tv", "radio", "local", "national", "o'clock":
			return true // "told the evening news"
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

// domain reports whether a word is the address of a site: "lakenews.example".
func domain(w string) bool {
	i := strings.LastIndexByte(w, '.')
	if i < 2 || i > len(w)-3 || len(w)-i > 8 {
		return false
	}
	for j := 0; j < len(w); j++ {
		if c := w[j]; !(c >= 'a' && c <= 'z' || c == '.' || c == '-' || c >= '0' && c <= '9' && j < i) {
			return false
		}
	}
	return true
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

// sureTitles are the last words of names of outlets that are hardly ever the
// surname of a person who is told something.
var sureTitles = wordSet("times post herald tribune gazette telegraph chronicle courier examiner dispatch inquirer enquirer bulletin sentinel ledger digest newswire tv radio fm daily weekly news journal mail express observer today online")

// platforms are where people publish their own words.
var platforms = wordSet("telegram twitter facebook instagram youtube x weibo wechat vkontakte tiktok whatsapp linkedin truth")
