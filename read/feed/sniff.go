package feed

import (
	"bytes"
	"strings"
)

// sniffed is how many bytes tell the kind: a stylesheet, a licence as a comment
// or the description of a JSON feed may stand before what tells it.
const sniffed = 64 << 10

// Sniff tells the kind of a document by its first bytes: by the name of the
// root element, or by the version of a JSON feed. Encodings of two bytes a
// character are told by their byte order mark.
func Sniff(head []byte) Kind {
	head = narrow(head[:min(len(head), sniffed)])
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n")
	switch {
	case len(head) == 0:
		return None
	case head[0] == '{':
		if i := bytes.Index(head, []byte("jsonfeed.org")); i > 0 && bytes.Contains(head[max(0, i-40):i], []byte(`"version"`)) {
			return JSONFeed
		}
		return None
	case head[0] != '<':
		return None
	}
	name := root(head)
	if _, local, ok := strings.Cut(name, ":"); ok {
		name = local
	}
	switch strings.ToLower(name) {
	case "rss", "rdf", "feed":
		return Syndication
	case "urlset":
		return SiteMap
	case "sitemapindex":
		return SiteIndex
	case "opml":
		return OPML
	}
	return None
}

// narrow drops the zero bytes of UTF-16 that has a byte order mark; for ASCII
// letters that is enough.
func narrow(head []byte) []byte {
	if bytes.HasPrefix(head, []byte("\xFF\xFE")) || bytes.HasPrefix(head, []byte("\xFE\xFF")) {
		return bytes.ReplaceAll(head[2:], []byte{0}, nil)
	}
	return head
}

// root is the name of the first element, behind declarations and comments.
func root(head []byte) string {
	for {
		head = bytes.TrimLeft(head, " \t\r\n")
		var end []byte
		switch {
		case bytes.HasPrefix(head, []byte("<?")):
			end = []byte("?>")
		case bytes.HasPrefix(head, []byte("<!--")):
			end = []byte("-->")
		case bytes.HasPrefix(head, []byte("<!")):
			// A document type may declare entities in brackets.
			close := bytes.IndexByte(head, '>')
			if open := bytes.IndexByte(head, '['); open >= 0 && open < close {
				end = []byte("]")
				break
			}
			end = []byte(">")
		case len(head) > 1 && head[0] == '<':
			n := 1
			for n < len(head) && !bytes.ContainsRune([]byte(" \t\r\n/>"), rune(head[n])) {
				n++
			}
			return string(head[1:n])
		case len(head) > 0 && head[0] == '>': // what closes a document type
			head = head[1:]
			continue
		default:
			return ""
		}
		i := bytes.Index(head, end)
		if i < 0 {
			return ""
		}
		head = head[i+len(end):]
	}
}
