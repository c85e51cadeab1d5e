// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package fetch loads pages from the web for a program that is given addresses
// it does not trust: nothing but http and https, nothing inside the own
// network, and only so much and for so long.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"
)

// Options tune a Client. The zero value is ready for use.
type Options struct {
	// MaxBytes is the size of the largest page, once it is unpacked; 0 means
	// 16 MiB.
	MaxBytes int
	// Timeout is the time for one page with all redirects, and the robots.txt of
	// each where they are asked for; 0 means 30 seconds.
	Timeout time.Duration
	// AllowPrivate allows loopback and private addresses, names of the own
	// network and every port.
	AllowPrivate bool
	// LookUp resolves names; nil means the system's way.
	LookUp func(ctx context.Context, host string) ([]netip.Addr, error)
}

const (
	defaultMaxBytes = 16 << 20
	defaultTimeout  = 30 * time.Second
	maxRedirects    = 5
	maxHeaderBytes  = 64 << 10
	userAgent       = "copydesk (+https://github.com/copydesk/copydesk)"
)

// Page is what an address leads to.
type Page struct {
	URL         string // where the redirects ended
	ContentType string // the header of that name
	Body        []byte
}

// Client loads pages. It is safe for concurrent use. It asks a host for one
// page at a time, keeps no cookies and uses no proxy.
type Client struct {
	o      Options
	http   http.Client // follows redirects
	single http.Client // the same, but returns them
	robots robotsCache
	// mayReach reports whether a connection to an address may be made;
	// anyPort, that it may be to any port.
	mayReach func(netip.Addr) bool
	anyPort  bool
}

// New returns a client.
func New(o Options) *Client {
	if o.MaxBytes <= 0 {
		o.MaxBytes = defaultMaxBytes
	}
	if o.Timeout <= 0 {
		o.Timeout = defaultTimeout
	}
	if o.LookUp == nil {
		o.LookUp = lookUp
	}
	c := &Client{o: o, mayReach: isPublic, anyPort: o.AllowPrivate}
	if o.AllowPrivate {
		c.mayReach = func(netip.Addr) bool { return true }
	}
	c.http = http.Client{
		Timeout:       o.Timeout,
		CheckRedirect: c.checkRedirect,
		Transport: &http.Transport{
			DialContext:            c.dial,
			MaxConnsPerHost:        1,
			MaxResponseHeaderBytes: maxHeaderBytes,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  20 * time.Second,
			IdleConnTimeout:        30 * time.Second,
			ForceAttemptHTTP2:      true,
		},
	}
	c.single = c.http
	c.single.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return c
}

var errDowngrade = errors.New("redirected from https to http")

func (c *Client) checkRedirect(next *http.Request, before []*http.Request) error {
	next.Header.Del("Referer")
	_, err := c.follow(before[len(before)-1].URL, next.URL, len(before))
	return err
}

// follow checks the nth redirect, and returns the address that it leads to as
// parse does.
func (c *Client) follow(from, to *url.URL, n int) (*url.URL, error) {
	if n > maxRedirects {
		return nil, fmt.Errorf("more than %d redirects", maxRedirects)
	}
	if from.Scheme == "https" && to.Scheme != "https" {
		return nil, errDowngrade
	}
	return c.parse(to.String())
}

// IsAddress reports whether s is meant as an address of the web.
func IsAddress(s string) bool {
	scheme, _, ok := strings.Cut(s, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// pageTypes are the types that a page is asked for in.
const pageTypes = "text/html, application/xhtml+xml, text/plain;q=0.5"

// Get loads a page of HTML or plain text.
func (c *Client) Get(ctx context.Context, address string) (*Page, error) {
	u, err := c.parse(address)
	if err != nil {
		return nil, err
	}
	r, err := ask(ctx, &c.http, u, pageTypes)
	if err != nil {
		return nil, err
	}
	return c.page(r)
}

// page reads the page that a server answered with.
func (c *Client) page(r *http.Response) (*Page, error) {
	defer r.Body.Close()
	if r.StatusCode < 200 || r.StatusCode > 299 {
		return nil, fmt.Errorf("the server answered %d %s", r.StatusCode, http.StatusText(r.StatusCode))
	}
	kind := r.Header.Get("Content-Type")
	if !isReadable(kind) {
		return nil, fmt.Errorf("the server sent %s, not a page", kind)
	}
	if e := r.Header.Get("Content-Encoding"); e != "" && !strings.EqualFold(e, "identity") {
		return nil, fmt.Errorf("the server sent the page in the encoding %q, which was not asked for", e)
	}
	body, err := readMost(r.Body, c.o.MaxBytes)
	if err != nil {
		return nil, err
	}
	return &Page{URL: r.Request.URL.String(), ContentType: kind, Body: body}, nil
}

// ask sends a request to an address that parse returned.
func ask(ctx context.Context, by *http.Client, u *url.URL, accept string) (*http.Response, error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	q.Header.Set("User-Agent", userAgent)
	q.Header.Set("Accept", accept)
	return by.Do(q)
}

// isReadable reports whether a content type is one that the library reads.
// Without one the bytes decide.
func isReadable(kind string) bool {
	if kind == "" {
		return true
	}
	t, _, err := mime.ParseMediaType(kind)
	if err != nil {
		t, _, _ = strings.Cut(kind, ";")
		t = strings.ToLower(strings.TrimSpace(t))
	}
	switch t {
	case "text/html", "application/xhtml+xml", "text/plain", "text/xml", "application/xml":
		return true
	}
	return false
}

// readMost reads a body of at most max bytes.
func readMost(r io.Reader, max int) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, int64(max)+1))
	if err != nil {
		return nil, err
	}
	if len(b) > max {
		return nil, fmt.Errorf("the page has more than %d bytes", max)
	}
	return b, nil
}
