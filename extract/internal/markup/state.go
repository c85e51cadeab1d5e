// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package markup

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// State finds the longest running text in the data that a page's scripts hold
// for its own use: the JSON from which frameworks draw the story in the
// browser. It returns the paragraphs, each a text or a piece of HTML, or nil.
func State(p *page.Page) []string {
	var best []string
	most := 0
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.Tag != page.ScriptTag || n.Kind != page.Element || isLDType(p.AttrOr(int32(i), "type")) {
			continue
		}
		for c := int32(i) + 1; c < n.End; c++ {
			if parts, words := story(p.Nodes[c].Text); words > most {
				best, most = parts, words
			}
		}
	}
	return best
}

const (
	leastScript = 400 // bytes; shorter scripts hold no story
	leastWords  = 80  // words; less is a teaser or a legal note
	leastPart   = 5   // words of a string that counts as prose
)

// story returns the paragraphs of the longest prose of a script and its words.
func story(script string) ([]string, int) {
	if len(script) < leastScript {
		return nil, 0
	}
	script = strings.TrimSpace(script)
	if script[0] != '{' && script[0] != '[' {
		if script = assigned(script); script == "" {
			return nil, 0
		}
	}
	values := ReadJSON(nil, script, -1)
	if len(values) == 1 && values[0].Kind == String {
		values = ReadJSON(nil, values[0].Text, -1)
	}
	return longest(values)
}

// assigned returns what a script assigns in its first statement, where that
// is an object, an array or a text for JSON.parse; else "".
func assigned(script string) string {
	k := strings.IndexByte(script, '=')
	if k < 0 || k > 200 {
		return ""
	}
	value := strings.TrimSpace(script[k+1:])
	value = strings.TrimPrefix(value, "JSON.parse(")
	if value == "" || value[0] != '{' && value[0] != '[' && value[0] != '"' && value[0] != '\'' {
		return ""
	}
	return value
}

// longest returns the prose of the array or string that holds most of it.
func longest(values []Value) ([]string, int) {
	words := make([]int, len(values)) // prose below an array; of a string, its own
	var open []int                    // arrays and objects around i
	best, most := -1, 0
	for i := range values {
		for len(open) > 0 && values[open[len(open)-1]].End <= int32(i) {
			open = open[:len(open)-1]
		}
		v := &values[i]
		if v.Kind == Array || v.Kind == Object {
			open = append(open, i)
			continue
		}
		if v.Kind != String {
			continue
		}
		n := proseWords(v.Text)
		if words[i] = n; n < leastPart {
			continue
		}
		if n > most {
			best, most = i, n
		}
		for _, o := range open {
			words[o] += n
		}
	}
	// The smallest array that holds nearly all of the prose around it is the
	// list of paragraphs; one string alone may hold more than any.
	for i := range values {
		if values[i].Kind == Array && words[i] > most+most/4 {
			best, most = i, words[i]
		}
	}
	if best < 0 || most < leastWords {
		return nil, 0
	}
	for i := best + 1; i < int(values[best].End); i++ {
		if values[i].Kind == Array && words[i]*10 >= most*8 {
			best = i
		}
	}
	if values[best].Kind == String {
		return []string{values[best].Text}, most
	}
	return paragraphs(values, words, best)
}

// paragraphs returns one text for each element of the array at i, made of its
// strings under the member name that holds most of the prose.
func paragraphs(values []Value, words []int, i int) ([]string, int) {
	end := int(values[i].End)
	byKey := map[string]int{}
	key, most := "", 0
	for j := i + 1; j < end; j++ {
		if v := &values[j]; v.Kind == String && words[j] >= leastPart {
			if byKey[v.Key] += words[j]; byKey[v.Key] > most {
				key, most = v.Key, byKey[v.Key]
			}
		}
	}
	var parts []string
	for e := i + 1; e >= 0 && e < end; e = int(values[e].Next) {
		var b strings.Builder
		for j := e; j < int(values[e].End); j++ {
			if v := &values[j]; v.Kind == String && (v.Key == key || j == e) {
				b.WriteString(v.Text)
			}
		}
		if b.Len() > 0 {
			parts = append(parts, b.String())
		}
	}
	return parts, most
}

// proseWords counts the words of a string that reads as prose: words of
// letters parted by single spaces, tags left out; code and addresses are none.
func proseWords(s string) int {
	if len(s) < 20 || strings.IndexByte(s, ' ') < 0 || s[0] == '{' || strings.HasPrefix(s, "http") {
		return 0
	}
	words, odd, in, tag := 0, 0, false, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case tag:
			tag = c != '>'
		case c == '<':
			tag, in = true, false
		case c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80:
			if !in {
				words++
			}
			in = true
		case c == '{' || c == '}' || c == ';' || c == '=' || c == '_' || c == '\\' || c == '|':
			odd++
			in = false
		default:
			in = c == '\'' && in
		}
	}
	if odd*8 > words || words >= 3*leastPart && !strings.ContainsAny(s, ".!?。।") {
		return 0
	}
	return words
}
