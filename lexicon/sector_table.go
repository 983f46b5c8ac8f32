package lexicon

import (
	"strings"
	"sync"
)

// openers may open a noun phrase and tell nothing of a sector.
var openers = fieldSet(`the a an this that these those his her its their our my your some any many several most all both few two three
four five six seven eight nine ten dozens hundreds thousands scores of more other another each every no former senior top unnamed
unidentified suspected alleged late one`)

// prepositions end the part of a noun phrase that has its head.
var prepositions = fieldSet(`of in from at for to with by on near under inside outside against among between who that which whose after
before about within across along around behind into over through during as`)

// vagueRoles are roles that any body or any cause may have, so that the words
// around them tell the sector.
var vagueRoles = fieldSet(`leader head chief boss spokesman spokeswoman spokesperson official officer aide adviser advisor secretary
representative delegate director chairman chairwoman chair chairperson member commander deputy source administrator president commissioner
negotiator inspector organiser organizer staff group team committee board council commission agency department office bureau mission
delegation organisation organization movement network association federation society institute foundation worker employee personnel
campaign faction alliance coalition force forces command division unit agent operative figure candidate activist supporter fighter
manager executive founder owner people man woman crew side camp community contingent system guard guards house service candidates
authority authorities insider specialist expert strategist analyst editor host driver press sources chief-executive observer watchdog
politician journalist prisoner lawyer lobbyist
`)

// modifierTable tells what a word before a vague role makes of it, one sector a
// line. Written down for readout from the usage of English news.
const modifierTable = `
GOV|government;governmental;ministry;ministerial;cabinet;presidential;state department;foreign ministry;embassy;diplomatic;municipal;city;palace;white house;kremlin;royal;federal;customs;immigration;administration;election commission;electoral commission;central bank;treasury;consular;interior ministry;defense ministry;defence ministry;defense department;trade ministry;energy ministry;finance ministry;health ministry;provincial;official
MIL|military;army;navy;naval;air force;defense;defence;armed forces;marine;troop;infantry;artillery;battalion;brigade;peacekeeping;coalition forces;nato;general staff;special forces;air defense;air defence;regiment;garrison;border guard
LEG|parliament;parliamentary;congressional;senate;legislative;house;assembly;knesset;duma
JUD|court;judicial;prosecution;tribunal;supreme court;legal;prosecutors'
COP|police;security forces;gendarmerie;coast guard;law enforcement;riot;interior;sheriff's
SPY|intelligence;spy;espionage;secret service;counterintelligence;counter-intelligence;spying
OPP|opposition;dissident;anti-government;antigovernment;pro-democracy;exile;exiled;anti-regime;anti-kremlin
PTY|party;conservative;labour;social democratic;socialist;communist;republican;democratic;liberal;green;far-right;far-left;ruling-party;nationalist
REB|rebel;guerrilla;insurgent;separatist;militant;terrorist;terror;jihadist;jihadi;resistance;revolutionary;islamist;extremist;secessionist;mujahideen
UAF|militia;paramilitary;mercenary;vigilante;armed;tribal militia;masked
CRM|criminal;gang;cartel;drug;mafia;smuggling;trafficking;mob;crime;piracy
BUS|company;corporate;bank;banking;business;industry;industrial;airline;oil;gas company;mining;trade association;financial;investment;commercial;factory;insurance;shipping;retail;tech;pharmaceutical;hotel
MED|media;press;newspaper;television;tv;radio;broadcasting;news;editorial;news agency
EDU|university;school;student;academic;college;teachers';education;campus;research
HLH|hospital;medical;health;clinic;ambulance;healthcare;health care
LAB|union;labor;trade union;labor union;labour union;workers';workers’;strike;factory-floor
AGR|farm;agricultural;farmers';farmers’;fishing;peasant;rural
CVL|civil society;civic;community;residents';neighborhood;neighbourhood;village;tribal;human rights;rights;protest;women's;women’s;civilian;environmental;indigenous;local people's
REF|refugee;migrant;asylum;displaced
REL|church;religious;muslim;christian;jewish;catholic;orthodox;buddhist;hindu;mosque;islamic;clerical;spiritual;sunni;shiite;shia;protestant;evangelical;papal;vatican
NGO|aid;charity;relief;humanitarian;ngo;advocacy;nongovernmental;non-governmental;rights-group
IGO|u.n.;un;eu;u.n;nato-led;international;intergovernmental;multilateral;united nations;european union;african union
`

var modifierSectors = sync.OnceValue(func() map[string]string { return sectorWords(modifierTable) })

// sectorNounTable are nouns of things and places that stand for those who man
// them: what a warship does its navy did. One sector a line.
const sectorNounTable = `
GOV|authority;powers;parliament building;town;province;region;district;government building;border crossing;checkpoint
MIL|force;reserves;warplane;warplanes;warship;warships;fighter jet;fighter jets;jet;jets;tank;tanks;helicopter;helicopters;gunship;gunships;submarine;submarines;frigate;destroyer;aircraft carrier;drone;drones;bomber;bombers;artillery fire;convoy;army base;airbase;air base;naval base;barracks;outpost;missile;missiles;naval vessel;patrol boat;gunboat;gunboats;military convoy;patrol
COP|police station;patrol car;police post;checkpoint police
JUD|courthouse;trial;law court
LEG|legislation committee;parliament house
MED|front page;newsroom;airwaves
BUS|market;markets;hotel;industry;plant;oil tanker;tanker;freighter;cargo ship;trawler fleet;pipeline;oilfield;shop;store;stores;shops
CVL|masses;dead;wounded;injured;society;protest;demonstration;rally;march;riot;village;villages;household;homes;funeral procession
HLH|ambulance;ambulances;intensive care unit
REF|displaced;boatload;camp for refugees
REB|resistance
REL|muslim;muslims;christian;christians;jew;jews;hindu;hindus;buddhist;buddhists;sikh;sikhs;catholic;catholics;protestant;protestants;sunni;sunnis;shiite;shiites;shia;shias;believer;believers;faithful;shrine;cathedral;congregation
UAF|militia checkpoint
`

var sectorNouns = sync.OnceValue(func() map[string]string { return sectorWords(sectorNounTable) })

func sectorWords(table string) map[string]string {
	m := make(map[string]string, 256)
	for line := range strings.Lines(table) {
		sector, words, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		for w := range strings.SplitSeq(words, ";") {
			if m[w] == "" {
				m[w] = sector
			}
		}
	}
	return m
}

func fieldSet(s string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}
