// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package extract_test

import (
	"encoding/json"
	"flag"
	"html"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
)

var onlyFloods = flag.String("floods", "", "a pattern of the floods that TestFloods reads")

const floodStart = "<!DOCTYPE html><html lang=en><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1><p>The council said on Tuesday that the harbour bridge would open in May, two years after the work on it began.</p>"

// reading is a flood, read in one of the ways.
type reading struct {
	name string
	make func(size int) string
	read func(string, extract.Options) (*article.Article, error)
}

// readings are all floods in all ways.
func readings() []reading {
	var list []reading
	for _, f := range wordFloods {
		paragraph := func(n int) string { return floodStart + "<p>" + f.make(n) + "</p></article>" }
		paragraphs := func(n int) string {
			return floodStart + "<p>" + strings.ReplaceAll(f.make(n), "\n", "<p>") + "</article>"
		}
		list = append(list, reading{"text " + f.name, f.make, extract.Text}, reading{"prose " + f.name, f.make, extract.Prose},
			reading{"paragraph " + f.name, paragraph, readHTML}, reading{"paragraphs " + f.name, paragraphs, readHTML},
			reading{"fields " + f.name, func(n int) string { return inFields(f.make(n / 10)) }, readHTML},
			reading{"claims " + f.name, func(n int) string { return inClaims(f.make(n / 6)) }, readHTML})
	}
	for _, f := range pageFloods {
		list = append(list, reading{"page " + f.name, func(n int) string { return floodStart + f.make(n) + "</article>" }, readHTML},
			reading{"head " + f.name, func(n int) string { return f.make(n) + floodStart + "</article>" }, readHTML})
	}
	return list
}

// inFields is a page with s in every element and attribute that a field is read
// from.
func inFields(s string) string {
	const page = "<title>@</title><meta name=author content=\"@\"><meta name=description content=\"@\"><meta property=article:published_time content=\"@\">" +
		"<article><p class=kicker>@</p><h1>@</h1><p class=dek>@</p><p class=byline>By @</p><time>@</time><figure><img src=a.jpg><figcaption>@</figcaption></figure>"
	return strings.ReplaceAll(page, "@", html.EscapeString(s)) + strings.TrimPrefix(floodStart, "<!DOCTYPE html>")
}

// inClaims is a page that says s of itself in JSON-LD.
func inClaims(s string) string {
	const claims = `{"@type":"NewsArticle","headline":$,"author":{"@type":"Person","name":$},"datePublished":$,"articleBody":$,"keywords":$,"publisher":{"name":$}}`
	words, _ := json.Marshal(s)
	return "<script type=application/ld+json>" + strings.ReplaceAll(claims, "$", string(words)) + "</script>" + floodStart
}

// TestFloodLaws: what comes out of a flood keeps the laws.
func TestFloodLaws(t *testing.T) {
	for i, r := range readings() {
		if testing.Short() && i%8 != 0 {
			continue
		}
		a, err := r.read(r.make(3000), fuzzOptions)
		if err != nil {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		checkLaws(t, a)
		checkStrings(t, a)
		checkForms(t, a)
		if t.Failed() {
			t.Fatal(r.name)
		}
	}
}

const (
	// mostFlooded is what a megabyte may cost where every other byte begins a
	// line, a token or an element.
	mostFlooded = 2 * time.Second
	// mostGrowth is what twice the flood may cost: more of it counts as the body,
	// or as quotes, in some. What grows with the square costs four times as much.
	mostGrowth = 3.4
)

// TestFloods reads every flood at two sizes, as TestLinear does.
func TestFloods(t *testing.T) {
	if !*linear {
		t.Skip("takes minutes; ask for it with -linear")
	}
	only := regexp.MustCompile(*onlyFloods)
	for _, r := range readings() {
		if only.MatchString(r.name) {
			r.check(t)
		}
	}
}

func (r reading) check(t *testing.T) {
	cost := func(s string) time.Duration {
		runtime.GC()
		start := processorTime(t)
		_, _ = r.read(s, extract.Options{Evidence: true})
		return processorTime(t) - start
	}
	n, ratio := 100_000, 0.0
	one, two := r.make(n), r.make(2*n)
	t1, t2 := cost(one), cost(two)
	if t2 < 5*leastTime { // what is fast tells something once it is large
		n *= 10
		one, two = r.make(n), r.make(2*n)
		t1, t2 = cost(one), cost(two)
	}
	for range 4 { // other work on the machine disturbs the clock
		if ratio = float64(t2) / float64(t1); ratio <= mostGrowth || t2 <= leastTime {
			break
		}
		t1, t2 = min(t1, cost(one)), min(t2, cost(two))
	}
	perMB := time.Duration(float64(t2) / float64(len(two)) * 1e6)
	t.Logf("%-40s %7d bytes %8.1f ms, twice %5.2f times, %5.2f s a megabyte", r.name, len(two), t2.Seconds()*1e3, ratio, perMB.Seconds())
	if ratio > mostGrowth && t2 > leastTime {
		t.Errorf("%s: %v, of twice the input %v: %.2f times", r.name, t1, t2, ratio)
	}
	if perMB > mostFlooded {
		t.Errorf("%s: %v a megabyte", r.name, perMB)
	}
}
