package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// tag is a coarse word class: as much as the rules need to see where phrases
// begin and end.
type tag uint8

const (
	none tag = iota
	noun
	nameWord
	adjective
	determiner
	possessive // his, their, 's
	pronoun    // as subject or object by itself
	number
	preposition
	conjunction // and, or, but
	subordinator
	question // who, which, what, how, whether
	aux      // be, have, do
	modal
	toWord
	negation
	adverb
	verbFin  // finite
	verbBase // after to or a modal
	verbIng
	verbPart // past participle
	timeWord // Monday, yesterday
	comma
	colon
	dash
	mark // quotation mark
	stop // . ? !
	bracket
)

// closedTable lists the words of the closed classes; of a word in two rows the
// later counts.
var closedTable = []struct {
	tag   tag
	words string
}{
	{adverb, `also then later now still already again just only even ever often always soon here there too very quite
		rather almost nearly perhaps maybe however meanwhile moreover furthermore instead nevertheless nonetheless
		thus therefore hence so far further first earlier recently finally indeed sometimes usually long abroad alone
		together apart away back down up out elsewhere simply well anyway overnight afterwards afterward
		twice merely ago yet`},
	{determiner, `the a an this these those some any each every all both no many much few several most more another
		other such half certain various enough less fewer neither either`},
	{possessive, "my your his her its our their 's '"},
	{pronoun, `i you he she it we they me him us them himself herself itself themselves ourselves myself yourself
		everyone everybody someone somebody anyone anybody nobody none something anything nothing everything others
		oneself mine ours theirs hers`},
	{preposition, `of in on at for from with by about against between into through during over under among amid across
		toward towards upon within without near behind beyond despite except per via inside outside around along
		following regarding concerning alongside onto off beside besides versus amongst throughout like unlike
		aboard above below beneath ahead plus than`},
	{conjunction, "and or but nor &"},
	{subordinator, `that if because although though while whereas since unless until till before after as once lest
		when where wherever whenever`},
	{question, "who whom whose which what how why whether whoever whatever"},
	{aux, "is are was were be been being am has have had having do does did 're 've 'm done"},
	{modal, "will would can could shall should may might must 'll 'd ca wo ought cannot"},
	{toWord, "to"},
	{negation, "not n't never"},
	{timeWord, `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january
		february april june july august september october november december mon tue wed thu fri sat sun jan feb aug
		sept oct nov dec jan. feb. aug. sept. oct. nov. dec.`},
	{stop, ". ? ! … ... ?! !!"},
	{comma, ","},
	{colon, ": ;"},
	{dash, "- – — -- --- ―"},
	{bracket, "( ) [ ] { } /"},
	{mark, "\" “ ” '' `` ` « » „ ‹ ›"},
}

var closedWords = func() map[string]tag {
	m := map[string]tag{}
	for _, row := range closedTable {
		for _, w := range strings.Fields(row.words) {
			m[w] = row.tag
		}
	}
	return m
}()

var bullets = wordSet("• ▪ ● ◦ ‣ · ► ■ ◆ → ★ ✦ ➤")

var numberWords = wordSet(`one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
	hundred thousand million billion trillion dozen fifteen twenty thirty forty fifty sixty seventy eighty ninety`)

var adjectiveEnds = []string{"ous", "ful", "ive", "able", "ible", "ic", "less", "ish", "al", "ary", "ian", "ese"}

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// classify gives each word of a sentence its tag, from left to right, from what
// the word can be and what stands beside it.
func (s *sheet) classify(at *sentence) {
	for i := at.from; i < at.to; i++ {
		s.words[i].tag = s.firstGuess(i, at)
	}
	for i := at.from; i < at.to; i++ {
		s.settle(i, at)
	}
}

// firstGuess looks at the word alone.
func (s *sheet) firstGuess(i int, at *sentence) tag {
	w := &s.words[i]
	first := i == at.from || s.words[i-1].tag == mark || s.words[i-1].tag == colon || s.words[i-1].tag == dash
	raw := s.text[w.span.Start:w.span.End]
	if t, ok := closedWords[w.low]; ok {
		switch {
		case w.low == "the" && w.upper && !first && !at.headline && i+1 < at.to && s.words[i+1].upper:
			return nameWord // the article of a name: "the news site The Lake"
		case w.upper && t == modal && !first && !at.headline: // May, Will
			return nameWord
		case w.upper && !first && w.low == "today" && s.words[i-1].upper:
			return nameWord
		case raw == "US" || raw == "IT" && !first:
			return nameWord
		}
		return t
	}
	switch raw {
	case "‘", "’", "'":
		return mark
	}
	c := w.low[0]
	switch {
	case c >= '0' && c <= '9' || c == '$' || numberWords[w.low]:
		return number
	case bullets[w.low]:
		return bracket
	case !isWordByte(c) && c != '\'' && c != '@' && c != '#' && c != '%':
		return bracket
	}
	form, isVerb := lexicon.Verb(w.low)
	if isVerb {
		w.cue, w.form = form.Cue, form.Forms
	}
	if w.upper && !at.headline && !(first && isVerb && form.Forms&(lexicon.Ing|lexicon.Participle) != 0 && form.Forms&lexicon.Base == 0) {
		if first && strings.HasSuffix(w.low, "ly") && len(w.low) > 5 {
			return adverb
		}
		if !first || !isVerb || form.Noun {
			w.cue = nil
			return nameWord
		}
	}
	if isVerb {
		switch {
		case form.Forms == lexicon.Ing:
			return verbIng
		case form.Forms&^(lexicon.Past|lexicon.Participle) == 0:
			return verbPart // settled by what stands beside it
		case form.Noun:
			w.nounToo = true
			return noun // likewise
		}
		return verbFin
	}
	switch {
	case strings.HasSuffix(w.low, "ly") && len(w.low) > 4 && !notAdverb[w.low]:
		return adverb
	case strings.HasSuffix(w.low, "ing") && len(w.low) > 5 && !notIng[w.low]:
		w.form = lexicon.Ing
		return verbIng
	case strings.HasSuffix(w.low, "ed") && len(w.low) > 4 && !strings.Contains(w.low, "-") && !notPast[w.low]:
		w.form = lexicon.Past | lexicon.Participle
		return verbPart
	}
	for _, end := range adjectiveEnds {
		if len(w.low) > len(end)+2 && strings.HasSuffix(w.low, end) {
			return adjective
		}
	}
	if adjectives[w.low] {
		return adjective
	}
	return noun
}

var notAdverb = wordSet("family supply reply ally assembly monopoly italy july only anomaly friendly likely early daily weekly monthly elderly deadly ugly holy lonely hourly costly orderly bully rally fly apply unlikely")
var notIng = wordSet("morning evening nothing something anything everything meeting building briefing hearing ceiling wedding sterling during king spring string thing wing funding housing warning offering clothing training beijing gathering beginning opening filing ruling feeling")
var notPast = wordSet("united hundred sacred kindred naked wicked rugged indeed need speed seed breed greed bleed exceed succeed proceed newlywed shed bed red led wed sled biased aged crowded talented")
var adjectives = wordSet("new old good bad great big small large high low long short young early late next last same own former main major top senior chief key strong weak hard easy full open free clear close joint deep wide broad rare poor rich sure ready able afraid eager keen happy sad angry proud aware glad unable likely unlikely willing unwilling reluctant confident optimistic concerned worried local foreign state-run western eastern northern southern soviet right left wrong true false second third fourth late past recent daily weekly monthly friendly deadly elderly european american russian chinese")
