package engine

// irregular are verbs whose forms follow no script, each with its past tense
// and participle; the treebanks do not have them all.
var irregular = []string{
	"arise arose arisen", "awake awoke awoken", "bear bore borne", "beat beaten", "become became", "befall befell befallen",
	"begin began begun", "behold beheld", "bend bent", "beset", "bid bade bidden", "bind bound", "bite bit bitten",
	"bleed bled", "blow blew blown", "break broke broken", "breed bred", "bring brought", "build built", "burn burnt",
	"buy bought", "catch caught", "choose chose chosen", "cling clung", "come came", "creep crept", "deal dealt",
	"dig dug", "do did done", "draw drew drawn", "dream dreamt", "drink drank drunk", "drive drove driven", "dwell dwelt",
	"eat ate eaten", "fall fell fallen", "feed fed", "feel felt", "fight fought", "find found", "flee fled", "fling flung",
	"fly flew flown", "forbid forbade forbidden", "foresee foresaw foreseen", "foretell foretold", "forget forgot forgotten",
	"forgive forgave forgiven", "forgo forwent forgone", "forsake forsook forsaken", "freeze froze frozen", "get got gotten",
	"give gave given", "go went gone", "grind ground", "grow grew grown", "hang hung", "have had", "hear heard", "hide hid hidden",
	"hold held", "keep kept", "kneel knelt", "know knew known", "lay laid", "lead led", "lean leant", "leap leapt", "learn learnt",
	"leave left", "lend lent", "lie lain", "light lit", "lose lost", "make made", "mean meant", "meet met", "mislead misled",
	"mistake mistook mistaken", "misunderstand misunderstood", "offset", "outdo outdid outdone", "outgrow outgrew outgrown",
	"overcome overcame", "overhear overheard", "override overrode overridden", "oversee oversaw overseen", "overtake overtook overtaken",
	"overthrow overthrew overthrown", "partake partook partaken", "pay paid", "plead pled", "prove proven", "rebuild rebuilt",
	"repay repaid", "rethink rethought", "ride rode ridden", "ring rang rung", "rise rose risen", "run ran", "say said", "see saw seen",
	"seek sought", "sell sold", "send sent", "sew sewn", "shake shook shaken", "shed", "shine shone", "shoot shot", "show shown",
	"shrink shrank shrunk", "sing sang sung", "sink sank sunk", "sit sat", "slay slew slain", "sleep slept", "slide slid", "sling slung",
	"smell smelt", "sow sown", "speak spoke spoken", "speed sped", "spend spent", "spill spilt", "spin spun", "spit spat",
	"split", "spoil spoilt", "spring sprang sprung", "stand stood", "steal stole stolen", "stick stuck", "sting stung", "stink stank stunk",
	"stride strode", "strike struck stricken", "string strung", "strive strove striven", "swear swore sworn", "sweep swept", "swell swollen",
	"swim swam swum", "swing swung", "take took taken", "teach taught", "tear tore torn", "tell told", "think thought", "throw threw thrown",
	"tread trod trodden", "undercut", "undergo underwent undergone", "understand understood", "undertake undertook undertaken", "undo undid undone",
	"unwind unwound", "uphold upheld", "wake woke woken", "wear wore worn", "weave wove woven", "weep wept", "win won", "wind wound",
	"withdraw withdrew withdrawn", "withhold withheld", "withstand withstood", "wring wrung", "write wrote written",
}
