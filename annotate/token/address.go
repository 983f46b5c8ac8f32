package token

import (
	"strings"
	"unicode/utf8"
)

// longestName is the number of bytes in which the "@" or the host of an
// address must be found.
const longestName = 254

// address gives where the web address, e-mail address or @name that starts at
// text[at] ends, and at itself where none does. It does not look beyond end.
func address(text string, at, end int) int {
	if text[at] == '@' {
		to := at + 1
		for to < end && to-at < longestName && (isAlnum(text[to]) || text[to] == '_') {
			to++
		}
		if to > at+1 && !isDigit(text[at+1]) {
			return to
		}
		return at
	}
	near := min(end, at+longestName)
	to := at // behind the first name: a scheme, a mailbox or a host
	dots := 0
scan:
	for to < near {
		switch c := text[to]; {
		case isAlnum(c) || c == '-' || c == '_' || c == '%' || c == '+':
		case c == '.':
			dots++
		default:
			break scan
		}
		to++
	}
	if to == near {
		if strings.HasPrefix(text[at:to], "www.") && dots > 1 {
			return trimAddress(text, at, to)
		}
		return at
	}
	name := text[at:to]
	switch text[to] {
	case ':':
		if strings.HasPrefix(text[to:end], "://") && dots == 0 || isScheme(name) && to+1 < end && isAlnum(text[to+1]) {
			return trimAddress(text, at, urlEnd(text, to+1, end))
		}
	case '@':
		if to+1 < end && isAlnum(text[to+1]) && !isDigit(text[to+1]) {
			return trimAddress(text, at, hostEnd(text, to+1, end))
		}
	case '/', '?', '#':
		if dots > 0 && (strings.HasPrefix(name, "www.") || isTopDomain(name[strings.LastIndexByte(name, '.')+1:])) {
			return trimAddress(text, at, urlEnd(text, to, end))
		}
	}
	if dots > 1 && len(name) > 4 && strings.EqualFold(name[:4], "www.") {
		return trimAddress(text, at, to)
	}
	return at
}

// urlEnd is the end of the run of characters that may stand in a URL.
func urlEnd(text string, at, end int) int {
	for at < end {
		switch c := text[at]; c {
		case '<', '>', '"', '|', '{', '}', '`':
			return at
		default:
			if c >= utf8.RuneSelf {
				r, w := utf8.DecodeRuneInString(text[at:])
				if !isWordRune(r) {
					return at
				}
				at += w - 1
			}
		}
		at++
	}
	return at
}

// hostEnd is the end of the run of characters that may stand in a host name.
func hostEnd(text string, at, end int) int {
	for at < end && (isAlnum(text[at]) || text[at] == '.' || text[at] == '-' || text[at] == '_') {
		at++
	}
	return at
}

// trimAddress takes punctuation from the end of an address that belongs to the
// sentence around it: stops, and brackets that were not opened inside.
func trimAddress(text string, at, to int) int {
	depth := strings.Count(text[at:to], "(") - strings.Count(text[at:to], ")")
	for to > at {
		switch c := text[to-1]; {
		case c == ')' && depth < 0:
			depth++
		case strings.IndexByte(".,;:!?'*]-", c) >= 0:
		default:
			return to
		}
		to--
	}
	return to
}

func isScheme(name string) bool {
	switch strings.ToLower(name) {
	case "mailto", "doi", "tel", "urn", "ymsgr", "skype", "magnet":
		return true
	}
	return false
}

// isTopDomain reports whether label ends the name of a host: the common
// top-level domains, without those that are English words where a space is
// missing ("is", "in", "it", "at", "me", "so", "to", "us", "be", "no", "my").
func isTopDomain(label string) bool {
	if len(label) < 2 || len(label) > 6 {
		return false
	}
	switch strings.ToLower(label) {
	case "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "io", "tv", "eu", "uk", "de", "fr",
		"ru", "cn", "jp", "au", "ca", "nz", "za", "ch", "nl", "se", "dk", "fi", "pl", "cz", "il", "ir", "tr",
		"ua", "by", "kz", "br", "mx", "ar", "ng", "ke", "ug", "kr", "tw", "hk", "sg", "ph", "pk", "bd", "lk",
		"onion", "news", "blog":
		return true
	}
	return false
}

// isFileType reports whether label is the ending of a file name.
func isFileType(label string) bool {
	if len(label) < 2 || len(label) > 5 {
		return false
	}
	switch strings.ToLower(label) {
	case "doc", "docx", "pdf", "xls", "xlsx", "csv", "txt", "html", "htm", "php", "asp", "aspx", "jpg", "jpeg",
		"png", "gif", "zip", "exe", "ppt", "pptx", "mp3", "mp4", "xml", "json", "js", "wav", "avi", "url", "rtf":
		return true
	}
	return false
}
