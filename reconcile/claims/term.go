package claims

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout/reconcile/words"
)

// term is one thing that a statement's content is about.
type term struct {
	key    string
	weight float64
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
// its values ("=14", "=friday"), each with the weight that its kind has. The
// speaker's own name is left out.
func contentKeys(s *statement) map[string]float64 {
	keys := map[string]float64{}
	add := func(key string, w float64) { keys[key] = max(keys[key], w) }
	text := s.record.Document.Text
	places := spots(s)
	for i := 0; i < len(s.words); i++ {
		w := s.words[i]
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
		if !s.deed && slices.Contains(s.speaker.parts, w.Form) || words.Function(w.Form) && w.Form != "us" {
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
		case w.Upper && !w.First:
			add(words.Stem(w.Form), 1.2)
		default:
			stem, weight := words.Stem(w.Form), plainWeight(w.Form)
			senses, last := sensesAt(s.words, i)
			if last > i {
				weight = 1 // "gave way" says more than "gave"
			}
			if len(senses) > 0 {
				for _, sense := range senses {
					add(sense, sensePart*weight/math.Sqrt(float64(len(senses))))
				}
				weight *= formPart
			}
			add(stem, weight)
		}
	}
	for _, q := range quantities(text, s.words) {
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
				for _, sense := range senseOf[stem] {
					add(sense, 0.5)
				}
				add(stem, 0.6)
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
	case light[stem], form == "forward":
		return 0.4
	case len(form) > 4 && strings.HasSuffix(form, "ly"):
		return 0.5
	case words.Common(stem):
		return 0.7
	}
	return 1
}

var possessives = map[string]bool{"his": true, "her": true, "its": true, "their": true, "our": true, "my": true}

func numeral(form string) bool {
	_, ok := words.Number(form)
	return ok
}

// weigh gives every statement its forms and terms. A term counts the more, the fewer
// statements of the story have it; statements of one origin count once. The
// logarithm is the inverse document frequency, over statements, with some
// statements put beside so that few have weights as well.
func weigh(all []*statement, groups []int) {
	const beside = 12
	var keys []map[string]float64
	told := len(all)
	df := map[string]int{}
	first := map[int]int{} // account that stands for a group
	n := 0
	for _, s := range all {
		if s.shadow != nil {
			all = append(all, s.shadow) // weighed as the others, and counted with none
		}
	}
	keys = make([]map[string]float64, len(all))
	for i, s := range all {
		keys[i] = contentKeys(s)
		if i >= told {
			continue
		}
		g := groups[s.account]
		if a, ok := first[g]; ok && a != s.account {
			continue
		}
		first[g] = s.account
		n++
		for k := range keys[i] {
			df[k]++
		}
	}
	forms := map[string]int32{}
	for i, s := range all {
		s.forms = make([]int32, len(s.words))
		for k, w := range s.words {
			n, ok := forms[w.Form]
			if !ok {
				n = int32(len(forms))
				forms[w.Form] = n
			}
			s.forms[k] = n
		}
		s.terms = make([]term, 0, len(keys[i]))
		for k, w := range keys[i] {
			s.terms = append(s.terms, term{k, w * math.Log(float64(n+beside)/(float64(max(1, df[k]))+rest(k)))})
		}
		slices.SortFunc(s.terms, func(a, b term) int { return cmp.Compare(a.key, b.key) })
	}
}

// rest is how many of the statements put beside have the term.
func rest(key string) float64 {
	if words.Common(key) {
		return 2
	}
	return 0
}
