package attribution

import "testing"

var restrictCases = []struct{ text, facts string }{
	{`[S1 [V2 A diplomat who was briefed on the talks]] [C1 said] [K1 [S2 the African Union] [C2 had pressed] [K2 [A2 both ministers] to sign]].`, "2 in 1"},
	{`[S The officer who led the raid] [C said] [K nobody was hurt].`, ""},
	{`[S Two officials who took part in the talks and asked not to be named] [C said] [K the draft was ready].`, ""},
	{`[S An aide who asked not to be named because she was not allowed to speak] [C said] [K the vote would be delayed].`, ""},
	{`[S The minister, whose brother owns the firm,] [C denied] [K wrongdoing].`, ""},
	{`[S The man whom police arrested on Monday] [C told] [A the court] [K he was innocent].`, ""},
	{`[S A lawyer who has represented the family since March] [C said] [K the appeal would go ahead].`, ""},
	{`[S Residents who had fled the town] [C said] [K soldiers burned houses].`, ""},
	{`[S The brigade that held the bridge] [C denied] [K the attack].`, ""},
	{`[S Those who met the envoy] [C said] [K he was calm].`, ""},
	{`[S1 The leader] [C1 said] [K1 the man who led the raid was dead].`, ""},

	{`It was [K what] [S one officer] [C described] [K as "the worst hour"].`, "1 mixed"},
	{`[S1 The firm] [C1 did not respond to] [K1 a request for comment], and [S2 a lawyer for the captain] [C2 declined] [K2 to comment].`, "1 negative"},

	{`[S12 The office] [C1 confirmed] [K1 the meeting] but [C2 would not say] [K2 what was discussed].`, "2 negative"},
	{`[S Another] [C put it more bluntly:] [K "It is a pause to reload."]`, "1 direct"},
	{`[S The speaker] [C called for] [K calm].`, ""},
	{`[S He] [C apologised for] [K having switched off the microphones].`, ""},
	{`Neither agreed to be named.`, ""},

	{`[S Athens] [C did not confirm] [K the report].`, "1 negative"},
	{`[S1 The commission] [C1 says] [K1 ballots have arrived]; [S2 monitors] [C2 say] [K2 they have seen none].`, ""},

	// Who found it.
	{`She resigned after [S an audit] [C found] [K that she had approved a dam contract].`, ""},
	{`[S The inquiry] [C concluded] [K that the dam was unsafe].`, ""},
	{`[K The captain has been arrested], [S sources close to the inquiry] [C said].`, ""},

	// Words that attribute nothing here.
	{`The council approved a dam contract.`, ""},
	{`[S The mayor] [C said] [K the villagers will thank us for the bridge].`, ""},
	{`Three clerks could be dismissed.`, ""},
	{`When asked about the fine, the minister laughed.`, ""},
	{`What the papers will not tell you about the ferry`, ""},
	{`HORROR AT SEA: "We thought we would die"`, ""},
	{`[S The mayor] [C declined] [K to comment].`, "1 positive"},
	{`[S The firm] [C did not respond to] [K a request for comment].`, "1 negative"},
}

func TestRestrict(t *testing.T) {
	for _, c := range restrictCases {
		checkMarkup(t, c.text, c.facts)
	}
}
