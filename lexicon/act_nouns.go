package lexicon

// actNouns are the nouns that tell of an act. Their preps lead to the recipient;
// where a noun names none, the usual ones do.
const actNouns = `
010|?||statement;remark;comment;announcement;speech;declaration
020|||appeal;plea
030|||pledge;promise;commitment;vow;offer;consent;assurance
040|=!||talk;summit;negotiation
040|=||meeting;discussion;consultation;dialogue;conference;session;gathering;conversation;contact;encounter
041|=||phone call;telephone call;call
042||to|visit;trip;tour;stopover
042|||arrival
045|!||mediation;arbitration
050|=||alliance;tie;relation;rapprochement;normalisation;normalization;friendship;relationship
051|||support;praise;endorsement;backing;congratulation;solidarity;tribute;condolence;sympathy;approval;admiration;recognition;gratitude;acclaim
055|||apology
057|=!||agreement;treaty;accord;pact;deal;memorandum;protocol
060|=||cooperation;collaboration;co-operation
062|=||exercise;manoeuvre;maneuver;drill;war game;game
070|||aid;assistance;relief;donation;grant;loan;shipment;bailout;subsidy;funding
073|||airlift;evacuation;rescue
074|||peacekeeping
075|!||asylum
081|||pardon;amnesty;clemency;leniency;reprieve;acquittal
083|||concession;resignation;compromise
0841|||release;freeing;prisoner swap;repatriation
0842|||restitution
0871|!=||ceasefire;cease-fire;truce;armistice;cessation
0872|||withdrawal;pullout;pull-out;pullback;retreat;drawdown
0873|||disarmament;demobilisation;demobilization
0874|||surrender;capitulation
090|||investigation;inquiry;probe;enquiry;inspection;interrogation
100|||demand
103|||request
111|||criticism;condemnation;denunciation;rebuke;censure;outcry;complaint;disapproval;reprimand;backlash;rejection
111|=||dispute;row;quarrel;feud;spat;rift;squabble;stand-off
112|||accusation;allegation
115|!||lawsuit;prosecution;indictment;impeachment
115|||charge;suit;trial
116|||conviction;sentence;verdict
120|||refusal
129|!||veto
130|||threat;warning
139|!||ultimatum
139|||deadline
140|||dissent;unrest;disobedience;uprising;revolt;rebellion;mutiny;insurrection
141|!||protest;demonstration;rally;march;sit-in;vigil;picket
142|!||hunger strike
143|||strike;walkout;stoppage;boycott
144|||roadblock
145|!||riot;rioting
152|||alert
154|||mobilisation;mobilization;deployment;buildup;build-up;redeployment;reinforcement
161|||rupture
163|!||sanction;embargo
163|||tariff;penalty
166|||expulsion
170|||coercion;repression;persecution;oppression;intimidation;harassment
171|||seizure;confiscation;expropriation;raid
1712|||destruction;vandalism;demolition
172|||ban;restriction;crackdown;censorship;ouster;purge;eviction;dismissal
1721|||censorship
1723|!||curfew
1723|||lockdown
1724|!||emergency;martial law
173|||arrest;detention;imprisonment;capture;incarceration;custody;jailing
174|||deportation;extradition;exile
175|||crackdown;clampdown;repression
180|||violence;brutality;bloodshed
181|||kidnapping;abduction;hijacking;kidnap;hostage-taking
182|||beating;assault;stabbing;lynching
1821|||rape
1822|||torture
1823|||killing;murder;slaying;execution;beheading
183|||bombing;explosion;blast;bomb
186|||assassination
190|||attack;strike;offensive;invasion;incursion;onslaught;war;warfare;hostility;aggression;battle;ambush;fight;offense
190|=||clash;fighting;skirmish;combat;conflict;confrontation;battle;standoff
191|!||blockade
191|||siege
192|||occupation;annexation;takeover;coup
193|||shooting;gunfire;gunbattle;firefight;shootout;shoot-out
194|||shelling;bombardment
195|!||airstrike;air strike;air raid;air-strike
195|||drone strike
190|||military operation;military campaign;ground operation
196|||violation
202|!||massacre;genocide
203|!||ethnic cleansing
2042|||detonation
`
