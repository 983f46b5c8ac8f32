package token

// longestEmoticon is the length in bytes of the longest emoticon.
const longestEmoticon = 4

var emoticons = func() map[string]bool {
	table := map[string]bool{}
	for _, e := range []string{
		":)", ":(", ";)", ":D", ":P", ":p", ";P", ";D", ":/", ":|", ":o", ":O", ":*", ":-)", ":-(", ";-)", ":-D", ":-P",
		":-p", ":-/", ":-|", ":-o", ":'(", ":')", "=)", "=(", "=D", "=P", ">:(", ">:)", "<3", "^_^", "-_-", ":))", ":((",
		":)))", "8-)", "xD", "XD", "</3", "o_O", "O_o", "^^", ":]", ":[", ":-]",
	} {
		table[e] = true
	}
	return table
}()

// emoticon is the length of the emoticon at the start of text, the longest
// first, 0 if there is none. No letter or digit may follow it.
func emoticon(text string) int {
	switch text[0] {
	case ':', ';', '=', '>', '<', '^', '-':
	default:
		return 0
	}
	for n := min(len(text), longestEmoticon); n > 1; n-- {
		if emoticons[text[:n]] && (n == len(text) || !isAlnum(text[n]) && text[n] != '/') {
			return n
		}
	}
	return 0
}
