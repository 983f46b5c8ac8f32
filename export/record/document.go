package record

type document struct {
	ID        string    `json:"id"`
	URI       string    `json:"uri,omitempty"`
	Title     string    `json:"title,omitempty"`
	Outlet    string    `json:"outlet,omitempty"`
	Authors   []string  `json:"authors,omitempty"`
	Published string    `json:"published,omitempty"`
	Language  string    `json:"language,omitempty"`
	Text      string    `json:"text"`
	Passages  []passage `json:"passages,omitempty"`
	Origin    origin    `json:"origin"`
	// Notes say what reading changed or left out, in sentences for people.
	Notes []string `json:"notes,omitempty"`
}

type passage struct {
	stretch
	Voice string `json:"voice"`
}

type origin struct {
	Relation  string   `json:"relation"`
	Outlet    string   `json:"outlet,omitempty"`
	Title     string   `json:"title,omitempty"`
	Authors   []string `json:"authors,omitempty"`
	Published string   `json:"published,omitempty"`
	Page      string   `json:"page,omitempty"` // as printed, "A.9"
	Evidence  *span    `json:"evidence,omitempty"`
}

func (p *places) document() document {
	d := p.record.Document
	out := document{
		ID: d.ID, URI: d.URI, Title: d.Title, Outlet: d.Outlet, Authors: d.Authors,
		Published: d.Published.String(), Language: d.Language, Text: d.Text,
		Origin: p.origin(), Notes: d.Notes,
	}
	for _, v := range d.Passages {
		out.Passages = append(out.Passages, passage{p.stretch(v.Span), v.Voice.String()})
	}
	return out
}

func (p *places) origin() origin {
	o := &p.record.Document.Origin
	return origin{
		Relation: o.Relation.String(), Outlet: o.Outlet, Title: o.Title, Authors: o.Authors,
		Published: o.Published.String(), Page: o.Page, Evidence: p.maybe(o.Evidence),
	}
}
