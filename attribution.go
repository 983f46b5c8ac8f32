package readout

// Attribution is somebody's being said to have said, thought, felt or ordered
// something: source, cue and content in the sense of the Penn Attribution
// Relations Corpus (Pareti 2012) and PolNeAR (Newell et al. 2018).
type Attribution struct {
	ID       string // unique within a Record, in order of text: "a1"
	Source   Span   // who; empty where the text names nobody
	Cue      Span   // the words that attribute; empty where only the quotation marks do
	Content  []Span // what; in order of text, at least one
	Manner   Manner
	Polarity Polarity
	// Addressee is to whom, "Mr. Xi" in "told Mr. Xi"; empty where nobody is named.
	Addressee Span
	// Via is the chain of authorities that the words came through, nearest to
	// the source first: "Chinese state TV" in "Mr. Xi said, according to
	// Chinese state TV".
	Via []Span
	// Within is the ID of the Attribution in whose content this one stands;
	// "" for an outermost one.
	Within string
	Voice  Voice // of the Passage that it stands in
	SaidOn *Time // nil where the text does not say
	// Confidence estimates, from 0 to 1, how likely a reader of the text would
	// mark this attribution with these parts; 0 where nothing estimates it.
	Confidence float64
}

// Cover is the smallest Span that holds source, cue and content.
func (a *Attribution) Cover() Span {
	s := a.Source.Cover(a.Cue)
	for _, c := range a.Content {
		s = s.Cover(c)
	}
	return s
}

// Manner is how the words of an Attribution are given.
type Manner uint8

// The manners: the words themselves, a paraphrase, or a paraphrase with some of
// the words themselves.
const (
	Indirect Manner = iota
	Direct
	Mixed
)

// String is the manner as the record spells it.
func (m Manner) String() string { return [...]string{"indirect", "direct", "mixed"}[m] }

// Polarity tells whether an Attribution or act is affirmed or denied.
type Polarity uint8

// The polarities: it was said; it was not said ("did not say").
const (
	Positive Polarity = iota
	Negative
)

// String is the polarity as the record spells it.
func (p Polarity) String() string { return [...]string{"positive", "negative"}[p] }
