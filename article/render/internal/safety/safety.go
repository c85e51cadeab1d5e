// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package safety holds HTML against what may be shown, for the tests of the
// renderer: which elements, attributes and addresses stand in it, and which
// words.
package safety

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Allowed maps the elements that may occur to their attributes.
type Allowed map[string][]string

// Rendered is what package render promises to write at most.
var Rendered = Allowed{
	"article": {"lang", "dir"}, "header": nil, "footer": nil, "p": nil, "br": nil, "ul": nil, "li": nil, "blockquote": nil,
	"h1": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil, "table": nil, "tbody": nil, "tr": nil, "td": nil, "pre": nil, "code": nil,
	"figure": nil, "figcaption": nil, "img": {"src", "alt", "loading", "referrerpolicy"}, "a": {"href", "rel"},
}

// CommonMark is what the Markdown of package render may become: a renderer
// adds the parts of tables and emphasis.
var CommonMark = Allowed{
	"p": nil, "br": nil, "ul": nil, "li": nil, "blockquote": nil, "h1": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil,
	"table": nil, "thead": nil, "tbody": nil, "tr": nil, "th": nil, "td": nil, "pre": nil, "code": nil, "strong": nil, "em": nil,
	"img": {"src", "alt"}, "a": {"href"},
}

// Parse reads a piece of HTML as browsers read what is set as innerHTML.
func Parse(fragment string) ([]*html.Node, error) {
	return html.ParseFragment(strings.NewReader(fragment), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
}

// Faults lists what stands in the fragment outside of what is allowed.
func Faults(fragment string, allowed Allowed) []string {
	nodes, err := Parse(fragment)
	if err != nil {
		return []string{err.Error()}
	}
	var faults []string
	for _, root := range nodes {
		faults = append(faults, nodeFaults(root, allowed)...)
		for n := range root.Descendants() {
			faults = append(faults, nodeFaults(n, allowed)...)
		}
	}
	return faults
}

func nodeFaults(n *html.Node, allowed Allowed) []string {
	switch n.Type {
	case html.TextNode:
		return nil
	case html.ElementNode:
	default:
		return []string{fmt.Sprintf("a node of type %d: %q", n.Type, n.Data)}
	}
	attrs, ok := allowed[n.Data]
	if !ok || n.Namespace != "" {
		return []string{"element " + n.Namespace + " " + n.Data}
	}
	var faults []string
	for _, a := range n.Attr {
		if !slices.Contains(attrs, a.Key) || a.Namespace != "" {
			faults = append(faults, "attribute "+a.Key+" of "+n.Data)
		}
		if (a.Key == "href" || a.Key == "src") && !isWeb(a.Val) {
			faults = append(faults, a.Key+" is "+a.Val)
		}
	}
	return faults
}

func isWeb(address string) bool {
	for _, scheme := range []string{"http://", "https://"} {
		if rest, ok := strings.CutPrefix(address, scheme); ok {
			return rest != "" && !strings.ContainsAny(address, " \"'<>\\\x00\t\r\n")
		}
	}
	return false
}

// leaves are the elements whose words belong together.
var leaves = []string{"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "pre", "figcaption"}

// Texts returns the words of each leaf of the fragment, line breaks as "\n"
// and the cells of a row parted by a tab, in order of their beginning.
func Texts(fragment string) ([]string, error) {
	nodes, err := Parse(fragment)
	var texts []string
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && slices.Contains(leaves, n.Data) {
			if text := own(n); text != "" {
				texts = append(texts, text)
			}
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	for _, n := range nodes {
		walk(n)
	}
	return texts, err
}

// own returns the words of a node up to the first leaf, list or quote in it.
func own(n *html.Node) string {
	var b strings.Builder
	cells := 0
	var write func(n *html.Node) bool
	write = func(n *html.Node) bool {
		for c := range n.ChildNodes() {
			switch {
			case c.Type == html.TextNode:
				if n.Data != "tr" { // what stands between cells is layout
					b.WriteString(c.Data)
				}
			case c.Data == "br":
				b.WriteByte('\n')
			case slices.Contains(leaves, c.Data) || c.Data == "ul" || c.Data == "blockquote":
				return false
			case c.Data == "td" || c.Data == "th":
				if cells++; cells > 1 {
					b.WriteByte('\t')
				}
				write(c)
			case !write(c):
				return false
			}
		}
		return true
	}
	write(n)
	return b.String()
}
