// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import "strings"

// address is a URL cut into the parts that links are resolved with (RFC 3986,
// section 3). The scheme has no colon, the authority no slashes.
type address struct {
	scheme, authority, path, query string
}

// parseAddress cuts s. The fragment is dropped.
func parseAddress(s string) address {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "#")
	var a address
	if k := strings.IndexAny(s, ":/?"); k > 0 && s[k] == ':' && isScheme(s[:k]) {
		a.scheme, s = strings.ToLower(s[:k]), s[k+1:]
	}
	if strings.HasPrefix(s, "//") {
		s = s[2:]
		k := strings.IndexAny(s, "/?")
		if k < 0 {
			k = len(s)
		}
		a.authority, s = s[:k], s[k:]
	}
	a.path, a.query, _ = strings.Cut(s, "?")
	return a
}

func isScheme(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if (c < 'a' || 'z' < c) && (i == 0 || (s[i] < '0' || '9' < s[i]) && s[i] != '+' && s[i] != '-' && s[i] != '.') {
			return false
		}
	}
	return true
}

// host returns the authority without user and port, in lower case, without a
// leading "www.".
func (a address) host() string {
	h := a.authority
	h = h[strings.LastIndexByte(h, '@')+1:]
	if k := strings.LastIndexByte(h, ':'); k >= 0 && !strings.HasSuffix(h, "]") {
		h = h[:k]
	}
	return strings.TrimPrefix(strings.ToLower(h), "www.")
}

// resolve returns the absolute form of ref as seen from a page at base (RFC
// 3986, section 5.2), or "" where it has none or its scheme is not http(s).
func (a address) resolve(ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || len(ref) > 8192 {
		return ""
	}
	r := parseAddress(ref)
	switch {
	case r.scheme != "":
	case r.authority != "":
		r.scheme = a.scheme
	default:
		r.scheme, r.authority = a.scheme, a.authority
		if r.path == "" {
			r.path = a.path
			if r.query == "" {
				r.query = a.query
			}
		} else if r.path[0] != '/' {
			r.path = a.path[:strings.LastIndexByte(a.path, '/')+1] + r.path
			if r.path[0] != '/' {
				r.path = "/" + r.path
			}
		}
	}
	if r.scheme != "http" && r.scheme != "https" || r.authority == "" {
		return ""
	}
	return r.String()
}

// String puts the parts together; spaces and control characters are escaped.
func (a address) String() string {
	s := a.scheme + "://" + a.authority + removeDots(a.path)
	if a.query != "" {
		s += "?" + a.query
	}
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] == '"' || s[i] == '<' || s[i] == '>' || s[i] == '`' {
			return escapeURL(s)
		}
	}
	return s
}

func escapeURL(s string) string {
	const hex = "0123456789ABCDEF"
	b := make([]byte, 0, len(s)+16)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\n' || c == '\r' || c == '\t': // browsers drop these
		case c <= ' ' || c == '"' || c == '<' || c == '>' || c == '`':
			b = append(b, '%', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(b)
}

// removeDots resolves "." and ".." in a path (RFC 3986, section 5.2.4).
func removeDots(path string) string {
	if !strings.Contains(path, "/.") {
		return path
	}
	var out []string
	parts := strings.Split(path, "/")
	for i, p := range parts {
		last := i == len(parts)-1
		switch p {
		case ".":
			if last {
				out = append(out, "")
			}
		case "..":
			if len(out) > 1 {
				out = out[:len(out)-1]
			}
			if last {
				out = append(out, "")
			}
		default:
			out = append(out, p)
		}
	}
	return strings.Join(out, "/")
}
