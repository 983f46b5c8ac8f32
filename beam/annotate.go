package beam

import (
	"context"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
)

func init() {
	beam.RegisterDoFn(&annotateFn{})
	register.Iter1[[]byte]()
}

var (
	documents  = beam.NewCounter("readout", "documents")
	duplicates = beam.NewCounter("readout", "duplicates")
)

// annotateFn takes what was read under one ID, keeps the first in the order of
// the inputs, and takes it through the stages.
type annotateFn struct {
	Engine string

	stages *pipeline.Pipeline
}

// Setup reads the weights.
func (f *annotateFn) Setup() (err error) {
	f.stages, err = reading(f.Engine)
	return err
}

// given is one document that was given under an ID.
type given struct{ place, uri, text string }

// ProcessElement gives the record with its place before it, what stories and
// copies need of it, and the skips.
func (f *annotateFn) ProcessElement(ctx context.Context, id string, found func(*[]byte) bool, whole, lighter, left func(string, []byte)) error {
	var all []given
	var first, body []byte
	for found(&first) {
		parts, err := split(first, 4)
		if err != nil {
			return err
		}
		g := given{string(parts[0]), string(parts[1]), string(parts[2])}
		if body == nil || g.place < slices.MinFunc(all, byPlace).place {
			body = slices.Clone(parts[3])
		}
		all = append(all, g)
	}
	slices.SortFunc(all, byPlace)
	for _, again := range all[1:] {
		duplicates.Inc(ctx, 1)
		s := readout.Skip{URI: again.uri, Reason: readout.SkipDuplicate, What: "the document " + id + " was given before", Fix: "nothing: it is read once"}
		if again.text != all[0].text {
			s.What, s.Fix = "another text was given before under the ID "+id, "give each document an ID of its own"
		}
		if err := leave(s, again.place, left); err != nil {
			return err
		}
	}
	d, _, err := unpacked(body)
	if err != nil {
		return err
	}
	for o := range f.stages.All(ctx, func(yield func(readout.Item) bool) { yield(readout.Item{Document: d.Document}) }) {
		if o.Skip != nil {
			if err := leave(*o.Skip, all[0].place, left); err != nil {
				return err
			}
			continue
		}
		documents.Inc(ctx, 1)
		b, err := packed(o.Record)
		if err != nil {
			return err
		}
		whole(id, join([]byte(all[0].place), b))
		if b, err = packed(light(o.Record)); err != nil {
			return err
		}
		lighter(id, b)
	}
	return ctx.Err()
}

func byPlace(a, b given) int { return strings.Compare(a.place, b.place) }
