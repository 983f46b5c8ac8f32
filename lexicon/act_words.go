package lexicon

// actVerbsOfWords are the verbs of what parties do to each other in words: visit,
// talk, praise, sue, threaten, and the idioms of it.
const actVerbsOfWords = `
041|!|+call conversation phone|hold;have;receive;make;take
042|!|*|visit;tour
043||*|host;receive
043||@delegation president minister king prince envoy leader ambassador|welcome;greet
042||to for in|travel;fly;head;journey;arrive;go;depart
042||for|leave;set off;set out;depart
042||-|arrive
040|=|*|meet;consult;telephone;phone;huddle
041||*|call;ring;telephone;phone
040|=|with|meet;talk;confer;consult;speak;liaise;huddle;converse;dine;lunch
040|=|with about on|discuss
040||about on with:|speak
040|=|*|discuss;debate
042||on|call
041||to by|speak
040|=|+view greeting opinion pleasantry|exchange;trade
040||-|meet;confer;convene
040||+lunch dinner breakfast lunchtime|have;host;attend;share
040||+gathering event summit conference ceremony inauguration forum|attend;join;host;convene
045|!|between|shuttle
045|!||mediate;intercede;arbitrate;conciliate
045|!|between in|mediate;arbitrate;facilitate
046|=|with|negotiate;bargain;haggle
046|=||negotiate
1312|threaten|for:sanction embargo boycott|call;push;press;campaign
014||*|mull
019||with|agree;concur
030||with|agree
051||for:support backing solidarity commitment|pledge;voice;express
051|!|+support backing solidarity commitment sympathy condolence confidence gratitude appreciation friendship admiration respect satisfaction pleasure praise|express;voice;reiterate;reaffirm;reassert;pledge;declare;offer;extend;convey;lend;announce;restate;renew;give;show;throw;affirm;promise;heap;win
051|<|+support backing praise approval|win;earn;gain;secure
051||+weight support|throw;put
051||behind|rally;unite;stand
051||by with for|stand;side
018||with|condole
051||*|congratulate;compliment;honour;honor
051||+award medal order honor honour prize|award;bestow;confer;present;give
052||*|defend;vindicate
053||+support|rally;drum up;mobilise;mobilize;muster
053||for|campaign;lobby
054|!|@state government independence republic sovereignty council authority country president leader|recognise;recognize
061||+trade|resume;open;expand;boost;increase
050|!|+$tie|restore;establish;resume;renew;normalise;normalize;improve;strengthen;deepen;boost;upgrade;expand;forge;cement;build;consolidate;enhance;re-establish;reestablish;mend;open;promote;bolster;develop;repair;tighten;foster
050|!|+embassy consulate|open;reopen
050||+credential|present
050||*|befriend;reassure
055||to for|apologise;apologize
055||-|apologise;apologize
056||*|forgive;absolve
057|=!|on to:$deal|agree
057|=!|+$deal|agree
060|=|+force|join
060||in:hand|work
060|?=|with|act;work
060|?=|on:programme program project plan agreement accord deal treaty pact initiative|act;work
050|?|with|celebrate;commemorate
030|=|to toward towards:agreement accord deal peace settlement pact treaty compromise ceasefire truce|inch;edge;move;draw;get;come
060|=|with on in|cooperate;co-operate;collaborate;partner;team up;work together;ally
060|=|-|cooperate;co-operate;collaborate
062|=|+exercise drill manoeuvre maneuver game|hold;stage;conduct;launch;begin;start;carry out;undertake;kick off;run
062||@pilot soldier troop force police army officer fighter recruit guard personnel|train;retrain;coach
064||+information intelligence data evidence technology expertise knowledge|share;exchange;pass;swap;hand over;provide;supply;give
061|=||trade
061||in|invest
061||+project pipeline railway plant venture|build;launch;open;finance
090|!|+investigation inquiry probe enquiry|launch;open;begin;start;order;conduct;announce;head;lead;initiate;reopen;set up;establish;hold
090||*|investigate;probe;inspect;scrutinise;scrutinize;interrogate;question;audit
090||into|look;inquire;enquire;probe
090|!||investigate
115|!|+$charge|file;bring;lodge;launch;press;lay;submit;open;prepare
115|!|*|sue;prosecute;impeach;indict
115|!|to:court tribunal|take;bring;haul;drag
115||*|charge
116|!|*|convict;fine;sentence
116|!||convict
116|!|+guilty|find
111||+criticism condemnation anger outrage dismay disappointment regret opposition disapproval fury displeasure frustration rejection alarm doubt objection indignation|express;voice;offer;level;raise;draw;direct;air;heap;vent;register;convey;reiterate
111||out at|hit;lash
111||at against|lash out;hit out;hit back;rail;jeer
111||+issue exception offence offense umbrage|take
111||+broadside salvo tirade rebuke|launch;deliver;issue
111||as|portray
111||*|brand;label;deride
111||+swipe aim shot dig potshot jab|take;aim;fire
111||*|dub
112||+blame finger|place;put;lay;point;pin
113||against|rally;mobilise;mobilize;lobby
114|!|@ambassador envoy diplomat charge attache|summon;call in
114||*|summon
114|!|+protest complaint|lodge;file;submit;register;deliver
114||about of over|complain
139|!|+ultimatum deadline warning|issue;give;deliver;set;send;impose
130|!|+threat warning|issue;make;give;deliver;send;repeat;renew
130||with|threaten
130||+consequence|warn
120|!|+no|say
130|threaten|of with|warn
120|!|+talk negotiation meeting summit session|boycott;walk out;skip;shun;quit;leave;snub;storm out
125|!|+visit trip meeting summit tour appointment|cancel;call off;scrap;postpone;put off;shelve;skip;delay;decline
120|!|on from:$deal $demand promise commitment pledge word|renege;backtrack;back out;back away
120||of from:talk negotiation meeting summit session|walk out;withdraw;pull out;storm out
127||*|vote down
121||+cooperation|refuse;reject
128||+$rule|defy;flout;ignore;breach
120||against|vote
1031||+asylum refuge shelter protection sanctuary|seek;request;claim;apply;ask
103|!|+aid assistance help support|request;seek;demand;ask
103||for:aid assistance help support money refuge asylum|apply;ask;plead;appeal;beg;petition;bargain
100|!|+pressure|put;exert;increase;pile;ramp up;step up;apply;mount
100|!|+explanation answer clarification apology resignation withdrawal end release return concession compensation inquiry|demand;seek;request
1041|!|+resignation|demand;call
1041||for:resignation ouster removal|call
104||for:$reform|call;demand;press
106||for:$talk|call;press
107||for:$peace settlement|call;press;push
020||+petition appeal|sign;submit;present;launch
017||*|commemorate
018||*|mourn
`
