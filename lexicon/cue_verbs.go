package lexicon

// cueTable lists the cue verbs by class, frames and prepositions; a verb in
// several rows has the frames and prepositions of all of them and the class of
// the first. The words were chosen by reading news; no list was taken over.
var cueTable = []struct {
	class  CueClass
	frames Frame
	preps  string
	lemmas string
}{
	{Speech, Clause | Quote, "", "say"},
	{Speech, Clause | Quote | Tell | Infin, "about of", "tell"},
	{Speech, Clause | Quote, "", `add state note argue claim declare remark assert maintain contend allege reply respond
		observe comment reiterate repeat insist stress emphasise underline conclude concede admit acknowledge confirm
		explain recall report announce write tweet post quip joke lament boast caution reveal disclose predict suggest
		retort counter complain mention point proclaim affirm reaffirm recount warn testify speculate theorise
		summarise vow pledge muse mutter whisper shout yell exclaim cry scream sigh chant thunder snap narrate relate
		interject volunteer clarify opine posit postulate hint imply signal blog underscore confess attest`},
	{Speech, Object, "", `state note claim declare reiterate repeat stress emphasise underline concede admit acknowledge
		confirm explain recall announce lament reveal disclose predict suggest mention proclaim affirm reaffirm recount
		underscore describe outline detail discuss address cite quote deny dispute reject dismiss express voice
		convey denounce decry hail tout highlight promise offer propose recommend demand request issue invoke clarify
		reference unveil echo allege imply signal vow pledge warn tweet retweet assert`},
	{Speech, Gerund, "", "deny admit acknowledge recall describe suggest propose recommend mention discuss favour favor oppose consider regret"},
	{Speech, Clause | Quote, "", "deny propose recommend demand promise request stipulate plead"},
	{Speech, 0, "out", "point"},
	{Speech, Clause, "to", "point allude"},
	{Speech, ThatOnly | Quote, "about of against", "complain warn brag boast joke gripe"},
	{Speech, ThatOnly | Clause, "out", "point"},
	{Speech, 0, "about on", "comment remark speculate hint elaborate lie"},
	{Speech, 0, "at", "hint"},
	{Speech, 0, "to", "admit confess respond refer testify object"},
	{Speech, 0, "of about", "speak"},
	{Speech, 0, "about of", "talk"},
	{Speech, Clause | Quote | Infin, "for", "ask plead beg"},
	{Speech, Tell | Clause, "about of", "inform remind assure reassure notify brief advise convince persuade warn"},
	{Speech, Tell, "about if whether", "ask"},
	{Speech, Tell | Clause | Quote, "", "promise"},
	{Speech, Infin, "", "promise offer swear threaten volunteer pledge vow propose claim agree refuse decline ask demand"},
	{Speech, Clause | Quote, "", "swear threaten pledge agree"},
	{Speech, Clause, "on to with", "agree"},
	{Speech, Clause | Object, "with", "disagree"},
	{Speech, Quote | Reply, "", "continue begin answer finish laugh smile nod text email urge intone chuckle offer elaborate ask counter cheer"},
	{Speech, 0, "for", "apologise thank"},
	{Speech, 0, "for on", "call"},
	{Speech, AsObject | Object, "", "call dub label brand term"},
	{Speech, AsObject | Object, "", `describe characterise portray depict denounce dismiss hail cast identify define
		interpret slam blast criticise condemn praise brand label reject tout regard view pitch`},
	{Speech, 0, "to", "liken"},
	{Speech, OfObject | Object, "", "accuse"},
	{Speech, 0, "for on", "blame"},
	{Speech, Object, "", "blame thank congratulate"},
	{Speech, Quote, "", "wonder"},
	{Speech, Object, "", "quote paraphrase"},
	{Speech, ThatOnly | Quote, "", "charge"},
	{Speech, Object, "", "articulate trumpet"},
	{Speech, 0, "for", "vouch"},
	{Speech, Clause | Quote | ThatOnly, "", "confide grumble fret crow moan certify"},
	{Speech, Quote, "about over at", "fume sniff snort scoff sneer marvel gloat grumble fret moan crow"},
	{Speech, Clause | Quote, "about", "inquire enquire"},
	{Speech, Object, "out", "rule spell"},
	{Speech, Object, "", "float broach"},
	{Speech, Clause | Object, "", "relay"},
	{Speech, Tell | Clause | Quote, "", "text email cable"},
	{Speech, Tell | Clause, "", "caution"},
	{Speech, Tell, "of about to", "alert apprise"},
	{Stance, 0, "off", "brush shrug laugh"},
	{Stance, 0, "aside", "brush wave"},
	{Thought, Clause, "of about", "know"},
	{Intention, Object, "", "weigh"},
	{Order, Press, "", "pressure petition lobby counsel nudge"},
	{Order, Press, "", "pester"},
	{Order, Clause | Infin, "for", "appeal"},

	{Thought, Clause, "in", "believe"},
	{Thought, Clause, "of about", "think"},
	{Thought, Clause, "", `feel know hope fear expect understand doubt suspect realise assume wonder worry presume
		foresee anticipate imagine figure reckon guess judge remember forget estimate forecast project calculate
		recognise notice surmise envision envisage dream`},
	{Thought, Object, "", `fear expect doubt suspect anticipate foresee question welcome regret recognise
		remember consider envision envisage forecast estimate`},
	{Thought, Infin, "", "expect hope fear"},
	{Thought, Clause, "about", "worry wonder"},
	{Thought, AsObject | Object, "", "consider deem perceive"},
	{Thought, AsOnly, "", "see interpret recognise paint frame"},
	{Thought, Raise, "", "bill"},
	{Intention, Infin, "", "opt"},
	{Stance, Object, "", "credit insult"},
	{Thought, Raise, "", `expect believe think say report allege rumour rumor know estimate project forecast understand
		consider deem predict reckon assume presume feel see accuse suspect call name dub regard view describe
		label brand hail portray tip`},
	{Thought, Object | Clause, "", "question"},
	{Thought, Clause, "for", "hope"},

	{Intention, Infin, "", `plan want intend wish aim hope decide choose seek expect prefer resolve desire commit aspire
		prepare`},
	{Intention, Object, "", "want prefer favour favor seek contemplate mull"},
	{Intention, Press, "", "want"},
	{Intention, Clause, "for", "wish hope push press lobby advocate"},
	{Intention, Object, "", "advocate"},
	{Intention, Clause, "", "decide decree resolve"},

	{Order, Press, "", `urge order call implore exhort beseech beg press push encourage advise instruct direct
		invite expect forbid ask`},
	{Order, Press, "on upon", "call"},
	{Order, Object, "", "order urge ban forbid authorise endorse veto"},
	{Order, Clause, "", "order urge"},
	{Order, Tell | Infin, "to", "ask tell warn remind advise"},

	{Stance, Object, "", `praise criticise condemn applaud laud commend slam blast assail attack mock ridicule deride
		lambast lambaste berate rebuke chide scold decry denounce support oppose endorse back defend favour favor
		welcome reject dismiss embrace champion admire respect challenge deplore slate castigate chastise ignore
		bemoan mourn disavow repudiate rebut refute dispute contradict resent appreciate dread
		hate love like dislike detest loathe despise value cheer salute rebuff scorn disparage
		pan skewer taunt bash downplay protest disown`},
	{Stance, 0, "at on against", "rail lash vent hit"},
	{Stance, 0, "out", "lash"},
	{Stance, 0, "for", "praise criticise thank blame fault commend"},
	{Stance, 0, "against", "argue protest caution advise rail rally vote campaign speak warn"},
	{Stance, 0, "for", "argue apologise vote"},
	{Stance, 0, "with", "side sympathise concur"},
	{Stance, 0, "of", "approve disapprove despair"},
	{Stance, 0, "over about at", "protest balk bristle scoff"},
	{Stance, 0, "down", "play"},

	{Finding, Clause | Object, "", "show find indicate demonstrate reveal"},
	{Finding, Clause, "", "suggest confirm discover learn conclude determine establish"},
	{Finding, Object, "", "document chronicle list"},
	{Finding, Quote, "", "read show find indicate"},
	{Thought, Quote, "", "believe think hope predict fear"},
	{Speech, Object, "", "report"},

	{Decree, Clause | Object | Press, "", "rule"},
	{Decree, Object, "", `authorise adopt ratify veto declare appoint nominate grant name overturn
		suspend outlaw prohibit`},
	{Decree, Infin, "", "agree vote"},

	{Seeming, Clause | Infin | Raise, "", "seem appear"},
}

