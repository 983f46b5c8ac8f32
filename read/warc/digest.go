package warc

import (
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strings"
)

// Intact reports whether the block fits the digest that was taken of it when it
// was written (WARC-Block-Digest, SHA-1 or SHA-256 in base 32 or 16). It holds
// where there is none, or one of another kind.
func (r *Record) Intact() bool {
	kind, value, _ := strings.Cut(r.Header.Get("WARC-Block-Digest"), ":")
	var sum []byte
	switch strings.ToLower(kind) {
	case "sha1", "sha-1":
		s := sha1.Sum(r.Block)
		sum = s[:]
	case "sha256", "sha-256":
		s := sha256.Sum256(r.Block)
		sum = s[:]
	default:
		return true
	}
	value = strings.TrimRight(value, "=")
	if len(value) == hex.EncodedLen(len(sum)) {
		return strings.EqualFold(value, hex.EncodeToString(sum))
	}
	return strings.EqualFold(value, base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum))
}
