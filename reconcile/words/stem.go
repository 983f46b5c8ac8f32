package words

import "strings"

// Stem brings the inflected and the nearest derived forms of an English word
// to one string: "proposed", "proposes" and "proposal" to "propos". It is no
// word itself, and only stems compare with stems. British and American
// spellings fall together. The suffixes are chosen for precision: a stem keeps
// four letters where anything but inflection is cut off.
func Stem(form string) string {
	if form == "" || form[0] >= '0' && form[0] <= '9' {
		return form
	}
	if s, ok := irregular[form]; ok {
		form = s // "met", "led" and "won" too
	}
	if len(form) < 4 {
		return form
	}
	if i := strings.Index(form, "our"); i > 0 && i+3 < len(form) && american[form[:i+3]] {
		form = form[:i] + "or" + form[i+3:]
	}
	s := plural(form)
	s = inflection(s)
	s = derivation(s)
	return spelling(s)
}

func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "sses"):
		return s[:len(s)-2]
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y"
	case strings.HasSuffix(s, "xes"), strings.HasSuffix(s, "ches"), strings.HasSuffix(s, "shes"):
		return s[:len(s)-2]
	case strings.HasSuffix(s, "ss"), strings.HasSuffix(s, "us"), strings.HasSuffix(s, "is"), !strings.HasSuffix(s, "s"):
		return s
	}
	return s[:len(s)-1]
}

func inflection(s string) string {
	for _, suffix := range [...]string{"ing", "ied", "ed"} {
		stem, ok := strings.CutSuffix(s, suffix)
		if !ok || len(stem) < 3 && suffix != "ied" || !vowelIn(stem) {
			continue
		}
		if suffix == "ied" {
			return stem + "y"
		}
		n := len(stem)
		if n == 3 && cutE(stem) {
			return stem + "e"
		}
		if stem[n-1] == stem[n-2] && !strings.ContainsRune("lsz", rune(stem[n-1])) {
			stem = stem[:n-1]
		}
		return stem
	}
	return s
}

// cutE reports whether three letters are what is left of a verb in -e, "nam" of
// "named", "fre" of "freed": others double their last letter ("planned").
func cutE(stem string) bool {
	if stem[2] == 'e' && stem[1] != 'e' {
		return true
	}
	return !vowelIn(stem[:1]) && vowelIn(stem[1:2]) && !strings.ContainsAny(stem[2:], "aeiouwxy")
}

var suffixes = [...]struct{ suffix, instead string }{
	{"mentary", ""}, {"ization", "iz"}, {"isation", "iz"}, {"ations", "at"}, {"ation", "at"}, {"ition", "it"},
	{"nsion", "nd"}, {"ference", "fer"}, {"ators", "at"}, {"ator", "at"}, {"ision", "id"}, {"osion", "od"},
	{"ction", "ct"}, {"ption", "pt"}, {"ssion", "ss"}, {"ution", "ut"}, {"tion", "t"},
	{"ement", ""}, {"ment", ""}, {"ingly", ""}, {"fully", ""}, {"ally", "al"}, {"ily", "y"}, {"ly", ""},
	{"osal", "os"}, {"usal", "us"}, {"ival", "iv"}, {"ance", "anc"}, {"ness", ""}, {"ful", ""},
}

func derivation(s string) string {
	for _, d := range suffixes {
		if stem, ok := strings.CutSuffix(s, d.suffix); ok && len(stem) >= 3 && len(stem)+len(d.instead) >= 4 {
			return stem + d.instead
		}
	}
	return s
}

// spelling takes off what is left of a final e or y and evens out the
// differences between British and American spelling.
func spelling(s string) string {
	if len(s) > 4 && s[len(s)-1] == 'y' {
		s = s[:len(s)-1] + "i"
	}
	if len(s) > 4 && s[len(s)-1] == 'e' {
		s = s[:len(s)-1]
	}
	for _, pair := range [...][2]string{{"our", "or"}, {"is", "iz"}, {"ys", "yz"}, {"enc", "ens"}, {"tr", "ter"}, {"ll", "l"}, {"ogu", "og"}} {
		if stem, ok := strings.CutSuffix(s, pair[0]); ok && len(stem) >= 3 {
			return stem + pair[1]
		}
	}
	return s
}

// american are the stems in -our that American spelling has in -or, for what is
// derived from them: "neighbourhood".
var american = map[string]bool{"neighbour": true, "colour": true, "favour": true, "honour": true, "labour": true,
	"behaviour": true, "harbour": true, "humour": true, "rumour": true, "endeavour": true, "flavour": true, "armour": true}

func vowelIn(s string) bool { return strings.ContainsAny(s, "aeiouy") }

// irregular gives the base of the verbs and nouns that news uses most and that
// no suffix gives away.
var irregular = pairs(`
	met meet held hold left leave kept keep told tell said say gave give given give went go gone go
	took take taken take came come became become began begin begun begin broke break broken break brought bring
	built build bought buy caught catch chose choose chosen choose drew draw drawn draw drove drive driven drive
	fell fall fallen fall felt feel fought fight found find fled flee flew fly flown fly forgot forget
	froze freeze frozen freeze grew grow grown grow heard hear hid hide hidden hide knew know known know
	laid lay led lead lent lend lost lose made make meant mean paid pay ran run rose rise risen rise
	saw see seen see sold sell sent send shook shake shaken shake shot shoot shown show sought seek
	spent spend spoke speak spoken speak stood stand stole steal stolen steal struck strike swore swear sworn swear
	taught teach thought think threw throw thrown throw understood understand undertook undertake undertaken undertake
	withdrew withdraw withdrawn withdraw withheld withhold won win wore wear worn wear wrote write written write
	men man women woman children child people person lives life wives wife wolves wolf thieves thief
	died die dies die dying die lying lie tied tie tying tie
	overthrew overthrow overthrown overthrow arose arise arisen arise bore bear borne bear bound bind bred breed
	dealt deal dug dig ate eat eaten eat hung hang rode ride ridden ride sank sink sunk sink slept sleep
	got get gotten get goes go going go doing do reopen open overpaid overpay overpayment overpay repaid repay rebuilt rebuild reopened open reopens open reopening open reopen open
	sprang spring stuck stick swept sweep tore tear torn tear woke wake woken wake`)

func pairs(list string) map[string]string {
	f := strings.Fields(list)
	m := make(map[string]string, len(f)/2)
	for i := 0; i+1 < len(f); i += 2 {
		m[f[i]] = f[i+1]
	}
	return m
}
