package claims

import (
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout/reconcile/words"
)

// term is one thing that a statement's content is about.
type term struct {
	key    string
	weight float64
	senses []string // of a word
	rare   bool     // hardly any other statement has it
}

// speechWords attribute and say nothing of what was said.
var speechWords = func() map[string]bool {
	m := map[string]bool{}
	for _, f := range strings.Fields(`say said tell told add state note announce declare explain remark reply respond answer
		comment report write wrote speak describe mention point according quote express believe think statement
		claim stress emphasise emphasize underline insist`) {
		m[words.Stem(f)] = true
	}
	return m
}()

// contentKeys gives what the content and the cue of s are about: stems, states
// as "@BLR", the kinds of what accounts differ in ("#date", "#place", "#$") and
// its values ("=14", "=friday"), members of the cast as "&3", each with the weight
// that its kind has, and words with their senses. The speaker's own name is left
// out.
//
// Written are the forms of all statements: two words that others write as one count
// as that one, "back yard".
func contentKeys(s *statement, written map[string]bool) map[string]term {
	keys := map[string]term{}
	mean := func(key string, w float64, senses []string) {
		if t := keys[key]; t.weight < w {
			keys[key] = term{key: key, weight: w, senses: senses}
		}
	}
	add := func(key string, w float64) { mean(key, w, nil) }
	text := s.record.Document.Text
	places := spots(s)
	var refs []ref
	if s.who != nil && len(s.words) > 0 {
		refs = s.who.refs
		at, _ := slices.BinarySearchFunc(refs, s.words[0].Span.Start, func(m ref, start int) int { return m.span.Start - start })
		refs = refs[max(0, at-1):]
	}
	for i := 0; i < len(s.words); i++ {
		w := s.words[i]
		known := 0 // member of the cast whom the word stands for
		for len(refs) > 0 && refs[0].span.End <= w.Span.Start {
			refs = refs[1:]
		}
		if len(refs) > 0 && refs[0].span.Contains(w.Span) && (s.deed || refs[0].sp.person != s.speaker.person) {
			if known = refs[0].sp.person; known != 0 {
				add("&"+strconv.Itoa(known), 0.8)
			}
		}
		if code, n := words.State(text, s.words, i); n > 0 {
			add("@"+code, 0.8)
			i += n - 1
			continue
		}
		// "his country" is the speaker's.
		if w.Form == "country" || w.Form == "government" || w.Form == "nation" {
			if i > 0 && possessives[s.words[i-1].Form] && s.speaker.Country != "" {
				add("@"+s.speaker.Country, 0.8)
				continue
			}
		}
		if i+1 < len(s.words) && len(w.Form) > 2 && len(s.words[i+1].Form) > 2 && written[w.Form+s.words[i+1].Form] && adjacent(text, w, s.words[i+1]) {
			i++
			stem := words.Stem(w.Form + s.words[i].Form)
			mean(stem, 1, senseOf[stem])
			continue
		}
		idiom, last := sensesAt(s.words, i)
		if last > i && words.Function(w.Form) {
			mean(w.Form, 1, idiom) // "not found"
			continue
		}
		if !s.deed && slices.Contains(s.speaker.parts, w.Form) || words.Function(w.Form) && w.Form != "us" && (w.Form != "may" || !w.Upper || w.First) {
			continue
		}
		switch {
		case monthOf(w) > 0 || weekdays[w.Form] > 0:
			add("#date", 0.6)
			add("="+w.Form, 0.4)
		case numeral(w.Form):
			v, _ := words.Number(w.Form)
			add("="+strconv.FormatFloat(v, 'g', -1, 64), 0.7)
		case slices.ContainsFunc(places, func(p spot) bool { return p.span.Contains(w.Span) }):
			add("#place", 0.6)
			add("="+words.Stem(w.Form), 0.5)
		case known != 0:
			add(words.Stem(w.Form), 0.5)
		case w.Upper && !w.First:
			add(words.Stem(w.Form), 1.2)
		default:
			stem, weight := words.Stem(w.Form), plainWeight(w.Form)
			if last > i {
				weight = 1 // "gave way" says more than "gave"
			}
			mean(stem, weight, idiom)
		}
	}
	for _, t := range moments(s) {
		switch {
		case t.From.Exact() && t.From == t.To:
			add("#date", 0.6)
			add("="+t.From.String(), 0.5)
		case t.From.Known() && t.From.Year == t.To.Year && t.From.Month == 0:
			add("=y"+t.From.String(), 0.5)
		}
	}
	for _, q := range s.counts() {
		for _, act := range q.acts {
			add("#"+act, 0.6) // how many were killed, whoever counts
		}
		if q.unit == "$" || q.unit == "%" {
			add("#"+q.unit, 1)
		} else if q.unit != "" {
			add("#", 0.5)
		}
	}
	if !s.at.Cue.Empty() {
		for _, w := range words.In(text, s.at.Cue) {
			if stem := words.Stem(w.Form); !words.Function(w.Form) && !speechWords[stem] {
				mean(stem, 0.6, senseOf[stem])
			}
		}
	}
	return keys
}

// plainWeight is less for words that say how and not what: adverbs, the verbs
// that lean on their objects, everyday words.
func plainWeight(form string) float64 {
	stem := words.Stem(form)
	switch {
	case gauges[stem] || currencies[form] != "":
		return 0.3 // accounts differ in how they measure
	case light[stem], form == "forward":
		return 0.4
	case len(form) > 4 && strings.HasSuffix(form, "ly"):
		return 0.5
	case words.Common(stem):
		return 0.7
	}
	return 1
}

// gauges are stems of units, and of words beside numbers that say nothing of what
// is counted.
var gauges = func() map[string]bool {
	m := stemSet("percent cent million billion thousand hundred dozen more fewer nearly roughly approximately hour minute length amount")
	for unit := range measures {
		m[unit] = true
	}
	for unit := range durations {
		m[unit] = true
	}
	return m
}()

var possessives = map[string]bool{"his": true, "her": true, "its": true, "their": true, "our": true, "my": true}

func numeral(form string) bool {
	_, ok := words.Number(form)
	return ok
}
