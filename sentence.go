package readout

// Sentence is one sentence of a Document, in the sense of Universal
// Dependencies. Span runs from the first character of its first Token to the
// last of its last.
type Sentence struct {
	Span      Span
	Paragraph int // index into Document.Paragraphs
	Tokens    []Token
	// States are what the language engine remembers of each Token, one after
	// the other, for the stages that read on; they stay in memory. nil where no
	// engine left any.
	States []float32 `json:"-"`
}

// Token is a syntactic word of Universal Dependencies. Its form is the text
// that its Span covers: English clitics ("do" + "n't") keep their surface.
// What no stage has filled in is the zero value; package export writes "_".
type Token struct {
	Span  Span
	Lemma string
	UPOS  string // universal part of speech, "NOUN"
	XPOS  string // Penn Treebank tag, "NNS"
	Feats string // morphological features as CoNLL-U writes them, "Number=Plur"
	// Head is the index of the head within the Sentence, counted from 0; the
	// root has Root, a Token without a parse NoHead.
	Head int
	Rel  string // universal dependency relation with its subtype, "nsubj:pass"
	// Multiword is the number of Tokens of the multiword token that starts
	// here ("don't": 2), 0 elsewhere.
	Multiword int
}

// Heads that are no index.
const (
	Root   = -1 // the Token is the root of its Sentence
	NoHead = -2 // nothing has parsed the Sentence
)

// Quotation is a stretch of text between quotation marks.
type Quotation struct {
	// Span runs from the opening mark to the closing one, both included. Where
	// Closed is false, it ends with the Paragraph.
	Span Span
	// Parts are the quoted words without marks: one Span a Paragraph, since a
	// run-on quotation opens anew in each.
	Parts  []Span
	Depth  int // 0 outermost, 1 a quotation within a quotation, ...
	Closed bool
}

// Name is a named entity, a date or a quantity: a Span with its type.
type Name struct {
	Span Span
	Type NameType
}

// NameType is the kind of thing that a Name names.
type NameType string

// The types of names.
const (
	PersonName       NameType = "person"
	OrganisationName NameType = "organisation"
	LocationName     NameType = "location"
	StateName        NameType = "state"       // a country, "Belarus"
	NationalityName  NameType = "nationality" // people, language or faith, "Belarusian"
	FacilityName     NameType = "facility"
	EventName        NameType = "event" // a named event, "World War II"
	WorkName         NameType = "work"
	DateName         NameType = "date"
	TimeName         NameType = "time"
	MoneyName        NameType = "money"
	QuantityName     NameType = "quantity"
)
