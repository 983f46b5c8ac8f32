package lexicon

import (
	"strings"
	"sync"
	"unicode"
)

// Gender is what a word tells about a person's gender.
type Gender uint8

// The genders that words tell of.
const (
	UnknownGender Gender = iota
	Male
	Female
)

// Title is what stands before a person's name: a courtesy ("Mr."), a rank or an
// office ("Foreign Minister").
type Title struct {
	Words    string   // as news writes it, "Foreign Minister", "Col."
	Sectors  []string // PLOVER sectors that it implies; none for a courtesy
	Gender   Gender
	Courtesy bool // Mr., Mrs., Dr.: no office
	Unique   bool // one person of a state or organisation holds it at a time
}

// titleTables hold titles that imply the same, one line each:
//
//	sectors | marks | titles
//
// Marks are m or f for a gender, c for a courtesy, u for an office that one
// person holds. Written down for readout from the usage of English news;
// sectors are those of the PLOVER codebook.
const titleTable = `
|cm|Mr.;Messrs.;Mister;Sir;Lord;Monsieur;Herr;Señor;Senor;Master;Don
|cf|Mrs.;Ms.;Miss;Madam;Madame;Lady;Dame;Frau;Señora;Senora;Baroness
|c|Dr.;Drs.;Prof.;Mx.
EDU|c|Professor
REL|cm|Father;Brother;Fr.
REL|cf|Sister;Mother
GOV|u|President;President-elect;Prime Minister;Prime Minister-designate;Premier;PM;Pres.;Chancellor;Vice President;Vice-President;Vice Premier;Vice-Premier;Taoiseach;Tanaiste;Tánaiste;Supreme Leader;First Secretary;Paramount Leader;Head of State;Chief Executive;Chief Minister;First Minister;Caretaker Prime Minister;Interim President;Acting President;Secretary-General;Secretary General;General Secretary;Captain Regent;State Counsellor;Chief Adviser;Deputy Premier;First Deputy Premier;Chief of Defence Staff;Supreme Commander;Co-President
GOV|um|King;Emperor;Sultan;Emir;Amir;Crown Prince;Grand Duke;Tsar;Czar;Shah
GOV|uf|Queen;Empress;Grand Duchess;Tsarina
GOV|m|Prince;Duke;Sheikh;Sheik;Shaikh;Viscount;Earl;Count;Baron;Maharaja
GOV|f|Princess;Duchess;Sheikha;Countess;First Lady
GOV|u|Secretary of State;Foreign Minister;Foreign Secretary;Minister of Foreign Affairs;External Affairs Minister;Foreign Affairs Minister;Minister for Foreign Affairs;Defense Minister;Defence Minister;Defense Secretary;Defence Secretary;Secretary of Defense;Secretary of Defence;Minister of Defense;Minister of Defence;Interior Minister;Minister of Interior;Minister of the Interior;Home Secretary;Home Minister;Home Affairs Minister;Finance Minister;Minister of Finance;Treasury Secretary;Secretary of the Treasury;Chancellor of the Exchequer;Treasurer;Economy Minister;Economics Minister;Trade Minister;Trade Secretary;Commerce Minister;Commerce Secretary;Energy Minister;Energy Secretary;Oil Minister;Petroleum Minister;Health Minister;Health Secretary;Justice Minister;Justice Secretary;Education Minister;Education Secretary;Transport Minister;Transport Secretary;Transportation Secretary;Information Minister;Culture Minister;Environment Minister;Agriculture Minister;Labor Minister;Labour Minister;Labor Secretary;Security Minister;Immigration Minister;Development Minister;Industry Minister;Water Minister;Tourism Minister;Sports Minister;Digital Minister;Climate Minister;Housing Minister;Planning Minister;Communications Minister;Public Security Minister;Homeland Security Secretary;Attorney General;Attorney-General;Solicitor General;National Security Adviser;National Security Advisor;Chief of Staff;White House Press Secretary;Press Secretary;Deputy Prime Minister;Deputy Foreign Minister;Deputy Defense Minister;Deputy Defence Minister;Deputy Minister;Vice Foreign Minister;Vice Minister;Deputy President;Deputy Secretary of State;First Deputy Prime Minister;First Vice President;High Representative;Foreign Policy Chief;Cabinet Secretary;Chief Cabinet Secretary;Interior Secretary
||Leader;Deputy Leader;Engineer;Hon.;Honorable;Honourable;Right Honourable;Rt. Hon.;Coroner;Candidate
GOV|m|Generalissimo
GOV||Regent;Adjutant General;Postmaster General;Minister;Secretary;Under Secretary;Undersecretary;Under-Secretary;Undersecretary of State;Assistant Secretary;Assistant Secretary of State;State Secretary;Commissioner;High Commissioner;Ambassador;Amb.;Consul;Consul General;Charge d'Affaires;Envoy;Special Envoy;Special Representative;Special Coordinator;Governor;Gov.;Govs.;Lieutenant Governor;Lt. Gov.;Mayor;Deputy Mayor;Deputy Governor;Councillor;Councilor;Councilman;Councilwoman;Director;Deputy Director;Director-General;Director General;Chief;Chairman;Chairwoman;Chair;Deputy Chairman;Administrator;Spokesman;Spokeswoman;Spokesperson;Comrade;Delegate;Inspector General;State Councilor;State Councillor;Ombudsman;Commissar;Adviser;Advisor;Aide;Diplomat
LEG||Senator;Sen.;Sens.;Representative;Rep.;Reps.;Congressman;Congresswoman;Speaker;Deputy Speaker;Majority Leader;Minority Leader;Senate Majority Leader;Senate Minority Leader;House Speaker;Lawmaker;MP;MEP;Deputy;Parliament Speaker;Parliamentary Speaker;Whip;Assemblyman;Assemblywoman
GOV|u|Lehendakari;Public Protector;Public Defender
OPP||Opposition Leader;Opposition Whip;Shadow Minister;Shadow Foreign Minister;Shadow Foreign Secretary;Shadow Chancellor
IGO||Special Rapporteur;Rapporteur
ELI||Striker;Midfielder;Goalkeeper;Referee;Head Coach
PTY||Party Leader;Party Secretary
MIL||General;Gen.;Gens.;Lieutenant General;Lt. Gen.;Lieutenant-General;Lt. General;Major General;Maj. Gen.;Major-General;Brigadier General;Brig. Gen.;Brigadier-General;Brigadier;Brig.;Colonel;Col.;Colonel-General;Col. Gen.;Lieutenant Colonel;Lt. Col.;Lieutenant-Colonel;Major;Maj.;Captain;Capt.;Lieutenant;Lt.;First Lieutenant;Second Lieutenant;Sergeant;Sgt.;Staff Sgt.;Staff Sergeant;Sergeant Major;Corporal;Cpl.;Lance Corporal;Private;Pvt.;Admiral;Adm.;Vice Admiral;Vice Adm.;Rear Admiral;Rear Adm.;Commander;Cmdr.;Commander-in-Chief;Commodore;Marshal;Field Marshal;Air Marshal;Air Chief Marshal;Air Commodore;Squadron Leader;Wing Commander;Flight Lieutenant;Warlord;Army Chief;Military Chief;Chief Warrant Officer;Petty Officer;Specialist;Spc.;Pfc.
COP||Inspector;Superintendent;Constable;Detective;Sheriff;Officer;Police Chief;Police Commissioner;Chief Superintendent;Chief Inspector;Chief Constable;Det.;Supt.
JUD||Justice;Chief Justice;Judge;Magistrate;Prosecutor;Chief Prosecutor;District Attorney;State Prosecutor;Prosecutor General;Prosecutor-General;Public Prosecutor;Attorney;Special Counsel
REL|um|Pope;Patriarch;Dalai Lama;Grand Mufti;Grand Imam
REL|m|Cardinal;Archbishop;Bishop;Imam;Ayatollah;Grand Ayatollah;Hojatoleslam;Mullah;Maulana;Mufti;Rabbi;Metropolitan;Monsignor;Moulvi;Hajj;Haji
REL||Reverend;Rev.;Pastor;Saint;Abbot
EDU||Provost;Rector;Vice-Chancellor;Vice Chancellor;Economist;Historian
MED||Reporter;Correspondent;Journalist;Editor;Columnist;Anchor;Blogger
BUS||CEO;C.E.O.;Chief Executive Officer;CFO;Chief Financial Officer;Managing Director;Founder;Co-founder;Co-Founder;Tycoon;Magnate
CVL||Activist;Analyst;Lawyer;Author;Actor;Actress;Singer;Coach;Nurse;Doctor;Farmer
REB||Rebel Leader;Rebel Commander;Militia Leader
`

