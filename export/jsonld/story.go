package jsonld

import (
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/linked"
)

// WriteStory writes a Story: its articles, who took from whom, and what they
// claim. It fails where a Story speaks of a Document that is none of its
// Accounts or where a Span does not fit its text.
func (w *Writer) WriteStory(s *readout.Story) error {
	t := &telling{documents: map[string]*building{}, articles: map[string]*node{}}
	var ids []string
	out := &node{Context: context, Type: []string{"Collection"}}
	for _, a := range s.Accounts {
		b := &building{r: a.Record, index: codepoint.New(a.Record.Document.Text)}
		article := b.article()
		article.Group = a.Group
		id := a.Record.Document.ID
		t.documents[id], t.articles[id] = b, article
		ids = append(ids, id)
		out.HasPart = append(out.HasPart, article)
	}
	slices.Sort(ids)
	out.ID = linked.IRI(append([]string{"story"}, slices.Compact(ids)...)...)
	for _, c := range s.Copies {
		if err := t.copied(&c); err != nil {
			return err
		}
	}
	for i := range s.Claims {
		n, err := t.claim(out.ID, &s.Claims[i])
		if err != nil {
			return err
		}
		out.HasPart = append(out.HasPart, n)
	}
	for _, id := range ids {
		if err := t.documents[id].err; err != nil {
			return err
		}
	}
	return w.out.Write(out)
}

// telling is the documents of one Story.
type telling struct {
	documents map[string]*building
	articles  map[string]*node
}

// copied says who took from whom. Two that quote the same third party took
// nothing from one another.
func (t *telling) copied(c *readout.Copy) error {
	from, to := t.articles[c.From], t.articles[c.To]
	if from == nil || to == nil {
		return fmt.Errorf("a copy of %s from %s, which are not both accounts of the story", c.To, c.From)
	}
	if c.Kind == readout.SharedQuotation {
		return nil
	}
	to.QuotedFrom = append(to.QuotedFrom, ref(from.ID))
	if c.Kind == readout.WholeCopy {
		to.IsBasedOn = append(to.IsBasedOn, ref(from.ID))
	}
	return nil
}

// claim is one thing said or done. Its text is that of the first appearance
// where one is known to be the first, else of the first telling.
func (t *telling) claim(story string, c *readout.Claim) (*node, error) {
	n := &node{ID: linked.IRI("claim", story, c.ID), Type: []string{"Claim"}, Identifier: c.ID, Independent: c.Independent}
	if c.Who != "" {
		n.AttributedTo = []*node{{Type: []string{"prov:Agent"}, Name: c.Who}}
	}
	for _, tell := range c.Tellings {
		a, err := t.appearance(c, tell)
		if err != nil {
			return nil, err
		}
		n.Appearance = append(n.Appearance, a)
	}
	for _, id := range c.MissingFrom {
		article := t.articles[id]
		if article == nil {
			return nil, fmt.Errorf("claim %s: %s is no account of the story", c.ID, id)
		}
		n.Missing = append(n.Missing, ref(article.ID))
	}
	first := t.first(c.Tellings)
	if first >= 0 {
		n.FirstAppearance = ref(n.Appearance[first].ID)
	}
	if len(n.Appearance) > 0 {
		n.Text = n.Appearance[max(first, 0)].Text
	}
	return n, nil
}

// appearance is one account's telling: its words for what is said, the sentence
// for what is done.
func (t *telling) appearance(c *readout.Claim, tell readout.Telling) (*node, error) {
	b := t.documents[tell.Document]
	if b == nil {
		return nil, fmt.Errorf("claim %s: %s is no account of the story", c.ID, tell.Document)
	}
	id, words := statementIRI(tell.Document, tell.Attribution), tell.Span
	if tell.Event != "" {
		id = linked.IRI("event", tell.Document, tell.Event, "telling")
		if s := linked.SentenceOf(b.r, tell.Span); !s.Empty() {
			words = s
		}
	}
	n := &node{ID: id, Type: []string{"CreativeWork", "prov:Entity"}, Spans: b.spans(words), IsPartOf: ref(t.articles[tell.Document].ID)}
	if b.err == nil {
		n.Text = b.r.Text(words)
	}
	var from *node // as in the chain of a statement
	for _, v := range tell.Via {
		told := &node{Type: []string{"prov:Entity"}, AttributedTo: []*node{{Type: []string{"prov:Agent"}, Name: v}}}
		if from != nil {
			told.DerivedFrom = []*node{from}
		}
		from = told
	}
	if from != nil {
		n.DerivedFrom = []*node{from}
	}
	return n, b.err
}

// first is the telling that was published before all others, -1 where that is
// not known: every one of them must have a day, and a single document the
// earliest.
func (t *telling) first(all []readout.Telling) int {
	best := -1
	for i, tell := range all {
		if !t.documents[tell.Document].r.Document.Published.Exact() {
			return -1
		}
		if best < 0 || t.day(tell).Compare(t.day(all[best])) < 0 {
			best = i
		}
	}
	for _, tell := range all {
		if tell.Document != all[best].Document && t.day(tell).Compare(t.day(all[best])) == 0 {
			return -1
		}
	}
	return best
}

func (t *telling) day(tell readout.Telling) readout.Date {
	return t.documents[tell.Document].r.Document.Published
}
