package ftm

import (
	"crypto/sha1"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// entity is one entity. encoding/json writes the properties by name, in order.
type entity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

// longest is how many characters FollowTheMoney keeps of one text.
const longest = 65_000

// id is 40 hex digits: SHA-1 over the parts with NUL between them. The same
// document has the same entities in every export.
func id(parts ...string) string {
	sum := sha1.Sum([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])
}

func newEntity(schema string, parts ...string) *entity {
	return &entity{ID: id(append([]string{"readout", schema}, parts...)...), Schema: schema, Properties: map[string][]string{}}
}

// set adds values to a property, each once and none that is empty. A value that
// is longer than FollowTheMoney keeps is left out: half a text would be another.
func (e *entity) set(property string, values ...string) {
	for _, v := range values {
		if v = clean(v); v == "" || utf8.RuneCountInString(v) > longest || slices.Contains(e.Properties[property], v) {
			continue
		}
		e.Properties[property] = append(e.Properties[property], v)
	}
}

// clean is a text as FollowTheMoney keeps texts, so that what we write is what
// its tools give back: NFC, without control characters, marks of direction and
// characters of no width, with plain spaces, and none around it.
func clean(s string) string {
	return strings.TrimSpace(norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r == '\r', r == ' ', r == '\u00A0':
			return r
		case unicode.IsControl(r), r == '\u00AD', r == '\u061C', r == '\uFEFF', r >= '\u200B' && r <= '\u200F', r >= '\u2060' && r <= '\u2064':
			return -1
		case unicode.In(r, unicode.Z):
			return ' '
		}
		return r
	}, s)))
}

// name is a name as FollowTheMoney has names: in one line. It drops quotation
// marks around a name, so that they are dropped here already.
func name(s string) string {
	s = strings.Join(strings.Fields(clean(s)), " ")
	for _, marks := range []string{`"`, "'"} {
		if strings.HasPrefix(s, marks) && strings.HasSuffix(s, marks) && len(s) > 1 {
			s = strings.TrimSpace(s[1 : len(s)-1])
		}
	}
	return s
}
