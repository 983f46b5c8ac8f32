package lexicon

// paraphraseThings are everyday nouns that translations put for one another.
const paraphraseThings = `
	door, gate, entrance
	house, home, roof
	bread, food
	knife, blade, dagger
	stone, rock
	hand, fist, arm
	head, mind
	heart, soul
	eye, sight
	tooth, teeth
	blood, life
	child, kid, boy, girl, youngster, son, daughter
	man, person, people
	woman, lady, girl
	mother, mum, parent
	father, dad, parent
	brother, sister, sibling
	friend, companion, comrade
	guest, visitor
	neighbour, people next door
	enemy, foe
	master, lord, owner
	servant, slave
	thief, robber
	fool, idiot
	liar, cheat
	coward, afraid
	hero, brave
	dog, hound
	wolf, beast
	sheep, flock, lamb
	cow, cattle, ox
	horse, mare
	bird, fowl
	snake, serpent
	fish, catch
	tree, wood
	root, origin
	field, meadow, pasture, land
	pasture, grazing, meadow, grassland
	path, way, road, track
	bridge, link
	wall, barrier, fence
	window, pane
	table, desk
	chair, seat
	bed, cot
	fire, flame
	smoke, fume
	light, lamp
	dark, darkness, night
	sun, daylight
	wind, storm
	snow, ice
	hinge, pivot
	oil, grease, lubricate
	chain, shackle
	rope, cord
	hammer, mallet
	key, lock
	box, crate, chest
	bag, sack
	cup, glass
	plate, dish
	coat, jacket
	shoe, boot
	shirt, garment, clothes
	paper, document
	pen, pencil
	book, volume
	letter, note
	picture, photo, image, photograph
	film, video, footage
	song, tune
	game, match
	gift, present
	price, cost
	penny, cent, coin
	market, bazaar
	beginning, start
	end, finish, close
	middle, centre
	part, piece, portion, half
	whole, entire, all
	day, date
	week, seven day
	month, four week
	year, annual, twelve month
	hour, o'clock
	moment, instant
	today, now
	tomorrow, next day
	past, history
	future, tomorrow
	world, globe, earth
	country, nation, state, land, homeland
	people, nation
	land, ground, soil
	city, town
	street, road
	square, plaza
	station, stop
	crowd, mob, throng
	team, group, squad
	group, band, team
	problem, trouble, difficulty, issue
	danger, peril
	mistake, error, blunder
	reason, cause, ground
	result, outcome, consequence
	chance, opportunity
	way, method, means
	kind, sort, type
	piece, bit
	line, row, queue
	list, roll, register
	number, figure
	name, call
	word, term
	story, tale
	dream, vision
	game, play
	trick, ploy
	trap, snare
	weight, load, burden
	burden, load
	debt, owe
	life, live, living
	death, die, grave
	grave, tomb
	hell, nightmare
	paradise, heaven
	god, lord
	prayer, pray
	war, battle
	peace, quiet
	sale, sell
	bargain, deal, sell`
