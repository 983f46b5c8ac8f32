package attribution

import "testing"

// The people, places and outlets are invented.
var speechCases = []struct{ text, facts string }{
	// Plain speech.
	{`[S Mr. Okello] [C said] [K the road was closed].`, "1 indirect; 1 positive; 1 out"},
	{`[S Mr. Okello] [C said] [K that the road to Lugazi was closed].`, ""},
	{`[S She] [C said] [K the bridge would open in May, and traffic would flow again].`, ""},
	{`[S Officials in Kasana] [C said] [K the dam was safe].`, ""},
	{`[S The minister] [C has said] [K he will not resign].`, ""},
	{`[S The mayor] [C also said] [K the budget had been cut].`, ""},
	{`[S Police] [C say] [K two men were arrested near the market].`, ""},
	{`[S Ruth Nakato and Peter Okello] [C said] [K they would vote].`, ""},
	{`[S The governor of Kasana province] [C announced] [K a plan to rebuild the harbour].`, ""},
	{`[S The army] [C denied] [K shelling the village].`, "1 positive"},
	{`[S Analysts who follow the talks] [C said] [K a deal was near].`, ""},
	{`On Monday, [S Ms. Nakato] [C said] [K the court had ruled in her favour].`, ""},
	{`[S Ms. Nakato] [C said] on Monday [K that the court had ruled in her favour].`, ""},
	{`[S Ms. Nakato] [C said] Monday [K she would appeal].`, ""},
	{`[S Okello] [C complained] [K that nobody had called him].`, ""},
	{`[S The ministry] [C said in a statement] [K that the talks would go on].`, ""},
	{`[S The president] [C made clear] [K that the border would stay shut].`, ""},

	// Sources with what belongs to them.
	{`[S Ruth Nakato, a lawyer from Kasana,] [C said] [K the law was unfair].`, ""},
	{`[S Ruth Nakato, 46, a lawyer,] [C said] [K the law was unfair].`, ""},
	{`[S Ruth Nakato, who leads the union,] [C said] [K the strike would go on].`, ""},
	{`[K "The river is rising,"] [C said] [S Peter Okello, a farmer and deputy head of the Association of Growers in Lugazi].`, "1 direct"},
	{`[K The river is rising], [C said] [S villagers who live near the dam].`, ""},
	{`[S Ruth Nakato], speaking in Lugazi, [C said] [K the school would open].`, ""},
	{`[S The minister], however, [C said] [K the school would open].`, ""},
	{`Mr. Okello, [S who] [C called] [K the vote a farce], left the hall.`, ""},

	// Speech in quotation marks.
	{`[K "The road is closed,"] [S Mr. Okello] [C said].`, "1 direct"},
	{`[K “The road is closed,”] [C said] [S Mr. Okello].`, "1 direct"},
	{`[S Mr. Okello] [C said], [K "The road is closed."]`, "1 direct"},
	{`[S Mr. Okello] [C said:] [K "The road is closed."]`, "1 direct"},
	{`[S Mr. Okello] [C said] [K the road was “closed for good”].`, "1 mixed"},
	{`[K “Fees ‘are no answer’ to traffic”], [S Mr Okello] [C said].`, ""},
	{`[K Political decisions “should be taken in the open”], [S he] [C told] [A Ms Nakato].`, "1 mixed"},
	{`[K "We are ready,"] [S he] [C said], [K "but we will not beg."]`, "1 direct"},
	{`[K "We are ready,"] [S he] [C said]. [K "We will not beg."]`, "1 direct"},
	{`[K "We are ready. We will not beg,"] [S he] [C said].`, "1 direct"},
	{`[K "Who closed the road?"] [S Ms. Nakato] [C asked].`, "1 direct"},
	{`[S Ms. Nakato] [C said] [K she was tired]. [K "It has been a long year."]`, "1 mixed"},
	{`[K The road], [S he] [C said], [K is closed].`, ""},
	{`[K1 "Fees help nobody,"] [S1 [V2 he]] [C1 said]. [K1 "Those [S2 who] [C2 say] [K2 they do should count again]. They never will."]`, "1 direct; 2 in 1"},
	{`[K If it rains], [S he] [C said], [K the road will be closed].`, ""},
	{`[K The road is closed], [S Ms. Nakato] [C said] on Tuesday.`, ""},
	{`But [K the road is closed], [S officials] [C said].`, ""},
	{"[K \"We are ready,\"] [C said] [S Ruth Nakato, a teacher].\n\n[K \"We have waited for years, and now we will go to court.\"]", "1 direct"},
	{"[K \"We are ready,] \n\n[K \"and we will not beg,\"] [S Ms. Nakato] [C said].", "1 direct"},
	{`[S Nakato][C :] [K "We will rebuild the road."]`, "1 direct"},
	{`[S Nakato][C :] [K We will rebuild the road.]`, ""},
	{`[K “Enough is enough,”] [C shouted] [S the crowd].`, "1 direct"},

	// To whom.
	{`[S Mr. Okello] [C told] [A Ms. Nakato] [K that the road was closed].`, ""},
	{`[S Mr. Okello] [C told] [A reporters in Lugazi] on Friday [K that the road was closed].`, ""},
	{`[S He] [C told] [A parliament] [K the road was closed].`, ""},
	{`[S He] [C said] to [A reporters] [K that the road was closed].`, ""},
	{`[S She] [C warned] [A the council] [K that money was short].`, ""},
	{`[S She] [C urged] [K [A the rebels] to lay down their arms].`, ""},
	{`[S The court] [C ordered] [K [A the army] to leave the town].`, ""},
	{`[S The union] [C called on] [K [A the government] to raise wages].`, ""},
	{`[S The union] [C asked] [A the government] [K to raise wages].`, ""},
	{`[A The villagers] [C were told] [K that the dam was safe].`, ""},
	{`[A The villagers] [C were urged] [K to leave] .`, ""},

	// What was not said.
	{`[S Mr. Okello] [C did not say] [K when the road would open].`, "1 negative"},
	{`[S Mr. Okello] [C did not say] [K whether the road would open].`, "1 negative"},
	{`[S Neither] [C has pressed] [K [A Ruritania] to withdraw].`, "1 negative"},
	{`[S The ministry] [C declined to say] [K whether the road would open].`, "1 negative"},
	{`[S The ministry] [C declined] [K to comment].`, "1 positive"},
	{`[S The company] [C has not publicly responded to] [K the report].`, "1 negative"},
	{`[S Nobody] [C said] [K the road was safe].`, "1 negative"},
}

func TestSpeech(t *testing.T) {
	for _, c := range speechCases {
		checkMarkup(t, c.text, c.facts)
	}
}
