package readout

// Story is the Accounts of one real-world happening and how they compare.
type Story struct {
	Accounts []Account
	Copies   []Copy
	Claims   []Claim
	// Timeline is what was done, by pairs of actors and days.
	Timeline []Dealing
	// Positions are how actors stand to a plan, an act or another actor.
	Positions []Position
}

// Account is one Document's part in a Story.
type Account struct {
	Record *Record
	// Group is the same number, from 1, for Accounts that carry one origin's
	// reporting: an article and its reprints count once.
	Group int
}

// CopyKind tells what was taken.
type CopyKind string

// The kinds of copies: the whole narrative; a part of it; the words of a third
// party that both quote, which makes neither a copy of the other.
const (
	WholeCopy       CopyKind = "copy"
	PartCopy        CopyKind = "excerpt"
	SharedQuotation CopyKind = "shared-quotation"
)

// Copy tells who took which words from whom. From and To are Document IDs; From
// is the one that was taken from.
type Copy struct {
	From, To string
	Kind     CopyKind
	Share    float64 // part of To's words, from 0 to 1, that stand in From as well
	Spans    []Alignment
	// Edits are what was changed between From and To, in order of To and, where
	// nothing stands in To, of From. Of an excerpt those within the words that
	// were taken, of a copy all.
	Edits []Edit
	// Reason says in a sentence what decided the direction: a credit line,
	// dates, containment.
	Reason string
}

// Alignment is a run of words that stands in two Documents.
type Alignment struct {
	From, To Span // into the text of Copy.From and Copy.To
}

// EditKind tells what was done to the words of a Document that was taken from.
type EditKind string

// The kinds of edits.
const (
	CutWords     EditKind = "cut"     // words of From alone
	AddedWords   EditKind = "added"   // words of To alone
	ChangedWords EditKind = "changed" // words of To in the place of words of From
)

// Edit is one change between a Document that was taken from and its copy. From
// is empty for what was added, To for what was cut.
type Edit struct {
	Kind     EditKind
	From, To Span // into the text of Copy.From and Copy.To
}

// Claim is one thing said or done, with each Account's Telling of it.
type Claim struct {
	ID       string // "c1", in the order of the sheet
	Kind     ClaimKind
	Who      string // name of the speaker or doer; "" where nobody is named
	Tellings []Telling
	// MissingFrom are the Documents of the Story that do not tell it, though it was
	// known when they were published.
	MissingFrom []string
	// Before are the Documents that were published before it was known: before its
	// day, or where no day is told, before the first of its Tellings. They leave
	// nothing out.
	Before []string
	// Unlinked are statements that may tell the same but could not be decided:
	// their speaker is not known, or their words are neither near nor far.
	Unlinked []Telling
	// Independent is the number of Tellings' origins that rest neither on one
	// another nor on one shared authority.
	Independent int
	// RestsOn names what the Tellings rest on, one name for each independent
	// source: the authority that they came through, else the outlet whose report
	// it is. Sources that nobody names stand under the outlet.
	RestsOn []string
	// SharedAuthority names what more than one Telling rests on.
	SharedAuthority []string
	Differences     []Difference
}

// ClaimKind tells whether something was said or done.
type ClaimKind string

// The kinds of claims.
const (
	StatementClaim ClaimKind = "attribution"
	EventClaim     ClaimKind = "event"
)

// Telling is one Account's telling of a Claim.
type Telling struct {
	Document    string // Document.ID
	Attribution string // Attribution.ID, or
	Event       string // Event.ID
	Span        Span   // the words
	Via         []string
}

// Aspect is what Tellings differ in.
type Aspect string

// The aspects of a difference.
const (
	Number         Aspect = "number"
	DateAspect     Aspect = "date"
	PlaceAspect    Aspect = "place"
	SourceAspect   Aspect = "source"
	Wording        Aspect = "wording"
	PolarityAspect Aspect = "polarity"
	StatusAspect   Aspect = "status"
)

// Difference is an Aspect in which Tellings of one Claim differ, with the words
// of each.
type Difference struct {
	Aspect Aspect
	Values []Value
	// Corrects is set where an account says that it corrects what an earlier one
	// has; nil where the accounts contradict one another.
	Corrects *Amendment
}

// Amendment is an account's saying that what was told before was wrong.
type Amendment struct {
	By   string // ID of the Document that corrects
	Of   string // ID of the Document whose value is corrected
	Span Span   // the words of By that say so
}

// Value is what one Document has for the Aspect of a Difference.
type Value struct {
	Document string
	Span     Span
}

// Dealing is what an actor did, to another or by himself, on certain days.
type Dealing struct {
	Actor     string // the fullest name in the Story
	Recipient string // "" where there is none
	From, To  Date   // inclusive; unknown where no account tells when
	Type      string // as Event.Type
	CAMEO     string
	Intensity float64
	Status    Status
	Claim     string // ID of the Claim that tells it, "" where it is part of none
	Tellings  []Telling
}

// Stance is how somebody stands to something.
type Stance string

// The stances.
const (
	Supports  Stance = "supports"
	Opposes   Stance = "opposes"
	Demands   Stance = "demands"
	Promises  Stance = "promises"
	Threatens Stance = "threatens"
	Accuses   Stance = "accuses"
)

// Position is how an actor is told to stand to a plan, an act or another actor.
type Position struct {
	Who    string
	Stance Stance
	// Polarity is Negative where the actor is told not to take the stance: "did not
	// endorse".
	Polarity Polarity
	// Toward is the words of one Telling for what the stance is about.
	Toward   Value
	Claim    string // ID of the Claim that tells it
	Tellings []Telling
}
