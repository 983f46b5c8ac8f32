package words

import (
	"strings"
)

// Common reports whether a stem is of a word that news of every kind uses.
func Common(stem string) bool { return commonStems[stem] }

var commonStems = func() map[string]bool {
	m := map[string]bool{}
	for f := range strings.FieldsSeq(commonWords) {
		m[Stem(f)] = true
	}
	return m
}()

// commonWords are everyday words of news reports, written down for readout.
const commonWords = `
	able according accuse action additional additionally afternoon agency ago agree allow almost announce appear
	april area ask attack august available bad begin believe big billion break bring build business buy call carry
	case cent change charge charges chief child children city claim clear click come comment company confirm
	consider continue copyright countries country court cover create current day days deal death december decide
	decision deny deputy describe detail details develop die different difficult early editor effort efforts eight
	email end especially evening expect explain eye fact fall family february feel fight find first five follow
	following force form former four free friday game general get give go good government great group groups grow
	hand happen head help high hit hold home hope hour hours house hundred image important include information
	international interview issue issues january job july june keep kill kind know large last late later law lead
	leader leaders learn leave let level life likely line little local long look lose major make man march market
	may meet meeting member members men million minister minute monday money month months morning name nation
	national near need new news next night nine november number october offer office official officials old open
	order own page part particularly party pass pay people percent person photo place plan players point police
	possible possibly post power president press prime problem produce program provide public put question raise
	reach read reason receive recent region release remain remember report reporter reporters reports require
	reserved result results return right saturday season second security see seem send senior september serve
	service set seven several share show side six small source sources speak spend spokesman spokesperson
	spokeswoman stand start state statement states stay stop story street suggest sunday support sure system take
	talks team ten thing things think third thousand three thursday time times today tomorrow top town true try
	tuesday turn two understand urge use via video view visit wait walk want war warn watch way website wednesday
	week weeks win woman women word words work world write year years yesterday young`
