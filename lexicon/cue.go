package lexicon

import (
	"strings"
	"sync"
)

// CueClass is what kind of act or state a cue attributes.
type CueClass uint8

// The classes of cues.
const (
	Speech    CueClass = iota // say, write, announce
	Thought                   // believe, know, expect
	Intention                 // plan, want, vow
	Order                     // urge, order, ask
	Stance                    // praise, reject, support
	Finding                   // show, find, indicate: mostly of documents
	Decree                    // approve, ban, rule
	Seeming                   // seem, appear: attributed to nobody
)

// Frame is a set of ways in which a cue verb joins its content.
type Frame uint16

// The frames.
const (
	Clause   Frame = 1 << iota // said (that) the road was closed; asked whether it was
	ThatOnly                   // as Clause, but only with "that" or a question word: complained that
	Infin                      // vowed to rebuild the road
	Object                     // praised the plan
	Gerund                     // denied closing the road
	Quote                      // takes direct speech, also before its source: "...," added Mr. Okello
	Tell                       // told the paper (that) ...; told her to ...: the addressee is no content
	Press                      // urged the rebels to leave: the addressee opens the content
	OfObject                   // accused Ruritania of ...
	AsObject                   // described the visit as ...
	Raise                      // the bridge is expected to open: the subject is content
	AsOnly                     // saw the visit as a sign; without "as" it attributes nothing
	Reply                      // stands by itself beside quoted speech only: continued, laughed
)

// CueVerb is a verb that attributes.
type CueVerb struct {
	Lemma  string
	Class  CueClass
	Frames Frame
	// Preps are the prepositions and particles that join the verb to its
	// content and belong to the cue: "for" in "called for a ceasefire".
	Preps []string
	// Noun tells that the base form and the form in -s are nouns as well, so
	// that only the words around decide: plan, claims, report.
	Noun bool
	// Weak verbs attribute only where the subject can speak or think.
	Weak bool
}

// Has reports whether the verb has one of the frames f.
func (v *CueVerb) Has(f Frame) bool { return v.Frames&f != 0 }

// Takes reports whether p is one of the verb's prepositions.
func (v *CueVerb) Takes(p string) bool {
	for _, q := range v.Preps {
		if q == p {
			return true
		}
	}
	return false
}

// Form is a set of inflected forms that one spelling can be.
type Form uint8

// The inflected forms of a verb.
const (
	Base       Form = 1 << iota
	ThirdSg         // says
	Past            // said
	Participle      // (has) said
	Ing             // saying
)

// VerbForm is a spelling that is a form of a verb.
type VerbForm struct {
	Forms Form
	Cue   *CueVerb // nil where the verb attributes nothing
	Noun  bool     // the spelling is a noun as well
}

var verbForms = sync.OnceValue(buildVerbForms)

// Verb looks up a lower-case spelling among the inflected forms of the cue
// verbs and of the common verbs that attribute nothing. Where a spelling
// belongs to both ("found"), the cue verb wins.
func Verb(form string) (VerbForm, bool) {
	f, ok := verbForms()[form]
	return f, ok
}

// CueVerbs gives every cue verb, in the order of the table.
func CueVerbs() []*CueVerb { return cueVerbs() }

var cueVerbs = sync.OnceValue(buildCueVerbs)

func buildCueVerbs() []*CueVerb {
	byLemma := map[string]*CueVerb{}
	var all []*CueVerb
	for _, row := range cueTable {
		for _, lemma := range strings.Fields(row.lemmas) {
			v := byLemma[lemma]
			if v == nil {
				v = &CueVerb{Lemma: lemma, Class: row.class}
				byLemma[lemma] = v
				all = append(all, v)
			}
			v.Frames |= row.frames
			for _, p := range strings.Fields(row.preps) {
				if !v.Takes(p) {
					v.Preps = append(v.Preps, p)
				}
			}
		}
	}
	for _, lemma := range strings.Fields(cueNounToo) {
		if v := byLemma[lemma]; v != nil {
			v.Noun = true
		}
	}
	for _, lemma := range strings.Fields(cueWeak) {
		if v := byLemma[lemma]; v != nil {
			v.Weak = true
		}
	}
	return all
}

func buildVerbForms() map[string]VerbForm {
	m := map[string]VerbForm{}
	add := func(lemma string, cue *CueVerb, noun bool) {
		for _, in := range inflect(lemma) {
			f, seen := m[in.form]
			if seen && f.Cue != nil && f.Cue != cue {
				// One spelling, two verbs: the earlier row of the table wins,
				// but the spelling can be either form.
				f.Forms |= in.kind
				m[in.form] = f
				continue
			}
			f.Forms |= in.kind
			f.Cue = cue
			f.Noun = f.Noun || noun && in.kind&(Base|ThirdSg) != 0
			m[in.form] = f
		}
	}
	for _, v := range cueVerbs() {
		add(v.Lemma, v, v.Noun)
	}
	for _, lemma := range strings.Fields(plainVerbs) {
		add(lemma, nil, false)
	}
	for _, lemma := range strings.Fields(plainVerbNouns) {
		add(lemma, nil, true)
	}
	return m
}
