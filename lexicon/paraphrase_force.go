package lexicon

// paraphraseForce are war, crime and order.
const paraphraseForce = `
	kill, slay, murder, shoot dead, dead, death, die, lose life, lives, fatal, perish, toll, fatality, claim
	murder, murderer, killer, kill, assassinate, homicide
	injure, hurt, wound, injury, casualty, maim
	victim, casualty, dead, fatality
	toll, death, dead, number, count
	body, corpse, remains
	attack, strike, assault, raid, hit, offensive, bombard, ambush
	raid, storm, search, swoop, operation
	shoot, fire, open fire, gunfire, shot, shooting, gun
	shell, bombard, pound, artillery, shelling
	bomb, blast, explosion, explode, detonate, blow up, go off, device
	missile, rocket, projectile
	drone, unmanned, aircraft
	fight, battle, clash, combat, fighting, war, skirmish
	war, conflict, fighting, hostilities, battle
	ceasefire, truce, peace, armistice, halt, silent, cessation, lull, pause
	truce, stop fighting, stop shooting, gun fall silent, lay down arm
	soldier, troop, army, military, serviceman, force, fighter, man
	rebel, insurgent, militant, fighter, guerrilla, gunman, militia, separatist
	gunman, attacker, assailant, shooter, armed man
	police, officer, cop, policeman, gendarme
	protest, demonstration, rally, march, demonstrate, take to street
	protester, demonstrator, marcher, crowd, people, participant
	disperse, break up, scatter, clear, drive back
	riot, unrest, disturbance, disorder
	strike, walkout, stoppage, down tool, industrial action
	arrest, detain, hold, imprison, jail, take into custody, round up, custody, detention, apprehend
	prisoner, captive, detainee, inmate, hostage
	prison, jail, custody, cell, behind bar
	kidnap, abduct, seize, take hostage, hostage, abduction
	rescue, rescuer, save, pull out, free, bring to safety
	hostage, captive, kidnapped
	ransom, payment, money
	steal, rob, theft, loot, robbery
	crime, offence, felony, criminal
	suspect, accused, alleged, defendant
	guilty, convict, condemn, sentence, conviction
	sentence, jail, condemn, term, punishment, punish
	innocent, guiltless, not guilty
	trial, court, hearing, case
	court, tribunal, judge, judiciary, bench
	lawyer, attorney, counsel, solicitor
	prosecutor, prosecution, attorney
	sue, lawsuit, file, take to court, legal action
	investigate, investigation, inquiry, probe, look into, examine, enquiry
	fine, penalty, punish
	fraud, cheating, rigging, irregularity, manipulation
	bribe, kickback, graft, corruption, pay off
	smuggle, traffic, smuggler, contraband
	flee, escape, run, refugee, displaced, leave home
	evacuate, clear, move out, get out, bring to safety, evacuation
	withdraw, pull out, pull back, retreat, leave, go, withdrawal, depart
	invade, march into, incursion, invasion, cross into
	occupy, control, hold, seize, take
	capture, take, seize, overrun, fall
	defeat, beat, rout, overcome
	defend, protect, guard
	weapon, arm, gun, rifle, ammunition
	disarm, hand in, give up weapon
	mine, explosive, booby trap
	tank, armour, armoured vehicle
	warship, frigate, ship, navy
	convoy, column, fleet
	patrol, guard, watch
	checkpoint, roadblock, barrier
	border, frontier, boundary, crossing
	fence, wall, barrier
	boarding, board, come aboard, storm, raid
	piracy, pirate, hijack
	sabotage, damage, tamper
	spy, espionage, spying, agent
	hack, cyberattack, breach
	terrorist, terrorism, extremist
	coup, putsch, takeover, overthrow, topple, mutiny
	sanction, embargo, punish, penalty
	exchange, swap, trade, prisoner exchange
	threat, danger, risk, peril
	dangerous, risky, unsafe, hazardous
	safe, secure, unharmed, unhurt, well, alive
	alive, living, survive, unharmed
	survive, survivor, live
	missing, lost, unaccounted, disappear, vanish
	tear gas, water cannon, gas
	baton, stick, club
	curfew, lockdown, state of emergency
	torture, abuse, mistreat, beat
	beat, hit, batter, punch
	burn, set fire, torch, set alight, fire, ablaze`
