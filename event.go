package readout

// Event is who did what to whom, typed as PLOVER types it
// (Halterman et al. 2023), with the CAMEO code beside it.
type Event struct {
	ID        string // unique within a Record, in order of text: "e1"
	Type      string // PLOVER root, "CONSULT"
	Modes     []string
	Contexts  []string
	CAMEO     string // "042"
	Quad      int    // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
	Intensity float64
	Trigger   Span
	// Mentions are the triggers by which the text tells of the same happening
	// again, in order.
	Mentions   []Span
	Actors     []Span
	Recipients []Span
	Time       *Time
	Place      Place
	Status     Status
	// Attribution is the ID of the Attribution under which the Event is told;
	// "" where the Document tells it in its own voice.
	Attribution string
}

// Place is where something happened. An empty Span is no place.
type Place struct {
	Span    Span
	Country string // ISO 3166-1 alpha-3
	Name    string
}

// Status tells how real an Event is told to be.
type Status uint8

// The statuses of an event.
const (
	Actual Status = iota
	Future
	Hypothetical
	Negated
	Historical
)

// String is the status as the record spells it.
func (s Status) String() string {
	return [...]string{"actual", "future", "hypothetical", "negated", "historical"}[s]
}

// Tie is a named standing relation of two or more actors.
type Tie struct {
	ID          string // "t1"
	Parties     []Span
	Name        Span // the words that name the relation
	Attribution string
}
