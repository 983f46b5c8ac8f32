package encode

import "github.com/readout-news/readout/model/word"

// Vocabulary holds the tables of words and the sets of labels.
type Vocabulary struct {
	Vectors  *word.Table // of the fixed word vectors; row 0 is zero
	Words    *word.Table // lower-case words of the training data
	Suffixes *word.Table
	Prefixes *word.Table
	Forms    *word.Table
	Chars    []rune // row i is Chars[i]; 0 and 1 stand for padding and any other

	UPOS, XPOS, Feats, Rels, Scripts []string

	// Readings are the part of speech, tag and features that go together.
	Readings []Reading
	Lexicon  Lexicon
	// Rare are scripts that the Lexicon knows beside Scripts: its index n+i is
	// Rare[i], where n is the number of Scripts.
	Rare []string

	ascii [128]uint8
	runes map[rune]uint8
}

// Reading is an index each into UPOS, XPOS and Feats.
type Reading [3]uint16

// script is the Script of an index of the Lexicon.
func (v *Vocabulary) script(i int32) string {
	if int(i) < len(v.Scripts) {
		return v.Scripts[i]
	}
	return v.Rare[int(i)-len(v.Scripts)]
}

// Index makes the Vocabulary ready for look-ups after Chars was set.
func (v *Vocabulary) Index() {
	v.runes = make(map[rune]uint8)
	for i := range v.ascii {
		v.ascii[i] = 1
	}
	for i := 2; i < len(v.Chars) && i < 256; i++ {
		if r := v.Chars[i]; r < 128 {
			v.ascii[r] = uint8(i)
		} else {
			v.runes[r] = uint8(i)
		}
	}
}
