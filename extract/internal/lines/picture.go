// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// Image is an image of Markdown: ![words](address "title") behind.
type Image struct {
	Words, Address, Title, Behind string
}

// ReadImage reads the image that the source of a line begins with, perhaps as
// the words of a link. The address is empty where it stands elsewhere.
func ReadImage(src string) Image {
	words, linked := strings.CutPrefix(src, "[![")
	if !linked {
		words = strings.TrimPrefix(src, "![")
	}
	words, rest, ok := strings.Cut(words, "]")
	img := Image{Words: plainText(words)}
	if !ok {
		return img
	}
	if n := headTarget(rest); n > 0 {
		if rest[0] == '(' {
			img.Address, img.Title = cutTitle(rest[1 : n-1])
		}
		rest = rest[n:]
	}
	if linked {
		rest = strings.TrimPrefix(rest, "]")
		rest = rest[headTarget(rest):]
	}
	img.Behind = plainText(strings.TrimSpace(rest))
	return img
}

// headTarget returns the length of the target of a link that s begins with, or
// 0.
func headTarget(s string) int {
	if s == "" || targetEnd(s[0]) == 0 {
		return 0
	}
	return targetLen(s)
}

// cutTitle parts the target of a link: address, or <address>, and "title".
func cutTitle(s string) (address, title string) {
	s = strings.TrimSpace(s)
	end := strings.IndexByte(s, ' ')
	if strings.HasPrefix(s, "<") {
		end = strings.IndexByte(s, '>') + 1
	}
	if end <= 0 {
		return strings.Trim(s, "<>"), ""
	}
	address, title = strings.Trim(s[:end], "<>"), strings.TrimSpace(s[end:])
	if n := len(title) - 1; n > 0 && title[0] == title[n] && (title[0] == '"' || title[0] == '\'') {
		return address, plainText(title[1:n])
	}
	return address, ""
}
