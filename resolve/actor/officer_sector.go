package actor

import (
	"slices"

	"github.com/readout-news/readout"
)

// chairs are roles that states and private bodies alike have, so that the body
// tells the sector of whoever has one.
var chairs = map[string]bool{
	"president": true, "vice president": true, "chairman": true, "chairwoman": true, "chair": true, "chairperson": true, "chief executive": true,
	"director": true, "director general": true, "director-general": true, "secretary general": true, "secretary-general": true,
	"general secretary": true, "boss": true, "head": true, "managing director": true, "deputy chairman": true, "spokesman": true,
	"spokeswoman": true, "spokesperson": true, "captain": true,
}

// private are sectors of bodies that are no state's.
var private = words(`BUS NGO LAB EDU MED REL ELI AGR HLH`)

// settleOfficers gives the president or chairman of a company, club or union the
// sector of that body, and a body of which nothing is told but its chief
// executive that of business.
func (x *reading) settleOfficers() {
	for _, s := range x.all {
		if s.kind != readout.Person || len(s.roles) == 0 {
			continue
		}
		o := s.body
		if o == nil && s.boss != nil && s.boss.isBody() {
			o = s.boss
		}
		if o == nil || !o.isBody() || o.known && len(o.sectors) == 0 {
			continue
		}
		if len(o.sectors) == 0 && !s.former && (s.roles[0] == "chief executive" || s.roles[0] == "ceo" || s.roles[0] == "chief executive officer" || s.roles[0] == "chief financial officer") {
			o.sectors = []string{"BUS"}
		}
		if !chairs[s.roles[0]] || len(s.sectors) != 1 || s.sectors[0] != "GOV" && s.sectors[0] != "MIL" || len(o.sectors) == 0 || !private[o.sectors[0]] {
			continue
		}
		s.sectors, s.weak = slices.Clone(o.sectors), false
	}
}
