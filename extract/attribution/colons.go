package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// colons finds speech that only a name and a colon announce, at the beginning
// of a paragraph: "Nakato: We will rebuild the road." Since headlines set a
// topic before a colon as well, the words must be quoted or in the first
// person.
func (f *finder) colons(si int, at *sentence) {
	if si > 0 && f.sents[si-1].paragraph == at.paragraph {
		return
	}
	k := at.from
	for k < at.to && k < at.from+9 {
		switch f.words[k].tag {
		case nameWord, noun, determiner, adjective, possessive, preposition:
			k++
			continue
		}
		break
	}
	if k == at.from || f.low(k) != ":" || k+1 >= at.to || f.tagAt(k-1) == preposition {
		return
	}
	src := scope{at.from, k}
	if len(f.low(k-1)) < 2 || lexicon.MessageNoun(f.low(k-1)) {
		return // "Q:", "A:", "Editor's note:"
	}
	if f.words[k-1].tag != nameWord && !f.speaker(src, false) {
		return
	}
	if f.shouted(src, si) {
		return
	}
	q := f.quoteAt(k + 1)
	quoted := q != nil && q.from == k+1 && q.speech
	if !quoted && f.headlineSpeaker(src, at) {
		a := found{source: src, cue: scope{k, k + 1}, verb: k, sent: si, class: lexicon.Speech,
			content: []scope{{k + 1, f.sentenceEnd(at)}}}
		f.add(a)
		return
	}
	if !quoted && !f.firstPerson(k+1, at.to) {
		return
	}
	end := f.clauseEnd(k+1, at.to)
	a := found{source: src, cue: scope{k, k + 1}, verb: k, sent: si, class: lexicon.Speech, quoted: true,
		content: []scope{{k + 1, end}}}
	if !quoted {
		// What follows in the paragraph is spoken too.
		for n := si + 1; n < len(f.sents) && f.sents[n].paragraph == at.paragraph; n++ {
			a.content[0].to = f.sents[n].to
		}
		a.content[0].to = max(a.content[0].to, at.to)
		f.addWhole(a)
		return
	}
	f.add(a)
}

// shouted reports whether a heading in capitals stands before the colon,
// "HORROR AT SEA", rather than the name that a transcript gives in capitals:
// one with a word that no name has, or any in the opening paragraph.
func (f *finder) shouted(src scope, si int) bool {
	long, odd := false, false
	for i := src.from; i < src.to; i++ {
		w := &f.words[i]
		raw := f.text[w.span.Start:w.span.End]
		if strings.ToUpper(raw) != raw {
			return false
		}
		long = long || len(raw) > 4
		if w.tag != nameWord && w.tag != noun {
			odd = true
		}
	}
	return odd && src.to-src.from > 1 || long && f.sents[si].paragraph == f.sents[0].paragraph
}

// headlineSpeaker reports whether what stands before the colon of a headline is
// somebody who speaks behind it, "Okello: Road Will Open", rather than a topic,
// "Zubrowka: What We Know". Places and kinds of pieces are topics.
func (f *finder) headlineSpeaker(src scope, at *sentence) bool {
	if !at.headline || src.to-src.from > 3 || at.to-src.to < 4 {
		return false
	}
	if _, place := lexicon.PlaceByName(f.spanned(src).In(f.text)); place {
		return false
	}
	for i := src.from; i < src.to; i++ {
		w := &f.words[i]
		if !w.upper || w.low == "according" || headings[w.low] || demonym(w.low) {
			return false
		}
		if _, place := lexicon.PlaceByName(f.text[w.span.Start:w.span.End]); place {
			return false
		}
	}
	return !f.words[src.to+1].upper || f.tagAt(src.to+1) != question
}

var headings = wordSet(`war crisis news update updates live video watch analysis opinion exclusive explainer breaking election
	elections attack attacks fact check talks summit factbox timeline profile review interview world sport business
	photos gallery editorial comment read listen podcast obituary conflict earthquake floods protests scandal vote latest
	look wow boom bombshell name age note`)

// addWhole keeps an attribution whose content is whole sentences, full stop
// included: a transcript.
func (f *finder) addWhole(a found) {
	if f.used[a.cue.from] || f.crossesPassage(a) {
		return
	}
	f.used[a.cue.from] = true
	f.out = append(f.out, a)
}

func (f *finder) firstPerson(from, to int) bool {
	for i := from; i < to; i++ {
		switch f.low(i) {
		case "i", "we", "my", "our", "me", "us":
			return true
		}
	}
	return false
}