// cueNounToo are the cue verbs whose base form and form in -s are nouns too.
const cueNounToo = `appeal relay cable pressure petition counsel alert nudge charge trumpet paint frame bill credit insult claim note remark comment report post joke boast tweet reply signal hint promise offer demand request vow
pledge quote answer text email cry scream shout chant sigh laugh smile reference issue address voice detail
outline caution snap counter state call label brand term cast blame fear hope doubt dream judge forecast
estimate project question plan want wish aim desire order push press direct view regard attack mock rebuke
slam blast support back champion respect challenge welcome love hate like value cheer taunt pan slate show
find document list rule name veto grant ban vote suspect pitch guess figure point talk echo protest object
worry stress favour favor notice whisper nod begin play embrace dispute salute side lie conclude advocate
resolve lobby invite hit thunder balk lash rally campaign dread scorn choose fault tip read brief thank relate
dismiss praise rail vent`

// cueWeak are the cue verbs that also say what things do: with a subject that
// cannot speak or think they attribute nothing.
const cueWeak = `relay weigh float rule spell pressure nudge alert know show find point feel see read continue begin finish establish determine list hit back push press play ignore
challenge embrace value cast offer answer cheer know learn threaten project tip relate counter signal address
name direct reveal want seek prefer like love hate support attack issue judge figure demand encourage forget
recognise notice choose decide prepare respect call term express detail outline ban appoint suspend grant cry
sigh invite respond echo fear expect favour favor convince persuade remember consider regard view define
identify commit portray depict reference plan invoke imply underline underscore highlight describe confirm
confess champion`
