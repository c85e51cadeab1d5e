// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"hash/fnv"
	"regexp"
	"strings"
)

var nameAttr = regexp.MustCompile(`(?i)(\s(?:class|id|itemprop|role|data-[a-z-]+)\s*=\s*)("[^"]*"|'[^']*')`)

// scrambleNames replaces each word of the class names, ids and other naming
// attributes of a page by a random word, the same for the same word.
func scrambleNames(html string) string {
	return nameAttr.ReplaceAllStringFunc(html, func(s string) string {
		m := nameAttr.FindStringSubmatch(s)
		words := strings.Fields(m[2][1 : len(m[2])-1])
		for i, w := range words {
			words[i] = randomWord(w)
		}
		return m[1] + `"` + strings.Join(words, " ") + `"`
	})
}

func randomWord(w string) string {
	h := fnv.New64a()
	h.Write([]byte(w))
	n := h.Sum64()
	var b [9]byte
	for i := range b {
		b[i] = "bcdfghjklmnpqrstvwxz"[n%20]
		n /= 20
	}
	return string(b[:])
}
