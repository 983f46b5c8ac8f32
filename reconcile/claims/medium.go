package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// mediumOf is the text that somebody said something in, where a story has one
// such: "the two governments said in a joint communique". It is false where none
// is told.
func mediumOf(r *readout.Record, a *readout.Attribution) (via, bool) {
	if a.Cue.Empty() {
		return via{}, false
	}
	const reach = 60
	text := r.Document.Text
	start := a.Cue.Start // the cue may have the words: "said in a communique"
	end := min(len(text), a.Cue.End+reach)
	for end < len(text) && text[end]&0xc0 == 0x80 {
		end++
	}
	after := text[start:end]
	if i := strings.IndexAny(after, ".!?\n\""); i >= 0 {
		after = after[:i]
	}
	ws := words.In(text, readout.Span{Start: start, End: start + len(after)})
	for i, w := range ws {
		if i > 4 {
			break
		}
		if w.Form != "in" || i+1 == len(ws) {
			continue
		}
		for k := i + 1; k < len(ws) && k < i+6; k++ {
			if issued[words.Stem(ws[k].Form)] {
				span := readout.Span{Start: ws[i+1].Span.Start, End: ws[k].Span.End}
				return via{newAuthority(r.Text(span)), span}, true
			}
			if words.Pronoun(ws[k].Form) && k > i+1 {
				break
			}
		}
		break
	}
	return via{}, false
}

// bringing reports whether the text that a statement was made in is the speaker
// of the other.
func bringing(a, b *statement) bool {
	for _, m := range a.medium {
		if b.speaker.Name == "" && b.speaker.head != "" && slices.Contains(m.key, b.speaker.head) {
			return true
		}
		for _, n := range b.medium {
			if m.same(n.authority) {
				return true
			}
		}
	}
	return false
}

// textOf reports whether a source is the text of a body, "a communique of the
// ministry", and that body is the other.
func textOf(text, body *Speaker) bool {
	return text.Name == "" && text.Kind == readout.DocumentActor && len(text.of) > 0 && body.Kind != readout.Person && body.Kind != readout.DocumentActor &&
		(body.Name != "" || body.body()) && subset(text.of, body.bodyKey()) &&
		(text.told == "" || body.Country == "" || text.told == body.Country)
}

// minds are stems of verbs for what nobody but the subject can tell: "Mr. Balog
// expects a vote, he said".
var minds = stemSet("expect hope want plan intend believe think know fear wish doubt regret oppose support welcome reject prefer")

// foretold lets a "he" that follows what he said stand for the subject of the
// content, where that is somebody and only he can know it, or nobody else is known
// to be meant.
func (sp *Speaker) foretold(who *Speakers, people *cast, a *readout.Attribution) {
	switch strings.ToLower(sp.Words) {
	case "he", "she":
	default:
		return
	}
	first := a.Content[0]
	if a.Source.Start < first.End {
		return
	}
	r := who.record
	at, _ := slices.BinarySearchFunc(r.Sentences, first.Start+1, func(x readout.Sentence, start int) int { return x.Span.Start - start })
	if at == 0 {
		return
	}
	tokens := r.Sentences[at-1].Tokens
	for i := range tokens {
		t := &tokens[i]
		if !first.Contains(t.Span) || t.UPOS != "VERB" || !minds[words.Stem(t.Lemma)] && (sp.Name != "" || sp.person != 0 || sp.head != "") {
			continue
		}
		if t.Head >= 0 && t.Head < len(tokens) && first.Contains(tokens[t.Head].Span) {
			continue
		}
		for k := range i {
			if tokens[k].Head != i || tokens[k].Rel != "nsubj" {
				continue
			}
			if m := who.only(readout.Span{Start: first.Start, End: t.Span.Start}); m != nil {
				words := sp.Words
				*sp = *m
				people.known(sp, who)
				sp.Words = words
			}
			return
		}
	}
}

// only is the one person named within a span, nil where there is none or more.
func (s *Speakers) only(within readout.Span) *Speaker {
	at, _ := slices.BinarySearchFunc(s.refs, within.Start, func(m ref, start int) int { return m.span.Start - start })
	var found *Speaker
	for _, m := range s.refs[at:] {
		if m.span.Start >= within.End {
			break
		}
		if found != nil && found != m.sp {
			return nil
		}
		found = m.sp
	}
	return found
}
