package lexicon

// The tables have one sense a line, or several words that share it:
//
//	code | turn and marks | needs | words
//
// Marks are ! for Firm, ? for Weak, < for Reversed, = for Mutual. Needs is empty,
// "*" (object), "+NOUNS" (noun that is part of the act), "@NOUNS" (noun that is
// the recipient), "PREP PREP" (recipient behind it), "PREP PREP:NOUNS", or "-"
// (no object). NOUNS are lemmas with spaces, or $NAME for a set below. Of the
// senses of a word the first whose needs are met counts.
//
// Written down for readout from what the types of PLOVER (Halterman et al. 2023)
// and the codes of CAMEO (Schrodt 2012) mean and from the usage of English
// news; nothing is taken from the manuals' text or from other coders' verb files.

// actSets are sets of nouns that several senses share.
var actSets = map[string]string{
	"limit": `sanction embargo ban restriction curfew blockade siege boycott tariff quota moratorium limit closure
		lockdown emergency freeze penalty measure duty barrier martial state restraint control`,
	"captive": `prisoner detainee hostage captive inmate convict suspect activist journalist blogger dissident soldier
		crew sailor leader politician member student opponent lawyer worker man woman people citizen national fighter
		militant protester demonstrator girl boy child teacher critic editor reporter ship vessel tanker boat remains
		body former minister president official pilot officer policeman civilian engineer nurse doctor missionary priest
		tourist fisherman aide general spy rebel terrorist schoolgirl schoolboy victim`,
	"force": `troop platoon company regiment squadron force soldier army military navy police unit battalion brigade regiment warship fleet tank jet
		warplane aircraft battery missile reservist division carrier destroyer frigate bomber marine convoy guard
		paratrooper ship submarine plane artillery reinforcement contingent gendarmerie militia patrol fighter`,
	"peacekeeper": `peacekeeper observer monitor mission inspector adviser advisor trainer medic expert team doctor
		peacekeeping`,
	"aid": `aid assistance relief help support money fund grant loan donation food medicine vaccine supply equipment
		weapon arms ammunition missile tank vehicle ventilator wheat grain fuel loan package guarantee credit dollar euro pound
		yuan rouble ruble yen kroner franc rupee million billion shelter tent blanket drug mask kit dose training
		protection refuge asylum shipment ambulance helicopter scholarship subsidy financing funding expertise care
		medication treatment oxygen payment jet currency cash lifeline backing`,
	"tie": `tie relation relationship link contact cooperation partnership`,
	"deal": `agreement deal treaty accord pact protocol memorandum contract charter convention understanding armistice
		mou compact communique declaration document arrangement partnership alliance compromise settlement consensus
		roadmap`,
	"talk":  `talk negotiation meeting summit dialogue discussion conference consultation mediation session`,
	"peace": `ceasefire cease-fire truce armistice peace halt cessation moratorium disengagement`,
	"proposal": `proposal plan offer call demand request appeal bid claim accusation allegation charge deal agreement
		invitation petition idea suggestion suit complaint resolution motion bill pressure ultimatum criticism result
		outcome decision report legitimacy mediation intervention interference offer entry access visa permission
		permit asylum extradition bail application claim candidate nomination treaty ruling`,
	"entry": `entry access visa permission passage asylum bail permit accreditation extradition request parole leave
		overflight`,
	"charge": `charge lawsuit complaint suit case indictment petition claim action proceeding impeachment`,
	"office": `office post position resignation power job presidency premiership`,
	"demand": `demand request appeal pressure call condition term concession`,
	"rule": `ceasefire cease-fire truce armistice airspace agreement treaty sanction sovereignty resolution border embargo waters
		territory law pact`,
	"property": `property asset account building land house home farm company ship vessel tanker boat fund ranch
		passport equipment weapon drug cargo goods computer document oil plane aircraft bank phone station studio
		material shipment server money charity good estate yacht`,
	"place": `city town village base area territory region airport port province district building compound airfield
		hill island headquarters stronghold capital post checkpoint crossing neighbourhood neighborhood control
		position square ground land strip peninsula facility station bridge bank refinery field`,
	"arm":    `weapon arms gun rifle stockpile warhead`,
	"reform": `reform change constitution right election transition`,
	"war": `war attack strike raid offensive bombing assault operation invasion fighting hostility shelling
		airstrike bombardment violence battle fight aggression incursion`,
	"unrest": `strike protest demonstration boycott rally march sit-in blockade hunger riot unrest walkout picket siege
		occupation encampment`,
	"artefact": `artifact artefact sculpture painting statue treasure antiquity remains body property land asset ship
		vessel island territory mandate money fund`,
	"border": `border crossing frontier checkpoint airspace door gate corridor port market`,
}
