// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
)

func TestWeb(t *testing.T) {
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/robots.txt":
			fmt.Fprint(w, "User-agent: *\nDisallow: /closed\n")
		case "/latin":
			w.Header().Set("Content-Type", "text/html; charset=windows-1251")
			fmt.Fprint(w, strings.ReplaceAll(bridgePage, "Bridge reopens after repairs", "\xcf\xf0\xe8\xe2\xe5\xf2"))
		case "/old":
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
		case "/text":
			w.Header().Set("Content-Type", "text/plain")
			fmt.Fprint(w, bridgeProse)
		default:
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprint(w, bridgePage)
		}
	}))
	defer site.Close()
	ask := func(args ...string) (int, string, string) {
		var out, errs bytes.Buffer
		code := run(args, console{in: strings.NewReader(""), out: &out, err: &errs, getenv: os.Getenv})
		return code, out.String(), errs.String()
	}
	if code, out, errs := ask(site.URL + "/a"); code != exitFailed || out != "" || !strings.Contains(errs, "refused") {
		t.Errorf("a private address: code %d, %q, %q", code, out, errs)
	}
	for path, want := range map[string]article.Article{
		"/a":     {URL: site.URL + "/a", Headline: "Bridge reopens after repairs"},
		"/old":   {URL: site.URL + "/new", Headline: "Bridge reopens after repairs"},
		"/latin": {URL: site.URL + "/latin", Headline: "Привет"},
		"/text":  {URL: site.URL + "/text"},
	} {
		code, out, errs := ask("--allow-private", site.URL+path)
		var a article.Article
		if err := json.Unmarshal([]byte(out), &a); err != nil || code != exitDone || a.URL != want.URL || !strings.HasPrefix(a.Headline, want.Headline) {
			t.Errorf("%s: code %d, %q, %q, %s", path, code, a.URL, a.Headline, errs)
		}
	}
	code, out, errs := ask("--allow-private", site.URL+"/a", site.URL+"/closed")
	if code != exitFailed || strings.Count(out, "\n") != 1 || !strings.Contains(errs, "/closed: the site's robots.txt") {
		t.Errorf("robots.txt: code %d, %q", code, errs)
	}
	if code, out, errs := ask("--allow-private", "--ignore-robots", site.URL+"/a", site.URL+"/closed"); code != exitDone || strings.Count(out, "\n") != 2 {
		t.Errorf("ignoring robots.txt: code %d, %q", code, errs)
	}
}
