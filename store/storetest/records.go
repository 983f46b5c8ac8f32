package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Names of our own for made-up documents: nobody and no paper of that name.
var (
	people    = []string{"Ruth Nakato", "Efua Darkwah", "Kossi Adjavon", "Yao Mensavi", "Ana Ferreira Lobo", "Tomáš Vrbický", "Leïla Ould Baba", "Ilse Brandvold"}
	offices   = []string{"Energy Minister", "President", "spokesman", "Governor", "Foreign Minister"}
	countries = []string{"GHA", "TGO", "KEN", "UGA", "BLR", "CHN", "USA", "BRA", "NOR", "FRA"}
	outlets   = []string{"The Volta Courier", "Sahel Digest", "Harbour Notes", "Radio Mono", "Ledger of the Lakes"}
	kinds     = []string{"CONSULT", "AGREE", "ACCUSE", "PROTEST", "AID", "ASSAULT"}
	verbs     = []string{"said", "warned", "announced", "told reporters"}
	syllables = []string{"ka", "lo", "mi", "ten", "ru", "so", "vel", "dra", "pin", "go", "sha", "bur", "en", "tol", "wy", "fe"}
)

// Made is a document of our making, the same for the same number: article-sized
// where sentences is about 25. Its words follow a steep curve as those of real
// texts do, so that an index has common and rare ones.
func Made(n, sentences int) store.Entry {
	g := rand.New(rand.NewPCG(uint64(n), 7))
	m := &maker{g: g, r: &readout.Record{
		Engine:   readout.Engine{Version: "1.0.0", Models: map[string]string{"token": "1", "attribution": "2"}},
		Document: &readout.Document{ID: fmt.Sprintf("%016x", n+1), URI: fmt.Sprintf("made/%06d.txt", n), Language: "en"},
	}}
	d := m.r.Document
	d.Outlet = outlets[g.IntN(len(outlets))]
	d.Published = readout.DateOf(time.Date(2020, 1, 1+g.IntN(1500), 0, 0, 0, 0, time.UTC))
	d.Title = m.words(6)
	for range sentences {
		m.sentence()
	}
	d.Text = m.text.String()
	whole := readout.Span{End: len(d.Text)}
	d.Paragraphs, d.Passages = []readout.Span{whole}, []readout.Passage{{Span: whole, Voice: readout.Report}}
	slices.SortFunc(m.r.Links, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
	return store.Entry{Source: readout.Source{URI: d.URI, Form: readout.TextForm, Raw: []byte(d.Text)}, Record: m.r,
		Added: time.Date(2025, 1, 1, 0, 0, n, 0, time.UTC)}
}

type maker struct {
	g    *rand.Rand
	r    *readout.Record
	text strings.Builder
}

// word is the k-th word of a language of our own.
func word(k int) string {
	var b strings.Builder
	for k += 3; k > 0; k /= len(syllables) {
		b.WriteString(syllables[k%len(syllables)])
	}
	return b.String()
}

func (m *maker) words(n int) string {
	all := make([]string, n)
	for i := range all {
		// The square of a square: few words are frequent, most are rare.
		x := m.g.Float64()
		all[i] = word(int(x * x * x * x * 40000))
	}
	return strings.Join(all, " ")
}

func (m *maker) write(words string) readout.Span {
	s := readout.Span{Start: m.text.Len()}
	m.text.WriteString(words)
	s.End = m.text.Len()
	return s
}

// sentence writes "OFFICE NAME said that ... , according to OUTLET." with all
// that a reading makes of it.
func (m *maker) sentence() {
	start, first := m.text.Len(), len(m.r.Sentences)
	// People of the eight are often, others made of two words seldom.
	name := people[m.g.IntN(len(people))]
	if m.g.IntN(3) > 0 {
		name = strings.ToUpper(word(m.g.IntN(3000))[:1]) + word(m.g.IntN(3000)) + " O" + word(m.g.IntN(3000))
	}
	source := m.write(offices[m.g.IntN(len(offices))] + " " + name)
	m.write(" ")
	cue := m.write(verbs[m.g.IntN(len(verbs))])
	m.write(" ")
	content := m.write("that " + m.words(14))
	a := readout.Attribution{ID: fmt.Sprintf("a%d", len(m.r.Attributions)+1), Source: source, Cue: cue, Content: []readout.Span{content}, Confidence: m.g.Float64()}
	if m.g.IntN(5) == 0 {
		m.write(", according to ")
		a.Via = []readout.Span{m.write(outlets[m.g.IntN(len(outlets))])}
	}
	m.write(". ")
	m.person(name, source)
	if m.g.IntN(2) == 0 {
		m.r.Attributions = append(m.r.Attributions, a)
	}
	if m.g.IntN(3) == 0 {
		m.r.Events = append(m.r.Events, readout.Event{ID: fmt.Sprintf("e%d", len(m.r.Events)+1), Type: kinds[m.g.IntN(len(kinds))], CAMEO: "057",
			Quad: 1, Intensity: 2, Trigger: cue, Actors: []readout.Span{source}})
	}
	s := readout.Sentence{Span: readout.Span{Start: start, End: m.text.Len() - 1}, Paragraph: 0}
	at := start
	for w := range strings.SplitSeq(m.text.String()[start:], " ") {
		if w != "" {
			s.Tokens = append(s.Tokens, readout.Token{Span: readout.Span{Start: at, End: at + len(w)}, Lemma: strings.ToLower(w), UPOS: "NOUN", XPOS: "NN",
				Feats: "Number=Sing", Head: max(len(s.Tokens)-1-m.g.IntN(4), readout.Root), Rel: []string{"nmod", "obl", "nsubj", "amod"}[m.g.IntN(4)]})
		}
		at += len(w) + 1
	}
	m.r.Sentences = append(m.r.Sentences[:first], s)
}

func (m *maker) person(name string, source readout.Span) {
	id := "person/" + strings.ToLower(strings.ReplaceAll(name, " ", "-"))
	m.r.Links = append(m.r.Links, readout.Link{Span: source, Actor: id})
	m.r.Names = append(m.r.Names, readout.Name{Span: source, Type: readout.PersonName})
	mention := readout.Mention{Span: source}
	if a := m.r.Actor(id); a != nil {
		a.Mentions = append(a.Mentions, mention)
		return
	}
	m.r.Actors = append(m.r.Actors, readout.Actor{ID: id, Name: name, Kind: readout.Person, Country: countries[m.g.IntN(len(countries))],
		Sectors: []string{"GOV"}, Mentions: []readout.Mention{mention}})
}
