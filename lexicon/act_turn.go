package lexicon

// actVerbsOfTurn are the verbs that make something of another act: carry it,
// promise it, refuse it, ask for it, end it.
const actVerbsOfTurn = `
142||+food|refuse
033|!|+aid assistance money fund funding loan grant donation food weapon vaccine relief dollar euro pound million billion package credit|pledge;promise;offer;vow
100|demand||tell
0811||+access|restore
081||+charge case accusation allegation|drop;withdraw
1721||+access website internet newspaper site station channel broadcast|block;shut down;close;suspend;restrict;jam;cut;cut off
057|!|+$deal|sign;ink;conclude;initial;ratify;seal;clinch;strike;reach;finalise;finalize;negotiate;hammer out;forge;enter into;broker
057|!|on:$deal|sign off;sign
057||to in on:$deal|come;arrive;enter
|carry||hold;stage;conduct;carry out;launch;mount;undertake;make;begin;start;commence;continue;resume;open;perform;perpetrate;commit;unleash;initiate;deliver;issue;impose;slap;levy;reimpose;reinstate;declare;announce;give;provide;pay;file;lodge;order;lead;organise;organize;engage;extend;prolong;renew;implement;take;pursue;enforce;intensify;step up;escalate;expand;increase;keep up;enact;introduce;tighten;pass;approve;adopt;send;deploy;receive;have;express;voice;exchange;wage;attempt;try;manage;help;proceed;convene;attend;chair;co-host;decide;vote;move;opt;act;rush;resort;grant;accord;convey;reiterate;reaffirm;renew;place;put;participate;join;take part;authorize;authorise;sanction;broaden;widen;complete;restart;reopen;lay;exert;apply;set;set up;plot;direct;mastermind;orchestrate;coordinate;extend;draw;hand down;hand;establish;boost;spearhead;kick off
|carry|for in at to:$talk|sit down;sit;gather;convene;assemble;return;come
|carry|in:$talk $deal $war $unrest|engage;participate;take part;join
|carry<||suffer;face;undergo;receive;attract;draw;sustain;endure;come under;weather;meet with;fear
030|intend||agree;consent;promise;pledge;vow;commit;offer;volunteer;undertake;guarantee;swear;accept
030|intend|to in on|agree
|intend||plan;intend;propose;aim;resolve;determine;set;schedule;prepare;mull;consider;contemplate;arrange;expect;look
015|intend?||hope;wish
|wish||want;seek;wish;hope;desire;strive
130|threaten!||threaten;vow;menace
130|threaten|of against|warn;caution
|threaten||warn
120|refuse||refuse;decline;reject;rebuff;spurn;snub;dismiss;turn down;rule out;shun;resist;oppose;veto;block;defy;deny;disallow;rebut;decry;scorn;repudiate;nix;shoot down;bar;prevent;forbid;prohibit;withhold;boycott;disregard;ignore;balk
129|!|*|veto
120||+$proposal $talk $entry $peace $aid|reject;refuse;decline;deny;rebuff;turn down;spurn;dismiss;rule out;strike down;throw out;shoot down;overturn;shelve;overrule;quash;ignore;disregard;resist;defy;scrap;cancel;call off;nullify;walk away;block;snub;vote down;annul;abandon;invalidate;drop;withhold
120||+$deal|cancel;scrap;tear up;abandon;break;abrogate;renounce;void;pull out;quit;leave;exit;ditch;annul;repudiate;terminate;revoke;suspend
120||from of:$deal $talk|withdraw;pull out;walk out;walk away;back out;exit
100|demand||demand;insist;require;order;pressure;press;push;compel;oblige;direct;instruct;command;pressurise;pressurize
100||for|press;push;call
100||on upon|press;insist
|appeal||ask;call
020|appeal||urge;appeal;request;implore;beg;entreat;call;call on;exhort;beseech;invite;encourage;petition;lobby;advise;recommend;nudge;prod;seek;solicit;advocate;campaign
020|appeal|for to on upon with|call;appeal;ask;plead;beg;lobby;petition;campaign;push;press
|cease||stop;halt;suspend;end;cease;cut;cut off;discontinue;terminate;cancel;call off;freeze;break off;sever;abandon;drop;lift;ease;relax;remove;revoke;rescind;repeal;scrap;waive;loosen;reduce;slash;scale back;scale down;withdraw;pull;curtail;abolish;unfreeze;downgrade;dissolve;quit;postpone;delay;interrupt;abort;put off;pause;wind down;phase out;de-escalate;soften;reverse;roll back;overturn;block;slow;break;break up;disrupt;give up;forgo;refrain;desist;call;adjourn;shelve;withhold;close;expire;diminish;lower;trim;halve;dismantle;annul;undo;terminated;axe;exempt;relinquish
|cease|from of|withdraw;refrain;desist;back down;back away;step back
|fail||fail;neglect;stop short
051|praise||welcome;praise;hail;applaud;commend;laud;endorse;back;support;congratulate;salute;defend;celebrate;uphold;favour;favor;champion;thank;embrace;respect;honour;honor;appreciate;admire;extol;cheer;bless;advocate;justify;affirm
111|blame||condemn;criticise;criticize;denounce;slam;blast;deplore;decry;lambast;lambaste;rebuke;censure;chastise;castigate;reproach;fault;disapprove;berate;assail;bemoan;ridicule;deride;mock;attack;lament;protest;regret;question;doubt;dispute;challenge;scold;hit out;lash out;hit back;rail;complain;object;reprimand;admonish;excoriate;upbraid;vilify;disparage;insult;malign;pillory;skewer;shame;contest;oppose;frown;vent;discredit;disagree;bristle;rap;savage;jeer;boo;chide
112|blame||accuse;blame;allege;implicate;incriminate;finger;suspect
016|deny||deny
081|allow||allow;permit;let;enable;authorise;authorize;clear;grant
|speak||confess;say;tell;announce;state;declare;add;note;claim;report;explain;reveal;disclose;insist;stress;argue;maintain;believe;think;confirm;indicate;suggest;remark;comment;assert;emphasise;emphasize;reiterate;signal;describe;predict;speak;write;tweet;acknowledge;admit;hint;assure;underline;underscore;contend;proclaim;mention;recall;observe;testify;clarify;point out;respond;reply;quote;inform;brief;feel;know;expect;caution;conclude;vow;pledge;urge
`

// actAdjectives are the adjectives that say what their subject is about to do.
const actAdjectives = `
030|intend||willing;ready;prepared;open;committed;keen;eager;disposed
|intend||set;due;poised;likely;scheduled;expected;about;bound;determined
|refuse||unwilling;reluctant;unable;opposed;loath
111|blame||critical;scathing;angry;furious;wary;dismayed;outraged;sceptical;skeptical
051|praise||supportive;grateful;thankful;appreciative
051|praise||sorry
070|||donor;contributor;benefactor
111|||critic;opponent
051|||supporter;backer
045|||mediator
|carry||guilty;responsible
`
