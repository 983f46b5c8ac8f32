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
insider specialist expert strategist analyst editor host driver press sources chief-executive observer watchdog
politician journalist prisoner lawyer lobbyist captain lieutenant sergeant colonel major general
`)

// organs are heads of which the field before or behind them tells only what the
// organ deals with: a health department is of the government. One of those who
// bear arms, judge or spy is of those.
var organs = fieldSet(`department ministry minister secretary undersecretary commission commissioner agency bureau office council authority
authorities director commissioner inspector directorate regulator administration mission delegation committee board bank`)

// fieldsOfOrgans are the sectors that an organ takes from its field.
var fieldsOfOrgans = fieldSet("MIL COP JUD SPY LEG IGO")

// causes are sectors that take over whoever serves them: a rebel commander is no
// soldier of the state, an opposition senator no voice of parliament.
var causes = map[string]string{
	"rebel": "REB", "guerrilla": "REB", "guerilla": "REB", "insurgent": "REB", "separatist": "REB", "resistance": "REB", "terrorist": "REB",
	"opposition": "OPP", "dissident": "OPP", "anti-government": "OPP", "antigovernment": "OPP", "pro-democracy": "OPP", "exiled": "OPP",
	"ousted": "OPP", "militia": "UAF", "paramilitary": "UAF",
}

// modifierTable tells what a word before a vague role makes of it, one sector a
// line. Written down for readout from the usage of English news.
const modifierTable = `
GOV|government;governmental;ministry;ministerial;cabinet;presidential;state department;foreign ministry;embassy;diplomatic;municipal;city;palace;white house;kremlin;royal;federal;customs;immigration;administration;election commission;electoral commission;central bank;treasury;consular;interior ministry;defense ministry;defence ministry;defense department;trade ministry;energy ministry;finance ministry;health ministry;provincial;official
MIL|military;army;navy;naval;air force;armed forces;marine;troop;infantry;artillery;battalion;brigade;peacekeeping;coalition forces;nato;general staff;special forces;air defense;air defence;regiment;garrison;border guard
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
GOV|bureaucracy;tyrant;despot;potentate;sovereign;national bank;reserve bank;state bank;trade delegation;regulatory body;administrative body;presidium;praesidium;officialdom;legate;central committee;people's committee;fire marshal;auditor general;governor general;generalissimo;state-owned industry;nuclear authority;authority;powers;parliament building;town;province;region;district;government building;border crossing;checkpoint
MIL|battleship;cruiser;corvette;fighter plane;fighter aircraft;combat aircraft;combat plane;special operations;unmanned aerial vehicle;uav;battle group;commandant;ensign;border security;landing ship;torpedo boat;capital ship;soldiery;jet fighter;stealth fighter;joint chiefs of staff;stealth bomber;fighter bomber;military wing;self-defence force;self-defense force;humvee;armored vehicle;armoured vehicle;war vessel;privateer;military police;force;reserves;warplane;warplanes;warship;warships;fighter jet;fighter jets;jet;jets;tank;tanks;helicopter;helicopters;gunship;gunships;submarine;submarines;frigate;destroyer;aircraft carrier;drone;drones;bomber;bombers;artillery fire;convoy;army base;airbase;air base;naval base;barracks;outpost;missile;missiles;naval vessel;patrol boat;gunboat;gunboats;military convoy;patrol
COP|prison;correctional institution;border patrol unit;border patrol agent;narcotics officer;jail guard;swat team;police station;patrol car;police post;checkpoint police
AGR|agriculturalist;cultivator;cropper;farm labourer;farm laborer;orchard;cooperative farm
EDU|academician;schoolteacher;kindergartner;preschool;doctoral candidate;schoolhouse;curriculum;textbook;campus
JUD|counselor-at-law;counsellor-at-law;public defender;conveyancer;procuratorate;chancery;prosecuting officer;court of auditors;courthouse;trial;law court
LAB|picket line
ELI|first family
CRM|crook;culprit;mugger;carjacker;pickpocket;conman;con man;con artist;forger;blackmailer;shoplifter;gunrunner;lawbreaker;paedophile;pedophile;brigand;gangland;racketeer;traffickers;criminal world
SPY|operative;mukhabarat;spy ring;spy network;surveillance network;spy satellite;spy plane
PTY|caucus room
IGO|truce monitor;un observer;un peacekeeper;observer mission
NGO|nongovernmental group
OPP|dissenter;reformer;reformist;picketer;objector;outlawed party;exiled government;exiled regime;parallel government;turncoat;political wing
LEG|legislation committee;parliament house
MED|publication;gazette;editorialist;publishing house;publishing company;newspaper publisher;radio programme;local press;national press;front page;newsroom;airwaves
BUS|container ship;cargo vessel;supertanker;merchant vessel;merchant ship;gas company;telecom;telecom firm;pharmaceutical firm;broadcasting company;credit union;savings bank;trading house;market;markets;hotel;industry;plant;oil tanker;tanker;freighter;cargo ship;trawler fleet;pipeline;oilfield;shop;store;stores;shops
CVL|colonist;backpacker;constituent;electorate;elector;landowner;landholder;native;noncombatant;non-combatant;ethnic group;sightseer;townsperson;poor;human rights society;airliner;passenger jet;commercial jet;jetliner;social media user;masses;dead;wounded;injured;society;protest;demonstration;rally;march;riot;village;villages;household;homes;funeral procession
HLH|cardiologist;neurologist;neurosurgeon;oncologist;pediatrician;paediatrician;anaesthetist;anesthetist;gynecologist;gynaecologist;urologist;radiologist;caregiver;sanatorium;infirmary;social worker;general practitioner;vaccinator;ambulance;ambulances;intensive care unit
REF|displaced;boatload;camp for refugees
REB|rebellion;uprising;revolt;insurrection;coup plotter;coup leader;coup maker;guerilla;guerilla group;guerilla leader;islamist;islamist militant;resistance
REL|anglican;prelate;archdiocese;archpriest;moslem;salafist;maronite;hasid;cantor;evangelical;mormon;religious authority;religion;torah scholar;ulama;muslim;muslims;christian;christians;jew;jews;hindu;hindus;buddhist;buddhists;sikh;sikhs;catholic;catholics;protestant;protestants;sunni;sunnis;shiite;shiites;shia;shias;believer;believers;faithful;shrine;cathedral;congregation
UAF|combatant;enemy combatant;hit squad;hired gun;infiltrator;marauder;armed citizen;self-defense militia;self-defence militia;militia checkpoint
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
			for _, form := range [...]string{w, regularPlural(w)} {
				if m[form] == "" {
					m[form] = sector
				}
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
