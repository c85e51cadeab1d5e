// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import "testing"

func TestResolve(t *testing.T) {
	base := parseAddress("https://www.News.example/a/b/story.html?x=1#top")
	for _, c := range []struct{ ref, want string }{
		{"https://other.example/p?q=1#f", "https://other.example/p?q=1"},
		{"//cdn.example/i.jpg", "https://cdn.example/i.jpg"},
		{"/root", "https://www.News.example/root"},
		{"next.html", "https://www.News.example/a/b/next.html"},
		{"../up", "https://www.News.example/a/up"},
		{"../../../../up", "https://www.News.example/up"},
		{"./", "https://www.News.example/a/b/"},
		{"?page=2", "https://www.News.example/a/b/story.html?page=2"},
		{"#c", "https://www.News.example/a/b/story.html?x=1"},
		{" /with space.jpg ", "https://www.News.example/with%20space.jpg"},
		{"/a\nb", "https://www.News.example/ab"},
		{"/straße", "https://www.News.example/straße"},
		{"HTTP://x.example", "http://x.example"},
		{"javascript:alert(1)", ""}, {"data:image/png;base64,xx", ""}, {"mailto:a@b.example", ""}, {"ftp://x.example/", ""},
		{"", ""}, {"  ", ""}, {"http://", ""}, {"java\nscript:alert(1)", "https://www.News.example/a/b/javascript:alert(1)"},
	} {
		if got := base.resolve(c.ref); got != c.want {
			t.Errorf("resolve(%q) = %q, want %q", c.ref, got, c.want)
		}
	}
	if got := (address{}).resolve("/x"); got != "" {
		t.Errorf("without a base /x became %q", got)
	}
}

func TestHost(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.News.example/x":       "news.example",
		"http://user:pw@a.example:8080/":   "a.example",
		"http://[2001:db8::1]/":            "[2001:db8::1]",
		"//wwwx.example":                   "wwwx.example",
		"":                                 "",
		"no scheme at all: just / a title": "",
	} {
		if got := parseAddress(in).host(); got != want {
			t.Errorf("host of %q is %q, want %q", in, got, want)
		}
	}
}
