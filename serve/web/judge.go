package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
)

// judge keeps what a visitor says of an item of a document.
func (p *pages) judge(w http.ResponseWriter, r *http.Request) {
	id, item := r.PathValue("id"), r.PostFormValue("item")
	d, err := p.desk.Document(r.Context(), id)
	if err != nil {
		p.fail(w, r, err)
		return
	}
	n, ok := p.noteIn(d, item, r)
	if !ok {
		p.fail(w, r, missed("statement or event", item))
		return
	}
	rule := desk.Ruling{Document: id, Item: item, Link: r.PostFormValue("link"), Verdict: readout.Verdict(r.PostFormValue("verdict")), Who: whoIs(r), Why: r.PostFormValue("why")}
	if rule.Verdict == readout.Correct {
		if rule.Set, err = changes(r.PostForm, &n, d.Record.Document.Text, rule.Link); err != nil {
			p.fail(w, r, err)
			return
		}
	}
	if _, _, err = p.desk.Judge(r.Context(), rule); err != nil {
		p.fail(w, r, err)
		return
	}
	p.judged(w, r, id, item)
}

// withdraw takes a judgement back.
func (p *pages) withdraw(w http.ResponseWriter, r *http.Request) {
	if _, err := p.desk.Withdraw(r.Context(), r.PostFormValue("judgement"), whoIs(r), r.PostFormValue("why")); err != nil {
		p.fail(w, r, err)
		return
	}
	p.judged(w, r, r.PathValue("id"), r.PostFormValue("item"))
}

// judged answers with the note as it is now, or leads back to it.
func (p *pages) judged(w http.ResponseWriter, r *http.Request, id, item string) {
	if r.Header.Get("HX-Request") == "" {
		http.Redirect(w, r, documentPath(id)+"#"+url.PathEscape(item), http.StatusSeeOther)
		return
	}
	d, err := p.desk.Document(r.Context(), id)
	if err != nil {
		p.fail(w, r, err)
		return
	}
	n, ok := p.noteIn(d, item, r)
	if !ok { // a judgement on the document as a whole: all of it is drawn anew
		w.Header().Set("HX-Refresh", "true")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	p.fragment(w, r, http.StatusOK, "note", n)
}

func (p *pages) noteIn(d *desk.Document, item string, r *http.Request) (noteView, bool) {
	for i := range d.Items {
		if d.Items[i].ID == item {
			return noteOf(d, i, access.FromContext(r.Context()), whoIs(r)), true
		}
	}
	return noteView{}, false
}

// changes are the fields of a form that say something else than what was found:
// set.NAME has the words or the value, at.NAME the places of words that were
// selected, in code points: "12-30 41-52".
func changes(form url.Values, n *noteView, text, link string) ([]desk.Right, error) {
	if link != "" {
		return []desk.Right{{Name: "actor", Value: strings.TrimSpace(form.Get("set.actor"))}}, nil
	}
	var out []desk.Right
	index := codepoint.New(text)
	add := func(name string) error {
		if !form.Has("set." + name) {
			return nil
		}
		value := strings.Join(strings.Fields(form.Get("set."+name)), " ")
		at := form.Get("at." + name)
		if at == "" && value == n.fieldOf(name) {
			return nil
		}
		spans, err := placesOf(index, at)
		if err != nil {
			return err
		}
		out = append(out, desk.Right{Name: name, Value: value, Spans: spans})
		return nil
	}
	for _, f := range n.Fields {
		if err := add(f.Name); err != nil {
			return nil, err
		}
	}
	for _, c := range n.Choices {
		if err := add(c.Name); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// placesOf reads places in code points.
func placesOf(index *codepoint.Index, s string) ([]readout.Span, error) {
	var out []readout.Span
	for one := range strings.FieldsSeq(s) {
		var start, end int
		if n, err := fmt.Sscanf(one, "%d-%d", &start, &end); err != nil || n != 2 {
			return nil, badRequest(fmt.Errorf("%q is no place in the text", one))
		}
		from, err := index.Byte(start)
		if err != nil {
			return nil, badRequest(err)
		}
		to, err := index.Byte(end)
		if err != nil {
			return nil, badRequest(err)
		}
		out = append(out, readout.Span{Start: from, End: to})
	}
	return out, nil
}
