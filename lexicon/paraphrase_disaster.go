package lexicon

// paraphraseDisaster are disasters, health, weather and nature.
const paraphraseDisaster = `
	flood, deluge, inundate, swamp, water, sweep, submerge
	fire, blaze, inferno, burn
	earthquake, quake, tremor, temblor, shake
	aftershock, tremor
	storm, hurricane, cyclone, typhoon, gale, tempest
	rain, downpour, shower, rainfall
	drought, dry, lack of rain
	landslide, mudslide, avalanche, slide
	eruption, erupt, volcano
	crash, collision, collide, accident, run into, smash, hit
	derail, come off, jump
	sink, founder, capsize, go down, overturn, keel over
	wreck, wreckage, debris, ruin
	rubble, ruin, debris
	collapse, fall, fall down, come down, cave in, crumble
	trap, bury, stuck, cut off, strand
	stranded, stuck, marooned
	ill, sick, unwell, illness, disease, sickness, infect, infected, case
	case, infection, patient, infected
	patient, sick, ill
	epidemic, outbreak, plague, pandemic
	vaccine, shot, jab, inoculation, vaccinate, dose
	cure, treat, heal, treatment
	recover, improve, heal, better, get well
	hospital, clinic, infirmary, ward
	doctor, physician, medic, surgeon
	nurse, medic, carer
	medicine, drug, pill, medication
	poison, toxic, contaminate, pollute, pollution
	spread, travel, expand, pass on
	turn away, send away, refuse, reject
	homeless, displaced, without shelter, lose home
	shelter, refuge, tent, camp
	relief, aid, help, supplies, assistance
	food, meal, bread, ration
	water, drinking water
	drain, empty, dry
	leak, spill, escape, seep, discharge
	outage, blackout, power cut, darkness
	power, electricity, current, energy
	dam, reservoir, barrage, wall
	river, stream, waterway
	level, height, mark
	magnitude, strength, force
	worst, deadliest, heaviest, biggest
	alert, warning, alarm
	emergency, crisis, disaster, catastrophe
	crisis, emergency, trouble
	rescue, save, recover
	search, hunt, look for
	bury, funeral, lay to rest
	harvest, crop, yield
	cattle, livestock, herd, animal
	forest, wood, jungle
	coast, shore, beach, seaside
	island, isle
	mountain, peak, hill
	sea, ocean, water
	anchor, moor, chain
	slip, slide, drag
	cable, line, wire
	pipeline, pipe, line
	bridge, crossing, span
	road, highway, street, route, motorway
	railway, rail, train, line, track
	train, rail, railway, locomotive
	airport, airfield, runway
	flight, plane, aircraft, jet, airliner
	pilot, captain, crew
	crew, sailor, seaman, hand, mariner
	boat, vessel, ship, trawler, ferry, craft
	tanker, ship, vessel, freighter
	lorry, truck, van
	car, vehicle, automobile
	bus, coach, minibus
	passenger, traveller, commuter
	driver, motorist
	house, home, dwelling, building
	building, house, block, structure
	school, classroom, class
	village, settlement, hamlet, town
	town, city, place
	fault, flaw, defect, crack, wrong
	crack, fissure, split, fracture
	warning, alarm, siren
	too late, delay, late
	early, dawn, daybreak, before sunrise
	night, overnight, evening`
