package event

import (
	"slices"
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// choose lets the Chooser decide the type of an act, and gives it a code of that
// type where it leaves the rules'.
func (s *sheet) choose(a *act, actors, recipients []int) {
	s.features = s.featuresOf(a, actors, recipients, s.features[:0])
	if s.chooser.watch != nil {
		s.chooser.watch(a.trigger, s.features)
	}
	if s.chooser.watch == nil && (a.mean.inner != nil && a.mean.act.Turn != lexicon.Carry || a.mean.firmness() == lexicon.Firm) {
		return
	}
	kind := s.chooser.Choose(a.kind, s.features)
	if kind == a.kind {
		return
	}
	if code := recode(kind, a.code, a.mean); code != "" {
		a.kind, a.code = lexicon.ActCodeOf(code).Type.Name, code
	}
}

// recode is a code of type kind for an act that the rules have as code.
func recode(kind, code string, m *meaning) string {
	options := [...]string{code, intended(m.code), refused(m.code), demanded(m.code), opposite(m.code), m.core().code, plainCodes[kind]}
	for _, c := range options {
		if x := lexicon.ActCodeOf(c); x != nil && old(x.Type.Name) == old(kind) {
			return c
		}
	}
	return ""
}

// plainCodes are the codes of the types where nothing more is known.
var plainCodes = map[string]string{
	"AGREE": "030", "CONSULT": "040", "SUPPORT": "050", "CONCEDE": "080", "COOPERATE": "060", "AID": "070", "RETREAT": "084",
	"REQUEST": "100", "ACCUSE": "110", "REJECT": "120", "THREATEN": "130", "PROTEST": "140", "SANCTION": "160",
	"MOBILIZE": "150", "COERCE": "170", "ASSAULT": "190",
}

// featuresOf describes an act to the Chooser: what the rules made of it, the
// words that they looked at and those around them.
func (s *sheet) featuresOf(a *act, actors, recipients []int, f []string) []string {
	m := a.mean
	core := m.core()
	w := &s.words[m.head]
	f = append(f, "type="+a.kind, "code="+a.code[:2], "code3="+a.code[:min(3, len(a.code))], "core="+short(core.code),
		"lemma="+w.lemma, "type="+a.kind+" lemma="+w.lemma, "status="+a.status.String()+" "+short(core.code))
	chain := ""
	for x := m; x != nil; x = x.inner {
		chain += ">" + s.words[x.head].lemma
		if x.noun >= 0 {
			f = append(f, "noun="+s.words[x.noun].lemma, "lemma noun="+s.words[x.head].lemma+" "+s.words[x.noun].lemma)
		}
		if x != m {
			f = append(f, "inner="+s.words[x.head].lemma)
		}
	}
	f = append(f, "chain="+chain)
	if s.verbal(m.head) {
		if s.passive(m.head) {
			f = append(f, "passive")
		}
		if o := s.object(m.head); o >= 0 {
			f = append(f, "obj="+s.words[o].lemma, "lemma obj="+w.lemma+" "+s.words[o].lemma)
			for c := int(s.words[o].first); c >= 0; c = int(s.words[c].next) {
				if x := &s.words[c]; open(x.pos) {
					f = append(f, "objchild="+x.lemma)
				}
			}
		}
		md := s.moodOf(m.head)
		for _, x := range [...]struct {
			is   bool
			name string
		}{{md.future, "future"}, {md.conditional, "conditional"}, {md.possible, "possible"}, {md.negated, "negated"}, {md.due, "due"}} {
			if x.is {
				f = append(f, x.name, x.name+" "+short(core.code))
			}
		}
	} else {
		f = append(f, "nominal")
	}
	for c := int(w.first); c >= 0; c = int(s.words[c].next) {
		x := &s.words[c]
		switch {
		case x.rel == "punct":
		case x.rel == "obl" || x.rel == "nmod":
			p := s.prep(c)
			f = append(f, "prep="+w.lemma+" "+p, "pp="+p+" "+x.lemma)
		case open(x.pos):
			f = append(f, "child="+x.rel+" "+x.lemma)
		case x.rel == "compound" || x.rel == "aux" || x.rel == "advmod":
			f = append(f, x.rel+"="+x.low)
		}
	}
	for _, h := range actors {
		f = append(f, "actor="+s.words[h].lemma)
	}
	for _, h := range recipients {
		f = append(f, "to="+s.words[h].lemma)
	}
	if len(recipients) == 0 {
		f = append(f, "to=")
	}
	for i := max(0, m.head-4); i < min(len(s.words), m.head+9); i++ {
		if x := &s.words[i]; i != m.head && open(x.pos) && x.name == "" {
			f = append(f, "near="+x.lemma)
			if n := lexicon.ActNoun(x.lemma); n != nil && i > m.head {
				f = append(f, "act="+short(n.Code))
			}
		}
	}
	slices.Sort(f)
	return slices.Compact(f)
}

func short(code string) string { return code[:min(2, len(code))] }

// open reports whether a part of speech is one of the open classes without
// names.
func open(pos string) bool {
	switch pos {
	case "NOUN", "VERB", "ADJ", "ADV":
		return true
	}
	return false
}

// old is the name that CONCEDE and RETREAT share among the choices: YIELD, as
// PLOVER had it before it told the two apart.
func old(kind string) string {
	if kind == "CONCEDE" || kind == "RETREAT" {
		return Yield
	}
	return kind
}

// Yield is the choice that stands for CONCEDE and RETREAT; which of them it is
// the rules say.
const Yield = "YIELD"

// Choices are the types among which a Chooser chooses, in the order of the
// columns of its weights.
var Choices = strings.Fields("AGREE CONSULT SUPPORT YIELD COOPERATE AID REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")
