// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// titleSeparators part the story's title from the name of the site or section
// in a title element. They count only with a space on both sides.
var titleSeparators = []string{" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " / ", " « ", " ‹ ", " > "}

// cutSiteName takes the outlet's name, and the section before it, off the end
// or the head of a title.
func (d *draft) cutSiteName(title string) string {
	for range 3 {
		cut := d.cutOnce(title)
		if cut == title {
			break
		}
		title = cut
	}
	return title
}

func (d *draft) cutOnce(title string) string {
	at, width := -1, 0
	for _, sep := range titleSeparators {
		if k := strings.LastIndex(title, sep); k > at {
			at, width = k, len(sep)
		}
	}
	if at < 0 {
		return cutUnspaced(title)
	}
	if rest := title[at+width:]; d.isSiteName(rest) || title[at:at+width] == " | " && countWords(rest) <= 4 && countWords(title[:at]) > countWords(rest) {
		return strings.TrimSpace(title[:at])
	}
	for _, sep := range titleSeparators {
		if k := strings.Index(title, sep); k >= 0 && d.isSiteName(title[:k]) {
			return strings.TrimSpace(title[k+len(sep):])
		}
	}
	return title
}

// unspacedSeparators part the site's name in titles of scripts without spaces.
var unspacedSeparators = []string{"_", "|", "｜", "－", "-", "–", "—"}

// cutUnspaced cuts the last part off a title in a script without spaces, where
// a separator stands between two of its letters and most of the title is left.
func cutUnspaced(title string) string {
	at := -1
	for _, sep := range unspacedSeparators {
		k := strings.LastIndex(title, sep)
		if k <= at {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(title[:k])
		after, _ := utf8.DecodeRuneInString(title[k+len(sep):])
		if isUnspaced(after) && (isUnspaced(before) || !unicode.IsLetter(before)) {
			at = k
		}
	}
	if at < 0 || utf8.RuneCountInString(title[:at]) < 2*utf8.RuneCountInString(title[at:]) {
		return title
	}
	return title[:at]
}

// isSiteName reports whether s names the outlet: it is the publisher's name,
// or its letters are in the host's name.
func (d *draft) isSiteName(s string) bool {
	k := strings.ReplaceAll(key(s), " ", "")
	if k == "" {
		return false
	}
	name := strings.ReplaceAll(key(d.article.Publisher.Name), " ", "")
	if name != "" && (k == name || len(k) >= 4 && strings.Contains(name, k) || len(name) >= 4 && strings.Contains(k, name)) {
		return true
	}
	host := d.base.host()
	if k == strings.ReplaceAll(key(host), " ", "") {
		return true
	}
	label, _, _ := strings.Cut(host, ".")
	label = strings.ReplaceAll(label, "-", "")
	return len(label) >= 3 && (k == label || k == "the"+label || "the"+k == label)
}
