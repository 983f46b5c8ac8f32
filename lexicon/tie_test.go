package lexicon

import "testing"

func TestTieNouns(t *testing.T) {
	for lemma, want := range map[string]TieKind{"ally": TieRole, "partner": TieRankedRole, "member": TieMember, "party": TieTreaty,
		"protectorate": TieHeld, "alliance": TieBond, "relation": TieRankedBond, "apple": NoTie} {
		if got := TieNoun(lemma); got != want {
			t.Errorf("%s: %d, want %d", lemma, got, want)
		}
	}
	if !TieRank(TieRankedRole, "strategic") || TieRank(TieRankedRole, "good") || !TieRank(TieRole, "good") {
		t.Error("a partner needs a rank, an ally does not")
	}
	if !TieOver("former") || TieOver("closest") || !TieHold("occupied") || TieHold("visited") {
		t.Error("what is over; what is held")
	}
}
