// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// rule is one way to find a field. Its place in its table is its priority;
// its name stands in the evidence and in tests.
type rule struct {
	name   string
	source article.Source
	find   func(d *draft) iter.Seq[hit]
}

// hit is a value that a rule found.
type hit struct {
	text string
	// node is the page's node that holds the value, or -1.
	node int32
	// value is the index of the JSON-LD value it comes from, or -1.
	value int32
	// start and stop are the value's range in the page's source, or -1.
	start, stop int32
}

// pick walks the rules in order and returns the first value that read
// accepts, with its rule's row. read says why it refuses one; "" accepts.
// Where evidence is asked for, the hits of all rules are noted.
func pick[T any](d *draft, field string, rules []rule, read func(*draft, hit) (T, string)) (T, int, hit) {
	var best T
	var bestHit hit
	row := -1
	for i := range rules {
		for h := range rules[i].find(d) {
			if d.candidates++; d.candidates > d.opts.MaxCandidates {
				d.exceed(CandidatesLimit, d.opts.MaxCandidates, d.candidates)
				return best, row, bestHit
			}
			d.page.Pause(d.candidates)
			v, why := read(d, h)
			if row >= 0 && why == "" {
				why = "a rule above it won"
			}
			d.note(field, &rules[i], h, why)
			if row < 0 && why == "" {
				best, bestHit, row = v, h, i
				if !d.opts.Evidence {
					return best, row, bestHit
				}
			}
		}
	}
	return best, row, bestHit
}

// note adds a candidate to the evidence, where that is asked for. An empty
// why marks the chosen one.
func (d *draft) note(field string, r *rule, h hit, why string) {
	if !d.opts.Evidence {
		return
	}
	if n := len(d.article.Evidence); n >= d.opts.MaxCandidates {
		d.exceed(CandidatesLimit, d.opts.MaxCandidates, n+1)
		return
	}
	start, stop := d.page.Range(h.start, h.stop)
	d.article.Evidence = append(d.article.Evidence, article.Candidate{
		Field: field, Rule: r.name, Source: r.source, Text: clip(fold(h.text)),
		Start: start, End: stop, Chosen: why == "", Why: why,
	})
}

// clip bounds the text of a candidate to 300 bytes at a rune boundary.
func clip(s string) string {
	const most = 300
	if len(s) <= most {
		return s
	}
	k := most
	for k > 0 && s[k]&0xc0 == 0x80 {
		k--
	}
	return s[:k]
}

// one yields a single hit, or none where the text is empty.
func one(h hit) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		if h.text != "" {
			yield(h)
		}
	}
}

// jsonLD finds the values of a member of the story's JSON-LD object.
func jsonLD(keys ...string) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			ld := &d.claims.LD
			if ld.Article < 0 {
				return
			}
			for _, key := range keys {
				for m := range ld.Each(ld.Article, key) {
					v, ok := ld.Name(m)
					if ok && !yield(hit{v.Text, -1, m, v.Start, v.Stop}) {
						return
					}
				}
			}
		}
	}
}

// meta finds the values of head elements with one of the names, in the order
// of the names.
func meta(names ...string) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for _, name := range names {
				for _, m := range d.claims.Meta {
					if m.Name == name && m.Value != "" && !yield(hit{m.Value, m.Node, -1, m.Start, m.Stop}) {
						return
					}
				}
			}
		}
	}
}

// itemprop finds the elements that state a property of the story in microdata
// or RDFa. The value is the attribute that HTML gives for it, else the text.
func itemprop(names ...string) func(*draft) iter.Seq[hit] {
	return func(d *draft) iter.Seq[hit] {
		return func(yield func(hit) bool) {
			for _, name := range names {
				for _, p := range d.claims.Props {
					if p.Name == name && d.isStorys(p) && !yield(d.propHit(p.Node)) {
						return
					}
				}
			}
		}
	}
}

// isStorys reports whether a property belongs to the story: to the item of an
// article type around the headline, or where that is none, to any such item.
func (d *draft) isStorys(p markup.Prop) bool {
	if !p.IsArticle() {
		return false
	}
	t := d.title.node
	if t == page.None || d.page.Contains(p.Item, t) {
		return true
	}
	for _, other := range d.claims.Props {
		if other.IsArticle() && d.page.Contains(other.Item, t) {
			return false
		}
	}
	return true
}

// propAttrs are the attributes that hold the value of a microdata property in
// place of the text (HTML standard, "Values: the algorithm").
var propAttrs = []string{"content", "datetime"}

// propHit returns the value of the property at node i.
func (d *draft) propHit(i int32) hit {
	for _, name := range propAttrs {
		for _, a := range d.page.NodeAttrs(i) {
			if a.Name == name && a.Value != "" {
				return hit{a.Value, i, -1, a.Start, a.Stop}
			}
		}
	}
	return d.nodeHit(i)
}

// nodeHit returns the shown text of node i.
func (d *draft) nodeHit(i int32) hit {
	n := &d.page.Nodes[i]
	return hit{d.page.InnerText(i), i, -1, n.Start, n.Stop}
}
