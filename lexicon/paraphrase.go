package lexicon

import "strings"

// Paraphrases yields groups of words that reports of one happening put for one
// another: an account has "gave way" where another has "burst", a translation
// "murderer" for "killer". They are near, not equal, and a word may stand in
// several groups. Verbs and nouns of one matter stand together ("ban",
// "prohibit", "prohibition"), since accounts put one for the other. All are in
// their base form; an entry of two words is a verb with its particle or object,
// "step down". Written down for readout from how news retells.
func Paraphrases(yield func(group []string) bool) {
	for _, table := range [...]string{paraphraseActs, paraphraseSpeech, paraphraseForce, paraphraseDisaster, paraphraseState, paraphraseTrade, paraphraseThings, paraphraseManner, paraphrasePublic} {
		for line := range strings.Lines(table) {
			var group []string
			for entry := range strings.SplitSeq(line, ",") {
				if entry = strings.TrimSpace(entry); entry != "" {
					group = append(group, entry)
				}
			}
			if len(group) > 1 && !yield(group) {
				return
			}
		}
	}
}
