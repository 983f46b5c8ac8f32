package lexicon

// cueNouns maps the nouns that attribute to the prepositions that join them to
// their content; with "that" or "to" every one of them can.
var cueNouns = map[string]string{
	"claim": "", "claims": "", "statement": "", "statements": "", "assertion": "", "assertions": "",
	"allegation": "of", "allegations": "of", "accusation": "of", "accusations": "of",
	"warning": "of about", "warnings": "of about", "call": "for", "calls": "for", "demand": "for", "demands": "for",
	"request": "for", "requests": "for", "appeal": "for", "appeals": "for", "plea": "for", "pleas": "for",
	"criticism": "of", "condemnation": "of", "praise": "for", "denial": "of", "denials": "of",
	"opposition": "to", "objection": "to", "objections": "to", "commitment": "to",
	"promise": "of", "promises": "of", "pledge": "of", "pledges": "of", "vow": "", "threat": "of", "threats": "of",
	"suggestion": "of", "suggestions": "of", "view": "", "views": "", "belief": "in", "beliefs": "",
	"opinion": "of", "hope": "for of", "hopes": "for of", "fear": "of", "fears": "of", "concern": "about over",
	"concerns": "about over", "doubt": "about", "doubts": "about", "prediction": "of", "predictions": "of",
	"announcement": "of", "confirmation": "of", "admission": "of", "acknowledgement": "of",
	"insistence": "on", "argument": "", "contention": "", "conclusion": "", "assurance": "of", "assurances": "of",
	"comment": "about on", "comments": "about on", "remark": "about on", "remarks": "about on",
	"decision": "", "plan": "", "plans": "", "proposal": "for", "proposals": "for", "intention": "of",
	"desire": "for", "wish": "", "wishes": "", "determination": "", "readiness": "", "willingness": "", "refusal": "",
	"endorsement": "of", "rejection": "of", "expectation": "of", "expectations": "of", "revelation": "", "revelations": "",
	"speculation": "about", "rumours": "of", "rumors": "of", "order": "", "orders": "", "offer": "of",
	"backing": "for", "description": "of", "understanding": "of", "notion": "", "assessment": "of",
	"recommendation": "", "advice": "", "invitation": "", "vows": "", "admiration": "for", "affirmation": "of",
}

// CueNoun reports whether a lower-case noun attributes, and gives the
// prepositions that join it to its content, space-separated.
func CueNoun(w string) (preps string, ok bool) {
	preps, ok = cueNouns[w]
	return preps, ok
}

var messageNouns = set(`statement letter tweet message email e-mail note memo memorandum report post release communique
communiqué speech address video resolution declaration op-ed editorial article interview release ad advert
advertisement petition text complaint lawsuit briefing readout bulletin dispatch tweets posts emails statements
letters reports slogan chant placard placards banner banners sign signs`)

// MessageNoun reports whether a lower-case noun names something that carries
// words: a statement saying, a letter in which.
func MessageNoun(w string) bool { return messageNouns[w] }

// cueAdjectives maps the adjectives that, behind a form of "be", attribute a
// thought, wish or feeling to the prepositions that join them to it; with "that"
// or, where the entry begins with "to", with an infinitive they do so as well.
var cueAdjectives = map[string]string{
	"eager": "to for", "keen": "to on", "willing": "to", "unwilling": "to", "reluctant": "to", "ready": "to",
	"prepared": "to", "determined": "to", "hopeful": "of about", "confident": "of in", "sure": "of", "certain": "of",
	"convinced": "of", "worried": "about", "concerned": "about", "alarmed": "by at", "afraid": "of", "aware": "of",
	"unaware": "of", "glad": "to", "happy": "to with about", "pleased": "to with by", "proud": "of to", "sorry": "for about",
	"critical": "of", "sceptical": "of about", "skeptical": "of about", "wary": "of", "supportive": "of",
	"dismissive": "of", "optimistic": "about", "pessimistic": "about", "angry": "about at over", "furious": "about at over",
	"disappointed": "by with in", "surprised": "by at", "shocked": "by at", "outraged": "by at", "grateful": "for to",
	"opposed": "to", "interested": "in", "committed": "to", "adamant": "about", "unhappy": "about with", "doubtful": "about",
	"delighted": "to with by", "saddened": "by", "appalled": "by at", "anxious": "to about", "nervous": "about",
	"excited": "about to", "impressed": "by with", "satisfied": "with", "dissatisfied": "with", "frustrated": "by with",
}

// CueAdjective reports whether a lower-case adjective behind "be" attributes,
// and gives the words that join it to its content, space-separated; "to" there
// stands for an infinitive.
func CueAdjective(w string) (joins string, ok bool) {
	joins, ok = cueAdjectives[w]
	return joins, ok
}
