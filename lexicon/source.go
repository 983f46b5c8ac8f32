package lexicon

import "strings"

var personTitles = set(`mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor president
vice-president chancellor premier minister secretary senator sen. sen rep. rep representative congressman congresswoman
governor gov. gov mayor general gen. gen colonel col. col captain capt. capt major maj. maj lieutenant lt. lt sergeant
sgt. sgt admiral adm. adm commander king queen prince princess emperor pope cardinal archbishop bishop rev. rev
reverend father imam sheikh ayatollah rabbi judge justice ambassador envoy spokesman spokeswoman spokesperson
chairman chairwoman chair director chief leader inspector officer detective sheriff constable hon. marshal
deputy former acting then-president archduke`)

// PersonTitle reports whether a lower-case word stands before a person's name
// as a title or office: "mr.", "president", "spokeswoman".
func PersonTitle(w string) bool { return personTitles[w] }

var people = set(`official officials analyst analysts expert experts critic critics observer observers witness witnesses
resident residents relative relatives neighbour neighbours neighbor neighbors source sources insider insiders
lawmaker lawmakers police prosecutors prosecutor lawyers lawyer attorney attorneys diplomat diplomats aide aides
spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives delegate delegates
authority authorities government governments ministry ministries parliament congress senate court courts committee
commission council board panel agency agencies party parties campaign administration embassy office department bureau
group groups organisation organization organisations organizations company companies firm firms bank union
unions association institute centre center university church army military navy force forces rebels militants
president minister ministers premier chancellor king queen prince mayor governor senator senators judge judges
leader leaders chief chiefs head heads director directors chair chairman chairwoman secretary deputy commander general
people person man woman men women boy girl child children father mother son daughter brother sister wife husband
family families friend friends colleague colleagues member members supporter supporters opponent opponents voter
voters worker workers student students teacher teachers doctor doctors nurse nurses scientist scientists researcher
researchers economist economists historian historians journalist journalists reporter reporters editor editors author
authors columnist columnists writer writers commentator commentators pundit pundits activist activists campaigner
campaigners protester protesters protestor demonstrator demonstrators refugee refugees migrant migrants victim victims
survivor survivors soldier soldiers officer officers pilot pilots farmer farmers trader traders investor investors
owner owners boss bosses executive executives manager managers adviser advisers advisor advisors strategist
strategists candidate candidates nominee nominees politician politicians republican republicans democrat democrats
conservative conservatives liberal liberals socialist socialists nationalist nationalists communists
americans europeans russians ukrainians chinese israelis palestinians britons germans french
country countries nation nations state states side sides neither both others some many most few several none one
everyone everybody nobody anyone somebody someone majority minority percent crowd audience team club
kremlin pentagon white-house beijing moscow washington brussels tehran london kyiv downing whitehall
regime coalition alliance bloc delegation mission monitor monitors watchdog envoy envoys ambassador ambassadors
billionaire tycoon celebrity actor actress singer host moderator guest pastor priest bishop pope imam cleric
lawmaker mp mps veterans veteran community citizens citizen public electorate opposition cabinet junta
mediator mediators negotiator negotiators inspector inspectors investigator investigators regulators regulator
employee employees customers passengers crew staff detective sheriff mayor mayors professor professors scholar scholars
specialist specialists consultant consultants planners commanders generals
speaker speakers whip treasurer predecessor successor counterpart deputies treasury captain captains sailor sailors driver
drivers guard guards coastguard magistrate magistrates coroner jury clerk clerks villager islander tribe elder sergeant
client clients customer shareholder shareholders subscriber subscribers reader readers viewer viewers listener listeners
tenant tenants guest guests contractor contractors parent grandparent grandparents cousin cousins uncle aunt nephew niece
hostage hostages prisoner prisoners inmate inmates detainee detainees suspect suspects defendant defendants juror jurors
donor donors patient patients pupil pupils rescuer rescuers commuter commuters traveller travellers shopper shoppers
lobbyist lobbyists accountant accountants auditor auditors banker bankers broker brokers dealer dealers landlord landlords
interpreter interpreters translator translators bodyguard bodyguards chef chefs cook cooks athlete athletes player players
coach coaches referee referees captain buyer seller organiser organizer curator engineer broker dealer another`)

var documents = set(`report reports study studies survey surveys poll polls paper papers document documents record records
letter letters email emails e-mail memo statement statements book article articles editorial column review analysis
data figures statistics numbers results findings research evidence footage video videos photo photos photograph
photographs image images picture pictures map chart filing filings transcript transcripts tape recording ad ads
advert bill law legislation proposal resolution treaty agreement deal accord communique communiqué draft text
constitution plan declaration tweet post message note sign signs banner placard readout test tests count tally
lawsuit complaint indictment affidavit ruling verdict verdicts census estimate estimates forecast forecasts website
page news newspaper magazine paper agency outlet station network channel broadcaster media press story stories
order measure amendment strategy policy programme program manifesto speech audit audits inquiry inquiries probe probes
investigation investigations inspection inspections autopsy assessment assessments examination reading readings`)

var outlets = set(`reuters ap afp bbc cnn msnbc cnbc nbc abc cbs npr upi tass interfax xinhua belta aljazeera al-jazeera
bloomberg politico breitbart guardian telegraph times post journal herald tribune gazette observer economist
newspaper paper magazine broadcaster station network channel agency outlet media tv television radio news press
newsweek time atlantic dpa kyodo yonhap ukrinform anadolu ria rt itv buzzfeed twitter facebook`)

// SpeakerNoun reports whether a lower-case noun names people or a body that can
// speak, think and decide.
func SpeakerNoun(w string) bool {
	if people[w] {
		return true
	}
	if r := RoleByNoun(w); r != nil && (r.Kind == PersonRole || r.Kind == BodyRole) {
		return true
	}
	for _, suffix := range [...]string{"man", "men", "woman", "women", "ists", "ist", "ians", "crat", "crats", "maker", "makers"} {
		if len(w) > len(suffix)+2 && strings.HasSuffix(w, suffix) {
			return true
		}
	}
	return false
}

// DocumentNoun reports whether a lower-case noun names something written,
// measured or recorded that can be a source: report, survey, footage.
func DocumentNoun(w string) bool { return documents[w] }

// OutletWord reports whether a lower-case word names an outlet or its kind, by
// itself or as the last word of a name: "the Gazette", "state television".
func OutletWord(w string) bool { return outlets[w] }
