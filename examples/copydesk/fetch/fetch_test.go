// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"
)

// openAddress stands for an address in the open in these tests.
const openAddress = "127.0.0.2"

// serve starts a server at openAddress, and returns its address and a client
// that holds that for public, and the other loopback addresses for private.
func serve(t *testing.T, h http.HandlerFunc) (*Client, string) {
	t.Helper()
	l, err := net.Listen("tcp", openAddress+":0")
	if err != nil {
		t.Skipf("no second loopback address here: %v", err)
	}
	s := httptest.NewUnstartedServer(h)
	s.Listener.Close()
	s.Listener = l
	s.Start()
	t.Cleanup(s.Close)
	c := New(Options{MaxBytes: 1 << 20, Timeout: 2 * time.Second})
	c.anyPort = true
	c.mayReach = func(a netip.Addr) bool { return a.String() == openAddress || isPublic(a) }
	return c, s.URL
}

// TestAddresses: every address of the corpus of forged ones is refused or taken
// as it should be, before anything is asked. The corpus's names lead nowhere.
func TestAddresses(t *testing.T) {
	f, err := os.Open("../../../../shared/corpus/hostile/ssrf_urls.jsonl.gz")
	if err != nil {
		t.Skip("needs ../shared/corpus, which is not here")
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	c := New(Options{})
	seen := 0
	for lines := bufio.NewScanner(z); lines.Scan(); {
		var r struct{ ID, URL, Expect, Note string }
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		if r.URL == "" {
			continue // a scenario: see the tests below
		}
		seen++
		_, err := c.parse(r.URL)
		if (err == nil) != (r.Expect == "allow") {
			t.Errorf("%s %q (%s): want %s, got %v", r.ID, r.URL, r.Note, r.Expect, err)
		}
	}
	if seen < 80 {
		t.Errorf("only %d addresses", seen)
	}
}

func TestParse(t *testing.T) {
	c := New(Options{})
	for in, want := range map[string]string{
		"https://Example.com:8443/a?b=c#d":       "https://example.com:8443/a?b=c#d",
		"http://bücher.example/":                 "http://xn--bcher-kva.example/",
		"http://example.com./":                   "http://example.com/",
		"https://[2606:4700::1111]:443/":         "https://[2606:4700::1111]/",
		"http://site.example:80/a":               "http://site.example/a",
		"http://site.example:443/":               "http://site.example:443/",
		"https://site.example:80/":               "https://site.example:80/",
		"http://example.com\u3002/":              "http://example.com/",
		"http://127.0.0.1/":                      "",
		"http://127.0.0.1../":                    "",
		"http://127\u30020\u30020\u30021\u3002/": "",
		"http://localhost\uff0e/":                "",
		"http://loc\u00adalhost/":                "",
		"http://a..example/":                     "",
		"http://xn--.example/":                   "",
		"http://[::127.0.0.1]/":                  "",
		"http://[64:ff9b::7f00:1]/":              "",
		"http://[fe80::1%25eth0]/":               "",
		"http://0177.1/":                         "",
		"http://3232235521/":                     "",
		"http://%31%32%37.0.0.1/":                "",
		"http://site.example:080/":               "",
		"http://[::ffff:10.0.0.1]/":              "",
		"http://printer/":                        "",
		"http://site.example:22/":                "",
		"https://me:secret@site.example/":        "",
		"http://1.2.3.4.5/":                      "",
		"http://site.example/a b":                "",
		"ftp://site.example/":                    "",
		"http://site.example\\@10.0.0.1/":        "",
		"http://169.254.169.254/latest/meta":     "",
	} {
		u, err := c.parse(in)
		got := ""
		if err == nil {
			got = u.String()
		}
		if got != want {
			t.Errorf("%s: got %q, %v, want %q", in, got, err, want)
		}
	}
	private := New(Options{AllowPrivate: true})
	for _, in := range []string{"http://127.0.0.1:8080/", "http://printer:631/", "http://localhost/"} {
		if _, err := private.parse(in); err != nil {
			t.Errorf("%s, allowed: %v", in, err)
		}
	}
}

func TestGet(t *testing.T) {
	c, base := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("User-Agent") != userAgent {
			t.Errorf("got the user agent %q", r.Header.Get("User-Agent"))
		}
		w.Header().Set("Content-Type", "text/html; charset=iso-8859-1")
		fmt.Fprint(w, "<p>caf\xe9")
	})
	p, err := c.Get(t.Context(), base+"/story")
	if err != nil || p.URL != base+"/story" || p.ContentType != "text/html; charset=iso-8859-1" || string(p.Body) != "<p>caf\xe9" {
		t.Errorf("got %+v, %v", p, err)
	}
}

