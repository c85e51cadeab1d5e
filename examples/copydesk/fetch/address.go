// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// AddressError says why an address is not asked.
type AddressError struct {
	Address string // as given, or what a name led to
	Reason  string
}

func (e *AddressError) Error() string { return "refused " + strconv.Quote(e.Address) + ": " + e.Reason }

// ports are those that web servers in the open use.
var ports = []string{"", "80", "443", "8080", "8443"}

// defaultPorts are those of the schemes.
var defaultPorts = map[string]uint64{"http": 80, "https": 443}

// localNames end the names of machines in the own network.
var localNames = []string{"localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "arpa"}

// parse checks all of an address that can be checked before its name is
// resolved, and returns it with the host in ASCII and no port where it is that
// of the scheme.
func (c *Client) parse(address string) (*url.URL, error) {
	refuse := func(reason string) (*url.URL, error) { return nil, &AddressError{address, reason} }
	if !utf8.ValidString(address) || strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r == 0x7f || r == '\\' }) {
		return refuse("it holds characters that no address has")
	}
	u, err := url.Parse(address)
	if err != nil {
		return refuse("it is not an address")
	}
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return refuse("it is neither http nor https")
	case u.Host == "" || u.Opaque != "":
		return refuse("it has no host")
	case u.User != nil:
		return refuse("it has a user name")
	}
	port := u.Port()
	n, err := strconv.ParseUint(port, 10, 16)
	if port != "" && (err != nil || n == 0) {
		return refuse("its port is none")
	}
	if !c.anyPort && !slices.Contains(ports, port) {
		return refuse("its port is not one of the web")
	}
	host, reason := c.host(u.Hostname())
	if reason != "" {
		return refuse(reason)
	}
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port != "" && n != defaultPorts[u.Scheme] {
		host += ":" + port
	}
	u.Host = host
	return u, nil
}

// host checks a host and returns it in ASCII, or why it is refused.
func (c *Client) host(name string) (host, reason string) {
	if a, err := netip.ParseAddr(name); err == nil {
		if a.Zone() != "" || !c.mayReach(a) {
			return "", "it is not a public address"
		}
		return a.String(), ""
	}
	host, err := idna.Lookup.ToASCII(strings.TrimSuffix(name, "."))
	if err != nil || host == "" || strings.ContainsAny(host, "%:[]") {
		return "", "its host is no name"
	}
	host = strings.TrimSuffix(host, ".") // what was another full stop before
	labels := strings.Split(host, ".")
	for _, l := range labels {
		if l == "" {
			return "", "its host is no name"
		}
		if plain, err := idna.ToUnicode(l); strings.HasPrefix(l, "xn--") && (err != nil || isASCII(plain)) {
			return "", "its host is no name"
		}
	}
	last := labels[len(labels)-1]
	if a, err := netip.ParseAddr(host); err == nil && c.mayReach(a) {
		return host, ""
	}
	if isNumber(last) {
		return "", "its host is a number" // some programs take it for an address
	}
	if !c.o.AllowPrivate && (len(labels) == 1 || slices.Contains(localNames, last)) {
		return "", "its host is a name of the own network"
	}
	return host, ""
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isNumber reports whether s is a number in decimal, octal or hexadecimal.
func isNumber(s string) bool {
	_, err := strconv.ParseUint(s, 0, 64)
	if err != nil {
		_, err = strconv.ParseUint(s, 10, 64)
	}
	return err == nil || strings.HasPrefix(strings.ToLower(s), "0x")
}

// notPublic are the ranges of addresses that are not those of one machine in
// the open, by the registries of special addresses.
var notPublic = prefixes("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")

// unicast are the addresses of version 6 in use; the others hold those of
// version 4 in several ways, and those of the own network.
var unicast = netip.MustParsePrefix("2000::/3")

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, p := range list {
		out[i] = netip.MustParsePrefix(p)
	}
	return out
}

// isPublic reports whether a is the address of one machine in the open.
func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	return (a.Is4() || unicast.Contains(a)) && !slices.ContainsFunc(notPublic, func(p netip.Prefix) bool { return p.Contains(a) })
}

func lookUp(ctx context.Context, host string) ([]netip.Addr, error) {
	return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
}

// dial resolves a name once and connects to what was checked: no second answer
// can lead elsewhere. One private address among the answers refuses them all.
func (c *Client) dial(ctx context.Context, network, target string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(target)
	if err != nil {
		return nil, err
	}
	addrs := []netip.Addr{}
	if a, err := netip.ParseAddr(host); err == nil {
		addrs = append(addrs, a)
	} else if addrs, err = c.o.LookUp(ctx, host); err != nil {
		return nil, err
	}
	for _, a := range addrs {
		if !c.mayReach(a) {
			return nil, &AddressError{host, "it leads to " + a.String() + ", which is not a public address"}
		}
	}
	err = fmt.Errorf("no address for %s", host)
	d := net.Dialer{Control: c.control}
	for _, a := range addrs {
		conn, dialErr := d.DialContext(ctx, network, net.JoinHostPort(a.Unmap().String(), port))
		if dialErr == nil {
			return conn, nil
		}
		err = dialErr
	}
	return nil, err
}

var errNoAddress = errors.New("not the address of a machine")

// control checks the address of every connection right before it is made.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	a, err := netip.ParseAddrPort(address)
	if err != nil {
		return errNoAddress
	}
	if !c.mayReach(a.Addr()) {
		return &AddressError{address, "it is not a public address"}
	}
	return nil
}
