package jsonld

import "github.com/readout-news/readout/export/linked"

// node is anything that is told of, with the properties that we use, in the
// order in which they are written. What is not known is left out.
type node struct {
	Context any      `json:"@context,omitempty"`
	ID      string   `json:"@id,omitempty"`
	Type    []string `json:"@type,omitempty"`

	Identifier    string  `json:"identifier,omitempty"`
	URL           string  `json:"url,omitempty"`
	Headline      string  `json:"headline,omitempty"`
	Name          string  `json:"name,omitempty"`
	Text          string  `json:"text,omitempty"`
	JobTitle      string  `json:"jobTitle,omitempty"`
	DatePublished string  `json:"datePublished,omitempty"`
	InLanguage    string  `json:"inLanguage,omitempty"`
	Pagination    string  `json:"pagination,omitempty"`
	Publisher     *node   `json:"publisher,omitempty"`
	Author        []*node `json:"author,omitempty"`

	SpokenBy        *node   `json:"spokenByCharacter,omitempty"`
	Appearance      []*node `json:"appearance,omitempty"`
	FirstAppearance *node   `json:"firstAppearance,omitempty"`
	IsPartOf        *node   `json:"isPartOf,omitempty"`
	IsBasedOn       []*node `json:"isBasedOn,omitempty"`

	Agent        []*node `json:"agent,omitempty"`
	Object       []*node `json:"object,omitempty"`
	Location     *node   `json:"location,omitempty"`
	StartTime    string  `json:"startTime,omitempty"`
	EndTime      string  `json:"endTime,omitempty"`
	ActionStatus string  `json:"actionStatus,omitempty"`

	AttributedTo  []*node `json:"prov:wasAttributedTo,omitempty"`
	QuotedFrom    []*node `json:"prov:wasQuotedFrom,omitempty"`
	DerivedFrom   []*node `json:"prov:wasDerivedFrom,omitempty"`
	PrimarySource []*node `json:"prov:hadPrimarySource,omitempty"`

	Status      string    `json:"readout:status,omitempty"`
	EventType   string    `json:"readout:type,omitempty"`
	CAMEO       string    `json:"readout:cameo,omitempty"`
	Country     string    `json:"readout:country,omitempty"` // ISO 3166-1 alpha-3
	Manner      string    `json:"readout:manner,omitempty"`
	Spans       []stretch `json:"readout:span,omitempty"`
	Group       int       `json:"readout:group,omitempty"`
	Independent int       `json:"readout:independent,omitempty"`
	Missing     []*node   `json:"readout:missingFrom,omitempty"`

	Mentions    []*node `json:"mentions,omitempty"`
	HasPart     []*node `json:"hasPart,omitempty"`
	ArticleBody string  `json:"articleBody,omitempty"`
}

// stretch is a place in articleBody, in code points from 0, half-open.
type stretch struct {
	Start int `json:"readout:start"`
	End   int `json:"readout:end"`
}

// context is written with every object, so that no reader must fetch one.
var context = map[string]any{
	"@vocab":       "https://schema.org/",
	"prov":         "http://www.w3.org/ns/prov#",
	"readout":      linked.Terms,
	"url":          map[string]string{"@type": "@id"},
	"actionStatus": map[string]string{"@type": "@id"},
}

// ref names a node that is told of elsewhere.
func ref(id string) *node { return &node{ID: id} }
