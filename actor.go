package readout

// ActorKind is what sort of somebody an Actor is.
type ActorKind string

// The kinds of actors. A document can be one: "according to the communique".
const (
	Person        ActorKind = "person"
	State         ActorKind = "state"
	Organisation  ActorKind = "organisation"
	Group         ActorKind = "group"
	OutletActor   ActorKind = "outlet"
	DocumentActor ActorKind = "document"
)

// Actor is somebody whom a Document speaks of, with every Mention of them.
type Actor struct {
	ID      string // stable: made from kind and name, "person/ruth-nakato"; unique within a Record
	Name    string // the fullest name that the Document gives
	Kind    ActorKind
	Country string   // ISO 3166-1 alpha-3, "BLR"; "" where unknown
	Sectors []string // PLOVER sectors, "GOV"
	Office  string   // "President"
	// Code is Country and sectors as event data write them, "BLRGOV", or the
	// code that a user's dictionary gives; "" where neither is known.
	Code string
	// Unnamed is set for somebody whom the Document does not name, "two
	// officials"; nil for everybody else.
	Unnamed  *Unnamed
	Mentions []Mention
}

// Unnamed is what a Document tells of a source or actor that it does not name.
type Unnamed struct {
	Number int    // how many, 2 in "two officials"; 0 where the text gives no number
	Plural bool   // more than one
	Role   string // what they are, in the singular: "diplomat", "member of the delegation"
	// Anonymous is set where the Document says that the name is withheld; Reason
	// is then the words that say why, empty where it gives no reason.
	Anonymous bool
	Reason    Span
}

// Mention is a Span that refers to an Actor.
type Mention struct {
	Span Span
	Form MentionForm
}

// MentionForm is how a Mention refers.
type MentionForm uint8

// The forms of mentions: by name ("Mr. Xi"), by description ("the Chinese
// leader"), by pronoun ("he").
const (
	ByName MentionForm = iota
	ByDescription
	ByPronoun
)

// Link tells which Actor the words of a Span stand for: the source, addressee
// or authority of an Attribution, an actor of an Event. The Span is that of the
// Attribution or Event to the byte.
type Link struct {
	Span  Span
	Actor string // Actor.ID
}
