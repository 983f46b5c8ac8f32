package attribution

// shared is the subject of an earlier verb of the sentence, which the verb
// group at g shares: "He praised the plan and said ...". For a passive group
// the subject is what it stands for itself.
func (f *finder) shared(g, lo int) scope {
	i := g - 1
	for i >= lo && (f.words[i].tag == adverb || f.words[i].tag == negation) {
		i--
	}
	if i <= lo {
		return scope{}
	}
	switch f.words[i].tag {
	case conjunction, comma, dash:
	default:
		return scope{}
	}
	return f.mainSubject(i, lo)
}

// mainSubject is the subject of the nearest verb before i that heads a clause of
// its own, not one that stands in the content of another or in a relative
// clause.
func (f *finder) mainSubject(i, lo int) scope {
	lo = max(lo, i-clauseLimit)
	for j := i - 1; j >= lo; j-- {
		if q := f.quoteAt(j); q != nil && q.from >= lo && !q.holds(i) {
			j = q.from
			continue
		}
		w := &f.words[j]
		if f.used[j] {
			if a := f.foundAt(j); a != nil && !a.source.empty() && (a.before || f.words[a.verb].tag == verbFin && !f.subordinate(a.source.from, lo)) {
				return a.source
			}
		}
		switch w.tag {
		case verbFin, modal, aux:
		case colon:
			if w.low == ";" {
				return scope{}
			}
			continue
		default:
			continue
		}
		if f.relativeStart(j, lo) >= 0 {
			continue
		}
		from := j
		for from > lo && (f.words[from-1].tag == aux || f.words[from-1].tag == modal || f.words[from-1].tag == adverb || f.words[from-1].tag == negation || f.low(from-1) == "neither" && f.neitherVerb(from-1, lo)) {
			from--
		}
		src := f.subject(from, lo)
		if src.empty() || f.words[src.from].tag == question {
			continue
		}
		if f.subordinate(src.from, lo) {
			continue
		}
		return src
	}
	return scope{}
}

// subordinate reports whether the subject that begins at i is that of a clause
// inside of another.
func (f *finder) subordinate(i, lo int) bool {
	if i <= lo {
		return false
	}
	switch f.words[i-1].tag {
	case verbFin, subordinator, question, verbIng, verbBase:
		return true
	}
	return false
}

func (q *quote) holds(i int) bool { return q.from <= i && i < q.to }

// foundAt is the attribution whose cue holds word j, among the last ones.
func (f *finder) foundAt(j int) *found {
	for k := len(f.out) - 1; k >= 0 && k >= len(f.out)-12; k-- {
		if f.out[k].cue.holds(j) {
			return &f.out[k]
		}
	}
	return nil
}
