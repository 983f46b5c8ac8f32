package claims

import (
	"strings"

	"github.com/readout-news/readout/reconcile/words"
)

// contraries are words of which one denies the other: statements that differ
// in them are of one topic and not the same.
const contraries = `
	open close
	open shut
	accept reject
	release detain
	increase decrease
	raise cut
	rise fall
	arrive leave
	win lose
	join leave
	begin end
	start stop
	resume suspend
	support oppose
	guilty innocent
	allow ban
	safe unsafe
	legal illegal
	enter leave
	import export`

var contraryOf = func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(contraries) {
		f := strings.Fields(line)
		if len(f) != 2 {
			continue
		}
		a, b := words.Stem(f[0]), words.Stem(f[1])
		m[a], m[b] = append(m[a], b), append(m[b], a)
	}
	return m
}()
