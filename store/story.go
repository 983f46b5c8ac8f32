package store

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// StoryID is that of the Story of these documents, whatever their order: "s"
// and 12 hex digits of SHA-256 over the sorted IDs.
func StoryID(documents []string) string {
	sorted := slices.Sorted(slices.Values(documents))
	sum := sha256.Sum256([]byte(strings.Join(slices.Compact(sorted), "\n")))
	return "s" + hex.EncodeToString(sum[:6])
}
