package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// antecedent is whom a relative pronoun at token k means: what ends right before
// it, but for a comma.
func (x *reading) antecedent(k int, p string) *somebody {
	first := x.starts[x.sentenceOf(k)]
	end := k
	for end > first && x.punctuation(end-1) {
		end--
	}
	if end <= first {
		return nil
	}
	if p == "who" {
		if s := x.apposedBefore(first, k); s != nil {
			return s
		}
	}
	if n := x.tokens[end-1].name; n >= 0 {
		s := x.who[n]
		if s == nil && p == "who" && x.names[n].Type == readout.NationalityName {
			s, _ = x.byName(n, end-1, end)
			return s
		}
		if s == nil || (s.kind == readout.Person) != (p == "who") {
			return nil
		}
		return s
	}
	// A description that ends here and was linked or can be read.
	r, start := x.roleFrom(max(first, end-4), end)
	if r == nil || p != "who" && r.Kind == lexicon.PersonRole {
		return nil
	}
	from := start
	for from > first && from > start-6 {
		t := x.tokens[from-1]
		if t.name < 0 && modifiers[t.low] == "" && !determiners[t.low] {
			if _, ok := modifiers[t.low]; !ok {
				break
			}
		}
		from--
		if determiners[t.low] {
			break
		}
	}
	if d := x.description(from, end, end); d != nil {
		return x.described(d, x.sentenceOf(k), -1)
	}
	return nil
}

// apposedBefore is the person to whose apposition a "who" at token k belongs:
// "Ruth Nakato, a lawyer from Oslo, who", "John Reyes of Ohio, a Republican who".
func (x *reading) apposedBefore(first, k int) *somebody {
	for i := k - 1; i >= first && i > k-16; i-- {
		t := x.tokens[i]
		if t.name >= 0 && x.names[t.name].Type == readout.PersonName {
			_, after := x.tokensIn(x.names[t.name].Span)
			if after < k && (x.tokens[after].text == "," || x.tokens[after].low == "of") && x.tokens[k-1].text != "and" {
				return x.who[t.name]
			}
			return nil
		}
		if clause[t.low] {
			return nil
		}
	}
	return nil
}

// clause are words that an apposition does not have.
var clause = words(`said says say told tells and or but is was are were has have had will would ; : to that those`)

var determiners = words(`the a an this that these those his her their its whose some many several`)
