package attribution

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// citing gives what is reported to those on whom the report rests as well: "the
// paper reported, citing two officials". The officials are the source of the
// same content, the paper an authority.
func (s *sheet) citing(all []found) []found {
	bySent := make([][]int, len(s.sents))
	for k := range all {
		bySent[all[k].sent] = append(bySent[all[k].sent], k)
	}
	var drop []int
	for si := range s.sents {
		if len(bySent[si]) == 0 || len(bySent[si]) > crowd {
			continue
		}
		at := &s.sents[si]
		for i := at.from; i < at.to; i++ {
			cue, n := s.citesAt(i, at.to)
			if cue.empty() {
				continue
			}
			if q := s.quoteAt(i); q != nil && q.speech || s.low(i-1) == "without" || s.low(n) == "no" || s.low(n) == "nobody" || s.low(n) == "anyone" {
				continue
			}
			src := s.sourceRight(n, at.to)
			if src.empty() || s.sayingAt(src.to, at.to, false) >= 0 || s.low(i) != "with" && s.low(i) != "on" && n <= i+2 && !s.cited(src) {
				continue
			}
			by := s.quotedIn(i, all, bySent[si])
			if by < 0 {
				by = s.reporting(i, all, bySent[si])
			}
			if by < 0 {
				by = s.ownCiting(i, src, all, bySent[si])
			}
			if by < 0 {
				continue
			}
			own := -1
			for _, k := range bySent[si] {
				if all[k].cue.holds(i) && k != by {
					own = k
				}
			}
			r := &all[by]
			if r.fixed == nil {
				r.source = s.cutBefore(r.source, i)
			}
			if r.fixed == nil && overlaps(r.source, src) {
				continue
			}
			a := found{source: src, cue: cue, verb: i, sent: si, class: lexicon.Speech, content: slices.Clone(r.content),
				before: true, cites: true, via: append([]scope{s.cutBefore(r.source, i)}, r.via...)}
			for n := range a.content {
				if c := &a.content[n]; c.from == src.from && c.to > src.to {
					c.from = src.to
					for c.from < c.to-1 && s.tagAt(c.from) == comma {
						c.from++
					}
				}
			}
			if slices.ContainsFunc(a.content, func(c scope) bool { return overlaps(c, cue) }) || s.crossesPassage(a) {
				continue
			}
			switch {
			case own >= 0 && all[own].fixed != nil && overlaps(all[own].source, src):
				f := &all[own]
				f.cites, f.via, f.class = true, a.via, a.class
				continue
			case own >= 0 && all[own].fixed == nil:
				// The rules took what is cited for the content of the one who cites.
				drop = append(drop, own)
			}
			bySent[si] = append(bySent[si], len(all))
			all = append(all, a)
		}
	}
	slices.Sort(drop)
	for i := len(drop) - 1; i >= 0; i-- {
		if i+1 < len(drop) && drop[i] == drop[i+1] {
			continue
		}
		all = slices.Delete(all, drop[i], drop[i]+1)
	}
	return all
}

// ownCiting is the attribution that the network has marked with the words at i
// for its cue and what was reported for its content: "the paper, citing a nurse,
// said that", with "citing". -1 for none.
func (s *sheet) ownCiting(i int, src scope, all []found, in []int) int {
	for _, k := range in {
		a := &all[k]
		if a.fixed == nil || !a.cue.holds(i) || a.source.empty() || overlaps(a.source, src) {
			continue
		}
		if slices.ContainsFunc(a.content, func(c scope) bool { return c.to > src.to || c.to <= a.cue.from }) {
			return k
		}
	}
	return -1
}

// quotedIn is the attribution whose source stands right before "which" and the
// verb at i: "citing the daily, which quoted an officer". -1 for none.
func (s *sheet) quotedIn(i int, all []found, in []int) int {
	if s.low(i-1) != "which" {
		return -1
	}
	for n := len(in) - 1; n >= 0; n-- {
		if to := all[in[n]].source.to; to == i-1 || to == i-2 && s.tagAt(i-2) == comma {
			return in[n]
		}
	}
	return -1
}