// titleModifiers may stand before a title and change nothing but the time or
// the rank of the office.
const titleModifiers = "former ex acting interim outgoing incoming then deputy vice assistant associate first second senior chief caretaker late new newly current longtime long-time veteran retired honorary permanent joint"

var titleLookup = sync.OnceValue(func() map[string]*Title {
	m := make(map[string]*Title, 512)
	for line := range strings.Lines(titleTable) {
		sectors, rest, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		marks, titles, _ := strings.Cut(rest, "|")
		proto := Title{Courtesy: strings.Contains(marks, "c"), Unique: strings.Contains(marks, "u")}
		if sectors != "" {
			proto.Sectors = strings.Split(sectors, ",")
		}
		switch {
		case strings.Contains(marks, "m"):
			proto.Gender = Male
		case strings.Contains(marks, "f"):
			proto.Gender = Female
		}
		for words := range strings.SplitSeq(titles, ";") {
			t := proto
			t.Words = words
			if k := titleKey(words); m[k] == nil {
				m[k] = &t
			}
		}
	}
	return m
})

// titleKey is words in lower case without the full stops of abbreviations.
func titleKey(words string) string {
	return strings.ReplaceAll(strings.ToLower(words), ".", "")
}

// TitleByWords is the title that words are, in either case, with or without the
// full stop of an abbreviation ("Mr.", "Mr", "prime minister"), and nil where
// they are none. A minister, secretary or commissioner of any field counts:
// "Fisheries Minister". The caller must not change it.
func TitleByWords(words string) *Title {
	key := titleKey(words)
	if t := titleLookup()[key]; t != nil {
		return t
	}
	for _, office := range [...]string{" minister", " secretary", " commissioner"} {
		field, ok := strings.CutSuffix(key, office)
		if !ok || field == "" || strings.Count(field, " ") > 2 || strings.ContainsFunc(field, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '-' && r != '&' }) {
			continue
		}
		for w := range strings.FieldsSeq(field) {
			if noField[w] || titleModifierLookup()[w] {
				return nil
			}
		}
		return &Title{Words: words, Sectors: []string{"GOV"}, Unique: office != " commissioner"}
	}
	return nil
}

