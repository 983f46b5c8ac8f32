package lexicon

// actVerbsOfForce are the verbs of protest, of shows of force and of violence, and
// the idioms of them.
const actVerbsOfForce = `
141|!||demonstrate;rally;march;protest;picket;parade
141||against for outside in|march;rally;demonstrate;protest;gather;assemble
141||+street|take to;flood
141||to:street|take
141||+flag effigy slogan banner|burn;chant;wave
142|!|+hunger|begin;start;go on;stage;declare;launch
142|!|on:hunger|go
143|!|on:strike|go
143|!|off:job work|walk
145|!|+fire|set
143|!|+strike walkout|begin;stage;call;hold;join;launch;start;organise;organize;continue;declare
143|!|+work|stop;halt;down
143||+tool|down
143||+election vote poll referendum summit conference session|boycott
143||*|boycott
144||+road highway street border bridge railway airport traffic entrance|block;blockade;barricade;obstruct;occupy
144||+roadblock barricade|erect;set up;build;man
145|!||riot;rampage
145|!|with|clash;scuffle;brawl
145||+stone rock bottle petrol|throw;hurl;pelt;lob
145||*|pelt;stone
145||+car tyre tire|burn;torch
152|!|on:alert|put;place;remain;be;go
152|!|+alert|raise;heighten;declare;increase
154|!|+$force|mobilise;mobilize;deploy;mass;amass;move;send;station;redeploy;dispatch;concentrate;position;call up;scramble;reinforce;rush;build up;assemble;muster;put;strengthen;beef up;bolster
154||*|mobilise;mobilize
154||+presence|strengthen;increase;bolster;beef up;expand;boost
150|!|+missile rocket bomb weapon device|test;test-fire;parade;showcase
150||+drill exercise manoeuvre maneuver|hold;stage;conduct;begin;start;launch
155||+security patrol|tighten;step up;increase;beef up
180||*|brutalise;brutalize;terrorise;terrorize;maim;wound;injure;mutilate;molest;hurt;gas;blind
181|!|*|kidnap;abduct;hijack;ambush
181||+hostage|take;hold;seize
181||@hostage|take;seize
181||*|kidnap;abduct;hijack
182||*|beat;assault;manhandle;batter;lynch;whip;flog;club;beat up;stab;rape;torture;punch
1821|!|*|rape
1822|!|*|torture
1823||*|murder;slay;behead;execute;kill;strangle;hang;slaughter;stab;slaughtered;decapitate;hack;stone;lynch;crucify
1823||-|kill
180||up:|blow
183|!|+bomb explosive grenade device vest|detonate;explode;plant;set off;hurl;throw;lob;drop;trigger
183||*|bomb;dynamite;blow up
183||-|explode;detonate;blow up;go off
184|!|as:shield|use;hold;take;employ
185||+life assassination|attempt
186|!|*|assassinate;poison
190||*|attack;strike;target;hit;storm;raid;invade;overrun;assail;ambush;pound;hammer;destroy;repel;rout;expel;kill;defeat;retaliate;crush;combat;fight;besiege;assault;repulse;batter;sink;oust;push;drive out;blast;down;shoot down;wipe out;neutralise;neutralize;eliminate;liquidate;overwhelm;penetrate;intercept;overpower;annihilate;obliterate;devastate;ravage;decimate
190||against on|retaliate;strike;move;advance;fight;hit
190|=|with against|fight;battle;clash;skirmish;war;engage
190|=|between|break out;erupt;flare;flare up;rage
190|=||battle;clash;skirmish;duel
190||into|invade;advance;push;march;storm;sweep;roll;cross;thrust;incur
190|!|+war|wage;declare;make;launch;fight;start;prosecute
190|!|+offensive attack strike assault raid incursion airstrike war warfare|launch;carry out;conduct;mount;stage;begin;start;unleash;perpetrate;make
192|!|@$place|seize;capture;occupy;take;retake;recapture;overrun;conquer;annex;invade;take over;storm;liberate;regain
192|!|+$place|seize;capture;occupy;take;retake;recapture;overrun;conquer;annex;take over;gain;wrest;regain
192|!|of:control|take
192||*|occupy;annex;conquer;capture;recapture;retake;seize;take over;colonise;colonize;overthrow;topple;depose
193|!|+fire shot|open;exchange;trade
193||on at|fire;shoot;open fire
193||*|shoot;gun down;shoot dead;snipe;strafe
193|=|+gunfire fire shot|exchange;trade
193||-|fire;shoot
194|!|*|shell;bombard;mortar
194|!||shell;bombard
194||+missile rocket shell mortar artillery|fire;launch;lob;rain;hurl;shoot;drop
195|!||bomb
195|!|*|bomb
196|!|+$peace|violate;breach;break;shatter
196||+airspace waters border territory sovereignty|violate;breach;cross;enter
200|!|*|massacre;exterminate;slaughter
202|!|*|massacre;exterminate;slaughter
203||*|cleanse
204||+gas weapon agent|use;drop;release
2041|!||gas
181||for:ransom|hold
`
