package watch

import (
	"encoding/hex"
	"net/url"
	"strings"

	"github.com/zeebo/xxh3"
)

// followers are the parameters that tell a site where a reader came from and
// nothing of what he is to see.
var followers = map[string]bool{"fbclid": true, "gclid": true, "dclid": true, "msclkid": true, "twclid": true, "yclid": true, "igshid": true,
	"mc_cid": true, "mc_eid": true, "_ga": true, "cmpid": true, "ns_campaign": true, "ns_mchannel": true, "ns_source": true, "ns_linkname": true,
	"at_medium": true, "at_campaign": true, "at_bbc_team": true}

// clean is an address without what only follows readers. The order of the other
// parameters stays.
func clean(u *url.URL) string {
	if u.RawQuery != "" {
		var kept []string
		for part := range strings.SplitSeq(u.RawQuery, "&") {
			name, _, _ := strings.Cut(strings.ToLower(part), "=")
			if part != "" && !strings.HasPrefix(name, "utm_") && !followers[name] {
				kept = append(kept, part)
			}
		}
		c := *u
		c.RawQuery, c.ForceQuery = strings.Join(kept, "&"), false
		u = &c
	}
	return u.String()
}

// keyOf is the key of an article by its address: 32 hex digits of XXH3-128,
// whatever the scheme.
func keyOf(u *url.URL) string {
	_, bare, _ := strings.Cut(clean(u), "://")
	return hash(bare)
}

func hash(s string) string {
	sum := xxh3.HashString128(s).Bytes()
	return hex.EncodeToString(sum[:])
}
