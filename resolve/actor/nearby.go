package actor

import "github.com/readout-news/readout"

// nearbyCode is the code of the only state that the sentence speaks of in which s
// is mentioned first, or else its paragraph; "" where they speak of none or of
// several.
func (x *reading) nearbyCode(s *somebody) string {
	at := len(x.text)
	for _, m := range s.mentions {
		at = min(at, m.Span.Start)
	}
	from, _ := x.tokensIn(readout.Span{Start: at, End: at + 1})
	if from >= len(x.tokens) {
		return ""
	}
	i := x.tokens[from].sentence
	code, several := x.codesIn(x.starts[i], x.starts[i+1])
	if code != "" || several {
		return code
	}
	p := x.r.Sentences[i].Paragraph
	first, last := i, i
	for first > 0 && i-first < nearbySentences && x.r.Sentences[first-1].Paragraph == p {
		first--
	}
	for last+1 < len(x.r.Sentences) && last-i < nearbySentences && x.r.Sentences[last+1].Paragraph == p {
		last++
	}
	code, _ = x.codesIn(x.starts[first], x.starts[last+1])
	return code
}

// nearbySentences is how far before and behind its own sentence a paragraph is
// looked at.
const nearbySentences = 6

// codesIn is the code of the one state that the names in the tokens from from to
// end speak of, as states, people, places, bodies or persons; several is whether
// they speak of more.
func (x *reading) codesIn(from, end int) (code string, several bool) {
	for k := from; k < end; k++ {
		n := x.tokens[k].name
		if n < 0 || k > from && x.tokens[k-1].name == n {
			continue
		}
		c := ""
		switch x.names[n].Type {
		case readout.StateName, readout.NationalityName, readout.LocationName:
			c = x.stateCode(n)
		case readout.PersonName, readout.OrganisationName:
			if s := x.who[n]; s != nil && !s.known {
				c = s.country
			}
		}
		if c == "" || c == code {
			continue
		}
		if code != "" {
			return "", true
		}
		code = c
	}
	return code, false
}

// statedCode is the code of the one state that the sentence names, by its name or
// an adjective, or opens with the capital of, in which s comes up first: "In
// Canberra, Ruth Nakato, the shadow minister"; "" for none or several.
func (x *reading) statedCode(s *somebody) string {
	if s.first < 0 {
		return ""
	}
	k, _ := x.tokensIn(readout.Span{Start: s.first, End: s.first + 1})
	if k >= len(x.tokens) {
		return ""
	}
	code := ""
	i := x.tokens[k].sentence
	for k := x.starts[i]; k < x.starts[i+1]; k++ {
		n := x.tokens[k].name
		if n < 0 {
			continue
		}
		switch x.names[n].Type {
		case readout.StateName, readout.NationalityName:
		case readout.LocationName:
			if k != x.starts[i]+1 || x.tokens[k-1].low != "in" {
				continue
			}
		default:
			continue
		}
		if c := x.stateCode(n); c != "" && c != code {
			if code != "" {
				return ""
			}
			code = c
		}
	}
	return code
}
