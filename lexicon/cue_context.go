package lexicon

// plainVerbs are common verbs of news reports that attribute nothing. They are
// here so that subjects, objects and clauses can be told apart without a
// tagger.
const plainVerbs = `be have do go come take make give get keep bring leave meet lose pay put set let sit win
become send spend build fight teach catch buy sell steal throw fly hide bear wear sleep ride rebuild withdraw
undergo forgive eat undertake oversee flee feed bind hang deal belong happen occur exist remain stay arrive depart
include contain involve affect concern create destroy reduce increase raise expand improve
worsen provide receive obtain gain achieve lay load pack gather hurry stand wander rush roam seem swear yield attain reach enter join follow accompany precede avoid prevent stop
continue begin resume finish complete launch open close enable help try attempt manage fail succeed
struggle serve act perform operate handle treat cure kill wound injure die
arrest detain charge imprison jail release free capture seize occupy invade defeat destroy bomb shell
evacuate deploy withdraw mobilise ease tighten lift strengthen weaken cement deepen
sign ratify negotiate mediate broker host attend participate organise arrange convene gather
travel return move walk drive cross pass climb sink fall grow rise
elect resign retire succeed replace remove dismiss depose oust topple govern
produce manufacture export import supply deliver ship transport invest lend borrow
face confront encounter suffer endure survive recover escape
look seem appear sound watch listen hear stare
stand lie lean kneel wait hang kick drop pull carry lift hold
depend rely rest consist result stem derive arise emerge
tend used ought owe own possess lack deserve merit
resonate coincide contribute circumvent dissuade adhere attempt upgrade propagate tout
collapse crash explode burn flood bury rescue vaccinate infect diagnose
protect threaten endanger secure ensure guarantee enforce implement impose
compete lead chair head represent embody symbolise
remove eliminate add divide share combine unite merge separate split
allow enable cause force compel make
cancel postpone delay suspend halt extend renew
cite publish print broadcast air edit film record
wonder enjoy play sing dance laugh smile
earn spend save invest cut shrink double triple halve
explore examine investigate probe inspect monitor assess evaluate verify
educate train recruit hire employ fire
rally march demonstrate riot clash loot protest vote campaign
appeal sue prosecute convict sentence acquit
live reside dwell settle migrate
turn twist bend break tear shake shatter
allege admit underscore`

// plainVerbNouns are such verbs whose base form and form in -s are nouns too.
const plainVerbNouns = `visit trip talk work end start change move run play use form lead head force fire strike attack
march test vote trade work cost price fund rate rise fall increase decrease drop gain loss cut limit control
influence impact effect benefit damage harm hurt result cause aid help study research review survey search
interview tour travel return transfer transport supply export import share stake deal contract sale purchase
protest riot clash crash blast flood fire shift turn step stop stand hold hand face back side top fight battle war
raid bomb shell target arm tank guard guide host guest chair market plant mine farm ship boat train truck
school place house home camp plan land water power light heat air sound voice view sight look watch
film record score goal match race bid bet win ban tax fine charge arrest sentence trial appeal release escape
phone text contact access exit entry stay rest break gap link bond tie struggle suffer surge spike slump decline boost
threat analyse dismiss rescue exchange question experience practice process project program rank rule risk
set shot spread split square stage stamp star stress stretch stroke sweep swing tear total touch tour track`
