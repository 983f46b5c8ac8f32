package lexicon

// paraphraseActs are what people do in any matter.
const paraphraseActs = `
	begin, start, launch, open, commence, initiate, get under way, kick off, outset, beginning
	end, finish, complete, conclude, close, terminate, wrap up, come to an end, completion, over
	stop, halt, cease, suspend, pause, freeze, discontinue, break off, suspension
	freeze, cold, frozen, chill, unheated
	resume, restart, reopen, continue, renew, pick up, resumption
	continue, go on, carry on, keep, persist, proceed, remain
	remain, stay, keep, hold
	go, travel, fly, head, journey, arrive, visit, come, trip, tour, land, leave, depart
	arrive, reach, come, land, turn up, arrival
	leave, depart, quit, set off, go, departure, exit
	return, come back, go back, go home, bring back
	enter, go into, cross into, break into, come into, storm
	escape, flee, run away, get away, flight
	give, provide, supply, deliver, hand, grant, donate, offer, present, hand over
	send, dispatch, ship, forward, deploy, post
	bring, carry, take, transport, deliver, convey, move, haul, ferry
	get, receive, obtain, gain, acquire, secure, win, give, hand
	take, seize, grab, capture, occupy, confiscate, impound, take over
	keep, hold, retain, preserve
	exchange, trade, swap, barter, switch
	free, release, let go, liberate, set free, freedom, let out
	join, enter, accede, become member, take part, join in, accession
	leave, quit, withdraw, pull out, walk out, exit
	participate, take part, attend, join, participation
	gather, assemble, meet, convene, rally, come together
	meet, hold talks, talk, sit down, confer, meeting, encounter, summit
	build, construct, erect, put up, construction, set up
	rebuild, reconstruct, restore, repair, reconstruction
	repair, mend, fix, restore, put right
	destroy, demolish, ruin, wreck, flatten, raze, level, devastate, wipe out, destruction
	damage, harm, hurt, hit, damaged
	break, crack, snap, burst, rupture, fracture, break apart
	burst, give way, collapse, break, fail, breach, crumble, cave in, fall in, rupture
	fall, drop, decline, decrease, sink, slide, slip, plunge, go down, shrink
	rise, increase, grow, climb, go up, soar, jump, surge, gain
	raise, increase, lift, hike, put up, boost, step up
	cut, reduce, lower, decrease, slash, trim, bring down, scale back, reduction
	double, twice, twofold
	triple, three times, threefold
	halve, half
	expand, widen, extend, broaden, enlarge, grow, spread, expansion
	extend, prolong, lengthen, renew, stretch, extension
	limit, cap, restrict, curb, restriction, ceiling
	delay, postpone, put off, defer, push back, adjourn, hold up
	cancel, scrap, call off, annul, revoke, drop, axe, abandon, ditch, abolish, repeal, withdraw, lift
	lift, remove, end, scrap, abolish
	change, alter, amend, modify, revise, reform, adjust, amendment
	replace, succeed, substitute, take over, successor, replacement
	choose, pick, select, elect, opt, decide, choice
	find, discover, locate, recover, retrieve, come across, detect, spot
	lose, miss, lack, run out
	missing, not find, not locate, unaccounted, no trace
	resume talk, return to table, negotiate, go back to table, talk again
	turn away, send away, not admit
	stay away, not attend, absent, not come, skip, boycott, miss
	turn down, refuse, reject, say no
	keep, leave, hold, unchanged, maintain, retain
	reach, arrive, get to, come to
	bury, lay to rest
	spend night, sleep, stay overnight
	take care, look after, tend
	search, look for, hunt, comb, seek
	hide, conceal, cover up, bury
	show, reveal, expose, disclose, uncover, bring to light, demonstrate, display
	prove, demonstrate, establish, confirm, proof, evidence
	try, attempt, seek, effort, bid, endeavour
	fail, failure, collapse, come to nothing, fall through, break down, flop
	succeed, manage, success, achieve
	need, require, want, call for, necessary
	want, wish, seek, desire, hope
	hope, expect, anticipate, look forward, wish
	plan, intend, mean, prepare, aim, propose, intention, set to, due
	plan, proposal, scheme, initiative, project, programme, program, offer, idea, blueprint
	prepare, ready, get ready, make ready, preparation, prepared
	help, aid, assist, support, back, assistance, relief, cooperate
	protect, defend, guard, safeguard, shield, secure, protection
	prevent, stop, block, avert, bar, keep from, hinder, obstruct
	block, obstruct, barricade, cut off, close, blockade, seal
	close, shut, seal, shut down, closed, closure
	open, reopen, unlock, opening
	allow, permit, let, authorise, approve, license, clear, green light, permission
	ban, forbid, prohibit, outlaw, bar, prohibition, banned, illegal
	use, employ, utilise, apply, deploy
	buy, purchase, acquire, procure, acquisition
	sell, export, market, sale
	pay, fund, finance, bear, settle, foot, payment
	spend, expenditure, spending, outlay
	borrow, loan, credit, lend
	owe, debt, arrears, liability
	share, divide, split, distribute
	touch, affect, hit, concern, impact
	cause, trigger, spark, provoke, set off, lead to, bring about, result
	watch, monitor, observe, oversee, supervise, track, observer
	check, inspect, examine, verify, test, control, inspection, examination, look over
	examine, study, review, look into, analyse, assess, consider
	measure, step, move, action
	act, action, step, deed, move
	wait, await, stand by, hold on
	sleep, asleep, doze
	wake, awake, wake up
	eat, feed, consume, dine
	drink, consume, sip
	starve, hunger, famine, hungry, starvation
	work, toil, labour, operate, run, function
	run, operate, manage, head, lead, direct, control
	lead, head, chair, direct, run, leader
	follow, pursue, chase, track
	push, press, shove, drive
	pull, drag, draw, tow
	throw, hurl, toss, fling, lob
	cross, pass, traverse, get across
	climb, scale, mount
	carry out, conduct, perform, do, implement, execute, undertake
	implement, put into practice, enforce, apply, carry out, put in place
	put down, lay down, set down, drop
	put, set, place, lay
	set up, establish, found, create, form, build
	sign, initial, ink, put his name, signature, seal
	mark, celebrate, commemorate, observe
	win, victory, triumph, beat, defeat
	lose, defeat, loss
	change, switch, shift, turn
	join, link, connect, unite
	separate, split, part, divide
	count, tally, number, put, record, register, add up
	guess, estimate, reckon, put`
