package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// corrections are stems of words by which an account says that something told
// before was wrong, with the words that must follow within few, "" for none.
var corrections = map[string][]string{
	words.Stem("corrected"):  nil,
	words.Stem("correction"): nil,
	words.Stem("retracted"):  nil,
	words.Stem("retraction"): nil,
	words.Stem("revised"):    nil,
	words.Stem("amended"):    nil,
	words.Stem("clarified"):  nil,
	"taking":                 {"back"},
	"took":                   {"back"},
	"taken":                  {"back"},
	words.Stem("withdrew"):   {"statement", "report", "claim", "figure", "remark"},
	"earlier":                {"version", "report", "figure", "statement", "toll", "count"},
	"first":                  {"report", "version", "reported", "statement"},
	"previously":             {"reported", "said", "stated", "announced"},
	"initially":              {"reported", "said", "stated", "announced", "put", "given"},
	"mistakenly":             nil,
	"erroneously":            nil,
	"wrongly":                {"reported", "said", "stated", "given"},
}

// correction is what b says of a, and nil where it says nothing: where b is not
// the earlier one, says in the sentence of its telling or in the one before or
// after that something was wrong, and means a: it tells the value of a as what is
// not so, names a's outlet, or has the same speaker take it back.
func correction(a, b *statement, value readout.Span) *readout.Amendment {
	if p, q := a.record.Document.Published, b.record.Document.Published; p.Known() && q.Known() && q.Compare(p) < 0 || a.account == b.account {
		return nil
	}
	around := neighbourhood(b.record, b.span())
	cue := correctingWords(b.record, around)
	if cue.Empty() {
		return nil
	}
	said := strings.ToLower(b.record.Text(around))
	told := strings.ToLower(strings.Join(strings.Fields(a.record.Text(value)), " "))
	outlet := a.record.Document.Outlet
	means := told != "" && (strings.Contains(said, "not "+told) || strings.Contains(said, "from "+told) || strings.Contains(said, "instead of "+told) ||
		strings.Contains(said, "rather than "+told) || strings.Contains(said, "of "+told)) ||
		outlet != "" && outlet != b.record.Document.Outlet && strings.Contains(said, strings.ToLower(strings.TrimPrefix(outlet, "The "))) ||
		!a.deed && !b.deed && !b.speaker.Unnamed() && !b.speaker.Passes() && Compare(&a.speaker, &b.speaker) == Same && a.record.Document.Published != b.record.Document.Published
	if !means {
		return nil
	}
	return &readout.Amendment{By: b.record.Document.ID, Of: a.record.Document.ID, Span: cue}
}

// correctingWords are the words of a stretch that say that something was wrong.
func correctingWords(r *readout.Record, s readout.Span) readout.Span {
	ws := words.In(r.Document.Text, s)
	for i, w := range ws {
		follow, ok := corrections[w.Form]
		if !ok {
			follow, ok = corrections[words.Stem(w.Form)]
		}
		if !ok {
			continue
		}
		if len(follow) == 0 {
			return w.Span
		}
		for _, next := range ws[i+1 : min(len(ws), i+5)] {
			if slices.ContainsFunc(follow, func(f string) bool { return words.Stem(f) == words.Stem(next.Form) }) {
				return w.Span.Cover(next.Span)
			}
		}
	}
	return readout.Span{}
}

// neighbourhood is the sentence of s with the one before it and the one after,
// within its paragraph.
func neighbourhood(r *readout.Record, s readout.Span) readout.Span {
	text := r.Document.Text
	paragraph := readout.Span{End: len(text)}
	if at, _ := slices.BinarySearchFunc(r.Document.Paragraphs, s.Start+1, func(p readout.Span, start int) int { return p.Start - start }); at > 0 {
		paragraph = r.Document.Paragraphs[at-1]
	}
	first, _ := slices.BinarySearchFunc(r.Sentences, s.Start+1, func(x readout.Sentence, start int) int { return x.Span.Start - start })
	around := s
	if len(r.Sentences) == 0 {
		const reach = 200
		around = readout.Span{Start: max(0, s.Start-reach), End: min(len(text), s.End+reach)}
		for around.Start > 0 && text[around.Start]&0xc0 == 0x80 {
			around.Start--
		}
		for around.End < len(text) && text[around.End]&0xc0 == 0x80 {
			around.End++
		}
	}
	for i := max(0, first-2); i < len(r.Sentences) && r.Sentences[i].Span.Start <= s.End; i++ {
		around = around.Cover(r.Sentences[i].Span)
	}
	return readout.Span{Start: max(around.Start, min(paragraph.Start, s.Start)), End: min(around.End, max(paragraph.End, s.End))}
}