// noField are words that may stand before an office and name no field of it.
var noField = func() map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(`the a an this that his her its their our my your and or of for by to with from as in on at said says told
one two three another any every each no some senior former ex british french german russian chinese american israeli who which cabinet junior
government new own private exiled ousted deposed jailed toppled slain dead murdered assassinated embattled elected opposition unelected rival`) {
		m[w] = true
	}
	return m
}()

var titleStarts = sync.OnceValue(func() map[string]int {
	m := make(map[string]int)
	note := func(word string, n int) {
		for _, w := range [...]string{word, word + ".", strings.ToUpper(word[:1]) + word[1:], strings.ToUpper(word[:1]) + word[1:] + ".", strings.ToUpper(word)} {
			m[w] = max(m[w], n)
		}
	}
	for key := range titleLookup() {
		first, _, _ := strings.Cut(key, " ")
		note(first, len(key))
		if part, _, ok := strings.Cut(first, "-"); ok && part != "" {
			note(part, len(key))
		}
	}
	return m
})

// TitleStart is the number of bytes of the longest title that starts with word,
// without the full stops of abbreviations, and 0 where none does. The word is
// small, has a capital, or is all capitals.
func TitleStart(word string) int {
	m := titleStarts()
	if n := m[word]; n > 0 {
		return n
	}
	if i := strings.IndexByte(word, '-'); i > 0 {
		return m[word[:i]] // "Secretary-General"
	}
	return 0
}

var titleModifierLookup = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(titleModifiers) {
		m[w], m[strings.ToUpper(w[:1])+w[1:]] = true, true
	}
	return m
})

// TitleModifier reports whether word, small or with a capital, may stand before
// a title without making it another one: "former", "acting", "then-".
func TitleModifier(word string) bool {
	return titleModifierLookup()[strings.TrimSuffix(word, "-")]
}

// titlesInFull are abbreviated titles without their full stops, each with its
// full words.
var titlesInFull = map[string]string{
	"sen": "Senator", "sens": "Senator", "rep": "Representative", "reps": "Representative", "gov": "Governor", "govs": "Governor",
	"lt gov": "Lieutenant Governor", "gen": "General", "gens": "General", "lt gen": "Lieutenant General", "maj gen": "Major General",
	"brig gen": "Brigadier General", "col gen": "Colonel-General", "brig": "Brigadier", "col": "Colonel", "lt col": "Lieutenant Colonel",
	"maj": "Major", "capt": "Captain", "lt": "Lieutenant", "sgt": "Sergeant", "cpl": "Corporal", "pvt": "Private", "adm": "Admiral",
	"vice adm": "Vice Admiral", "rear adm": "Rear Admiral", "cmdr": "Commander", "amb": "Ambassador", "pres": "President",
	"pm": "Prime Minister", "rev": "Reverend", "supt": "Superintendent", "det": "Detective", "spc": "Specialist", "staff sgt": "Staff Sergeant",
}

// TitleInFull is an abbreviated title in full words ("Lt. Gen." is "Lieutenant
// General"), and "" where words are no abbreviation.
func TitleInFull(words string) string { return titlesInFull[titleKey(words)] }

// titleCountries are offices of which the words alone tell the state.
var titleCountries = map[string]string{
	"secretary of state": "USA", "undersecretary of state": "USA", "assistant secretary of state": "USA", "deputy secretary of state": "USA",
	"secretary of defense": "USA", "defense secretary": "USA", "treasury secretary": "USA", "homeland security secretary": "USA",
	"secretary of the treasury": "USA", "commerce secretary": "USA", "white house press secretary": "USA", "house speaker": "USA",
	"congressman": "USA", "congresswoman": "USA", "senate majority leader": "USA", "senate minority leader": "USA",
	"chancellor of the exchequer": "GBR", "home secretary": "GBR", "defence secretary": "GBR", "taoiseach": "IRL", "tánaiste": "IRL",
	"external affairs minister": "IND", "chief cabinet secretary": "JPN", "state councilor": "CHN", "state councillor": "CHN",
	"vice premier": "CHN", "pope": "VAT",
}

// TitleCountry is the ISO 3166-1 alpha-3 code of the state that an office
// belongs to by its words alone ("Secretary of State": USA), and "" where it may
// be any state's.
func TitleCountry(words string) string { return titleCountries[titleKey(words)] }
