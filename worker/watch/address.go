package watch

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
)

// refused is the error for an address that is not asked.
type refused struct{ what string }

func (r *refused) Error() string { return r.what }

// reserved are the blocks that are not for the public, beside those that netip
// knows (IANA's registries of special-purpose addresses).
var reserved = prefixes("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
	"203.0.113.0/24", "240.0.0.0/4", "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fec0::/10")

// embedding are the blocks of IPv6 that carry an IPv4 address, and the byte at
// which it stands: a tunnel or translator leads there.
var embedding = []struct {
	block netip.Prefix
	at    int
}{
	{netip.MustParsePrefix("64:ff9b::/96"), 12}, // NAT64
	{netip.MustParsePrefix("2002::/16"), 2},     // 6to4
}

func prefixes(all ...string) (list []netip.Prefix) {
	for _, s := range all {
		list = append(list, netip.MustParsePrefix(s))
	}
	return list
}

// public reports whether an address is one of the public internet: neither
// private, loopback, link-local, multicast, shared (CGNAT), unspecified nor
// reserved, nor any of these inside of an IPv6 address.
func public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if !a.IsValid() || !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() {
		return false
	}
	for _, p := range reserved {
		if p.Contains(a) {
			return false
		}
	}
	for _, e := range embedding {
		if e.block.Contains(a) {
			b := a.As16()
			return public(netip.AddrFrom4([4]byte(b[e.at : e.at+4])))
		}
	}
	return true
}

// onlyPublic is the Control of a dialer: it sees the address that a connection
// is about to go to, after the name was resolved, so that no answer of a name
// server leads elsewhere.
func onlyPublic(network, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil || network != "tcp4" && network != "tcp6" {
		return &refused{fmt.Sprintf("the address %s cannot be checked", address)}
	}
	if !public(to.Addr()) {
		return &refused{fmt.Sprintf("it leads to %s, which is no public address", to.Addr())}
	}
	return nil
}

// lookFirst is the check for requests by way of a proxy, which resolves names
// itself: what the name means here must be public.
func lookFirst(ctx context.Context, host string) error {
	addresses := []netip.Addr{}
	if a, err := netip.ParseAddr(host); err == nil {
		addresses = append(addresses, a)
	} else if addresses, err = net.DefaultResolver.LookupNetIP(ctx, "ip", host); err != nil {
		return err
	}
	for _, a := range addresses {
		if !public(a) {
			return &refused{fmt.Sprintf("it leads to %s, which is no public address", a)}
		}
	}
	return nil
}

// webAddress reads an address that may be asked: http or https with a host. What
// it says of users and passwords is dropped, and so is the fragment.
func webAddress(link string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(link))
	switch {
	case err != nil:
		return nil, fmt.Errorf("the address %.200q cannot be read", link)
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, fmt.Errorf("the address %.200q is not one of the web", link)
	case u.Hostname() == "" || len(link) > 4096:
		return nil, fmt.Errorf("the address %.200q has no host or is too long", link)
	}
	u.User, u.Fragment, u.RawFragment = nil, "", ""
	u.Host = strings.ToLower(u.Host)
	if port := u.Port(); u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443" {
		u.Host = strings.TrimSuffix(u.Host, ":"+port)
	}
	if u.Path == "" {
		u.Path = "/"
	}
	return u, nil
}
