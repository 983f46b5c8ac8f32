package encode

import (
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// A text names people in full once and by surname from then on, and it calls
// one thing by one name. The network reads each sentence by itself, so here the
// sentences of a document settle what they call what: a surname of somebody
// named in full is that person, and words that were told to be names most of
// the time are names of that type throughout.

// naming is a name as tokens of one sentence.
type naming struct {
	sentence, from, to int // tokens [from, to)
	kind               uint8
}

// votes counts how often the same words were told to be a name of each type.
type votes struct {
	by    [12]int32
	total int32
}

func (v *votes) most() (kind uint8, n int32) {
	for k, c := range v.by {
		if c > n {
			kind, n = uint8(k), c
		}
	}
	return kind, n
}

// The places of the types in NameTypes.
const (
	personKind = iota
	organisationKind
	locationKind
	stateKind
	nationalityKind
	facilityKind
	eventKind
	workKind
	namedKinds // the types after these are no names of somebody or something
)

// agreement is the memory of one document.
type agreement struct {
	names    []naming
	surnames map[string]int32 // of people named in full, how often
	same     map[string]*votes
	first    map[string]int // first word of a name in same: the most words of one
}

// namings reads the labels of all tokens.
func (a *agreement) namings(r *readout.Record, labels []uint8) {
	at := 0
	for i := range r.Sentences {
		start := 0
		for j := range r.Sentences[i].Tokens {
			l := labels[at+j]
			if l == 0 {
				continue
			}
			place := int(l-1) % 4
			if place == Begin || place == Single {
				start = j
			}
			if place == End || place == Single {
				a.names = append(a.names, naming{i, start, j + 1, (l - 1) / 4})
			}
		}
		at += len(r.Sentences[i].Tokens)
	}
}

func form(r *readout.Record, sentence, token int) string {
	sp := r.Sentences[sentence].Tokens[token].Span
	return r.Document.Text[sp.Start:sp.End]
}

// words are those of a name as the text has them, from its first character to
// its last.
func words(r *readout.Record, n naming) string {
	t := r.Sentences[n.sentence].Tokens
	return r.Document.Text[t[n.from].Span.Start:t[n.to-1].Span.End]
}

// settle gives the names of a document.
func settle(r *readout.Record, labels []uint8) []readout.Name {
	a := &agreement{surnames: map[string]int32{}, same: map[string]*votes{}, first: map[string]int{}}
	a.namings(r, labels)
	if len(a.names) == 0 {
		return nil
	}
	a.untitle(r)
	a.tidy(r)
	a.count(r)
	for i := range a.names {
		a.shorten(r, &a.names[i])
		a.correct(r, &a.names[i])
	}
	return a.complete(r)
}

func (a *agreement) count(r *readout.Record) {
	for _, n := range a.names {
		if n.kind >= namedKinds {
			continue
		}
		if n.kind == personKind && n.to-n.from > 1 {
			last := form(r, n.sentence, n.to-1)
			if capital(last) && utf8.RuneCountInString(last) > 2 {
				a.surnames[last]++
			}
		}
		w := words(r, n)
		v := a.same[w]
		if v == nil {
			v = &votes{}
			a.same[w] = v
			first := form(r, n.sentence, n.from)
			a.first[first] = max(a.first[first], n.to-n.from)
		}
		v.by[n.kind]++
		v.total++
	}
}

// correct gives a name the type that the document settles on.
func (a *agreement) correct(r *readout.Record, n *naming) {
	if n.kind >= namedKinds {
		return
	}
	if n.to-n.from == 1 && n.kind != stateKind && n.kind != nationalityKind {
		w := form(r, n.sentence, n.from)
		if a.surnames[w] > 0 && a.mostly(w, personKind) {
			n.kind = personKind
			return
		}
	}
	v := a.same[words(r, *n)]
	if v == nil {
		return
	}
	if kind, c := v.most(); c*5 >= v.total*3 {
		n.kind = kind
	}
}

// shorten cuts a name in a headline, where every word has a capital, down to
// the name that the rest of the document knows: "Nakato Welcomes" to "Nakato".
func (a *agreement) shorten(r *readout.Record, n *naming) {
	if n.kind >= namedKinds || n.to-n.from < 2 {
		return
	}
	v := a.same[words(r, *n)]
	if v == nil || v.total > 1 || !headline(r, n.sentence) {
		return
	}
	for to := n.to - 1; to > n.from; to-- {
		w := words(r, naming{n.sentence, n.from, to, n.kind})
		if known := a.same[w]; known != nil && known.total > 1 || to == n.from+1 && a.surnames[w] > 0 {
			if n.kind == personKind {
				a.surnames[form(r, n.sentence, n.to-1)]--
			}
			v.total = 0
			n.to = to
			return
		}
	}
}

// headline reports whether nearly all longer words of a sentence have a capital.
func headline(r *readout.Record, sentence int) bool {
	capitals, all := 0, 0
	for i := range r.Sentences[sentence].Tokens {
		if w := form(r, sentence, i); len(w) > 3 {
			all++
			if capital(w) {
				capitals++
			}
		}
	}
	return all > 2 && capitals*10 >= all*8
}

// mostly reports whether a surname's words are not, by far, names of another
// type that they can well be.
func (a *agreement) mostly(w string, kind uint8) bool {
	v := a.same[w]
	return v == nil || v.by[locationKind]+v.by[stateKind] <= v.by[kind]+2*a.surnames[w]
}

// complete adds the names that were missed in some sentences and found in
// others, and gives all in order.
func (a *agreement) complete(r *readout.Record) []readout.Name {
	out := make([]readout.Name, 0, len(a.names))
	next := 0
	for i := range r.Sentences {
		tokens := r.Sentences[i].Tokens
		for j := 0; j < len(tokens); {
			if next < len(a.names) && a.names[next].sentence == i && a.names[next].from == j {
				n := a.names[next]
				out = append(out, readout.Name{Span: readout.Span{Start: tokens[n.from].Span.Start, End: tokens[n.to-1].Span.End}, Type: NameTypes[n.kind]})
				next++
				j = n.to
				continue
			}
			limit := len(tokens)
			if next < len(a.names) && a.names[next].sentence == i {
				limit = a.names[next].from
			}
			n, kind := a.missed(r, i, j, limit)
			if n > 0 {
				out = append(out, readout.Name{Span: readout.Span{Start: tokens[j].Span.Start, End: tokens[j+n-1].Span.End}, Type: NameTypes[kind]})
			}
			j += max(n, 1)
		}
	}
	return out
}

// missed is the number of tokens from j on, before limit, that are a name
// elsewhere in the document, and its type; 0 where there is none.
func (a *agreement) missed(r *readout.Record, i, j, limit int) (int, uint8) {
	token := &r.Sentences[i].Tokens[j]
	if token.UPOS != "PROPN" {
		return 0, 0
	}
	w := form(r, i, j)
	if !capital(w) {
		return 0, 0
	}
	for n := min(a.first[w], limit-j, 6); n > 0; n-- {
		v := a.same[words(r, naming{i, j, j + n, 0})]
		if v == nil {
			continue
		}
		if kind, c := v.most(); v.total >= 2 && c >= 2 && c*5 >= v.total*4 {
			return n, kind
		}
	}
	if a.surnames[w] > 0 {
		return 1, personKind
	}
	return 0, 0
}

func capital(w string) bool {
	c, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(c)
}
