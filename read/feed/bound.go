package feed

import "strings"

// measure fails for documents that would cost a parser more than their size:
// those nested deep (parsers recurse) and those that declare namespaces without
// end (each declaration copies the ones before it). It looks at tags as they
// come, behind comments and character data; what is no well-formed XML is
// measured too high rather than too low.
func measure(text string) error {
	depth, spaces := 0, 0
	for i := 0; i < len(text); {
		n := strings.IndexByte(text[i:], '<')
		if n < 0 {
			return nil
		}
		i += n + 1
		rest := text[i:]
		switch {
		case strings.HasPrefix(rest, "![CDATA["):
			i += 8 + past(rest[8:], "]]>")
		case strings.HasPrefix(rest, "!--"):
			i += 3 + past(rest[3:], "-->")
		case strings.HasPrefix(rest, "?"):
			i += 1 + past(rest[1:], "?>")
		case strings.HasPrefix(rest, "!"):
			// A declaration inside of elements is no XML, and what seems to close
			// elements in it would hide how deep they are.
			if depth > 0 {
				return ErrDeclared
			}
			i++
		case strings.HasPrefix(rest, "/"):
			depth = max(depth-1, 0)
		default:
			end := tagEnd(rest)
			tag := rest[:end]
			i += end
			if spaces += strings.Count(tag, "xmlns"); spaces > mostSpaces {
				return ErrSpaces
			}
			if strings.HasSuffix(tag, "/") {
				break
			}
			if depth++; depth > deepest {
				return ErrDeep
			}
		}
	}
	return nil
}

// past is the number of bytes of s up to the end of mark, all where it is not
// there.
func past(s, mark string) int {
	if i := strings.Index(s, mark); i >= 0 {
		return i + len(mark)
	}
	return len(s)
}

// tagEnd is where the tag at the start of s ends, before its ">"; in quotes that
// sign is no end.
func tagEnd(s string) int {
	var quote byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
	return len(s)
}

// withoutDeclaration drops a byte order mark and the XML declaration, whose
// encoding no longer holds.
func withoutDeclaration(text string) string {
	text = strings.TrimLeft(strings.TrimPrefix(text, "\uFEFF"), " \t\r\n")
	if strings.HasPrefix(text, "<?xml ") || strings.HasPrefix(text, "<?xml\t") || strings.HasPrefix(text, "<?xml\n") {
		text = text[past(text, "?>"):]
	}
	return text
}
