// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"math"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestFromTree(t *testing.T) {
	root, err := html.Parse(strings.NewReader("<!doctype html><!-- x --><title>a</title><p CLASS=b>c<X-Y>d</x-y><svg><foreignObject>e"))
	if err != nil {
		t.Fatal(err)
	}
	p := FromTree(root, Options{})
	checkTree(t, p)
	if got, want := sketch(p, 0), "html(head(title(a)) body(p(c x-y(d) svg(foreignobject(e)))))"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if i := p.First(0, PTag); p.AttrOr(i, "class") != "b" || p.Nodes[i].Start != -1 {
		t.Errorf("p: %+v, %v", p.Nodes[i], p.NodeAttrs(i))
	}
	if from, to := p.Range(p.Nodes[1].Start, p.Nodes[1].Stop); from != -1 || to != -1 {
		t.Errorf("range of html: %d, %d", from, to)
	}
}

// TestFromDeepTree: a tree made by hand has no bound.
func TestFromDeepTree(t *testing.T) {
	root := &html.Node{Type: html.DocumentNode}
	at := root
	for range math.MaxUint16 + 1000 {
		n := &html.Node{Type: html.ElementNode, Data: "div"}
		at.AppendChild(n)
		at = n
	}
	at.AppendChild(&html.Node{Type: html.TextNode, Data: "word"})
	p := FromTree(root, Options{})
	if got := p.InnerText(0); got != "word" || p.Nodes[len(p.Nodes)-1].Depth != math.MaxUint16 {
		t.Errorf("got %q at depth %d", got, p.Nodes[len(p.Nodes)-1].Depth)
	}
}