// TestRefused: what a server can do to lead a program astray or to keep it.
func TestRefused(t *testing.T) {
	var squeezed bytes.Buffer
	z := gzip.NewWriter(&squeezed)
	_, _ = z.Write(make([]byte, 64<<20))
	_ = z.Close()
	c, base := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		to := func(address string) { http.Redirect(w, r, address, http.StatusFound) }
		switch r.URL.Path {
		case "/loopback":
			to("http://127.0.0.1/")
		case "/metadata":
			to("http://169.254.169.254/")
		case "/file":
			to("file:///etc/passwd")
		case "/loop":
			to("/loop")
		case "/name":
			to("http://inside.example/")
		case "/large", "/endless":
			if r.URL.Path == "/large" {
				w.Header().Set("Content-Length", "1073741824")
			}
			for range 64 {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(squeezed.Bytes())
		case "/brotli":
			w.Header().Set("Content-Encoding", "br")
			fmt.Fprint(w, "x")
		case "/slow":
			for range 100 {
				fmt.Fprint(w, "x")
				w.(http.Flusher).Flush()
				select {
				case <-r.Context().Done():
					return
				case <-time.After(100 * time.Millisecond):
				}
			}
		case "/headers":
			for i := range 4000 {
				w.Header().Set(fmt.Sprintf("X-%d", i), strings.Repeat("y", 64))
			}
		case "/pdf":
			w.Header().Set("Content-Type", "application/pdf")
			fmt.Fprint(w, "%PDF")
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/meta":
			fmt.Fprint(w, `<meta http-equiv=refresh content="0;url=http://127.0.0.1/">here`)
		}
	})
	c.o.LookUp = func(_ context.Context, host string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr("93.184.216.34"), netip.MustParseAddr("127.0.0.1")}, nil
	}
	for path, want := range map[string]string{
		"/loopback": "not a public address", "/metadata": "not a public address", "/file": "neither http nor https", "/loop": "more than 5 redirects",
		"/name": "it leads to 127.0.0.1", "/large": "more than 1048576 bytes", "/endless": "more than 1048576 bytes", "/bomb": "more than 1048576 bytes",
		"/brotli": "not asked for", "/slow": "", "/headers": "", "/pdf": "not a page", "/gone": "410 Gone",
	} {
		p, err := c.Get(t.Context(), base+path)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, %v, want %q", path, p != nil, err, want)
		}
	}
	if p, err := c.Get(t.Context(), base+"/meta"); err != nil || !strings.HasSuffix(string(p.Body), "here") {
		t.Errorf("a refresh in the page is not followed: %v", err)
	}
}

// TestRebinding: a name that leads to another address when it is asked again.
func TestRebinding(t *testing.T) {
	c, base := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "open") })
	u, _ := url.Parse(base)
	asked := 0
	c.o.LookUp = func(context.Context, string) ([]netip.Addr, error) {
		asked++
		if asked == 1 {
			return []netip.Addr{netip.MustParseAddr(openAddress)}, nil
		}
		return []netip.Addr{netip.MustParseAddr("127.0.0.1")}, nil
	}
	c.http.Transport.(*http.Transport).DisableKeepAlives = true
	p, err := c.Get(t.Context(), "http://site.example:"+u.Port()+"/")
	if err != nil || string(p.Body) != "open" || asked != 1 {
		t.Errorf("asked %d times: %v", asked, err)
	}
	if _, err := c.Get(t.Context(), "http://site.example:"+u.Port()+"/"); err == nil {
		t.Error("the second answer leads inside")
	}
	if err := c.control("tcp", "127.0.0.1:80", nil); err == nil {
		t.Error("a connection to a private address is allowed")
	}
}

// TestRawServers: answers that are no HTTP.
func TestRawServers(t *testing.T) {
	for name, answer := range map[string]string{
		"HTTP/0.9":    "<p>old",
		"endless 1xx": strings.Repeat("HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n", 5000),
	} {
		l, err := net.Listen("tcp", openAddress+":0")
		if err != nil {
			t.Skip(err)
		}
		go func() {
			for {
				conn, err := l.Accept()
				if err != nil {
					return
				}
				_, _ = io.WriteString(conn, answer)
				_ = conn.Close()
			}
		}()
		c, _ := serve(t, nil)
		if _, err := c.Get(t.Context(), "http://"+l.Addr().String()+"/"); err == nil {
			t.Errorf("%s: taken for a page", name)
		}
		_ = l.Close()
	}
}

func TestDowngrade(t *testing.T) {
	from, to := httptest.NewRequest("GET", "https://site.example/", nil), httptest.NewRequest("GET", "http://site.example/", nil)
	if err := New(Options{}).checkRedirect(to, []*http.Request{from}); !errors.Is(err, errDowngrade) {
		t.Errorf("got %v", err)
	}
}

func TestProxy(t *testing.T) {
	asked := false
	proxy := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	defer proxy.Close()
	t.Setenv("HTTP_PROXY", proxy.URL)
	c, base := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "open") })
	if _, err := c.Get(t.Context(), base); err != nil || asked {
		t.Errorf("the proxy of the environment was asked: %t, %v", asked, err)
	}
}

