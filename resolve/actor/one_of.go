package actor

import (
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// oneOf is the person that "one of the analysts" or "one of them" is: a person of
// their own, with the country and sectors of those that they are one of. The
// words run from from, "of" is the token at of; the index behind them is given
// too. It is nil where the people are not known as such.
func (x *reading) oneOf(from, of, to, sentence, attribution int) (*somebody, int) {
	if low := x.tokens[of-1].low; low != "one" && low != "another" {
		return nil, 0
	}
	if t := &x.tokens[of+1]; t.low == "them" || t.low == "those" {
		all := x.pronoun(of+1, "them", sentence, attribution)
		if all == nil || all.unnamed == nil || !all.plural {
			return nil, 0
		}
		return x.memberOf(all, all.unnamed.Role, x.words(from, of+2), from), of + 2
	}
	head := x.headEnd(of+1, to)
	d := x.description(of+1, head, to)
	if d == nil || d.kind != lexicon.PersonRole || !d.plural {
		return nil, 0
	}
	all := x.described(d, sentence, attribution)
	if all == nil {
		return nil, 0
	}
	if all.kind != readout.Group {
		return nil, 0
	}
	x.mention(all, x.spanOf(of+1, head), readout.ByDescription)
	return x.memberOf(all, x.roleWords(d), x.words(from, d.end), from), d.end
}

// memberOf makes the one person of a group.
func (x *reading) memberOf(all *somebody, role, name string, at int) *somebody {
	s, made := x.byKeyOr("one/"+strings.ToLower(name)+" "+strconv.Itoa(at), readout.Person, name)
	if made {
		s.described = true
		s.country, s.body, s.mixed = all.country, all.body, all.mixed
		s.addSectors(all.sectors...)
		s.roles = append(s.roles, all.roles...)
		s.unnamed = &readout.Unnamed{Number: 1, Role: role}
		if len(all.roles) > 0 {
			x.byLemma[all.roles[0]] = append(x.byLemma[all.roles[0]], s)
		}
	}
	return s
}

// memberIs gives somebody with a name what is told of the group that they are one
// of.
func (x *reading) memberIs(all, s *somebody) {
	if s.country == "" && !all.mixed {
		s.country = all.country
	}
	if s.body == nil {
		s.body = all.body
	}
	if len(s.sectors) == 0 {
		s.addSectors(all.sectors...)
	}
	for _, r := range all.roles {
		s.addRole(r)
	}
}
