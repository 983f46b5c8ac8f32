package access

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"strings"
)

// Loopback reports whether an address to listen on, "HOST:PORT", can be reached
// from this machine alone. A host name is looked up and must stand for loopback
// addresses only; no host stands for every address there is. It fails where the
// address cannot be read or its name not be found.
func Loopback(ctx context.Context, addr string) (bool, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false, fmt.Errorf("%s is no address: write HOST:PORT, such as 127.0.0.1:8787", addr)
	}
	if host == "" {
		return false, nil
	}
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.Unmap().IsLoopback(), nil
	}
	all, err := net.DefaultResolver.LookupNetIP(ctx, "ip", host)
	if err != nil {
		return false, fmt.Errorf("%s: there is no such host: %w", addr, err)
	}
	for _, ip := range all {
		if !ip.Unmap().IsLoopback() {
			return false, nil
		}
	}
	return len(all) > 0, nil
}

// hostOf is the host of a Host header without port, brackets and final dot, in
// small letters.
func hostOf(header string) string {
	host := header
	if h, _, err := net.SplitHostPort(header); err == nil {
		host = h
	} else if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

// ours reports whether a Host header names this machine by a name that no other
// site can have.
func ours(header string) bool {
	host := hostOf(header)
	if host == "localhost" || strings.HasSuffix(host, ".localhost") { // RFC 6761, 6.3
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}
