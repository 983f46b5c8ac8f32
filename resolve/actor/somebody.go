package actor

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// somebody is an Actor in the making.
type somebody struct {
	kind      readout.ActorKind
	slug      string // what the ID is made of
	name      string
	rank      int // of name: a higher one replaces it
	country   string
	place     string // part of the country, where the text gives one
	sectors   []string
	office    string
	officeBy  int // rank of office: a higher one replaces it
	former    bool
	gender    lexicon.Gender
	plural    bool
	words     []string  // of a person's fullest name
	roles     []string  // lemmas of the roles told of a person, the head of a description
	relation  string    // what it is to boss: "daughter"
	body      *somebody // the organisation that it is an officer of
	weak      bool      // its sectors are those of a role that any body has
	sure      bool      // its sectors are those of a body that the text tells
	boss      *somebody // whose spokesman, aide or deputy it is, where a possessive told
	stranger  bool      // stands for whoever a name or pronoun means that could not be decided
	first     int       // offset of the first mention by the fullest name
	full      []int     // offsets of a person's full names
	called    []int     // offsets of one word that means the person, in order
	unnamed   *readout.Unnamed
	likely    lexicon.Gender // by the form of the name, where gender is unknown
	relative  bool           // introduced as somebody's brother, wife or friend
	mixed     bool           // of several countries
	age       int            // 0 where the text gives none
	wanted    bool           // a link leads to it
	described bool           // it has no name
	known     bool           // the lexicon has it
	code      string         // of the phrase by which it is a party of an event, where a dictionary has one
	mentions  []readout.Mention
}

// add makes a new somebody.
func (x *reading) add(kind readout.ActorKind, name string) *somebody {
	s := &somebody{kind: kind, name: name, slug: name, first: -1}
	x.all = append(x.all, s)
	return s
}

// byKeyOr gives the somebody under key, made with kind and name where there is
// none yet.
func (x *reading) byKeyOr(key string, kind readout.ActorKind, name string) (*somebody, bool) {
	if s := x.byKey[key]; s != nil {
		return s, false
	}
	s := x.add(kind, name)
	x.byKey[key] = s
	return s, true
}

// rename gives the somebody a name that ranks higher than the one it has.
func (s *somebody) rename(name string, rank int) {
	if rank > s.rank || rank == s.rank && len(name) > len(s.name) {
		s.name, s.rank = name, rank
	}
}

// addSectors adds sectors that are not there yet.
func (s *somebody) addSectors(sectors ...string) {
	for _, v := range sectors {
		if v != "" && !slices.Contains(s.sectors, v) {
			s.sectors = append(s.sectors, v)
		}
	}
}

// learn takes over what a context tells.
func (s *somebody) learn(f facts) {
	if s.country == "" && !(f.former && s.office != "" && !s.former) {
		s.country = f.country // not that of an office that somebody has left
	}
	if s.place == "" {
		s.place = f.place
	}
	if s.age == 0 {
		s.age = f.age
	}
	s.relative = s.relative || f.relative
	if f.gender != lexicon.UnknownGender && s.gender == lexicon.UnknownGender {
		s.gender = f.gender
	}
	if s.body == nil {
		s.body = f.body
	}
	if f.sure && !s.sure && !f.former && s.officeBy < 3 {
		s.sectors, s.sure, s.weak = slices.Clone(f.sectors), true, false
	} else if s.weak && !f.weak && len(f.sectors) > 0 && !f.former {
		s.sectors, s.weak = nil, false
	} else if len(s.sectors) == 0 && f.weak {
		s.weak = true
	}
	if f.weak && !s.weak && len(s.sectors) > 0 {
		f.sectors = nil // they are told better
	}
	if f.office != "" && f.officeBy > s.officeBy {
		s.office, s.officeBy, s.former = f.office, f.officeBy, f.former
		if !f.former {
			before := s.sectors
			s.sectors = nil
			s.addSectors(f.sectors...) // those of the higher office first
			s.addSectors(before...)
		}
	} else if !f.former {
		s.addSectors(f.sectors...)
	}
	for _, r := range f.roles {
		s.addRole(r)
	}
}

func (s *somebody) addRole(role string) {
	if !slices.Contains(s.roles, role) {
		s.roles = append(s.roles, role)
	}
}

// stranger is the somebody that stands for an undecided name or pronoun of that
// gender, so that later pronouns do not look past it.
func (x *reading) stranger(gender lexicon.Gender) *somebody {
	s := x.strangers[gender]
	if s == nil {
		s = &somebody{kind: readout.Person, gender: gender, stranger: true}
		x.strangers[gender] = s
	}
	return s
}