func TestPolitely(t *testing.T) {
	status := http.StatusOK
	c, base := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/robots.txt":
			w.WriteHeader(status)
			fmt.Fprint(w, "User-agent: *\nDisallow: /private\n")
		case "/moved":
			http.Redirect(w, r, "/private/x", http.StatusFound)
		case "/away":
			http.Redirect(w, r, strings.Replace("http://"+r.Host, openAddress, "site.example", 1)+"/private/x", http.StatusFound)
		}
	})
	c.o.LookUp = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr(openAddress)}, nil
	}
	for _, path := range []string{"/private/x", "/moved", "/away"} {
		if _, err := c.GetPolitely(t.Context(), base+path); !errors.Is(err, ErrRobots) {
			t.Errorf("%s: got %v", path, err)
		}
		if _, err := c.Get(t.Context(), base+path); err != nil {
			t.Errorf("%s, whatever robots.txt says: %v", path, err)
		}
	}
	if _, err := c.GetPolitely(t.Context(), base+"/story"); err != nil {
		t.Errorf("got %v", err)
	}
	for code, want := range map[int]bool{http.StatusNotFound: true, http.StatusInternalServerError: false} {
		status, c.robots.sites = code, nil
		if _, err := c.GetPolitely(t.Context(), base+"/private/x"); (err == nil) != want {
			t.Errorf("robots.txt with status %d: %v", code, err)
		}
	}
}

// allTo makes every connection of c one to the server at base.
func allTo(c *Client, base string) {
	c.http.Transport.(*http.Transport).DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, strings.TrimPrefix(base, "http://"))
	}
}

// TestPolitelyMoved: a redirect whose body is not at its end keeps the only
// connection to a host that the next request needs.
func TestPolitelyMoved(t *testing.T) {
	robots := map[string]int{}
	c, base := serve(t, func(w http.ResponseWriter, r *http.Request) {
		to := ""
		switch r.URL.Path {
		case "/robots.txt":
			robots[r.Host]++
		case "/old":
			to = "http://site.example:80/new"
		case "/other":
			to = "http://site.example:8080/back"
		case "/back":
			to = "http://site.example/new"
		case "/loop":
			to = "/loop"
		case "/inside":
			to = "http://127.0.0.1/"
		case "/nowhere":
			w.WriteHeader(http.StatusFound)
		case "/new":
			fmt.Fprint(w, "here")
		}
		if to != "" {
			w.Header().Set("Location", to)
			w.WriteHeader(http.StatusFound)
			_, _ = w.Write(make([]byte, 1<<20))
		}
	})
	allTo(c, base)
	for _, path := range []string{"/old", "/other"} {
		start := time.Now()
		p, err := c.GetPolitely(t.Context(), "http://site.example"+path)
		if err != nil || p.URL != "http://site.example/new" || string(p.Body) != "here" || time.Since(start) > c.o.Timeout/2 {
			t.Errorf("%s: got %+v, %v after %v", path, p, err, time.Since(start))
		}
	}
	for path, want := range map[string]string{"/loop": "more than 5 redirects", "/inside": "not a public address", "/nowhere": "302 Found"} {
		if _, err := c.GetPolitely(t.Context(), "http://site.example"+path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", path, err, want)
		}
	}
	if len(robots) != 2 || robots["site.example"] != 1 {
		t.Errorf("asked for robots.txt: %v", robots)
	}
}

// TestPolitelySlow: the time for a page is also that for robots.txt, and a site
// whose robots.txt was late once is asked again.
func TestPolitelySlow(t *testing.T) {
	asked := make(chan struct{}, 10)
	c, base := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			if asked <- struct{}{}; len(asked) <= 2 {
				<-r.Context().Done()
			}
		}
	})
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := c.GetPolitely(short, base); !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrRobots) {
		t.Errorf("got %v", err)
	}
	c.o.Timeout = 50 * time.Millisecond
	if _, err := c.GetPolitely(t.Context(), base); !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrRobots) {
		t.Errorf("got %v", err)
	}
	c.o.Timeout = 10 * time.Second
	if _, err := c.GetPolitely(t.Context(), base); err != nil {
		t.Errorf("asked again: %v", err)
	}
}

func TestRobots(t *testing.T) {
	const text = "# rules\nUser-agent: other\nDisallow: /\n\nUser-Agent: *\nUser-agent: third\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nDisallow: /x*y\nDisallow:\n"
	for path, want := range map[string]bool{"/": true, "/a": false, "/a/c": false, "/a/b/c": true, "/d.pdf": false, "/d.pdf?x": true, "/x/1/y": false, "/x1": true, "/A": true} {
		u, _ := url.Parse("https://site.example" + path)
		if got := parseRobots(text).allow(u); got != want {
			t.Errorf("%s: got %t", path, got)
		}
	}
	u, _ := url.Parse("https://site.example/a")
	if !parseRobots(text + "User-agent: Copydesk\nAllow: /\n").allow(u) {
		t.Error("the rules for this program alone count")
	}
	if parseRobots("User-agent: copydesk\nDisallow: /").allow(u) {
		t.Error("the rules for this program are not seen")
	}
}
