package actor

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// Gold is an actor of a gold text. A "-" among Countries or Sectors is none.
type Gold struct {
	Number    int // as the marks have it, unique within a text
	Name      string
	Kinds     []readout.ActorKind // the right ones, at least one
	Countries []string            // ISO 3166-1 alpha-3, at least one
	Sectors   []string            // PLOVER, at least one
	Unnamed   *Unnamed            // nil where that is not scored
}

// Named reports whether the text gives the actor a name.
func (g *Gold) Named() bool {
	r, _ := utf8.DecodeRuneInString(g.Name)
	return unicode.IsUpper(r)
}

// Unnamed is what a text tells of somebody whom it does not name.
type Unnamed struct {
	Number    int // 0 where the text gives none
	Plural    bool
	Roles     []string // in the singular, the right ones
	Anonymous bool
	Reason    string // words of the text, "" where it gives none
}

// parseGold reads "1 Ruth Okello | person | KEN | GOV or PTY".
func parseGold(line string) (Gold, error) {
	var g Gold
	fields := strings.Split(line, "|")
	number, name, ok := strings.Cut(strings.TrimSpace(fields[0]), " ")
	if len(fields) < 4 || len(fields) > 5 || !ok {
		return g, fmt.Errorf("%q is not NUMBER NAME | KIND | COUNTRY | SECTOR", line)
	}
	var err error
	if g.Number, err = strconv.Atoi(number); err != nil || g.Number < 1 {
		return g, fmt.Errorf("%q is no number from 1", number)
	}
	g.Name = name
	for _, k := range either(fields[1]) {
		g.Kinds = append(g.Kinds, readout.ActorKind(k))
	}
	g.Countries, g.Sectors = either(fields[2]), either(fields[3])
	for _, c := range slices.Concat(g.Countries, g.Sectors) {
		if c != "-" && (len(c) != 3 || c != strings.ToUpper(c)) {
			return g, fmt.Errorf("%q is no code of three letters", c)
		}
	}
	if len(fields) == 5 {
		g.Unnamed, err = parseUnnamed(fields[4])
	}
	return g, err
}

// parseUnnamed reads "2 official, anonymous, because the talks are private".
func parseUnnamed(field string) (*Unnamed, error) {
	u := &Unnamed{}
	head, rest, _ := strings.Cut(strings.TrimSpace(field), ", ")
	number, roles, ok := strings.Cut(head, " ")
	if !ok {
		return nil, fmt.Errorf("%q is not HOW MANY ROLE", field)
	}
	u.Roles = either(roles)
	if number != "many" {
		var err error
		if u.Number, err = strconv.Atoi(number); err != nil || u.Number < 1 {
			return nil, fmt.Errorf("%q is neither a number nor \"many\"", number)
		}
	}
	u.Plural = u.Number != 1
	if rest == "" {
		return u, nil
	}
	mark, reason, _ := strings.Cut(rest, ", because ")
	if mark != "anonymous" {
		return nil, fmt.Errorf("%q is not \"anonymous, because REASON\"", rest)
	}
	u.Anonymous, u.Reason = true, reason
	return u, nil
}

// either splits "GOV or PTY".
func either(field string) []string { return strings.Split(strings.TrimSpace(field), " or ") }
