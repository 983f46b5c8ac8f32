package lexicon

// paraphraseState are government, diplomacy, law and elections.
const paraphraseState = `
	agreement, accord, deal, pact, treaty, contract, memorandum, settlement, arrangement
	resign, quit, step down, stand down, leave office, leave government, leave cabinet, leave post, go, resignation, give up post, bow out, departure
	remove, dismiss, sack, fire, oust, depose, dismissal, relieve
	appoint, name, nominate, choose, install, appointment, pick
	elect, vote, choose, election
	election, vote, poll, ballot, referendum
	vote, ballot, poll, cast
	count, recount, tally
	candidate, contender, nominee, runner
	win, victory, ahead, lead
	victory, win, triumph
	lose, defeat, concede
	majority, most, lead
	coalition, alliance, bloc, partnership
	parliament, assembly, legislature, lawmaker, congress, chamber
	lawmaker, deputy, legislator, parliamentarian, member
	government, cabinet, administration, ministry, state
	president, head of state, leader
	minister, secretary, ministry
	prime minister, premier, chancellor
	foreign minister, top diplomat, foreign secretary
	envoy, ambassador, emissary, representative, negotiator
	ambassador, envoy, diplomat
	embassy, mission, consulate
	spokesman, spokeswoman, spokesperson
	leader, chief, head, boss
	mayor, governor
	king, monarch, queen
	official, officer, authority
	authority, official, government, administration
	opposition, rival, opponent
	law, legislation, bill, act, statute, code
	rule, regulation, law
	constitution, basic law, charter
	decree, order, edict, ruling
	ruling, verdict, judgment, decision
	approve, adopt, pass, endorse, ratify, clear, approval
	ratify, approve, ratification
	veto, block, reject
	reform, change, overhaul
	right, freedom, liberty
	independence, sovereignty, autonomy
	sovereignty, independence
	territory, land, soil
	citizen, national, people
	people, person, resident, inhabitant, man
	resident, villager, inhabitant, local
	villager, farmer, peasant, resident
	farmer, grower, peasant, herder
	herder, shepherd, nomad
	migrant, refugee, immigrant, asylum seeker
	asylum, refuge, protection
	visa, permit, passport
	expel, deport, send home, throw out, expulsion
	recall, summon, call home, withdraw
	summon, call in, call
	recognise, accept, acknowledge
	summit, meeting, conference
	conference, meeting, congress
	visit, trip, journey, travel, tour, go
	host, receive, welcome
	cooperation, partnership, collaboration, cooperate
	partner, ally
	ally, friend, partner
	relation, tie, relationship, link
	neutral, impartial, choose, side
	choose between, take side, pick
	join, enter, member, accede
	member, part
	charter, treaty, union
	union, bloc, alliance, federation
	aid, help, assistance
	nuclear, atomic
	reactor, plant
	test, trial, experiment
	monitor, observer, inspector
	mission, delegation, team
	delegation, mission, team, group, envoy
	term, mandate, tenure
	post, job, position, office, role
	party, movement, faction, bloc
	campaign, drive, push
	policy, line, course, stance
	step, measure, action, move
	measure, restriction, curb
	regime, government, rule
	dictator, strongman, autocrat
	peace, truce, calm, quiet
	flag, banner
	ceremony, event, service, opening
	anniversary, birthday
	guest, visitor
	neighbour, nearby, adjacent
	east, eastern
	west, western
	north, northern
	south, southern
	capital, city
	province, region, area, district, state
	area, region, zone, district, place
	commission, committee, panel, board
	audit, check, review
	ballot, vote, box
	census, count
	school, education, teacher
	church, cathedral, temple, mosque
	border post, crossing, frontier, checkpoint`
