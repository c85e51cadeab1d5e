// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// JSONLD is the schema.org claims in a page's scripts of type
// application/ld+json.
type JSONLD struct {
	// Values are the values of all scripts, one after the other.
	Values []Value
	// Article is the index of the object that describes the page's story, or
	// -1; Main is that object or, where there is none, the WebPage.
	Article int32
	// TooDeep reports that values were left out because they lie too deep.
	TooDeep bool
	ids     map[string]int32 // @id to the object that says most about it
}

// articleTypeWords are the types of schema.org that a story can have, in
// lower case: Article and what is below it, and the two that news sites use
// in its place.
var articleTypeWords = []string{
	"newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "backgroundnewsarticle",
	"reviewnewsarticle", "askpublicnewsarticle", "liveblogposting", "blogposting", "socialmediaposting", "satiricalarticle",
	"advertisercontentarticle", "scholarlyarticle", "medicalscholarlyarticle", "techarticle", "report", "discussionforumposting",
	"review", "criticreview", "claimreview", "interview", "pressrelease", "recipe", "creativework", "videoobject", "webpage", "newsmediaorganizationarticle",
}

// weakTypeWords are types that a page may give its story but gives other
// things as well.
var weakTypeWords = map[string]bool{"creativework": true, "videoobject": true, "webpage": true, "review": true, "recipe": true}

// readJSONLD reads the scripts of a page, to a depth of most.
func readJSONLD(p *page.Page, most int) JSONLD {
	l := JSONLD{Article: -1}
	for i := int32(0); i < int32(len(p.Nodes)); i++ {
		n := &p.Nodes[i]
		if n.Tag != page.ScriptTag || n.Kind != page.Element || !isLDType(p.AttrOr(i, "type")) {
			continue
		}
		for c := i + 1; c < n.End; c++ {
			l.script(&p.Nodes[c], most, p.Check)
		}
	}
	l.index()
	l.Article = l.best()
	return l
}

func isLDType(t string) bool {
	t = strings.TrimSpace(t)
	return len(t) >= 19 && strings.EqualFold(t[:19], "application/ld+json")
}

// script reads one script's text; a text that was escaped as HTML is decoded first.
func (l *JSONLD) script(n *page.Node, most int, check func()) {
	r := jsonReader{s: n.Text, base: n.Start, values: l.Values, most: most, check: check}
	if strings.Contains(n.Text, "&quot;@type&quot;") {
		r.s, r.base = strings.ReplaceAll(n.Text, "&quot;", `"`), -1
	}
	r.read()
	l.Values = r.values
	l.TooDeep = l.TooDeep || r.deeper
}

// index notes which object tells most about each @id.
func (l *JSONLD) index() {
	for i := range l.Values {
		v := &l.Values[i]
		if v.Key != "@id" || v.Kind != String {
			continue
		}
		obj := l.parentOf(int32(i))
		if obj < 0 || l.Values[obj].End-obj <= 2 { // a bare reference
			continue
		}
		if l.ids == nil {
			l.ids = make(map[string]int32)
		}
		if old, ok := l.ids[v.Text]; !ok || l.Values[old].End-old < l.Values[obj].End-obj {
			l.ids[v.Text] = obj
		}
	}
}

// parentOf returns the object that member i stands in, or -1. The search is
// bounded: @id stands among the first members of an object.
func (l *JSONLD) parentOf(i int32) int32 {
	for j := i - 1; j >= 0 && j > i-200; j-- {
		if v := &l.Values[j]; v.Kind == Object && v.End > i {
			return j
		}
	}
	return -1
}

// best returns the object that most likely describes the page's story.
func (l *JSONLD) best() int32 {
	best, bestScore := int32(-1), 0
	listEnd := int32(0) // end of the member around i that lists other things
	for i := int32(0); i < int32(len(l.Values)); i++ {
		v := &l.Values[i]
		if i >= listEnd && otherKeys[v.Key] {
			listEnd = v.End
		}
		if v.Kind != Object {
			continue
		}
		s := l.articleScore(i)
		if i < listEnd {
			s -= 15
		}
		if s > bestScore {
			best, bestScore = i, s
		}
	}
	return best
}

