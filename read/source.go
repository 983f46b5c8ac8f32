package read

import (
	"fmt"

	"github.com/readout-news/readout"
)

// Again reads a Source as it was read the first time. The size limit does not
// hold: what could be kept can be read. The Document may be another than
// before, also in its Text, where reading has changed since.
func Again(s readout.Source, opt Options) readout.Item {
	opt.MaxBytes = max(opt.limit(), int64(len(s.Raw)))
	switch s.Form {
	case readout.TextForm:
		return Text(s.URI, s.Raw, opt)
	case readout.PageForm:
		return HTML(s.URI, s.Raw, opt)
	case readout.JSONForm:
		return JSONLine(s.URI, 0, s.Raw, opt)
	}
	return broken(s.URI, 0, fmt.Sprintf("it was kept in the form %q, which this version of readout does not know", s.Form), "use the version of readout that kept it, or a later one")
}

// kept adds what a Document was read from.
func kept(item readout.Item, uri string, form readout.SourceForm, raw []byte) readout.Item {
	if item.Document != nil {
		item.Source = &readout.Source{URI: uri, Form: form, Raw: raw}
	}
	return item
}
