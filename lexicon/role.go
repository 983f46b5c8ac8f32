package lexicon

import (
	"strings"
	"sync"
)

// RoleKind is what a role noun stands for.
type RoleKind uint8

// The kinds: a person ("minister", "aides"), a body ("ministry", "police",
// "government"), a text ("statement", "readout"), an outlet ("newspaper",
// "state television").
const (
	PersonRole RoleKind = iota
	BodyRole
	TextRole
	OutletRole
)

// Role is a common noun by which a source is described without a name.
type Role struct {
	Word    string // as looked up, in lower case
	Lemma   string // its singular
	Kind    RoleKind
	Sectors []string // PLOVER sectors that it implies, none where it depends
	Plural  bool
	Gender  Gender
	// Relation is set where the noun tells only how somebody stands to others:
	// "ally", "wife", "critic".
	Relation bool
	// Office is set where one person in a state or body has the role at a
	// time: "president", "leader", "premier".
	Office bool
}

// roleTable holds roles of one kind that imply the same, one line each:
//
//	kind | sectors | marks | nouns
//
// Kinds are p, b, t and o for the RoleKinds; marks are m or f for a gender, u for
// Office and r for Relation. A plural that is not made with -s follows its singular after "/".
// Written down for readout from the usage of English news; sectors are those of
// the PLOVER codebook.
const roleTable = `
p|GOV|u|president;premier;prime minister;pm;chancellor;vice president;leader;head of state;head of government;head/heads;ruler;first lady/first ladies;monarch;pope;secretary-general/secretaries-general;secretary general/secretaries general;foreign minister;defense minister;defence minister;interior minister;finance minister;secretary of state/secretaries of state;foreign secretary;ambassador;chief;boss/bosses;top diplomat;envoy;mayor;governor;chairman/chairmen;chairwoman/chairwomen;chair;director;prosecutor general;attorney general/attorneys general;strongman/strongmen;dictator;autocrat;commander-in-chief;chief executive;national security adviser;incumbent;supreme leader;taoiseach
p|GOV|um|king;emperor;sultan;emir;prince;crown prince;sheikh
p|GOV|uf|queen;empress/empresses;princess/princesses
p|GOV||minister;deputy minister;official;aide;adviser;advisor;diplomat;bureaucrat;spokesperson;secretary/secretaries;undersecretary/undersecretaries;negotiator;mediator;delegate;representative;politician;statesman/statesmen;administrator;commissioner;councillor;councilor;policymaker;technocrat;regulator;inspector;deputy/deputies;staffer;civil servant;consul;attache;attaché;interlocutor;organiser;organizer
p|GOV|m|spokesman/spokesmen
p|GOV|f|spokeswoman/spokeswomen
p|LEG||lawmaker;legislator;senator;congressman/congressmen;congresswoman/congresswomen;parliamentarian;member of parliament/members of parliament;member of congress/members of congress;mp;mep;speaker;representative;whip;backbencher
p|MIL||general;commander;soldier;officer;troop;colonel;admiral;captain;major;lieutenant;sergeant;serviceman/servicemen;marine;airman/airmen;pilot;sailor;veteran;peacekeeper;army chief;military chief;conscript;reservist;recruit
p|COP||policeman/policemen;policewoman/policewomen;police officer;police chief;detective;investigator;border guard;coastguard;sheriff
p|JUD||judge;prosecutor;justice;magistrate;juror;attorney
p|CVL||lawyer;activist;protester;protestor;demonstrator;campaigner;resident;witness/witnesses;eyewitness/eyewitnesses;villager;civilian;citizen;voter;survivor;victim;refugee;migrant;local;man/men;woman/women;people/people;person/persons;family/families;farmer;worker;driver;student;child/children;pupil;passenger;fisherman/fishermen;tourist;shopper;boy;girl;defendant;suspect;detainee;prisoner;inmate;hostage;dissident;volunteer;rescuer;firefighter;aid worker;defender;rights defender;exile;blogger;user;respondent;commentator;source;insider;participant;attendee;actor;musician;celebrity/celebrities;athlete;coach;player;fan;caller;guest;speaker
p||r|ally/allies;critic;supporter;opponent;skeptic;sceptic;friend;colleague;neighbour;neighbor;wife/wives;husband;mother;father;parent;son;daughter;brother;sister;relative;rival;partner;successor;predecessor;protege;protégé;confidant;associate;cousin;nephew;uncle;widow;counterpart;namesake;enemy/enemies;foe;acolyte;loyalist;heir;admirer;follower;native;grandson;granddaughter
p|||observer;monitor
p|EDU||analyst;expert;scholar;academic;professor;researcher;historian;economist;scientist;teacher;lecturer;pundit;fellow;political scientist;strategist;specialist;scientist
p|REB||rebel;militant;insurgent;guerrilla;fighter;separatist;gunman/gunmen;warlord;jihadist;jihadi;extremist;terrorist;militiaman/militiamen;secessionist;mutineer
p|MED||journalist;reporter;correspondent;editor;columnist;anchor;presenter;photographer;interviewer;host;cameraman/cameramen
p|BUS||businessman/businessmen;businesswoman/businesswomen;executive;investor;trader;banker;entrepreneur;tycoon;oligarch;ceo;owner;employer;shareholder;manager;broker;contractor;employee;founder;vendor;shopkeeper;producer;exporter;importer
p|HLH||doctor;medic;nurse;physician;surgeon;paramedic;health worker;epidemiologist
p|REL||priest;bishop;cleric;imam;pastor;pontiff;archbishop;cardinal;ayatollah;rabbi;monk;nun;preacher;patriarch;mufti;theologian
p|OPP||opposition leader;opposition figure;opposition politician;opposition activist
p|CRM||criminal;smuggler;trafficker;pirate;hacker;gang member;gangster
p|LAB||unionist;union leader;striker
p|||candidate;front-runner;frontrunner;nominee;contender;hopeful;challenger;billionaire;magnate;mogul;pollster;immigrant;strategist;consultant;member;delegate;partisan;donor;backer;insider;loyalist;adversary/adversaries;interpreter;translator;biographer;author;writer;novelist;poet;filmmaker;founder;co-founder;president-elect
p|NGO||humanitarian;philanthropist
b|||team;taskforce;task force;side;group;community/communities;crowd;public;delegation;board;panel;campaign;caucus/caucuses;club;staff;crew;committee;editorial board;steering committee;advisory board
b|GOV||government;ministry/ministries;foreign ministry;defense ministry;defence ministry;interior ministry;finance ministry;administration;cabinet;authorities/authorities;embassy/embassies;consulate;presidency;regime;state;department;agency/agencies;bureau;commission;council;office;junta;foreign office;state department;municipality/municipalities;leadership;election commission;electoral commission;central bank;intelligence;intelligence agency/intelligence agencies;intelligence service;security service;kingdom;monarchy;palace;mission;nation;country/countries;republic;capital;city/cities
b|LEG||parliament;legislature;assembly/assemblies;senate;congress;lower house;upper house;house
b|MIL||army/armies;military;armed forces/armed forces;navy;air force;forces/forces;troops/troops;general staff;border guard service;coalition;alliance;military command;command
b|COP||police/police;police force;gendarmerie;coast guard;security forces/security forces
b|JUD||court;supreme court;tribunal;prosecution;judiciary;prosecutor's office;prosecutor’s office;jury/juries
b|OPP||opposition
b|PTY||party/parties;ruling party;opposition party;faction
b|REB||militia;rebel group;armed group;militant group;insurgency;rebel movement;guerrilla group
b|NGO||organisation;organization;charity/charities;ngo;rights group;human rights group;watchdog;aid agency/aid agencies;aid group;foundation;think tank;think-tank;institute;campaign group;advocacy group;monitoring group;observatory
b|BUS||company/companies;firm;bank;corporation;airline;operator;business/businesses;manufacturer;contractor;fund
b|LAB||union;trade union;labour union;labor union
b|EDU||university/universities;school;college
b|HLH||hospital;clinic
b|REL||church/churches;vatican;mosque;holy see
b|IGO||bloc;union;international community;world body
t|||statement;communique;communiqué;declaration;readout;remarks/remarks;report;letter;document;transcript;text;paper;position paper;white paper;memo;memorandum/memoranda;cable;resolution;agreement;treaty/treaties;draft;decree;filing;lawsuit;indictment;ruling;verdict;complaint;affidavit;study/studies;survey;poll;analysis/analyses;article;editorial;op-ed;column;post;blog post;tweet;message;email;e-mail;note;bulletin;press release;news release;release;speech/speeches;address/addresses;interview;video;footage;recording;broadcast;dispatch;dossier;book;file;constitution;accord;pact;data/data;figures/figures;statistics/statistics;results/results;records/records;documents/documents;testimony;comments/comments;summary/summaries;account;proposal;bill;law;order;notice;warning;assessment;review;audit;census;index;forecast;estimate;plan;roadmap;charter;protocol;motion;petition
o|MED||newspaper;daily/dailies;weekly/weeklies;magazine;news agency/news agencies;agency report;wire service;broadcaster;television;tv;radio;state tv;state television;state media/state media;media/media;press;local media/local media;news site;news website;website;site;channel;tv channel;tv station;television channel;television station;radio station;network;tabloid;outlet;news outlet;portal;news channel;state news agency;state-run news agency;state broadcaster;journal;blog;paper of record;news media;social media/social media;station
`

