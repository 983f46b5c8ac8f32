package time

import (
	"strings"

	"github.com/readout-news/readout"
)

// tense is that of the verb to which the expression at word i belongs.
func (r *reader) tense(i int) tense {
	if i >= len(r.words) {
		return timeless
	}
	switch {
	case r.is(i-2, "ahead") && r.is(i-1, "of"), r.is(i-3, "ahead") && r.is(i-2, "of"), r.is(i-1, "upcoming"):
		return prospective
	case r.is(i-1, "since"):
		return past
	}
	k := r.words[i].token
	tokens := r.sent.Tokens
	before := r.beforePreposition(i)
	if at := r.clauseVerb(i, k); at != timeless {
		return at
	}
	if before >= 0 && r.isPastVerb(r.words[before].token) && !planned[r.low(before)] && !r.isDeadline(i) &&
		!r.is(i+1, "'s", "'") && !grants[tokens[r.words[before].token].Lemma] {
		return past // "officials said on Monday they would"
	}
	if tokens[k].Head != readout.NoHead && tokens[k].XPOS != "" {
		return r.tenseByTree(i, k)
	}
	return r.tenseByWords(i)
}

// planned are words of what is to come: "scheduled for Friday", "a deadline of 1
// July".
var planned = set(`scheduled schedule planned plan plans slated set due expected expect expects deadline
	postponed postpone delayed adjourned hope hopes hoped intend intends intended upcoming forthcoming proposed
	likely vow vowed pledge pledged promise promised invited tipped looming rescheduled budgeted earmarked poised`)

// grants are verbs that set an end which is to come: "gave him until Friday".
var grants = set(`give have extend postpone delay adjourn suspend ban order tell ask demand remain stay stop
	want require impose renew prolong reschedule move sentence jail close`)

// achieved are verbs whose infinitive happened when they did: "managed to leave
// on Friday".
var achieved = set(`manage begin start fail force come have help continue go happen refuse decline use cease get
	appear seem allow enable lead cause bring see hear prove turn be`)

// tenseByTree climbs from token k to the verb that tells.
func (r *reader) tenseByTree(i, k int) tense {
	tokens := r.sent.Tokens
	deadline, noun, happened := r.isDeadline(i), false, false
	for steps := 0; steps < 24 && k >= 0 && k < len(tokens); steps++ {
		t := &tokens[k]
		if t.Head == readout.NoHead {
			break
		}
		if steps > 0 && (isVerbTag(t.XPOS) || t.XPOS == "MD" || r.hasCopula(k)) {
			if deadline && planned[r.form(k)] {
				return future
			}
			if deadline && grants[t.Lemma] && !r.is(i-1, "for") {
				return present
			}
			if look, ok := r.verbTense(k); ok {
				if happened && look != past {
					return past
				}
				if look == present && !noun && (t.XPOS == "VBZ" || t.XPOS == "VBP") && t.Lemma != "be" {
					return future // "takes office on 20 January"
				}
				return look
			}
		} else if steps > 0 && deadline && planned[r.form(k)] {
			return future
		} else if steps > 0 && t.UPOS == "NOUN" && r.isPlanned(k) {
			return prospective
		}
		// "Takes effect" and "takes office" are one verb.
		light := t.Rel == "obj" && t.Head >= 0 && t.Head < len(tokens) && tokens[t.Head].Lemma == "take"
		noun = noun || steps > 0 && !light && (t.UPOS == "NOUN" || t.UPOS == "PROPN") && !r.isCalendar(k)
		happened = happened || steps == 1 && t.UPOS == "NOUN" && known[t.Lemma]
		k = t.Head
	}
	return timeless
}

// known are nouns for what has been where a day stands at them, whatever the verb
// says: "Tuesday's results will force him out".
var known = set(`result victory win loss defeat attack killing shooting death interview remark comment statement
	decision ruling announcement incident crash explosion blast raid arrest clash violence earthquake quake fire
	accident murder resignation coup massacre bombing assault tweet slaughter plunge rout performance collapse
	disaster derailment ambush airstrike shelling stabbing hijacking verdict outage storm flooding landslide`)

// isPastVerb reports whether token k is a verb of the past that has no other
// verb to help it, be it tagged as a participle.
func (r *reader) isPastVerb(k int) bool {
	switch r.sent.Tokens[k].XPOS {
	case "VBD":
		return true
	case "VBN":
		from, to := r.near(k)
		for c := from; c < to; c++ {
			if t := &r.sent.Tokens[c]; t.Head == k && strings.HasPrefix(t.Rel, "aux") {
				return false
			}
		}
		return !strings.HasPrefix(r.sent.Tokens[k].Rel, "acl")
	}
	return false
}

