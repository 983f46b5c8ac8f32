package attribution

import "testing"

var stanceCases = []struct{ text, facts string }{
	// Stance, order, thought, intention.
	{`[S The two states] [C have called for] [K an end to the fighting in Zubrowka].`, ""},
	{`[S The paper] [C criticised] [K the use of sanctions].`, ""},
	{`[S12 The paper] [C1 urged] [K1 peace talks], but [C2 criticised] [K2 the use of sanctions].`, ""},
	{`[S12 Mr. Okello] [C1 praised] [K1 the plan] and [C2 stated] [K2 his wish for peace].`, ""},
	{`[S Ruritania] [C strongly rejected] [K claims that it had armed the rebels].`, ""},
	{`[S Ms. Nakato] [C accused] [K the army of shelling the school].`, ""},
	{`[K The firm] [C is also accused of] [K selling parts to Ruritania].`, ""},
	{`[S The statement] [C describes] [K the ties as an “old friendship”].`, "1 mixed"},
	{`[S Observers] [C have seen] [K the visit as a sign of weakness].`, ""},
	{`[S He] [C proposed] [K the creation of joint ventures].`, ""},
	{`[S They] [C expressed] [K unease at the invasion].`, ""},
	{`[S The leaders] [C have expressed] [K their “deep regret” over the loss of life].`, "1 mixed"},
	{`[S The government] [C plans] [K to raise fees].`, ""},
	{`[S Farmers] [C want] [K lower taxes].`, ""},
	{`[S The rebels] [C vowed] [K to fight on].`, ""},
	{`[S The minister] [C pledged] [K to rebuild the school].`, ""},
	{`[S Many residents] [C fear] [K that the dam will break].`, ""},
	{`[S She] [C believes] [K the vote was fair].`, ""},
	{`[S Economists] [C expect] [K prices to rise].`, ""},
	{`[S The council] [C agreed] [K to open the road].`, ""},
	{`[S Ms. Nakato] [C is confident] [K that the road will open].`, ""},
	{`[S A survey] [C found] [K that most farmers were in debt].`, ""},
	{`[S Polls] [C show] [K the party losing ground].`, ""},
	{`[K The bridge] [C is expected] [K to open in May].`, ""},
	{`It [C is believed] [K that the bridge will open in May].`, ""},

	// Two in one sentence.
	{`[S12 Union officials] [C1 have criticised] [K1 the plan], [C2 saying] [K2 it would cost jobs].`, ""},
	{`[S12 The mayor] [C1 said] [K1 the road was closed] and [C2 urged] [K2 [A2 drivers] to stay away].`, ""},
	{`[K1 "We will see,"] [C1 said] [S12 Peter Okello], [C2 adding] [K2 that talks would go on].`, ""},
	{`[S1 The mayor] [C1 said] [K1 the road was closed], but [S2 drivers] [C2 said] [K2 it was open].`, ""},
	{`[S12 Zubrowka] [C1 announced] [K1 a plan for talks], [C2 calling for] [K2 respect for borders].`, ""},

	// Through whom.
	{`[K2 [K1 "The road is closed,"] [S1 Mr. Okello] [C1 said]], [C2 according to] [S2 [V1 state television]].`, "1 in 2; 2 out; 1 direct; 2 mixed"},
	{`[C According to] [S the ministry], [K the road is closed].`, ""},
	{`[K The road], [C according to] [S the ministry], [K is closed].`, ""},
	{`[K The road is closed], [C according to] [S remarks released by his aides].`, ""},
	{`[K2 [S1 Ruritania and Zubrowka] [C1 voiced] [K1 deep concern]], [S2 [V1 the news agency Lakeside]] [C2 reported].`, ""},
	{`[K2 [S1 The army] [C1 denied] [K1 the attack]], [S2 [V1 the news agency Lakeside]] [C2 reported].`, "1 in 2"},
	{`[S Mr. Okello] [C told] [A [V Lakeside Radio]] [K that the road was closed].`, ""},
	{`[S1 [V2 The agency]] [C1 said] [K1 [S2 the minister] [C2 wanted] [K2 a vote]].`, "2 in 1"},
	{`As [S Ms. Nakato] [C put it], [K the vote was a farce].`, ""},
	{`[K The vote was a farce], as [S Ms. Nakato] [C put it].`, ""},
	{`[C In the words of] [S Ms. Nakato], [K the vote was a farce].`, ""},
	{`[K The vote was a farce], in [S Ms. Nakato's] [C view].`, ""},
	{`[S Mr. Okello’s] [C claim] [K that the road was safe] was wrong.`, ""},
	{`[S Mr. Okello’s] [C call for] [K a summit] was ignored.`, ""},
	{`There were [C claims] made by [S the United Front] last week [K that the vote was stolen].`, ""},
	{`[S Mr. Okello] [C was quoted] by [V Lakeside Radio] as saying [K the road was closed].`, ""},

	{`[S The mayor] [C said] on “Lake Today” [K that the road was closed].`, ""},
	{`[C According to] [S police], [K Peter Okello, 36, of Lugazi, hit the wall].`, ""},
	{`[S1 [V2 The ministry]] [C1 said] [K1 that [C2 according to] [S2 its survey], [K2 half of the wells were dry]].`, "2 in 1"},
	{`[C According to] [S a May survey by Lakeside Radio], [K half of the wells were dry].`, ""},
	{`[S Ms. Nakato] [C condemned] [K the raid], a clear reference to the army.`, ""},
	{`[S The paper] [C condemns] [K the use of “sanctions”], an implicit criticism of Zubrowka.`, ""},
	{`While [S Ms. Nakato] [C praised] [K the plan], the road stayed shut.`, ""},
	{`[S12 The document] [C1 does not say] [K1 the army must withdraw] and [C2 condemns] [K2 the raid].`, "1 negative; 2 positive"},
	{`There is a plan, [K which] [S the mayor] [C rejected].`, ""},
	{`[S The report] [C says] [K despite the rain, the dam is safe].`, ""},
	{`[S The mayor] [C would like] [K a new bridge].`, ""},
	{`[S Nearly nine out of ten farmers] [C say] [K they are in debt].`, ""},
	{`In a speech in Lugazi, [S12 he] [C1 noted] [K1 the war had “caused deep concern”] and [C2 stressed] [K2 the need for peace].`, ""},

	{`[S1 The firm] [C1 rejected] [K1 [C2 claims] made by [S2 the United Front] [K2 that it had lied]].`, "2 in 1"},
	{`[S1 The mayor] [C1 has not publicly responded to] [K1 [S2 Ms. Nakato’s] [C2 call for] [K2 a vote]].`, "1 negative; 2 in 1"},
	{`[K A clerk] [C was charged with] [K selling passports].`, ""},

	// Headlines.
	{`[S Zubrowka and Ruritania] [C Express] [K ‘Deep Regret’ Over Border Clash]`, ""},
	{`[S Okello][C :] [K Road to Lugazi Will Open Before the Rains]`, ""},
	{`Border War: Day by Day Along the River`, ""},

	// Nobody is named.
	{`It [C was reported] [K that nobody was hurt].`, ""},
	{`It [C seems] [K that nobody knew].`, ""},
	{`[K The minister] [C reportedly] [K left the country].`, ""},

	// Nothing is attributed.
	{`The report was long.`, ""},
	{`The orders came by post.`, ""},
	{`The plan failed.`, ""},
	{`The claims were false.`, ""},
	{`The visit comes days after the army left the town.`, ""},
	{`Mr. Okello travelled to Lugazi for a three-day trip.`, ""},
	{`He has allowed the army to use the harbour.`, ""},
	{`The talks are in their third week.`, ""},
	{`Trade between the two states doubled last year.`, ""},
	{`The stated aim is peace.`, ""},
	{`The so-called “Lizard” was a clerk.`, ""},
	{`The secretary of state visited the harbour.`, ""},
	{`He was happy.`, ""},
	{`They appeared on “Lake Today” twice.`, ""},
	{`The company posted a loss.`, ""},
	{`A firm called “Open Roads” built the bridge.`, ""},
	{`Do you support the mayor?`, ""},
	{`Editor’s note: We have changed the headline.`, ""},
	{``, ""},
}

func TestStance(t *testing.T) {
	for _, c := range stanceCases {
		checkMarkup(t, c.text, c.facts)
	}
}
