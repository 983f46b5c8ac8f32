package actor

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"golang.org/x/text/unicode/norm"
)

// finish makes the Actors and Links of what was found.
func (x *reading) finish() {
	x.codeParties()
	var found []*somebody
	for _, s := range x.all {
		if len(s.mentions) == 0 {
			continue // nobody, or somebody that nothing is told of
		}
		slices.SortStableFunc(s.mentions, func(a, b readout.Mention) int {
			return cmp.Or(a.Span.Compare(b.Span), int(a.Form)-int(b.Form))
		})
		s.mentions = slices.CompactFunc(s.mentions, func(a, b readout.Mention) bool { return a.Span == b.Span })
		found = append(found, s)
	}
	slices.SortStableFunc(found, func(a, b *somebody) int {
		return a.mentions[0].Span.Compare(b.mentions[0].Span)
	})
	ids := make(map[*somebody]string, len(found))
	used := make(map[string]int, len(found))
	x.r.Actors = nil
	for _, s := range found {
		id := string(s.kind) + "/" + slug(s.slugText())
		used[id]++
		if n := used[id]; n > 1 {
			for {
				next := id + "-" + strconv.Itoa(n)
				if used[next] == 0 {
					used[next] = 1
					id = next
					break
				}
				n++
			}
		}
		ids[s] = id
		office := s.office
		if s.former && office != "" {
			office = "former " + office
		}
		x.r.Actors = append(x.r.Actors, readout.Actor{
			ID: id, Name: s.name, Kind: s.kind, Country: s.country, Sectors: slices.Clone(s.sectors), Office: office, Code: x.code(s), Unnamed: s.unnamed, Mentions: s.mentions,
		})
	}
	x.r.Links = nil
	for span, s := range x.links {
		if id, ok := ids[s]; ok {
			x.r.Links = append(x.r.Links, readout.Link{Span: span, Actor: id})
		}
	}
	slices.SortFunc(x.r.Links, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
}

// slugText is what the ID is made of: for persons the name that the text gives,
// for what the lexicon knows its usual name.
func (s *somebody) slugText() string {
	if s.kind == readout.Person {
		return s.name
	}
	return s.slug
}

// longestSlug bounds the bytes of a slug; a longer one ends at a word.
const longestSlug = 60

// letters without a decomposition that slugs spell in ASCII.
var plainLetters = strings.NewReplacer("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ħ", "h")

// fold takes the accents from a text in small letters.
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	return plainLetters.Replace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s)))
}

// slug spells a name in small ASCII letters, digits and hyphens; letters of
// other scripts stay as they are.
func slug(name string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range fold(strings.ToLower(name)) {
		switch {
		case r == '\'', r == '’', r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if hyphen && b.Len() > 0 {
				if b.Len() > longestSlug {
					return b.String()
				}
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(r)
		default:
			hyphen = true
		}
	}
	if b.Len() == 0 {
		return "unnamed"
	}
	return b.String()
}
