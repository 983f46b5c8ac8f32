package readout

// SourceForm tells how the bytes of a Source are to be read.
type SourceForm string

// The forms: plain text, the page of an article, one JSON object with the
// fields of a Document.
const (
	TextForm SourceForm = "text"
	PageForm SourceForm = "html"
	JSONForm SourceForm = "json"
)

// Source is the bytes that a Document was read from, as they came, so that a
// better reader can read them again.
type Source struct {
	URI  string // as it was given to the reader; not always the Document's own
	Form SourceForm
	Raw  []byte // nobody changes it
}