var roleLookup = sync.OnceValue(func() map[string]*Role {
	m := make(map[string]*Role, 1024)
	kinds := map[string]RoleKind{"p": PersonRole, "b": BodyRole, "t": TextRole, "o": OutletRole}
	for line := range strings.Lines(roleTable) {
		field := strings.SplitN(strings.TrimSpace(line), "|", 4)
		if len(field) < 4 {
			continue
		}
		proto := Role{Kind: kinds[field[0]], Office: strings.Contains(field[2], "u"), Relation: strings.Contains(field[2], "r")}
		if field[1] != "" {
			proto.Sectors = strings.Split(field[1], ",")
		}
		switch {
		case strings.Contains(field[2], "m"):
			proto.Gender = Male
		case strings.Contains(field[2], "f"):
			proto.Gender = Female
		}
		for noun := range strings.SplitSeq(field[3], ";") {
			singular, plural, irregular := strings.Cut(noun, "/")
			if singular == "" {
				continue
			}
			if !irregular {
				plural = regularPlural(singular)
			}
			for i, w := range []string{singular, plural} {
				if m[w] != nil {
					continue
				}
				r := proto
				r.Word, r.Lemma, r.Plural = w, singular, i == 1 || singular == plural
				if r.Plural {
					r.Office = false
				}
				m[w] = &r
			}
		}
	}
	return m
})

// regularPlural adds -s, or -es after a hiss.
func regularPlural(singular string) string {
	for _, hiss := range []string{"s", "x", "ch", "sh"} {
		if strings.HasSuffix(singular, hiss) {
			return singular + "es"
		}
	}
	if base, ok := strings.CutSuffix(singular, "y"); ok && base != "" && !strings.ContainsAny(base[len(base)-1:], "aeiou") {
		return base + "ies"
	}
	return singular + "s"
}

// RoleByNoun is the role that noun names, in lower case and single spaces, and
// nil where it names none: "minister", "foreign ministers", "police". The caller
// must not change it.
func RoleByNoun(noun string) *Role { return roleLookup()[noun] }
