package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// noted is what the words of a source are, as they are asked for often.
type noted struct {
	words    string
	definite bool
	stems    []string
	proper   []string // parts of the name that they end with
}

// note reads the words of a source once.
func (sp *Speaker) note() *noted {
	if sp.noted == nil || sp.noted.words != sp.Words {
		sp.noted = &noted{words: sp.Words, definite: definite(sp.Words), stems: stems(sp.Words), proper: properEnd(sp.Words)}
	}
	return sp.noted
}

// definite reports whether the source is told as somebody known.
func (sp *Speaker) definite() bool { return sp.note().definite }

// sameWords reports whether two unnamed sources are described by the same words,
// as something that there is one of: "the grid operator", not "a witness".
func sameWords(a, b *Speaker) bool {
	if a.Name != "" || b.Name != "" || a.plural || b.plural || !a.definite() || !b.definite() ||
		a.told != "" && b.told != "" && a.told != b.told {
		return false
	}
	x, y := a.note().stems, b.note().stems
	return len(x) > 1 && slices.Equal(x, y)
}

// sameProper reports whether the words of two sources are one proper name of two
// parts or more, but for what stands before it: "Shield of the Desert", "the group
// Shield of the Desert".
func sameProper(a, b *Speaker) bool {
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return false
	}
	x, y := a.note().proper, b.note().proper
	return len(x) > 1 && slices.Equal(x, y)
}

// properEnd are the parts of the name that a source's words end with, from the
// first word with a capital on; none where anything else follows.
func properEnd(source string) []string {
	ws := words.In(source, readout.Span{End: len(source)})
	i := slices.IndexFunc(ws, func(w words.Word) bool { return w.Upper && w.Form != "the" && w.Form != "a" && w.Form != "an" })
	if i < 0 || len(ws)-i > 6 || strings.ContainsAny(source[ws[i].Span.Start:], ",;:'’") {
		return nil
	}
	for _, w := range ws[:i] {
		switch w.Form {
		case "of", "for", "to", "by", "from", "with", "in", "at", "and":
			return nil // "an aide to ..."
		}
		if lexicon.SpeakerNoun(w.Form) && lexicon.RoleByNoun(w.Form) != nil && lexicon.RoleByNoun(w.Form).Kind == lexicon.PersonRole {
			return nil
		}
	}
	for _, w := range ws[i:] {
		if !w.Upper && !particles[w.Form] || words.Pronoun(w.Form) || lexicon.RoleByNoun(w.Form) != nil {
			return nil
		}
	}
	return nameParts(source[ws[i].Span.Start:])
}

// issued are stems of nouns for texts of which a story has one: "the communique",
// "a joint communique of the two governments", not "a report".
var issued = stemSet("communique agreement treaty accord pact resolution declaration memorandum constitution")

// sameText reports whether two sources without a name are one text, by its kind:
// what one tells beside it the other does not deny.
func sameText(a, b *Speaker) bool {
	if a.Name != "" || b.Name != "" || a.head != b.head || !issued[a.head] || a.plural || b.plural ||
		a.told != "" && b.told != "" && a.told != b.told {
		return false
	}
	x, y := append(slices.Clone(a.office), a.of...), append(slices.Clone(b.office), b.of...)
	return subset(x, y) || subset(y, x) || !slices.ContainsFunc(x, func(w string) bool { return issued[w] }) && !slices.ContainsFunc(y, func(w string) bool { return issued[w] })
}

// apposes reports whether a source without a name, or with the name of a body,
// names b beside what it is: "the owner, Lumen Shipping of Dubai".
func apposes(a, b *Speaker) bool {
	if b.Name == "" || b.Kind == readout.Person || a.person != 0 || a.Kind == readout.Person && a.Name != "" || len(b.parts) == 0 || !strings.Contains(a.Words, ",") {
		return false
	}
	for piece := range strings.SplitSeq(a.Words, ",") {
		piece = strings.TrimSpace(piece)
		name, _, _ := strings.Cut(piece, " of ")
		for _, p := range [...]string{piece, name} {
			if ws := words.In(p, readout.Span{End: len(p)}); len(ws) == 0 || !ws[len(ws)-1].Upper {
				continue
			}
			if parts := nameParts(p); len(parts) > 0 && (slices.Equal(parts, b.parts) || shortened(parts, b.parts)) {
				return true
			}
		}
	}
	return false
}

// holdsName reports whether the words of a source that is no person have the whole
// name of a body: "the group Sword of the South".
func holdsName(a, b *Speaker) bool {
	if b.Name == "" || b.Kind == readout.Person || a.Kind == readout.Person || a.person != 0 || len(b.parts) < 2 || voices[a.head] {
		return false
	}
	words := " " + strings.ToLower(strings.NewReplacer(",", " ", "’s", " of", "'s", " of").Replace(a.Words)) + " "
	name := strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(b.Name, "The "), "the "))
	before, _, ok := strings.Cut(words, " "+name+" ")
	return ok && !strings.HasSuffix(before, " of") && !strings.HasSuffix(before, " for") && !strings.HasSuffix(before, " of the") && !strings.HasSuffix(before, " for the")
}

// relies reports whether one of two statements came through the outlet of the
// other's account, or both through one authority: then an unnamed source of one
// is that of the other.
func relies(a, b *statement) bool { return sameVia(a, b) || own(a, b) || own(b, a) }

// sameUnnamed reports whether two unnamed sources are one by the way that their
// words came.
func sameUnnamed(a, b *statement) bool {
	return a.speaker.Unnamed() && b.speaker.Unnamed() && a.speaker.head != "" && a.speaker.head == b.speaker.head &&
		a.speaker.plural == b.speaker.plural && relies(a, b)
}
