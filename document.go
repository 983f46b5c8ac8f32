package readout

// Document is one text as it was read. After package read has made it, nothing
// in it changes.
type Document struct {
	ID        string   // 16 hex digits of XXH3 over URI, NUL and Text, or the id that came with it
	URI       string   // where it came from: a path as given, a URL, or "-"
	Title     string   // headline, "" where none was found
	Outlet    string   // who published this text (not who wrote it first: see Origin)
	Authors   []string // byline, in order
	Published Date     // when this text was published
	Language  string   // ISO 639-1 code, "en"
	Text      string   // the words themselves, valid UTF-8, unchanged

	// Paragraphs cover every byte of Text that is not white space, in order. A
	// hard-wrapped text has paragraphs of several lines.
	Paragraphs []Span
	// Passages tell whose voice each stretch is in. They are in order, do not
	// overlap, and cover every byte of Text that is not white space.
	Passages []Passage
	// Origin tells whose reporting the text carries.
	Origin Origin
	// Notes say what reading changed or left out, in sentences for people:
	// bytes that were no character, markup that was dropped.
	Notes []string
}

// VoiceAt is the voice of the Passage that holds byte offset at, and Report
// where there is none.
func (d *Document) VoiceAt(at int) Voice {
	for _, p := range d.Passages {
		if p.Span.Start <= at && at < p.Span.End {
			return p.Voice
		}
	}
	return Report
}

// Voice tells who speaks in a Passage.
type Voice uint8

// The voices. Report is the reporting itself, be it the outlet's own or a
// quoted article; Commentary is the writer who quotes an article and adds his
// own words; Citation says where the words came from (footnote, credit line,
// byline, the marks around a quoted article); Boilerplate belongs to the page
// (breadcrumbs, comment forms, share buttons).
const (
	Report Voice = iota
	Commentary
	Citation
	Boilerplate
)

// String is the voice as the record spells it.
func (v Voice) String() string {
	return [...]string{"report", "commentary", "citation", "boilerplate"}[v]
}

// Spoken reports whether statements in this voice count as told: report and
// commentary do, citation and boilerplate do not.
func (v Voice) Spoken() bool { return v == Report || v == Commentary }

// Passage is a stretch of a Document in one voice.
type Passage struct {
	Span  Span
	Voice Voice
}
