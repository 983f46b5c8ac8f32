package feed

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// The errors of Ninjs.
var (
	ErrNoBody    = errors.New("the news item has no body")
	ErrNotText   = errors.New("the news item is no text")
	ErrWithdrawn = errors.New("the news item is withheld or withdrawn by its agency")
)

// fields are the members of a JSON object by name in lower case: ninjs 3 writes
// versionCreated where 1 and 2 write versioncreated.
type fields map[string]json.RawMessage

// IsNinjs reports whether the names of a JSON object are those of a news item in
// the IPTC's ninjs, 1.0 to 3.x. An object that has "text" is a document of
// readout's own.
func IsNinjs(object map[string]json.RawMessage) bool {
	marks, named := 0, false
	for name := range object {
		switch low := strings.ToLower(name); {
		case low == "text" || low == "document" || low == "html":
			return false
		case low == "uri" || low == "guid" || low == "altids":
			named = true
		case low == "bodies" || low == "headlines" || low == "versioncreated" || low == "firstcreated" || low == "copyrightholder" || low == "infosources" ||
			strings.HasPrefix(low, "body_") || strings.HasPrefix(low, "description_") || low == "pubstatus":
			marks++
		case low == "standard" && strings.Contains(string(object[name]), "ninjs"):
			return true
		}
	}
	return named && marks > 0 || marks > 1
}

// Ninjs reads one news item. Beside ErrNoBody, ErrNotText and ErrWithdrawn an
// error names the field that is not as the standard has it.
func Ninjs(object map[string]json.RawMessage) (*Item, error) {
	f := make(fields, len(object))
	for name, value := range object {
		low := strings.ToLower(name)
		if _, twice := f[low]; !twice || name == low {
			f[low] = value
		}
	}
	if status := strings.ToLower(f.text("pubstatus")); strings.Contains(status, "cancel") || strings.Contains(status, "withheld") {
		return nil, ErrWithdrawn
	}
	i := &Item{ID: f.identity(), Title: line(cmp.Or(f.texts("headlines", "headline"), f.text("title"))), Language: f.text("language")}
	i.Link = i.ID
	i.Authors = f.authors()
	i.Outlet = f.outlet()
	i.At, i.Published = f.when()
	body, isMarkup := f.body()
	switch kind := strings.ToLower(f.text("type")); {
	case strings.TrimSpace(body) != "":
	case kind != "" && kind != "text" && kind != "composite" && kind != "component":
		return nil, fmt.Errorf("%w, it is of the type %q", ErrNotText, kind)
	default:
		return nil, ErrNoBody
	}
	if isMarkup {
		i.HTML = inner(body)
	} else {
		i.Text = body
	}
	return i, nil
}

// text is the string of a field, "" where there is none or it is no string.
func (f fields) text(name string) string {
	var s string
	if json.Unmarshal(f[name], &s) != nil {
		return ""
	}
	return strings.TrimSpace(s)
}

// identity is the uri, or what stands for it.
func (f fields) identity() string {
	return cmp.Or(f.text("uri"), f.text("guid"), f.text("id"))
}

// valued is an element of the lists of ninjs 2 and 3.
type valued struct {
	Role, Name, Rel, Value string
	Type                   string `json:"contenttype"` // matches contentType as well
}

// list reads a field that is a list of objects; what is no object in it is
// passed over. Strings count as values.
func (f fields) list(name string) []valued {
	var raw []json.RawMessage
	if json.Unmarshal(f[name], &raw) != nil {
		return nil
	}
	var all []valued
	for _, r := range raw {
		var v valued
		if json.Unmarshal(r, &v) != nil && json.Unmarshal(r, &v.Value) != nil {
			continue
		}
		all = append(all, v)
	}
	return all
}

// texts is the main one of a list, else its first, else the plain field.
func (f fields) texts(list, plain string) string {
	var first string
	for _, v := range f.list(list) {
		if strings.EqualFold(v.Role, "main") && v.Value != "" {
			return bare(v.Value)
		}
		first = cmp.Or(first, v.Value)
	}
	return bare(cmp.Or(first, f.text(plain)))
}

// authors are the byline, else the people who are said to have written it.
func (f fields) authors() (names []string) {
	add := func(s string) {
		s = line(s)
		for _, by := range []string{"By ", "by ", "BY "} {
			s = strings.TrimPrefix(s, by)
		}
		for _, name := range strings.Split(strings.NewReplacer(" and ", "|", ", ", "|", "; ", "|", " & ", "|").Replace(s), "|") {
			if name = strings.TrimSpace(name); !contains(names, name) {
				names = append(names, name)
			}
		}
	}
	for _, name := range []string{"byline", "by"} {
		add(f.text(name))
	}
	for _, v := range f.list("bylines") {
		add(cmp.Or(v.Name, v.Value))
	}
	if names == nil {
		for _, list := range []string{"people", "person", "authors"} {
			for _, v := range f.list(list) {
				switch strings.ToLower(v.Rel) {
				case "author", "creator", "by", "writer":
					add(v.Name)
				}
			}
		}
	}
	return names
}

// outlet is the agency: who provides the item, else who holds its rights.
func (f fields) outlet() string {
	for _, name := range []string{"provider", "source"} {
		var v valued
		if s := f.text(name); s != "" {
			return line(s)
		}
		if json.Unmarshal(f[name], &v) == nil && v.Name != "" {
			return line(v.Name)
		}
	}
	for _, name := range []string{"infosources", "infosource"} {
		for _, v := range f.list(name) {
			if s := cmp.Or(v.Name, v.Value); s != "" {
				return line(s)
			}
		}
	}
	if s := f.text("copyrightholder"); s != "" {
		return line(s)
	}
	var rights struct{ CopyrightHolder string }
	if json.Unmarshal(f["rightsinfo"], &rights) == nil {
		return line(rights.CopyrightHolder)
	}
	return ""
}

// when is when this version was made, which is the one that is read.
func (f fields) when() (at time.Time, day readout.Date) {
	for _, name := range []string{"versioncreated", "firstcreated", "contentcreated"} {
		if at, day = moment(nil, f.text(name)); day.Known() {
			return at, day
		}
	}
	return at, day
}
