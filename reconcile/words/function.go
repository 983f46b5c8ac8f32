package words

import "strings"

// Function reports whether a folded form is a function word: it says nothing of
// what a text is about.
func Function(form string) bool {
	_, ok := functionWords[form]
	return ok
}

// Pronoun reports whether a folded form is a pronoun that stands for somebody.
func Pronoun(form string) bool {
	_, ok := pronouns[form]
	return ok
}

// Negator reports whether a folded form turns what follows into its contrary.
func Negator(form string) bool {
	if _, ok := negators[form]; ok {
		return true
	}
	return len(form) > 4 && strings.HasSuffix(form, "nt") && contracted[form]
}

var pronouns = set(`he she they it i we you who him her them me us hers his its their our my your
	himself herself itself themselves ourselves myself this that these those`)

var negators = set(`not no never neither nor none nobody nothing nowhere without cannot nt`)

var contracted = map[string]bool{
	"dont": true, "doesnt": true, "didnt": true, "isnt": true, "arent": true, "wasnt": true, "werent": true,
	"hasnt": true, "havent": true, "hadnt": true, "wouldnt": true, "couldnt": true, "shouldnt": true, "mustnt": true,
	"shant": true, "cant": true, "neednt": true, "mightnt": true,
}

var functionWords = set(`
	a an the this that these those some any each every all both either neither no none other another such same own
	i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
	they them their theirs themselves who whom whose which what one ones somebody someone something anybody anyone anything
	nobody everyone everybody everything nothing
	and or but nor so yet for if then else than as because since while although though unless until whether once
	of in on at by to from with without within into onto upon over under above below between among through during before
	after against about around across along behind beyond near off out up down toward towards per via despite except
	including amid like
	be am is are was were been being do does did doing done have has had having will would shall should can could may might
	must ought im ive id ill hes shes theyre theyve weve were youre its thats theres isnt arent wasnt werent dont doesnt
	didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt cannot nt ll re ve d m s t
	not never only just also too very much more most less least many few several even still already again ever always often
	sometimes now here there where when why how however therefore thus hence meanwhile moreover both well rather quite
	almost about such later earlier ago further back away together
	mr mrs ms miss dr sir lord lady
	say says said saying tell tells told telling add adds added adding according`)

func set(list string) map[string]struct{} {
	m := map[string]struct{}{}
	for f := range strings.FieldsSeq(list) {
		m[f] = struct{}{}
	}
	return m
}