// otherKeys are members that hold other stories than the page's own.
var otherKeys = map[string]bool{"itemListElement": true, "hasPart": true, "item": true, "blogPost": true, "blogPosts": true, "isRelatedTo": true,
	"relatedLink": true, "citation": true, "liveBlogUpdate": true, "isBasedOn": true, "mentions": true}

func (l *JSONLD) articleScore(i int32) int {
	strong, weak := false, false
	for t := range l.Each(i, "@type") {
		switch name := strings.ToLower(typeName(l.Values[t].Text)); {
		case weakTypeWords[name]:
			weak = true
		case isArticleType(name):
			strong = true
		}
	}
	if !strong && !weak {
		return 0
	}
	score := 1
	if strong {
		score += 20
	}
	for m := range l.members(i) {
		switch l.Values[m].Key {
		case "headline":
			score += 6
		case "datePublished", "articleBody":
			score += 5
		case "author", "mainEntityOfPage", "publisher":
			score += 2
		}
	}
	if !strong && score < 6 {
		return 0
	}
	return score
}

func isArticleType(name string) bool {
	return slices.Contains(articleTypeWords, name)
}

// typeName cuts the address from a type ("http://schema.org/NewsArticle").
func typeName(t string) string { return t[strings.LastIndexAny(t, "/:#")+1:] }

// members yields the indexes of the members of an object or array.
func (l *JSONLD) members(i int32) func(func(int32) bool) {
	return func(yield func(int32) bool) {
		if i < 0 || l.Values[i].End <= i+1 {
			return
		}
		for m := i + 1; m >= 0; m = l.Values[m].Next {
			if !yield(m) {
				return
			}
		}
	}
}

// Each yields the values of a member of object i, the elements one by one
// where it is an array.
func (l *JSONLD) Each(i int32, key string) func(func(int32) bool) {
	return func(yield func(int32) bool) {
		for m := range l.members(i) {
			if !strings.EqualFold(l.Values[m].Key, key) {
				continue
			}
			if l.Values[m].Kind != Array {
				if !yield(l.follow(m)) {
					return
				}
				continue
			}
			for e := range l.members(m) {
				if !yield(l.follow(e)) {
					return
				}
			}
		}
	}
}

// follow returns the object that i refers to by its @id, or i itself.
func (l *JSONLD) follow(i int32) int32 {
	v := &l.Values[i]
	if v.Kind != Object || v.End != i+2 || l.Values[i+1].Key != "@id" {
		return i
	}
	if obj, ok := l.ids[l.Values[i+1].Text]; ok {
		return obj
	}
	return i
}

// Name returns the value that names i: the string itself, or an object's name.
func (l *JSONLD) Name(i int32) (Value, bool) {
	v := l.Values[i]
	if v.Kind == String || v.Kind == Number {
		return v, v.Text != ""
	}
	for _, key := range []string{"name", "@value", "alternateName"} {
		for m := range l.Each(i, key) {
			if v := l.Values[m]; v.Kind == String && v.Text != "" {
				return v, true
			}
		}
	}
	return Value{}, false
}

// Text returns the first string value of a member of object i.
func (l *JSONLD) Text(i int32, key string) (Value, bool) {
	for m := range l.Each(i, key) {
		if v, ok := l.Name(m); ok {
			return v, true
		}
	}
	return Value{}, false
}

// HasType reports whether object i has a type of that name.
func (l *JSONLD) HasType(i int32, name string) bool {
	for t := range l.Each(i, "@type") {
		if strings.EqualFold(typeName(l.Values[t].Text), name) {
			return true
		}
	}
	return false
}

// FirstOfType returns the first object with the type, or -1.
func (l *JSONLD) FirstOfType(name string) int32 {
	for i := range l.Values {
		if l.Values[i].Kind == Object && l.HasType(int32(i), name) {
			return int32(i)
		}
	}
	return -1
}

// NoJSONLD is the claims of a page without any.
var NoJSONLD = JSONLD{Article: -1}