// beforePreposition is the word before the expression whose point begins at word
// i, -1 where there is none.
func (r *reader) beforePreposition(i int) int {
	if _, ok := prepositions[r.low(i-1)]; ok {
		return i - 2
	}
	return i - 1
}

// isDeadline reports whether a preposition before word i sets an end or a date
// that may be to come.
func (r *reader) isDeadline(i int) bool {
	return r.is(i-1, "by", "until", "till", "for", "to") || r.is(i-2, "by", "until", "till", "for", "to")
}

func isVerbTag(x string) bool { return len(x) >= 2 && x[0] == 'V' && x[1] == 'B' }

func (r *reader) form(k int) string {
	s := r.sent.Tokens[k].Span
	return plain(r.text[s.Start:s.End])
}

// near are the bounds within which the auxiliaries of token k are looked for.
func (r *reader) near(k int) (from, to int) { return max(0, k-14), min(len(r.sent.Tokens), k+10) }

func (r *reader) hasCopula(k int) bool {
	from, to := r.near(k)
	for c := from; c < to; c++ {
		if t := &r.sent.Tokens[c]; t.Head == k && t.Rel == "cop" {
			return true
		}
	}
	return false
}

// verbTense is the tense of the verb group of token k; ok is false where the
// verb above it tells: infinitives of purpose, participles.
func (r *reader) verbTense(k int) (look tense, ok bool) {
	t := &r.sent.Tokens[k]
	var finite, modal, to, have, were string
	from, end := r.near(k)
	for c := from; c < end; c++ {
		a := &r.sent.Tokens[c]
		if a.Head != k {
			continue
		}
		switch {
		case a.XPOS == "MD":
			modal = r.form(c)
		case a.XPOS == "TO":
			to = "to"
		case strings.HasPrefix(a.Rel, "aux") || a.Rel == "cop":
			if finite == "" {
				finite = a.XPOS
			}
			switch r.form(c) {
			case "have", "has", "had", "'ve", "having":
				have = r.form(c)
			case "is", "are", "am", "'re", "'m", "was", "were":
				were = r.form(c)
			}
		}
	}
	low := r.form(k)
	switch {
	case modal != "" && modal != "will" && modal != "'ll" && have != "", (modal == "could" || modal == "would") && r.silent(k, modal):
		return past, true
	case modal == "would" || modal == "'d":
		return prospective, true
	case modal != "":
		return future, true
	case to != "":
		return r.infinitiveTense(k, were)
	case have != "", finite == "VBD" && !planned[low] && !r.isGoing(k):
		return past, true
	case planned[low] && (finite != "" || t.XPOS == "VBN" || t.XPOS == "JJ"):
		return future, true
	case finite == "VBD":
		return prospective, true // "was going to"
	case finite == "VBZ" || finite == "VBP":
		return present, true
	case t.XPOS == "VBD":
		return past, true
	case t.XPOS == "VBZ" || t.XPOS == "VBP":
		if says[low] || unchanged[low] {
			return past, true
		}
		return present, true
	case t.XPOS == "VBN":
		return past, true
	}
	return timeless, false
}

// says are verbs that a report has in the present for what has been said.
var says = set(`says say reports report tells writes adds notes recalls remembers claims shows`)

// unchanged are verbs whose past looks like their present; a report that gives
// the day means the past.
var unchanged = set(`cast put cut set hit read let shut split spread quit beat hurt burst`)

func (r *reader) isGoing(k int) bool { return r.form(k) == "going" }

// infinitiveTense is that of "to" and a verb: what was agreed is to come, what
// was managed has been, and a purpose is as old as what serves it.
func (r *reader) infinitiveTense(k int, were string) (tense, bool) {
	t := &r.sent.Tokens[k]
	if were == "was" || were == "were" || were == "is" || were == "are" {
		if were[0] == 'w' {
			return prospective, true
		}
		return future, true // "is to meet"
	}
	if t.Head < 0 || t.Head >= len(r.sent.Tokens) || strings.HasPrefix(t.Rel, "advcl") {
		return timeless, false
	}
	g := &r.sent.Tokens[t.Head]
	if isVerbTag(g.XPOS) && achieved[g.Lemma] && !r.isGoing(t.Head) {
		return timeless, false
	}
	if g.XPOS == "VBD" {
		return prospective, true // "planned to meet"
	}
	return future, true
}
