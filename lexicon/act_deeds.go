package lexicon

// actVerbsOfDeeds are the verbs of material cooperation, of giving way, of
// sanctions and coercion, and the idioms of them.
const actVerbsOfDeeds = `
075|!|+asylum refuge|grant;give;offer;provide;award
074||+$peacekeeper|send;deploy;dispatch;contribute;provide
074||in:peacekeeping mission|serve;participate
074||to in for:peacekeeping peacekeeper|send;deploy;dispatch;contribute;commit;provide;participate;serve
070|!|+money fund million|raise
070|!|+$aid|give;provide;send;deliver;donate;supply;contribute;offer;ship;hand over;allocate;extend;grant;dispatch;distribute;fly;release;disburse;earmark;inject;pour;spend;airlift;award;pay;lend;approve;announce;hand;channel;commit;deploy;add;bring;transfer;rush;sell;pump;devote;direct;lavish;funnel;ferry
070|<|+$aid|receive;get;obtain;secure;accept
070|?|*|aid;assist;help;subsidise;subsidize;fund;finance;bankroll;bail out;sponsor;feed;shelter;rescue;evacuate;resettle;treat;vaccinate;arm;equip;supply;lend;donate
070||to|donate;contribute;lend;give;airlift
070||with|supply;provide;equip;arm
075||@refugee migrant immigrant evacuee people person thousand hundred orphan|accept;admit;take in;shelter;resettle
075||@refugee migrant immigrant evacuee orphan|welcome;host;receive;take
073||+clinic camp hospital shelter school|set up;build
073||+$border|open;reopen
071||+debt|forgive;cancel;waive;write off;restructure
072||*|arm
0841|!|@$captive|release;free;let;parole;liberate;acquit;amnesty;repatriate;pardon;extradite;hand over;set free;hand
0841|!|*|free;let free;liberate;exonerate;acquit;parole;let go;set free
0841||from on:custody prison jail detention captivity bail arrest house|release;free
0841||*|release
0841|=|+prisoner captive detainee|exchange;swap
085||from:list blacklist|remove;take;delist;strike
085||*|delist
0842||+$artefact|return;give back;hand back;restore;hand over;cede;repatriate;surrender
0842||*|return;give back;hand back
085|!|+sanction embargo tariff boycott duty|lift;ease;relax;remove;waive;loosen;suspend;end;cut;reduce;lower;drop;scrap;roll back;unwind
0811||+$limit|lift;ease;relax;remove;waive;loosen;end;drop;scrap;rescind;revoke;repeal
0814||+emergency law martial siege|lift;end;repeal
0813||+curfew lockdown|lift;ease;relax;end;loosen
0872|!|+blockade siege|lift;end;ease;break
0871|!|+$peace|declare;announce;implement;observe;order;extend;renew;honour;honor;begin;enter;agree;accept;respect;adopt
0356||to on:$peace|agree;commit;consent
087|!|+$war|end;stop;halt;suspend;cease;call off;pause;wind down
082||+$unrest|call off;end;suspend;stop;lift;abandon;halt;break
0872|!|+$force|withdraw;pull out;pull back;remove;recall;evacuate;redeploy;pull;reduce;draw down;bring
0872||from|retreat;withdraw;pull out;pull back;depart;evacuate
0872||-|withdraw;retreat;pull out;pull back
0872||to|retreat
0874|!|-|surrender;capitulate;give up;defect;retreat
0874|!|to|surrender;capitulate
0874|!||surrender;capitulate
0873|!|+weapon arms arm gun|lay down;surrender;hand over;turn in;give up;destroy;decommission;hand in;dismantle
0873|!||disarm;demobilise;demobilize;decommission;denuclearise;denuclearize
086||+access corridor inspector aid convoy visa passage delivery inspection|allow;grant;permit;let;give;admit;receive;open;approve
0861||@$peacekeeper|admit;receive;accept
083|!|+$demand|accept;grant;meet;approve;concede;accede;fulfil;fulfill;heed;satisfy
083||to:$demand|accede;concede;yield;bow;give in;agree;submit;cave;respond
083|!|to|bow;yield;accede;concede;cave;give in;back down;capitulate;acquiesce;relent
083||-|back down;relent;concede;climb down;backtrack;yield;compromise;cave
083||+concession|make;offer;give;grant
0831|!|-|resign;step down;step aside;quit;abdicate;stand down
0831|!|from as|resign;step down;step aside;abdicate
0831|!|+$office|resign;quit;relinquish;leave;submit;give up;tender
0831||*|resign;quit
191|!|+blockade siege|impose;enforce;tighten;set up;maintain;lay;mount
081||+authorization authorisation clearance go-ahead nod permission permit licence license approval leave extension waiver exemption delay citizenship right request bail pardon amnesty clemency mandate injunction status|grant;give;issue;approve;award;allow;accord;offer
081||@decision ban ruling order sentence policy conviction law|reverse;revoke;overturn;rescind;repeal;abandon;annul;quash;suspend;withdraw;scrap;drop;commute
081||+citizenship nationality|grant;give;award;offer
081||*|unblock;unban
082||to:work|return;go back
081||*|pardon;amnesty;legalise;legalize;reinstate;rehabilitate;exempt;compensate;indemnify;readmit
080||on:|back down
161|!|+$tie|sever;break off;cut;cut off;suspend;break;freeze;downgrade;end;abandon;reduce;halt;rupture
161|!|+embassy consulate mission|close;shut;shut down;shutter
161||with|break
161|!|+ambassador envoy diplomat|recall;withdraw
162|!|+$aid|suspend;cut;cut off;halt;stop;freeze;withhold;reduce;slash;end;block;discontinue;withdraw;scale back;terminate;decrease;trim;pull;pause;deny
162||+delivery shipment flight export import sale payment|suspend;halt;stop;cancel;block;freeze;ban;restrict
163|!|+sanction embargo boycott tariff|impose;slap;levy;place;introduce;reimpose;extend;prolong;renew;announce;tighten;enforce;adopt;approve;apply;broaden;expand;put;toughen;declare;maintain
163|!|*|sanction;boycott;embargo;blacklist
164|!|+$talk|suspend;break off;cancel;call off;halt;end;postpone;scrap;abandon;terminate;quit;delay;freeze
165|!|+mediation|suspend;halt;end;cancel
166|!|+persona grata|declare;name;make;brand
160||from:union organisation organization bloc alliance group council|suspend;bar;exclude
166|!|@diplomat ambassador envoy inspector observer peacekeeper attache charge monitor consul worker group agency mission correspondent journalist|expel;eject;kick out;throw out;oust
166||+peacekeeper observer inspector monitor staff|withdraw;pull out;recall;evacuate;pull
166||from:organization organisation alliance union pact council|expel;suspend
166||*|expel;kick out
174|!|*|push back;turn back;send back
174|!|*|deport;evict;extradite;banish;exile;expatriate;repatriate
1711|!|@$property|seize;confiscate;impound;expropriate;nationalise;nationalize;freeze;raid;requisition;commandeer;loot
171||*|loot;pillage;plunder
1711||*|confiscate;impound;expropriate;nationalise;nationalize;ransack;raid;search
1712||*|trash;vandalise;vandalize;torch;burn;demolish;bulldoze;raze
1721||*|censor;gag;muzzle;silence;suppress;repress;stifle;oppress;persecute;harass
1721||@newspaper station channel website broadcaster magazine|close;shut;shut down;block;suspend;ban
1722|!|+party group movement organisation organization candidate|ban;outlaw;dissolve;disband;disqualify;bar
172||+citizenship licence license passport accreditation visa|revoke;strip;cancel;withdraw
172||*|dissolve;depose;unseat;impeach;ban;outlaw;bar;disqualify;blacklist;restrict;prohibit;criminalise;criminalize;force;compel;coerce;quarantine;suspend;dismiss;sack;fire;oust;disband;purge;strip;punish;penalise;penalize;fine;discriminate;coerce;subdue;subjugate;barricade;evict;displace;strip
172||+$limit|impose;enact;introduce;tighten;order;place;extend;enforce;decree
1723|!|+curfew lockdown|impose;declare;announce;order;extend;enforce;clamp;introduce;decree
1724|!|+emergency law martial siege|impose;declare;announce;proclaim;extend;decree;order;introduce
172||+border crossing airspace embassy school mosque church|close;shut;shut down;seal;seal off;tighten
172||off|cordon;seal
172||*|cordon off;seal off;cordon;close down;wiretap;wire tap;tap;bug;surveil
173|!|*|arrest;detain;apprehend;imprison;incarcerate;round up;handcuff;jail;nab;extradite;take into custody;intern;lock up
173|!||arrest;detain;imprison;jail;apprehend
173||+warrant|issue;implement
173||@$captive|capture;seize
173|!|under in:arrest custody detention|put;place;hold;keep
173||into:custody|take
175||on|crack down;clamp down
175||+crackdown|launch;order
175||*|disperse;crush;quell;teargas;repress
191|!|*|blockade;besiege;encircle;surround
191||off|seal
`
