package readout

// Relation tells how a Document stands to the reporting that it carries.
type Relation uint8

// The relations. Original: the outlet's own reporting. Copy: another's
// article, reprinted as a whole. Excerpt: another's article, quoted in part or
// inside a text of one's own.
const (
	Original Relation = iota
	CopyOf
	ExcerptOf
)

// String is the relation as the record spells it.
func (r Relation) String() string { return [...]string{"original", "copy", "excerpt"}[r] }

// Origin is whose reporting a Document carries, as far as its own text or its
// metadata say so. Where Relation is Original the other fields are those of the
// Document, or empty.
type Origin struct {
	Relation  Relation
	Outlet    string   // "Wall Street Journal"
	Title     string   // headline of the article that was taken
	Authors   []string // who wrote it
	Published Date     // when it was first published
	Page      string   // page as printed, "A.9"
	Evidence  Span     // the words of this Document that say so: credit line, footnote, agency tag
}
