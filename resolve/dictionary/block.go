package dictionary

import (
	"fmt"
	"strings"
)

// mostForms and longestForm bound what the macros of one entry may make of it:
// names, and bytes of a name.
const (
	mostForms   = 1024
	longestForm = 1024
)

// endBlock takes over the names and codes since the last block.
func (x *reader) endBlock() {
	b := x.block
	x.block = block{}
	if len(b.names) == 0 {
		return
	}
	if len(b.codes) == 0 {
		if !b.spoiled {
			x.report(b.line, fmt.Sprintf("%s has no code: write it in brackets behind the name or on a line below, and + before each synonym", clip(b.names[0].text)), false)
		}
		return
	}
	agent := false
	for _, c := range b.codes {
		agent = agent || strings.Contains(c.code, "~")
	}
	for _, n := range b.names {
		forms, err := x.expand(n.text)
		if err != nil {
			x.report(n.line, err.Error(), false)
			continue
		}
		for _, form := range forms {
			key := strings.Join(keyWords(form, false), " ")
			switch {
			case key == "":
			case agent:
				x.addAgent(key, n, b.codes)
			default:
				x.d.addActor(key, b.codes, !strings.HasSuffix(form, "_"))
			}
		}
	}
}

// addAgent adds an agent with its plurals. A form that a macro made has no
// plural by rule: the macro names those that there are.
func (x *reader) addAgent(key string, n name, codes []dated) {
	x.d.addAgent(key, codes)
	for _, p := range n.plurals {
		if k := strings.Join(keyWords(p, false), " "); k != "" {
			x.d.addAgent(k, codes)
		}
	}
	if n.braces || strings.Contains(n.text, "!") {
		return
	}
	if head, rest, ok := strings.Cut(key, " OF "); ok {
		x.d.addAgent(pluralOf(head)+" OF "+rest, codes) // ministers of trade
	} else {
		x.d.addAgent(pluralOf(key), codes)
	}
}

// expand puts the words of macros in the place of each !MACRO!.
func (x *reader) expand(text string) ([]string, error) {
	forms := []string{""}
	for {
		before, rest, found := strings.Cut(text, "!")
		for i := range forms {
			if forms[i] += before; len(forms[i]) > longestForm {
				return nil, fmt.Errorf("%s is longer than %d bytes", clip(text), longestForm)
			}
		}
		if !found {
			return forms, nil
		}
		macro, after, closed := strings.Cut(rest, "!")
		if !closed {
			return nil, fmt.Errorf("%s: ! stands on both sides of a macro's name", clip(text))
		}
		words := x.macros["!"+strings.ToUpper(macro)+"!"]
		if words == nil {
			return nil, fmt.Errorf("there is no macro !%s! above", clip(macro))
		}
		if len(forms)*len(words) > mostForms {
			return nil, fmt.Errorf("%s stands for more than %d names", clip(text), mostForms)
		}
		next := make([]string, 0, len(forms)*len(words))
		for _, f := range forms {
			for _, w := range words {
				next = append(next, f+w)
			}
		}
		forms, text = next, after
	}
}
