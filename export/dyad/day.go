package dyad

import "github.com/readout-news/readout"

// exact is the single day that t means, unknown where it means several or
// none.
func exact(t *readout.Time) readout.Date {
	if t == nil || !t.From.Exact() || t.To.Known() && t.To != t.From {
		return readout.Date{}
	}
	return t.From
}

func day(d *readout.Document, e *readout.Event) readout.Date {
	if e.Status != readout.Future {
		if on := exact(e.Time); on.Known() {
			return on
		}
	}
	if d.Published.Exact() {
		return d.Published
	}
	return readout.Date{}
}
