package gdelt

import "strings"

// The kinds of sources of the mentions table: the open web, whose identifier is
// an address, and what has a citation only.
const (
	web      = "1"
	citation = "2"
)

func kind(uri string) string {
	if strings.HasPrefix(uri, "http://") || strings.HasPrefix(uri, "https://") {
		return web
	}
	return citation
}
