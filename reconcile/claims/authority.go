package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// authority is somebody or something that words came through, by all the names
// that are known for it.
type authority struct {
	name string
	key  []string // stems of the name; states as "@BLR"
}

// newAuthority reads a name: a well-known outlet or organisation by its usual
// name, all others by their words.
func newAuthority(name string) authority {
	name = strings.Join(strings.Fields(name), " ")
	bare := name
	for _, article := range [...]string{"the ", "The ", "a ", "A ", "an ", "An "} {
		bare = strings.TrimPrefix(bare, article)
	}
	if o := lexicon.OutletByName(bare); o != nil {
		bare = o.Name
	} else if o := lexicon.OrganisationByName(bare); o != nil {
		bare = o.Name
	}
	a := authority{name: name}
	ws := words.In(bare, readout.Span{End: len(bare)})
	for i := 0; i < len(ws); i++ {
		if code, n := words.State(bare, ws, i); n > 0 {
			a.key = append(a.key, "@"+code)
			i += n - 1
			continue
		}
		switch f := ws[i].Form; {
		case f == "tv", f == "television":
			a.key = append(a.key, "televis")
		case words.Function(f):
		default:
			a.key = append(a.key, words.Stem(f))
		}
	}
	return a
}

// same reports whether two authorities are one: equal words, or a proper name
// that both have ("Belta", "the state-run news agency Belta").
func (a authority) same(b authority) bool {
	if len(a.key) == 0 || len(b.key) == 0 {
		return false
	}
	if equalSets(a.key, b.key) || initialsOf(a.key, b.key) || initialsOf(b.key, a.key) || oneText(a, b) {
		return true
	}
	sa, sb := states(a.key), states(b.key)
	if len(sa) > 0 && len(sb) > 0 && !equalSets(sa, sb) {
		return false
	}
	if onlyKinds(a.key, b.key) || onlyKinds(b.key, a.key) {
		return true
	}
	if !lowered(a.name) && !lowered(b.name) {
		return false // "Ararat News" and "Ararat Post"
	}
	pa, pb := properParts(a.name), properParts(b.name)
	if len(pa) > len(pb) {
		pa, pb = pb, pa
	}
	return len(pa) > 0 && subset(pa, pb) && (len(pa) > 1 || len(pb) == 1)
}

// oneText reports whether two authorities are the one text of its kind that a
// story has: "a joint communique", "the communique of the two governments".
func oneText(a, b authority) bool {
	i := slices.IndexFunc(a.key, func(k string) bool { return issued[k] })
	if i < 0 || !slices.Contains(b.key, a.key[i]) {
		return false
	}
	pa, pb := properParts(a.name), properParts(b.name)
	sa, sb := states(a.key), states(b.key)
	return (subset(pa, pb) || subset(pb, pa)) && (len(sa) == 0 || len(sb) == 0 || equalSets(sa, sb))
}

func states(key []string) []string {
	var s []string
	for _, k := range key {
		if k[0] == '@' {
			s = append(s, k)
		}
	}
	return s
}

// SameAuthority reports whether two names name one body, outlet or document.
func SameAuthority(a, b string) bool {
	return a != "" && b != "" && newAuthority(a).same(newAuthority(b))
}

// properParts are the folded words of a name that are written with a capital,
// without the state and the words for kinds of bodies: "Belta", "Interkavkaz".
func properParts(name string) []string {
	ws := words.In(name, readout.Span{End: len(name)})
	var parts []string
	for i := 0; i < len(ws); i++ {
		if _, n := words.State(name, ws, i); n > 0 {
			i += n - 1
			continue
		}
		w := ws[i]
		if !w.Upper || words.Function(w.Form) || bodyKinds[w.Form] || lexicon.SpeakerNoun(w.Form) || lexicon.DocumentNoun(w.Form) {
			continue
		}
		parts = append(parts, w.Form)
	}
	return parts
}

// bodyKinds are words for kinds of bodies, which tell none from another.
var bodyKinds = func() map[string]bool {
	m := map[string]bool{}
	for f := range strings.FieldsSeq(`newspaper paper magazine broadcaster broadcasting station network channel agency outlet
		media television tv radio news press state official foreign national daily service online`) {
		m[f] = true
	}
	return m
}()

// onlyKinds reports whether long is short with nothing more than the kind of
// body: "Belta", "Belta News Agency".
func onlyKinds(short, long []string) bool {
	if !subset(short, long) || len(states(short)) == len(short) {
		return false
	}
	for _, k := range long {
		if !slices.Contains(short, k) && !kindStems[k] {
			return false
		}
	}
	return !slices.ContainsFunc(short, func(k string) bool { return kindStems[k] })
}

var kindStems = func() map[string]bool {
	m := map[string]bool{}
	for k := range bodyKinds {
		m[words.Stem(k)] = true
	}
	return m
}()

// lowered reports whether a name has words of description, in lower case:
// "the state-run news agency Belta".
func lowered(name string) bool {
	for _, w := range words.In(name, readout.Span{End: len(name)}) {
		if !w.Upper && !words.Function(w.Form) {
			return true
		}
	}
	return false
}

func subset(a, b []string) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

func equalSets(a, b []string) bool { return subset(a, b) && subset(b, a) }

// initialsOf reports whether short is one word of the first letters of long.
func initialsOf(short, long []string) bool {
	if len(short) != 1 || len(long) < 2 || len(short[0]) != len(long) {
		return false
	}
	for i, w := range long {
		if strings.TrimPrefix(w, "@")[0]|0x20 != short[0][i] {
			return false
		}
	}
	return true
}
