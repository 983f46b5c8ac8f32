package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// parties are stems of nouns by which two states speak as one: "the two
// governments", "both sides", "the two presidents".
var parties = stemSet(`government country side state nation leader president premier minister delegation party neighbour capital`)

// together finds the states of a source that speaks for two without naming
// them: those of its content, where these are two, else the two that the account
// has most of. Where a third is told of as much, it stays open.
func (s *statement) together(own *Speakers) {
	sp := &s.speaker
	if len(sp.states) > 0 || !sp.plural || !parties[sp.head] {
		return
	}
	first := strings.ToLower(sp.Words)
	if !strings.Contains(first, "two ") && !strings.HasPrefix(first, "both ") && !strings.HasSuffix(first, "sides") {
		return
	}
	if in := stateCounts(s.record.Text(s.span())); len(in) == 2 {
		sp.states = []string{"@" + in[0].code, "@" + in[1].code}
		return
	}
	most := own.states
	if len(most) == 2 || len(most) > 2 && most[1].n >= 2*most[2].n {
		sp.states = []string{"@" + most[0].code, "@" + most[1].code}
	}
}

// passing reports whether a cue is one by which an outlet passes on what others
// say.
func passing(r *readout.Record, a *readout.Attribution) bool {
	for _, w := range words.In(r.Document.Text, a.Cue) {
		switch w.Form {
		case "report", "reports", "reported", "reporting", "according", "cited", "quoted", "carried", "published":
			return true
		}
	}
	return false
}

// itself reports whether an authority is told as the outlet whose report it is
// told in, by nothing but its kind: "the agency", "this newspaper".
func itself(name string) bool {
	ws := words.In(name, readout.Span{End: len(name)})
	if len(ws) != 2 {
		return false
	}
	switch ws[0].Form {
	case "the", "this", "our":
		return bodyKinds[ws[1].Form] && !ws[1].Upper
	}
	return false
}

// companies are words that the names of companies end with.
var companies = func() map[string]bool {
	m := map[string]bool{}
	for f := range strings.FieldsSeq(`lines airlines airways resources group bank energy motors industries holdings holding
		corporation corp inc ltd limited plc as ag sa ab oy gmbh company co steel mining minerals oil gas pharma
		pharmaceuticals foods systems technologies telecom railways shipping logistics partners capital insurance
		textiles garments transit transport retail stores cement farms brewery aerospace electric petroleum chemicals media networks labs laboratories international construction`) {
		m[f] = true
	}
	return m
}()

// companyName reports whether a name of two words or more ends as those of
// companies do.
func companyName(name string) bool {
	ws := words.In(name, readout.Span{End: len(name)})
	return len(ws) > 1 && companies[ws[len(ws)-1].Form]
}

// bodyName is the name that a source is where nothing is linked to it and nothing
// but capitals tells: "Halden". Nouns by which sources are described are none.
func bodyName(r *readout.Record, s readout.Span) string {
	name := r.Text(s)
	if before, after, ok := strings.Cut(name, ", "); ok && (strings.HasPrefix(after, "which ") || strings.HasPrefix(after, "that ")) {
		name, s.End = before, s.Start+len(before) // "Andes Cobre, which owns the mine,"
	}
	ws := words.In(r.Document.Text, s)
	if len(ws) == 0 || len(ws) > 6 || strings.ContainsAny(name, ",:;\n") {
		return ""
	}
	for i, w := range ws {
		if joins := w.Form == "of" || w.Form == "the" || w.Form == "for" || w.Form == "and"; joins && (i > 0 && i < len(ws)-1 || i == 0 && w.Form == "the" && len(ws) > 1) {
			continue // "Sword of the South"
		}
		if !w.Upper || words.Function(w.Form) || words.Pronoun(w.Form) || lexicon.RoleByNoun(w.Form) != nil ||
			lexicon.SpeakerNoun(w.Form) || lexicon.DocumentNoun(w.Form) || weekdays[w.Form] > 0 || months[w.Form] > 0 {
			return ""
		}
		if r.Text(w.Span) == strings.ToUpper(r.Text(w.Span)) && len(ws) > 1 {
			return "" // a headline in capitals
		}
	}
	// The first word of a sentence has a capital for its place alone: it must
	// have one elsewhere too.
	first := r.Text(ws[0].Span)
	text := r.Document.Text[:min(len(r.Document.Text), looksFor)]
	for at := 0; at <= len(text); {
		i := strings.Index(text[at:], first)
		if i < 0 {
			return ""
		}
		at += i
		if before := strings.TrimRight(text[:at], " "); len(before) < at && before != "" && !strings.ContainsRune(".!?:\"”“\n", lastRune(before)) {
			return name
		}
		at += len(first)
	}
	return ""
}

// looksFor is the number of bytes of a text in which a name is looked for.
const looksFor = 20000

func lastRune(s string) rune {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c
}

// shortened reports whether one name of a company is the other without what
// kind of company it is: "Halden", "Halden Resources".
func shortened(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 || len(a) == len(b) || !slices.Equal(a, b[:len(a)]) {
		return false
	}
	for _, w := range b[len(a):] {
		if !companies[w] {
			return false
		}
	}
	return !strings.HasPrefix(a[0], "@") && !companies[a[0]]
}

// particles are small words within names.
var particles = formSet("do da dos das de del della di du des la le el al of and the van von der den y e")

// apposedName is the name that a described body is given after a comma: "The
// shipping company, Jadran Lines,". It is "" where there is none.
func apposedName(source string) string {
	source = strings.TrimRight(source, ", ")
	i := strings.LastIndex(source, ", ")
	if i < 0 {
		return ""
	}
	name := source[i+2:]
	ws := words.In(name, readout.Span{End: len(name)})
	if len(ws) == 0 || len(ws) > 5 || !ws[0].Upper || slices.ContainsFunc(ws, func(w words.Word) bool {
		return !w.Upper && !particles[w.Form] || lexicon.SpeakerNoun(w.Form)
	}) {
		return ""
	}
	return name
}
