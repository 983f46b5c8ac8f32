package actor

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// explains are heads that only say what a name before them is.
var explains = words(`group movement party company firm organisation organization militia network bank faction cartel foundation charity
agency airline bloc chain brand maker manufacturer operator retailer carrier lender insurer builder developer publisher supplier giant
conglomerate startup start-up union institute university hospital club team outfit alliance coalition front league association federation watchdog
front think-tank brewer shipbuilder chipmaker carmaker automaker drugmaker producer utility exporter importer refiner label studio fund broadcaster consortium`)

// ends are words at which the part of a noun phrase that sets it apart is over.
var ends = words(`, ; ( ) – — because when while if after before since although though said says told say where whose so`)

// indefinite are words that stand for people who were or will be named, or for
// nobody in particular.
var indefinite = words(`neither both others some many most several few none one everyone everybody nobody anyone anybody someone
somebody all any each either majority minority percent`)

// guessRole makes a role of a noun that package lexicon has among its source
// nouns but not among its roles.
func guessRole(noun string) *lexicon.Role {
	if indefinite[noun] {
		return nil
	}
	switch noun {
	case "rep", "pal", "mate", "mechanic", "boffin", "hubby", "exec", "ex":
		return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.PersonRole}
	case "couple", "pair", "duo":
		return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.PersonRole}
	}
	if epithets[noun] {
		return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.PersonRole}
	}
	plural := strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") || strings.HasSuffix(noun, "men") || strings.HasSuffix(noun, "people")
	switch {
	case lexicon.SpeakerNoun(noun):
		return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.PersonRole, Plural: plural}
	case lexicon.DocumentNoun(noun):
		return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.TextRole, Plural: plural}
	}
	if objects[strings.TrimSuffix(noun, "s")] {
		return nil
	}
	for _, ending := range [...]string{"man", "woman", "person"} {
		if len(noun) > len(ending)+3 && strings.HasSuffix(noun, ending) {
			return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.PersonRole}
		}
	}
	for _, ending := range [...]string{"ors", "ers", "ists", "ants", "ians", "ees", "or", "er", "ist", "ian"} {
		if len(noun) > len(ending)+3 && strings.HasSuffix(noun, ending) {
			return &lexicon.Role{Word: noun, Lemma: noun, Kind: lexicon.PersonRole, Plural: strings.HasSuffix(ending, "s")}
		}
	}
	return nil
}

// objects are nouns that end like one for a person and are none.
var objects = words(`summer winter number center matter order paper letter quarter power water river border corner chapter shelter tower weather
offer error factor sector floor door motor mirror terror sensor tumor tumour corridor detector reactor computer cover fever silver finger shoulder
counter register barrier career beer timber chamber layer filter meter kilometer kilometre metre cluster disaster theater server printer
scanner container trailer tanker freighter cruiser helicopter trigger ladder gender tender reminder folder remainder disorder murder thunder
wonder manner banner dinner hammer labor labour harbor harbour favor favour vapor behavior behaviour humor humour interior exterior anchor color
colour honor honour odor flavor flavour vector indicator generator calculator elevator encounter newsletter headquarter crater laughter slaughter
daughter-in-law transfer charter poster master-plan roster sweater butter copper leather feather plaster cancer danger anger hunger ginger tiger spider
buffer cylinder powder gunpowder rudder shudder surrender calendar cucumber lumber october september december november alter altar center-right
tractor ancestor conveyor monitor mentor censor tenor rumor rumour cursor razor armor armour parlor minister-ship equator doctor-ship survivor-ship
warrant want grant plant restaurant elephant infant-formula deodorant assistant-ship instant constant pollutant coolant covenant tenant-farm
list wrist twist mist fist heist consist checklist waitlist shortlist blacklist median guardian-ship pedestrian-crossing employee-ship
committee fee degree tree coffee knee guarantee jubilee pedigree agree spree`)

// epithets are nouns that mostly mean, with "the", somebody whom the text has
// named: where it is not plain whom, nobody new is made of them.
var epithets = words(`candidate front-runner frontrunner nominee contender hopeful challenger billionaire magnate mogul senator businessman
politician lawyer author veteran president-elect incumbent man woman congressman congresswoman statesman star striker midfielder
goalkeeper winger champion medallist medalist winner laureate actress singer rapper comedian teenager pensioner grandmother grandfather
native icon legend playwright pianist sprinter runner cyclist golfer footballer boxer swimmer newcomer heavyweight firebrand maverick
populist widow widower defendant accused prisoner inmate detainee captive conservative liberal socialist democrat republican nationalist autocrat strongman monarch pontiff`)
