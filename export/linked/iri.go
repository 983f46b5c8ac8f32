package linked

import (
	"crypto/sha1"
	"encoding/hex"
	"net/url"
	"strings"

	"github.com/readout-news/readout"
)

// namespace is the UUID that ours are made in: version 5 of the house's address
// in the name space of URLs (RFC 9562, section 6.6), so that everybody can make
// them again.
var namespace = uuid([16]byte{0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8}, Home)

// Home is the address of readout, which its terms begin with.
const Home = "https://github.com/readout-news/readout"

// Terms is what readout's own properties stand under, where a vocabulary has
// none. doc/interchange.md says what each means.
const Terms = Home + "/blob/main/doc/interchange.md#"

// uuid is a version 5 UUID (RFC 9562, section 5.5): SHA-1 of name space and name.
func uuid(space [16]byte, name string) [16]byte {
	h := sha1.New()
	h.Write(space[:])
	h.Write([]byte(name))
	var out [16]byte
	copy(out[:], h.Sum(nil))
	out[6] = out[6]&0x0f | 0x50
	out[8] = out[8]&0x3f | 0x80
	return out
}

// IRI is a name for what the parts tell, "urn:uuid:...": the same parts have
// the same name in every export. Parts are kept apart, so that "a", "bc" is
// another name than "ab", "c".
func IRI(parts ...string) string {
	u := uuid(namespace, strings.Join(parts, "\x00"))
	s := hex.EncodeToString(u[:])
	return "urn:uuid:" + s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

// DocumentIRI is the name of a Document: its address where it came from the web,
// else a name made of its ID.
func DocumentIRI(d *readout.Document) string {
	if web, ok := Web(d.URI); ok {
		return web
	}
	return IRI("document", d.ID)
}

// ActorIRI is the name of an Actor: a state has one in all documents; everybody
// else has one in each, since a document's name for somebody does not tell
// namesakes apart.
func ActorIRI(d *readout.Document, a *readout.Actor) string {
	if a.Kind == readout.State && a.Country != "" {
		return IRI("state", a.Country, a.ID)
	}
	return IRI("actor", d.ID, a.ID)
}

// Web gives an address on the web as RFC 3986 writes it, what is no character
// of a URI percent-encoded. It fails for everything else: a path, another
// scheme, an address without a host or with a password.
func Web(uri string) (string, bool) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
		return "", false
	}
	out := u.String()
	for i := range len(out) {
		if c := out[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			out = escape(out)
			break
		}
	}
	_, err = url.Parse(out)
	return out, err == nil
}

// escape percent-encodes what is no character of a URI; what is encoded stays.
func escape(s string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
