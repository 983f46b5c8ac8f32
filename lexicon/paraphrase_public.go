package lexicon

// paraphrasePublic are courts and votes, services, schools and the rest of public
// life, with the turns of phrase that reports have for them.
const paraphrasePublic = `
	intervene, step in, interfere, get involved
	drug, narcotic, cocaine, heroin
	landslide, slope, hillside, slide
	haul, seizure, find, catch
	sue, go to court, take result to court, challenge it in court, contest, lawsuit
	turnout, go polls, vote, cast ballot, voter
	policeman, police officer, officer
	evacuate, move, bring safety
	flee, leave, escape
	sign, conclude, seal, ink
	meet, receive, host, hold talks, talk, confer
	speak, talk, discuss, discussion
	seat, mandate, deputy
	back, approve, endorse, support
	refinery, plant, facility, works
	idle, shut, closed, stand still, out of service
	worth, value, valued, price
	charge, indict, accuse
	prosecutor, investigator, detective
	explosive, bomb, device
	intercept, shoot down, down, bring down
	coast guard, navy
	give back, return, hand back, come home, bring home
	forecast, predict, expect, foresee
	publish, release, issue
	leak, disclose, reveal
	import, bring in
	deadline, date, term
	passenger, traveller, people board
	on board, aboard
	land, touch down
	take off, depart, leave
	reporter, journalist, correspondent
	newspaper, daily, paper
	broadcast, air, show
	university, college, campus
	pupil, student, schoolchild
	sworn in, take office, inaugurate
	take part, attend, participate, join
	break out, start, erupt, begin
	break down, collapse, fail, fall apart
	carry out, conduct, commit, stage
	put off, postpone, delay, defer
	turn down, reject, refuse, decline
	hand in, submit, present, file
	cut ties, break relations, sever
	lose life, die, claim life, perish
	behind bars, jail, prison
	amount to, total, come to, stand at, reach
	run out, lack, shortage, be short
	shut down, close, halt
	lose home, homeless, without shelter, displaced
	hospital, treat, treated, hospitalise
	alive, survive, safe, unhurt
	doctor, medic, physician
	hire, charter, rent, recruit
	stand still, idle, stop, come halt
	wage, pay, salary, income
	dear, expensive, costly, price
	rain, rainfall, downpour
	insult, affront, offence
	resident, villager, inhabitant, local
	officer, official, agent
	scan, check, inspect, examine, search
	depart, leave, sail, set off
	sail, leave port, set sail
	origin, source, cause
	orderly, fair, proper, correct
	complaint, objection, protest
	irregularity, fraud, violation, breach
	announce, declare, proclaim
	deploy, send, dispatch, station
	peacekeeper, soldier, troop, blue helmet
	fee, charge, toll, cost
	wheat, grain, corn, cereal
	job, work, employment, post
	opening, open, launch, reopen
	cattle, cow, herd, livestock
	expel, throw out, deport, order out
	warhead, missile, rocket
	outage, blackout, power cut
	rebuild, repair, restore, reconstruct
	cost, damage, loss
	crack, fissure, rift
	toll, dead, death, victim, killed
	weather office, weather service, meteorologist, forecaster`
