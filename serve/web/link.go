package web

import "strings"

// webLink gives an address where it is one of the web, and "" for everything
// else: a path, or a scheme that a page should not follow.
func webLink(address string) string {
	low := strings.ToLower(address)
	if strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "http://") {
		return address
	}
	return ""
}

// joined puts a comma between those that are not empty.
func joined(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}
