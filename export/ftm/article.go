package ftm

import (
	"path"
	"strings"

	"golang.org/x/text/language"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/linked"
)

// article is the document itself.
func (b *building) article() {
	d := b.r.Document
	e := newEntity("Article", d.ID)
	b.document = e.ID
	b.all = append(b.all, e)
	e.set("title", d.Title)
	e.set("author", d.Authors...)
	e.set("publishedAt", d.Published.String())
	e.set("publisher", d.Outlet)
	if web, ok := linked.Web(d.URI); ok {
		e.set("sourceUrl", web)
	} else if base := path.Base(strings.ReplaceAll(d.URI, `\`, "/")); base != "." && base != "/" && base != "-" {
		e.set("fileName", base)
	}
	e.set("language", alpha3(d.Language))
	e.set("bodyText", d.Text)
	e.set("messageId", d.ID)
	if v := b.r.Engine.Version; v != "" {
		e.set("processingAgent", "readout "+v)
	}
	// Whose reporting it carries, in the words of the text that say so.
	if d.Origin.Relation != readout.Original && !d.Origin.Evidence.Empty() {
		e.set("notes", b.r.Text(d.Origin.Evidence))
	}
	for i := range b.r.Actors {
		a := &b.r.Actors[i]
		if !linked.Named(a) {
			continue
		}
		switch a.Kind {
		case readout.Person:
			e.set("peopleMentioned", name(a.Name))
		case readout.Organisation, readout.OutletActor:
			e.set("companiesMentioned", name(a.Name))
		default:
			e.set("namesMentioned", name(a.Name))
		}
		e.set("detectedCountry", alpha2(a.Country))
	}
	for i := range b.r.Events {
		e.set("locationMentioned", b.r.Events[i].Place.Name)
	}
}

// alpha3 is the ISO 639-3 code of a language of ISO 639-1, "" where there is none.
func alpha3(code string) string {
	if code == "" {
		return ""
	}
	base, err := language.ParseBase(code)
	if err != nil {
		return ""
	}
	return base.ISO3()
}

// former are the states that are no more, whose code of ISO 3166-3 is not that of
// FollowTheMoney, by ours; "" where it has none. Kosovo is in neither standard.
var former = map[string]string{"SUN": "suhh", "YUG": "yucs", "SCG": "csxx", "CSK": "cshh", "DDR": "dd", "ANT": "", "VDR": "", "YMD": "", "XKX": "xk"}

// alpha2 is the code that FollowTheMoney has for a state of ISO 3166-1 alpha-3,
// "" where it has none.
func alpha2(code string) string {
	if c, ok := former[code]; ok {
		return c
	}
	if len(code) != 3 {
		return ""
	}
	region, err := language.ParseRegion(code)
	if err != nil || !region.IsCountry() || region.ISO3() != code {
		return ""
	}
	return strings.ToLower(region.String())
}
