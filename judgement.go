package readout

import "time"

// Judgement is what a person holds of something that readout found. It is never
// changed and never erased: a later Judgement on the same Target retires it.
type Judgement struct {
	ID      string // "j1"; unique within an archive, in the order of judging
	Verdict Verdict
	Target  Target
	// Correction says what is right; nil unless Verdict is Correct.
	Correction *Correction
	Who        string // name or initials of the person, not empty
	When       time.Time
	Why        string // "" where no reason was given

	Retired   time.Time // when a later Judgement took its place; zero while it holds
	RetiredBy string    // ID of that Judgement
}

// Holds reports whether no later Judgement has taken the place of j.
func (j *Judgement) Holds() bool { return j.Retired.IsZero() && j.Verdict != Withdraw }

// Verdict is what a Judgement says of its Target.
type Verdict string

// The verdicts. Confirm: it stands in the text as found. Reject: it does not.
// Correct: it does, with other parts or fields. Withdraw: what was judged
// before is taken back and nothing is said in its place.
const (
	Confirm  Verdict = "confirm"
	Reject   Verdict = "reject"
	Correct  Verdict = "correct"
	Withdraw Verdict = "withdraw"
)

// TargetKind is the sort of thing that can be judged.
type TargetKind string

// The kinds of targets. An ActorTarget is one Link: that these words stand for
// that Actor. A CopyTarget is two Documents of which one took from the other, a
// StoryTarget the Documents that were put into one Story.
const (
	AttributionTarget TargetKind = "attribution"
	EventTarget       TargetKind = "event"
	ActorTarget       TargetKind = "actor"
	CopyTarget        TargetKind = "copy"
	StoryTarget       TargetKind = "story"
)

// Target is what is judged, told so that it can be found again in a later
// reading, in which numbers and offsets may be others.
type Target struct {
	Kind TargetKind
	// Documents are the IDs of the Documents: one for an attribution, event or
	// actor; of a copy the one that was taken from and the one that took; of a
	// story all its accounts.
	Documents []string
	// Item is the ID that the target had in the Record that was judged, "a3" or
	// "e1"; of an actor link the Actor's ID. It tells a person what was on the
	// screen; what finds the target again is Parts.
	Item  string
	Parts []Part // in order of text within each role
}

// Role is what the words of a Part are to their Target.
type Role string

// The roles. Link is that of the words that stand for an Actor.
const (
	SourceRole    Role = "source"
	CueRole       Role = "cue"
	ContentRole   Role = "content"
	AddresseeRole Role = "addressee"
	ViaRole       Role = "via"
	TriggerRole   Role = "trigger"
	ActorsRole    Role = "actors"
	RecipientRole Role = "recipients"
	PlaceRole     Role = "place"
	LinkRole      Role = "link"
)

// Part is one stretch of a Target's words.
type Part struct {
	Role  Role
	Quote Quote
}

// Quote is a stretch of a text, kept so that it can be found again: the words
// with what stood before and behind them (TextQuoteSelector of the W3C's Web
// Annotation Data Model), and where they stood.
type Quote struct {
	Exact, Prefix, Suffix string
	At                    Span // in the text that was judged
}

// Correction says what is right of a Target. What it does not name stays as it
// was found.
type Correction struct {
	// Parts are the right words of the roles that Roles lists; a role that is
	// listed and has no Part should have no words.
	Roles []Role
	Parts []Part
	// Fields are the right values by name: polarity and manner of an
	// attribution; type and status of an event; actor of a link (an Actor's
	// ID); kind and from of a copy.
	Fields map[string]string
}
