package attribution

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// marked is a text with the attributions that are expected of it: roles stand
// in brackets around their words, "[S1 Mr. Okello] [C1 said] [K1 ...]", S for
// source, C cue, K content, A addressee, V via; the digits behind it say which
// attributions the words belong to and may be left out where there is one.
type marked struct {
	text  string
	spans map[int]map[byte][]readout.Span
}

func parseMarkup(t *testing.T, s string) marked {
	t.Helper()
	type open struct {
		role  byte
		ns    []int
		start int
	}
	m := marked{spans: map[int]map[byte][]readout.Span{}}
	var stack []open
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] == '[' && i+1 < len(s) && strings.IndexByte("SCKAV", s[i+1]) >= 0 {
			j := i + 2
			for s[j] >= '0' && s[j] <= '9' {
				j++
			}
			if s[j] == ' ' {
				ns := []int{1}
				if j > i+2 {
					ns = nil
					for _, c := range []byte(s[i+2 : j]) {
						ns = append(ns, int(c-'0'))
					}
				}
				stack = append(stack, open{s[i+1], ns, b.Len()})
				i = j + 1
				continue
			}
		}
		if s[i] == ']' && len(stack) > 0 {
			o := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, n := range o.ns {
				if m.spans[n] == nil {
					m.spans[n] = map[byte][]readout.Span{}
				}
				m.spans[n][o.role] = append(m.spans[n][o.role], readout.Span{Start: o.start, End: b.Len()})
			}
			i++
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	if len(stack) > 0 {
		t.Fatalf("unclosed bracket in %q", s)
	}
	m.text = b.String()
	return m
}

// render writes one attribution in one line, to compare and to read.
func render(text string, role map[byte][]readout.Span) string {
	var b strings.Builder
	for _, r := range []byte("SCKAV") {
		spans := slices.Clone(role[r])
		if r != 'V' {
			slices.SortFunc(spans, readout.Span.Compare)
		}
		for _, s := range spans {
			fmt.Fprintf(&b, "[%c %s]@%d ", r, s.In(text), s.Start)
		}
	}
	return strings.TrimSpace(b.String())
}

func rolesOf(a *readout.Attribution) map[byte][]readout.Span {
	m := map[byte][]readout.Span{'K': a.Content, 'V': a.Via}
	for r, s := range map[byte]readout.Span{'S': a.Source, 'C': a.Cue, 'A': a.Addressee} {
		if !s.Empty() {
			m[r] = []readout.Span{s}
		}
	}
	return m
}

// checkMarkup compares what is found in the marked text with the markup. facts
// adds what brackets cannot say: "2 negative", "1 mixed", "2 in 1", separated by
// semicolons.
func checkMarkup(t *testing.T, s, facts string) {
	t.Helper()
	m := parseMarkup(t, s)
	found := read(t, record(t, m.text))
	lines := map[string]*readout.Attribution{}
	var got, want []string
	for i := range found {
		l := render(m.text, rolesOf(&found[i]))
		lines[l] = &found[i]
		got = append(got, l)
	}
	numbers := map[int]string{}
	for n, roles := range m.spans {
		numbers[n] = render(m.text, roles)
		want = append(want, numbers[n])
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got  %s\n want %s", m.text, strings.Join(got, "\n      "), strings.Join(want, "\n      "))
		return
	}
	for _, fact := range strings.Split(facts, ";") {
		f := strings.Fields(fact)
		if len(f) < 2 {
			continue
		}
		n, _ := strconv.Atoi(f[0])
		a := lines[numbers[n]]
		switch f[1] {
		case "negative":
			if a.Polarity != readout.Negative {
				t.Errorf("%s: %d is %v", m.text, n, a.Polarity)
			}
		case "positive":
			if a.Polarity != readout.Positive {
				t.Errorf("%s: %d is %v", m.text, n, a.Polarity)
			}
		case "direct", "indirect", "mixed":
			if a.Manner.String() != f[1] {
				t.Errorf("%s: %d is %v, not %s", m.text, n, a.Manner, f[1])
			}
		case "in":
			o, _ := strconv.Atoi(f[2])
			if a.Within != lines[numbers[o]].ID {
				t.Errorf("%s: %d stands in %q, not in %s", m.text, n, a.Within, lines[numbers[o]].ID)
			}
		case "out":
			if a.Within != "" {
				t.Errorf("%s: %d stands in %s", m.text, n, a.Within)
			}
		default:
			t.Fatalf("what is %q?", fact)
		}
	}
}
