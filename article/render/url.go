// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render

import "strings"

// URL returns the address in a form that can stand in HTML and Markdown, or ""
// for one that is not an absolute http or https address of a host. Characters
// that an address does not hold as they are come out percent-encoded; one with
// control characters, a user name or a password is refused.
func URL(address string) string {
	address = strings.TrimSpace(address)
	scheme, rest, ok := strings.Cut(address, "://")
	if !ok || !strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") {
		return ""
	}
	host, path := rest, ""
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		host, path = rest[:i], rest[i:]
	}
	if !isHost(host) {
		return ""
	}
	path, ok = encode(path)
	if !ok {
		return ""
	}
	return strings.ToLower(scheme) + "://" + host + path
}

// isHost reports whether s is a host with an optional port: letters, digits
// and what stands between them, or an address in brackets.
func isHost(s string) bool {
	for _, r := range s {
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z', '0' <= r && r <= '9', strings.ContainsRune("-._:[]", r):
		case r < 0x80 || steers(r) || r == '\uFFFD':
			return false
		}
	}
	return s != "" && s[0] != ':'
}

// encode percent-encodes the bytes that have a meaning in HTML or Markdown, or
// no place in an address. It fails on control characters.
func encode(path string) (string, bool) {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(path) {
		switch c := path[i]; {
		case c < ' ' || c == 0x7f:
			return "", false
		case c >= 0x80 || strings.IndexByte(" \"'<>()[]{}\\|^`*_~!$", c) >= 0:
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), true
}
