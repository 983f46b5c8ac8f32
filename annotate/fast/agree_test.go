package fast

import (
	"strings"
	"testing"
)

// vote runs a ballot over sentences of words, each with its label after a
// slash: P, O, L or S and the place B, I, E or S; small words need none.
func vote(sentences ...string) string {
	var b ballot
	b.clear()
	label := func(tag string) uint8 {
		if tag == "" {
			return 0
		}
		return uint8(1 + 4*strings.IndexByte("POLS", tag[0]) + strings.IndexByte("BIES", tag[1]))
	}
	var words []string
	for _, s := range sentences {
		for i, w := range strings.Fields(s) {
			w, tag, _ := strings.Cut(w, "/")
			words = append(words, w)
			b.forms = append(b.forms, hashBytes([]byte(w)))
			b.lowers = append(b.lowers, hashBytes([]byte(strings.ToLower(w))))
			b.proper = append(b.proper, w != strings.ToLower(w))
			b.first = append(b.first, i == 0)
			b.labels = append(b.labels, label(tag))
		}
	}
	b.decide()
	var names []string
	b.each(func(n mention) {
		names = append(names, strings.Join(words[n.start:n.end], " ")+"/"+"POLS"[n.kind:n.kind+1])
	})
	return strings.Join(names, ", ")
}

func TestVote(t *testing.T) {
	for _, test := range []struct {
		name string
		text []string
		want string
	}{
		{"last name", []string{"Ruth/PB Nakato/PE spoke", "Nakato/OS left", "so did Nakato"}, "Ruth Nakato/P, Nakato/P, Nakato/P"},
		{"last name among capitals", []string{"Ruth/PB Nakato/PE spoke", "the Nakato Report came"}, "Ruth Nakato/P"},
		{"next sentence is another", []string{"Ruth/PB Nakato/PE met Nakato", "Talks went on"}, "Ruth Nakato/P, Nakato/P"},
		{"title", []string{"Dr/PB Ruth/PI Nakato/PE spoke"}, "Ruth Nakato/P"},
		{"title alone", []string{"the Governor/PS spoke"}, "Governor/P"},
		{"most places", []string{"in Orla/LS", "from Orla/LS", "by Orla/OS", "to Orla"}, "Orla/L, Orla/L, Orla/L, Orla/L"},
		{"no majority", []string{"in Orla/LS", "by Orla/OS"}, "Orla/L, Orla/O"},
		{"once is not enough", []string{"in Orla/LS", "to Orla"}, "Orla/L"},
		{"states stay", []string{"Georgia/SS", "Ann/PB Georgia/PE"}, "Georgia/S, Ann Georgia/P"},
		{"long names", []string{"the Bank/OB of/OI Orla/OE", "the Bank/OB of/OI Orla/OE", "the Bank/LB of/LI Orla/LE"}, "Bank of Orla/O, Bank of Orla/O, Bank of Orla/O"},
	} {
		if got := vote(test.text...); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}
