package event

// tellings are the happenings of a document so far, so that a later sentence that
// tells of one again is found without a look at all of them.
type tellings struct {
	from []int            // for each event the act that it was made of
	by   map[string][]int // events by their type and one of their parties
}

// recent is how many events with the same type and party are compared.
const recent = 24

func (t *tellings) add(a *act, i int) {
	for j, key := range a.keys {
		if key != "" {
			k := a.kind + string(rune('0'+j)) + key
			t.by[k] = append(t.by[k], len(t.from))
		}
	}
	t.from = append(t.from, i)
}

// same is the index of the event that tells of the same happening as a: of one
// type, status and word or code, with parties, numbers, time and place that agree
// as far as both name them, and one party that both name; -1 where there is none.
func (t *tellings) same(found []act, a *act) int {
	if a.kind == "" {
		return -1
	}
	for j, key := range a.keys {
		if key == "" {
			continue
		}
		all := t.by[a.kind+string(rune('0'+j))+key]
		for _, k := range all[max(0, len(all)-recent):] {
			if agree(a, &found[t.from[k]]) {
				return k
			}
		}
	}
	return -1
}

func agree(a, b *act) bool {
	if a.status != b.status || a.word != b.word && a.code != b.code || a.sentence == b.sentence && a.word != b.word {
		return false
	}
	for j := range a.keys {
		if a.keys[j] != "" && b.keys[j] != "" && a.keys[j] != b.keys[j] {
			return false
		}
		if a.numbers[j] != "" && b.numbers[j] != "" && a.numbers[j] != b.numbers[j] {
			return false
		}
	}
	if a.time != nil && b.time != nil && (a.time.From != b.time.From || a.time.To != b.time.To) {
		return false
	}
	return a.place.Span.Empty() || b.place.Span.Empty() || a.place.Name == b.place.Name
}
