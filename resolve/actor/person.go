package actor

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// findPersons makes the persons of the text and gives every person's name to
// one of them, or to none where two could be meant.
func (x *reading) findPersons() {
	type named struct {
		name  int
		words []string
	}
	var full, part []named
	for i, n := range x.names {
		if n.Type != readout.PersonName {
			continue
		}
		words := nameWords(x.nameText(i))
		if len(words) == 0 || x.namesakeBody(i) {
			continue
		}
		x.left[i] = x.leftOf(x.firstToken(i))
		if len(words) > 1 {
			full = append(full, named{i, words})
		} else {
			part = append(part, named{i, words})
		}
	}
	// The longest names first: "Suu Kyi" is part of a longer one.
	slices.SortStableFunc(full, func(a, b named) int { return len(b.words) - len(a.words) })
	for _, n := range full {
		s := x.fullPerson(n.words)
		if s == nil {
			s = x.newPerson(n.words, x.nameText(n.name))
		}
		x.who[n.name] = s
		if at := x.names[n.name].Span.Start; s.first < 0 || at < s.first {
			s.first = at
		}
		s.full = append(s.full, x.names[n.name].Span.Start)
		s.rename(x.nameText(n.name), len(n.words))
		if s.likely == lexicon.UnknownGender {
			s.likely = likelyGender(n.words)
		}
		x.learnAround(n.name, s)
	}
	for _, n := range part {
		s := x.partPerson(n.name, n.words[0])
		x.who[n.name] = s
		if s != nil {
			x.learnAround(n.name, s)
		}
	}
	x.learnLeaders()
	for _, s := range x.persons {
		if s.country == "" && s.office != "" {
			s.country = lexicon.TitleCountry(s.office)
		}
	}
	x.learnFamous()
	x.learnHomes()
}

// namesakeBody reports whether Name i only tells whose family or administration
// is spoken of: "the Lindqvist administration".
func (x *reading) namesakeBody(i int) bool {
	from, to := x.tokensIn(x.names[i].Span)
	if from == 0 || to >= len(x.tokens) || x.tokens[from-1].low != "the" {
		return false
	}
	switch x.tokens[to].low {
	case "family", "administration", "government", "campaign", "camp", "team", "dynasty", "era", "regime", "presidency", "cabinet", "foundation",
		"brothers", "sisters", "clan", "years", "organization", "company":
		return true
	}
	return false
}

// learnAround takes over what stands before and behind a person's name.
func (x *reading) learnAround(name int, s *somebody) {
	left := x.left[name]
	s.learn(left)
	f := x.apposedTo(name)
	s.learn(f)
	x.take(name, f.start, f.end)
	x.beside[name][0] = stretch{f.start, f.end}
	if at := x.firstToken(name); left.relative && f.end == 0 && left.start < at {
		from := left.start
		if from > 0 && possessives[x.tokens[from-1].low] && x.tokens[from-1].sentence == x.tokens[from].sentence {
			from--
			x.take(name, from, at)
		}
		x.beside[name][0] = stretch{from, at} // "his brother Peter Lindqvist"
	}
	x.take(name, left.start, x.firstToken(name))
	_, after := x.tokensIn(x.names[name].Span)
	if after < len(x.tokens) {
		f := x.rightOf(after)
		s.learn(f)
		x.take(name, after, f.end)
		x.beside[name][2] = f.leads
		if f.end > after+1 {
			x.beside[name][1] = stretch{after + 1, f.end}
		}
	}
	if s.gender == lexicon.UnknownGender && (len(s.words) > 1 || !left.courtesy && left.office == "") {
		s.gender, _ = lexicon.GivenName(s.words[0])
	}
}

// take notes that the tokens from from to end describe Name n beside them.
func (x *reading) take(n, from, end int) {
	for i := from; i < end; i++ {
		x.taken[i] = n + 1
	}
}

func (x *reading) newPerson(words []string, name string) *somebody {
	s := x.add(readout.Person, name)
	s.words, s.rank = words, len(words)
	s.likely = likelyGender(words)
	x.persons = append(x.persons, s)
	done := make(map[string]bool, len(words))
	for _, w := range words {
		if k := surnameKey(w); !done[k] {
			done[k] = true
			x.byWord[k] = append(x.byWord[k], s)
		}
	}
	return s
}

// fullPerson is the person whose name fits these words, at least two: the same
// first and last words, a first name that is its initial, or the end of a longer
// name.
func (x *reading) fullPerson(words []string) *somebody {
	last := surnameKey(words[len(words)-1])
	var found *somebody
	for _, s := range x.byWord[last] {
		if len(s.words) < 2 || surnameKey(s.words[len(s.words)-1]) != last {
			continue
		}
		if !sameFirst(s.words[0], words[0]) && !endsWith(s.words, words) {
			continue
		}
		if found != nil {
			return nil
		}
		found = s
	}
	return found
}
