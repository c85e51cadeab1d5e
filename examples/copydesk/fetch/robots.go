// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
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
	turn  chan struct{} // holds one: who takes it may read and set the others
	known bool
	rules rules
}

// GetPolitely is Get for a page that the site's robots.txt allows programs to
// read, and that of each redirect; for others it returns ErrRobots. A site whose
// robots.txt cannot be asked for, because of the server or the network, counts
// as closed; where the time ended before it came, the page's did.
func (c *Client) GetPolitely(ctx context.Context, address string) (*Page, error) {
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	u, err := c.parse(address)
	for n := 1; err == nil; n++ {
		var site rules
		if site, err = c.rulesOf(ctx, u); err != nil {
			return nil, fmt.Errorf("robots.txt: %w", err)
		}
		if !site.allow(u) {
			return nil, ErrRobots
		}
		var r *http.Response
		if r, err = ask(ctx, &c.single, u, pageTypes); err != nil {
			return nil, err
		}
		if !isRedirect(r) {
			return c.page(r)
		}
		_ = r.Body.Close() // one connection to a host: the next request waits for it
		var to *url.URL
		if to, err = r.Location(); err == nil {
			u, err = c.follow(u, to, n)
		}
	}
	return nil, err
}

// isRedirect reports whether a server answered that a page is elsewhere.
func isRedirect(r *http.Response) bool {
	switch r.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return r.Header.Get("Location") != ""
	}
	return false
}

// rulesOf returns the rules of the site of u. It fails where the time ended.
func (c *Client) rulesOf(ctx context.Context, u *url.URL) (rules, error) {
	root := &url.URL{Scheme: u.Scheme, Host: u.Host}
	c.robots.mu.Lock()
	if c.robots.sites == nil {
		c.robots.sites = map[string]*siteRules{}
	}
	s := c.robots.sites[root.String()]
	if s == nil {
		s = &siteRules{turn: make(chan struct{}, 1)}
		s.turn <- struct{}{}
		c.robots.sites[root.String()] = s
	}
	c.robots.mu.Unlock()
	select {
	case <-s.turn:
		defer func() { s.turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if !s.known {
		got, err := c.askRules(ctx, root.JoinPath("robots.txt"))
		if err != nil {
			return nil, err
		}
		s.rules, s.known = got, true
	}
	return s.rules, nil
}

var closed = rules{{path: "/", allow: false}}

// askRules asks a site for its rules. It fails where the time ended: that says
// nothing of the site.
func (c *Client) askRules(ctx context.Context, at *url.URL) (rules, error) {
	r, err := ask(ctx, &c.http, at, "text/plain") // wherever it is
	if err != nil {
		return closed, timeEnded(ctx, err)
	}
	defer r.Body.Close()
	switch {
	case r.StatusCode >= 500:
		return closed, nil
	case r.StatusCode >= 300:
		return nil, nil
	}
	b, err := io.ReadAll(io.LimitReader(r.Body, maxRobots))
	if err != nil {
		return closed, timeEnded(ctx, err)
	}
	return parseRobots(string(b)), nil
}

// timeEnded returns err where it is for the time that a request ended.
func timeEnded(ctx context.Context, err error) error {
	if e, ok := errors.AsType[net.Error](err); ctx.Err() != nil || ok && e.Timeout() {
		return err
	}
	return nil
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
