package lexicon

// paraphraseManner are how things are, and when.
const paraphraseManner = `
	big, large, huge, great, vast, massive, enormous, giant
	small, little, tiny, minor
	new, fresh, another, recent
	old, ancient, former
	quick, rapid, fast, swift, soon, prompt, speedy
	slow, gradual
	strong, powerful, mighty, firm
	weak, feeble, frail
	good, fine, well, positive
	bad, poor, terrible, negative
	hard, difficult, tough
	easy, simple
	right, correct, proper
	long, lengthy
	short, brief
	wide, broad
	high, tall
	deep, profound
	heavy, severe, serious, grave
	serious, grave, severe
	full, complete, total, entire
	empty, bare, hollow
	ready, prepared, willing, set
	able, capable, can
	illegal, unlawful, against law, illicit
	legal, lawful, legitimate
	public, open
	secret, private
	free, independent
	alone, single, only, sole
	single, one, sole
	same, equal, identical
	different, other
	clear, plain, obvious, evident
	certain, sure
	possible, may, might, likely
	impossible, out of question
	necessary, needed, essential
	unacceptable, intolerable, outrageous
	irresponsible, reckless
	peaceful, calm, quiet, nonviolent
	violent, brutal, bloody
	deadly, fatal, lethal
	safe, secure
	direct, nonstop, straight
	joint, common, shared, mutual
	local, regional
	foreign, overseas, outside, external
	domestic, internal, home
	historic, landmark, milestone
	immediate, at once, straight away, without delay, instantly
	late, delayed, overdue
	before, ahead, prior
	after, following
	soon, shortly, in coming day
	always, forever, ever, never
	again, once more, anew
	together, jointly, side by side
	enough, sufficient
	more, further, additional, extra
	less, fewer
	many, numerous, lot, scores
	several, some, number
	few, handful
	all, every, entire
	almost, nearly, close to
	about, around, roughly, some
	at least, minimum, more than
	permanent, lasting, forever
	temporary, interim, provisional
	empty, vacant
	dead, lifeless
	rich, wealthy
	poor, needy
	clean, pure
	dirty, filthy, polluted
	broken, damaged
	angry, furious
	tired, exhausted, weary
	proud, pride
	ashamed, shame, disgrace
	honest, sincere
	brave, courage, courageous
	cruel, brutal, harsh`
