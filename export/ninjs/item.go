package ninjs

// item is a news object, with the properties that we use.
type item struct {
	URI           string      `json:"uri"`
	Name          string      `json:"name,omitempty"` // of an associated object alone
	Rel           string      `json:"rel,omitempty"`  // likewise
	Type          string      `json:"type,omitempty"`
	Standard      *standard   `json:"standard,omitempty"`
	Language      string      `json:"language,omitempty"`
	EdNote        string      `json:"edNote,omitempty"`
	Title         string      `json:"title,omitempty"`
	By            string      `json:"by,omitempty"`
	Headlines     []text      `json:"headlines,omitempty"`
	Bodies        []text      `json:"bodies,omitempty"`
	People        []concept   `json:"people,omitempty"`
	Organisations []concept   `json:"organisations,omitempty"`
	Places        []concept   `json:"places,omitempty"`
	Events        []concept   `json:"events,omitempty"`
	InfoSources   []source    `json:"infoSources,omitempty"`
	AltIDs        []alternate `json:"altIds,omitempty"`
	Associations  []item      `json:"associations,omitempty"`
}

type standard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

type text struct {
	Role        string `json:"role,omitempty"`
	ContentType string `json:"contentType,omitempty"`
	CharCount   int    `json:"charCount,omitempty"`
	Value       string `json:"value"`
}

// concept is a person, an organisation, a place or an event.
type concept struct {
	ID      string `json:"id,omitempty"` // of an event alone
	Name    string `json:"name,omitempty"`
	Rel     string `json:"rel,omitempty"`
	URI     string `json:"uri,omitempty"`
	Literal string `json:"literal,omitempty"`
}

type source struct {
	Name string `json:"name"`
	Role string `json:"role,omitempty"`
}

type alternate struct {
	Role  string `json:"role"`
	Value string `json:"value"`
}