// citesAt is a cue that names on whom a report rests, at i, with the word behind
// it: "citing", "attributed the information to", "whose account rests on".
func (s *sheet) citesAt(i, hi int) (scope, int) {
	switch s.low(i) {
	case "citing", "quoting":
		if s.low(i+1) == "from" {
			return scope{i, i + 2}, i + 2
		}
		return scope{i, i + 1}, i + 1
	case "on":
		if s.low(i+1) == "the" && s.low(i+2) == "authority" && s.low(i+3) == "of" {
			return scope{i, i + 4}, i + 4
		}
	case "with":
		if s.low(i+1) == "reference" && s.low(i+2) == "to" {
			return scope{i, i + 3}, i + 3
		}
	case "cited", "cites", "quoted", "quotes":
		if s.low(i-1) == "which" {
			return scope{i, i + 1}, i + 1
		}
	case "relaying", "conveying", "paraphrasing", "summarising", "summarizing":
		for k := i + 1; k < hi && k < i+4; k++ {
			if s.low(k) == "of" && (saidIn[s.low(k-1)] || lexicon.MessageNoun(s.low(k-1)) || s.low(k-1) == "views") {
				return scope{i, k + 1}, k + 1 // "relaying the words of"
			}
		}
	case "attributing", "attributed", "attributes", "credited", "sourced":
		for k := i + 1; k < hi && k < i+6; k++ {
			if s.low(k) == "to" {
				return scope{i, k + 1}, k + 1
			}
		}
	case "relying", "drawing", "leaning", "basing":
		if (s.low(i+1) == "on" || s.low(i+1) == "upon") && (s.tagAt(i-1) == comma || s.tagAt(i-1) == noun || s.tagAt(i-1) == nameWord) {
			return scope{i, i + 2}, i + 2
		}
	case "rests", "rested", "relies", "relied", "based", "drew", "draws", "hangs":
		if s.low(i+1) == "on" || s.low(i+1) == "upon" {
			for k := i - 1; k >= 0 && k > i-6; k-- {
				switch s.low(k) {
				case "account", "report", "story", "article", "version", "reporting", "dispatch":
					return scope{i, i + 2}, i + 2
				}
			}
		}
	}
	return scope{}, 0
}

// cited reports whether a phrase stands for somebody or something written that
// can be cited as a source, rather than for a reason: "citing safety concerns".
func (s *sheet) cited(src scope) bool {
	h := s.headOf(src)
	if h < 0 {
		return false
	}
	w := &s.words[h]
	if _, says := lexicon.CueNoun(w.low); says && !lexicon.SpeakerNoun(w.low) && !lexicon.MessageNoun(w.low) {
		return false
	}
	return s.speaker(src, true) || saidIn[w.low]
}

// reporting is the attribution of speech of the sentence whose cue stands
// nearest before i and in whose content i does not stand, an outer one before
// what is in it; where all stand behind ("citing two officials, the paper
// reported"), the first one; -1 for none.
func (s *sheet) reporting(i int, all []found, in []int) int {
	best := -1
	for _, k := range in {
		a := &all[k]
		if a.cue.empty() || a.verb == i || a.fixed == nil && a.cue.holds(i) || a.source.empty() || a.cites || a.class != lexicon.Speech && a.class != lexicon.Finding {
			continue
		}
		if c := s.words[a.verb].cue; c == nil || !c.Has(lexicon.Clause|lexicon.Quote|lexicon.Tell) {
			continue
		}
		if slices.ContainsFunc(a.content, func(c scope) bool { return c.holds(i) }) || s.innerCue(a, all, in) && !s.sharesRoom(a, i, all, in) {
			continue
		}
		if best < 0 {
			best = k
			continue
		}
		b := &all[best]
		switch {
		case a.cue.from < i && (b.cue.from > i || a.cue.from > b.cue.from), a.cue.from > i && b.cue.from > i && a.cue.from < b.cue.from:
			best = k
		}
	}
	return best
}

// sharesRoom reports whether a content that holds the cue of a holds word i too.
func (s *sheet) sharesRoom(a *found, i int, all []found, in []int) bool {
	for _, k := range in {
		for _, c := range all[k].content {
			if &all[k] != a && c.holds(a.verb) && c.holds(i) {
				return true
			}
		}
	}
	return false
}

// cutBefore cuts a source before a relative clause that holds word i: the paper,
// ", which attributed the information to".
func (s *sheet) cutBefore(r scope, i int) scope {
	if !r.holds(i) {
		return r
	}
	for k := i - 1; k > r.from; k-- {
		if s.tagAt(k) == question && s.tagAt(k-1) == comma {
			return scope{r.from, k - 1}
		}
	}
	return r
}
