// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"context"
	"errors"
	"io"
	"net/url"
	"strings"
	"sync"
)

// ErrRobots says that the site asks programs not to read a page.
var ErrRobots = errors.New("the site's robots.txt asks programs to stay away")

// robotsName is what rules for this program call it.
const robotsName = "copydesk"

// maxRobots is the size up to which a robots.txt is read, in bytes, as RFC 9309
// asks for at least.
const maxRobots = 500 << 10

// robotsCache keeps the rules of each site.
type robotsCache struct {
	mu    sync.Mutex
	sites map[string]*siteRules
}

// siteRules are the rules of one site, read once.
type siteRules struct {
	once  sync.Once
	rules rules
}

// politely marks the context of a request whose redirects robots.txt must allow
// as well.
type politely struct{}

// GetPolitely is Get for a page that the site's robots.txt allows programs to
// read, and that of each redirect; for others it returns ErrRobots. A site whose robots.txt cannot be
// asked for, because of the server or the network, counts as closed.
func (c *Client) GetPolitely(ctx context.Context, address string) (*Page, error) {
	u, err := c.parse(address)
	if err != nil {
		return nil, err
	}
	if !c.rulesOf(ctx, u).allow(u) {
		return nil, ErrRobots
	}
	return c.Get(context.WithValue(ctx, politely{}, true), address)
}

func (c *Client) rulesOf(ctx context.Context, u *url.URL) rules {
	site := u.Scheme + "://" + u.Host
	c.robots.mu.Lock()
	if c.robots.sites == nil {
		c.robots.sites = map[string]*siteRules{}
	}
	s := c.robots.sites[site]
	if s == nil {
		s = &siteRules{}
		c.robots.sites[site] = s
	}
	c.robots.mu.Unlock()
	s.once.Do(func() { s.rules = c.askRules(ctx, site) })
	return s.rules
}

var closed = rules{{path: "/", allow: false}}

func (c *Client) askRules(ctx context.Context, site string) rules {
	ctx = context.WithValue(ctx, politely{}, nil) // robots.txt itself is asked for wherever it is
	r, err := c.do(ctx, site+"/robots.txt", "text/plain")
	if err != nil {
		return closed
	}
	defer r.Body.Close()
	switch {
	case r.StatusCode >= 500:
		return closed
	case r.StatusCode >= 300:
		return nil
	}
	b, err := io.ReadAll(io.LimitReader(r.Body, maxRobots))
	if err != nil {
		return closed
	}
	return parseRobots(string(b))
}

// rules are those for one program.
type rules []pathRule

type pathRule struct {
	path  string // with * for any characters, and $ at the end for the end
	allow bool
}

// parseRobots returns the rules for this program, or those for all where there
// are none for it.
func parseRobots(text string) rules {
	var own, all rules
	var forOwn, forAll, named, inRules bool
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line, _, _ = strings.Cut(line, "#")
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		value = strings.TrimSpace(value)
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "user-agent":
			if inRules { // a new group begins
				forOwn, forAll, inRules = false, false, false
			}
			forAll = forAll || value == "*"
			if strings.EqualFold(value, robotsName) {
				forOwn, named = true, true
			}
		case "allow", "disallow":
			inRules = true
			if value == "" {
				continue
			}
			rule := pathRule{value, strings.EqualFold(strings.TrimSpace(key), "allow")}
			if forOwn {
				own = append(own, rule)
			}
			if forAll {
				all = append(all, rule)
			}
		}
	}
	if named {
		return own
	}
	return all
}

// allow reports whether the rules let a program read u: the longest rule that
// fits decides, and of two that are alike the one that allows.
func (r rules) allow(u *url.URL) bool {
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	longest, allowed := -1, true
	for _, rule := range r {
		if n := len(rule.path); (n > longest || n == longest && rule.allow) && fits(path, rule.path) {
			longest, allowed = n, rule.allow
		}
	}
	return allowed
}

// fits reports whether the pattern fits the start of a path. It takes time in
// proportion to the product of their lengths at most.
func fits(path, pattern string) bool {
	pattern, whole := strings.CutSuffix(pattern, "$")
	parts := strings.Split(pattern, "*")
	rest, ok := strings.CutPrefix(path, parts[0])
	if !ok {
		return false
	}
	parts = parts[1:]
	for i, part := range parts {
		if whole && i == len(parts)-1 {
			return strings.HasSuffix(rest, part)
		}
		k := strings.Index(rest, part)
		if k < 0 {
			return false
		}
		rest = rest[k+len(part):]
	}
	return !whole || rest == ""
}
