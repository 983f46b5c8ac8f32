package attribution

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/gold"
)

// ChainGold is one attribution of a marked text with what PolNeAR does not
// mark. Its Spans are bytes of ChainText.Text.
type ChainGold struct {
	Number    int // as the marks have it, unique within a text
	Source    readout.Span
	Cue       readout.Span // empty where only quotation marks attribute
	Addressee readout.Span
	Content   []readout.Span // in order of text, at least one
	Via       []readout.Span // nearest to the source first
	Negative  bool
	Actor     string // fullest name of whom Source stands for; "" where that is not scored
	Within    int    // index into ChainText.Gold, -1 for an outermost one
}

// ChainText is a text of the gold set in testdata/chains, without its marks.
type ChainText struct {
	Name string
	Text string
	Gold []ChainGold // in order of Number
}

// ParseChains takes the marks out of a text.
//
// A mark is "{TAGS words}" or "{TAGS words|NAME}". TAGS are tags with commas
// between, a tag the number of an attribution, a letter and for authorities a
// digit: s source, c cue, n cue of a negated attribution, a addressee, t
// content, v authority with its place from 1, which may be left out for the
// first. NAME is the actor for whom a source stands. Marks nest; they do not
// cross. So "{1s He|Ruth Okello} {1n did not tell} {1a,1v the Post} {1t why}".
//
// A mark that is not of this form, is left open, or gives an attribution a
// second source, cue or addressee is an error, and so is an attribution without
// content.
func ParseChains(name, marked string) (ChainText, error) {
	type open struct {
		tags  []chainTag
		start int
	}
	var (
		b     strings.Builder
		stack []open
		all   = map[int]*chainDraft{}
	)
	fail := func(at int, format string, args ...any) (ChainText, error) {
		line := 1 + strings.Count(marked[:at], "\n")
		return ChainText{}, fmt.Errorf("%s:%d: %s", name, line, fmt.Sprintf(format, args...))
	}
	for i := 0; i < len(marked); {
		switch c := marked[i]; c {
		case '{':
			head, _, ok := strings.Cut(marked[i+1:], " ")
			if !ok {
				return fail(i, "a mark has no words")
			}
			tags, err := parseChainTags(head)
			if err != nil {
				return fail(i, "%v", err)
			}
			stack = append(stack, open{tags, b.Len()})
			i += 1 + len(head) + 1
		case '|', '}':
			if len(stack) == 0 {
				return fail(i, "%q closes no mark", c)
			}
			actor := ""
			if c == '|' {
				n, _, ok := strings.Cut(marked[i+1:], "}")
				if !ok {
					return fail(i, "a mark is left open")
				}
				actor = n
				i += 1 + len(n)
			}
			o := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, tag := range o.tags {
				d := all[tag.number]
				if d == nil {
					d = &chainDraft{ChainGold: ChainGold{Number: tag.number, Within: -1}}
					all[tag.number] = d
				}
				if err := d.add(tag, readout.Span{Start: o.start, End: b.Len()}, actor); err != nil {
					return fail(i, "%v", err)
				}
			}
			i++
		default:
			b.WriteByte(c)
			i++
		}
	}
	if len(stack) > 0 {
		return fail(len(marked), "a mark is left open")
	}
	t := ChainText{Name: name, Text: b.String()}
	for _, d := range all {
		if len(d.Content) == 0 {
			return fail(len(marked), "attribution %d has no content", d.Number)
		}
		t.Gold = append(t.Gold, d.done())
	}
	slices.SortFunc(t.Gold, func(x, y ChainGold) int { return x.Number - y.Number })
	t.nest()
	return t, nil
}

// nest finds for each attribution the innermost one in whose content its cue,
// or else its content, stands.
func (t *ChainText) nest() {
	for i := range t.Gold {
		at := t.Gold[i].Cue
		if at.Empty() {
			at = t.Gold[i].Content[0]
		}
		best := len(t.Text) + 1
		for j := range t.Gold {
			if i == j {
				continue
			}
			for _, c := range t.Gold[j].Content {
				// Two of one content, as in "reported, citing", hold each
				// other's words but not each other's cues.
				if c.Contains(at) && c != at && c.Len() < best {
					best, t.Gold[i].Within = c.Len(), j
				}
			}
		}
	}
}

// ReadChains reads every *.txt of a folder, in order of name.
func ReadChains(dir string) ([]ChainText, error) { return gold.Folder(dir, ParseChains) }
