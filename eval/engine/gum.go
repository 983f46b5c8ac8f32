package engine

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Unlinked is the type of a name in GUM that no article is given for. Whether
// such a name is one of ours GUM does not say, so it is not scored.
const Unlinked readout.NameType = "unlinked"

// GUMNames finds the named entities of a sentence of GUM: mentions that are
// linked to an article (the last field of Entity), cut down to their name, the
// outer ones where they nest. entities are the Entity annotations of the
// tokens. Types are as GUM spells them; names without a link are [Unlinked].
func GUMNames(tokens []readout.Token, entities []string, text string) []readout.Name {
	type mention struct {
		start    int
		id, kind string
		linked   bool
	}
	var open []mention
	var found []readout.Name
	end := func(id string, at int) {
		for i := len(open) - 1; i >= 0; i-- {
			m := open[i]
			if m.id != id {
				continue
			}
			open = append(open[:i], open[i+1:]...)
			if s, ok := properName(tokens[m.start:at+1], text); ok {
				kind := readout.NameType(m.kind)
				if !m.linked {
					kind = Unlinked
				}
				found = append(found, readout.Name{Span: s, Type: kind})
			}
			return
		}
	}
	for i, e := range entities {
		for e != "" {
			if e[0] != '(' {
				var id string
				id, e, _ = strings.Cut(e, ")")
				end(id, i)
				continue
			}
			stop := 1
			for stop < len(e) && e[stop] != '(' && e[stop] != ')' {
				stop++
			}
			f := strings.SplitN(e[1:stop], "-", 8)
			m := mention{start: i, id: f[0], linked: len(f) == 8}
			if len(f) > 1 {
				m.kind = f[1]
			}
			open = append(open, m)
			e = e[stop:]
			if strings.HasPrefix(e, ")") {
				end(m.id, i)
				e = e[1:]
			}
		}
	}
	return outer(found)
}

// addresses are words of office and address, which are not part of a name; a
// mention of them alone ("Madam Speaker") names nobody.
var addresses = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(`mr mr. mrs mrs. ms ms. miss madam sir dr dr. prof prof. professor president vice
		prime minister secretary speaker senator sen. general gen gen. justice chief judge governor gov. mayor reverend
		rev. captain emperor king queen prince princess lord lady major colonel lieutenant commander congressman
		congresswoman representative rep. ambassador chancellor director solicitor attorney`) {
		set[w] = true
	}
	return set
}()

// properName is the part of a mention that names: from its first proper noun
// or capital, without words of address before and without what follows a
// comma, a bracket or a possessive. There is none where no proper noun is in
// it, nor where it is an office and of what ("the President of the Republic"):
// the mention is linked to whoever held it, but does not name them.
func properName(tokens []readout.Token, text string) (readout.Span, bool) {
	proper := func(t readout.Token) bool { return t.UPOS == "PROPN" || strings.HasPrefix(t.XPOS, "NNP") }
	start, addressed := 0, false
	for start < len(tokens) {
		t := tokens[start]
		form := t.Span.In(text)
		switch {
		case addresses[strings.ToLower(form)]:
			addressed = true
		case addressed && t.UPOS == "ADP":
			return readout.Span{}, false
		case proper(t):
			return named(tokens[start:], proper, text)
		case t.UPOS == "DET", t.UPOS == "ADP", t.UPOS == "PUNCT", t.UPOS == "PRON":
		case form == strings.ToLower(form):
			return readout.Span{}, false
		default:
			return named(tokens[start:], proper, text)
		}
		start++
	}
	return readout.Span{}, false
}

// named is the name that begins with the first token, and whether a proper noun
// is in it.
func named(tokens []readout.Token, proper func(readout.Token) bool, text string) (readout.Span, bool) {
	found := false
	s := readout.Span{Start: tokens[0].Span.Start}
	for i, t := range tokens {
		form := t.Span.In(text)
		if i > 0 && (form == "," || form == "(" || form == "-" || form == "'s" || form == "’s" ||
			t.UPOS == "PRON" || t.UPOS == "AUX" || t.UPOS == "VERB" && !proper(t)) {
			break
		}
		switch {
		case proper(t):
			found = true
			s.End = t.Span.End
		case form != strings.ToLower(form) || t.UPOS == "NUM":
			s.End = t.Span.End
		}
	}
	return s, found && !s.Empty()
}

// outer drops names within others and sorts the rest. A linked name is kept
// rather than one without a link.
func outer(names []readout.Name) []readout.Name {
	var linked []readout.Name
	for _, n := range names {
		if n.Type != Unlinked {
			linked = append(linked, n)
		}
	}
	for _, n := range names {
		free := n.Type == Unlinked
		for _, l := range linked {
			free = free && !n.Span.Overlaps(l.Span)
		}
		if free {
			linked = append(linked, n)
		}
	}
	names = linked
	slices.SortStableFunc(names, func(a, b readout.Name) int { return a.Span.Compare(b.Span) })
	var out []readout.Name
	for _, n := range names {
		if k := len(out); k > 0 && n.Span.Start < out[k-1].Span.End {
			continue
		}
		out = append(out, n)
	}
	return out
}
