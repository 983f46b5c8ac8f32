package webannotation

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/linked"
)

// contextIRI is the context that every annotation names.
const contextIRI = "http://www.w3.org/ns/anno.jsonld"

// contexts are that of the model and the prefix of our own terms.
var contexts = []any{contextIRI, map[string]string{"readout": linked.Terms}}

// annotation is an Annotation.
type annotation struct {
	Context    []any    `json:"@context"`
	ID         string   `json:"id"`
	Type       string   `json:"type"`
	Motivation string   `json:"motivation"`
	Creator    agent    `json:"creator"`
	Created    string   `json:"created,omitempty"` // xsd:dateTime in UTC
	Body       []body   `json:"body"`
	Target     []target `json:"target"`
	Document   string   `json:"readout:document"`       // Document.ID
	Item       string   `json:"readout:item,omitempty"` // "a3", "e1", or an Actor's ID
	Kind       string   `json:"readout:kind,omitempty"` // attribution, event or actor
}

type agent struct {
	ID   string `json:"id,omitempty"`
	Type string `json:"type"`
	Name string `json:"name,omitempty"`
}

// body is a TextualBody, or a SpecificResource that names somebody or the right
// words.
type body struct {
	Type     string     `json:"type"`
	Purpose  string     `json:"purpose"`
	Value    string     `json:"value,omitempty"`
	Format   string     `json:"format,omitempty"`
	Source   string     `json:"source,omitempty"`
	Selector []selector `json:"selector,omitempty"`
	Role     string     `json:"readout:role,omitempty"`
}

// target is a SpecificResource: the words of a document.
type target struct {
	Type     string     `json:"type"`
	Source   string     `json:"source"`
	Selector []selector `json:"selector,omitempty"`
	Role     string     `json:"readout:role,omitempty"`
}

// selector is a TextQuoteSelector or a TextPositionSelector.
type selector struct {
	Type   string `json:"type"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
	Start  *int   `json:"start,omitempty"`
	End    *int   `json:"end,omitempty"`
}

func software(e readout.Engine) agent {
	name := "readout"
	if e.Version != "" {
		name += " " + e.Version
	}
	return agent{ID: linked.Home, Type: "Software", Name: name}
}

func tag(value string) body { return textual("tagging", value) }

func textual(purpose, value string) body {
	return body{Type: "TextualBody", Purpose: purpose, Value: value, Format: "text/plain"}
}
