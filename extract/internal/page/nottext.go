// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"
	"unicode/utf8"
)

// magicWords open files that are not text, whatever name or type they came
// under.
var magicWords = []string{
	"%PDF-", "%!PS-Adobe-", "\x89PNG\r\n\x1A\n", "\xFF\xD8\xFF", "GIF87a", "GIF89a", "RIFF", "OggS", "ID3", "fLaC", "MThd\x00",
	"\x1F\x8B", "PK\x03\x04", "PK\x05\x06", "Rar!\x1A\x07", "7z\xBC\xAF\x27\x1C", "BZh", "\xFD7zXZ\x00", "\x28\xB5\x2F\xFD",
	"\x00asm", "\x7FELF", "MZ\x90\x00", "\xCA\xFE\xBA\xBE", "\xCF\xFA\xED\xFE", "wOFF", "wOF2", "\x00\x01\x00\x00\x00",
	"SQLite format 3\x00", "\xD0\xCF\x11\xE0", "\x00\x00\x01\x00", "II*\x00", "MM\x00*", "\x1A\x45\xDF\xA3", "FLV\x01",
}

// sniffedBytes is how much of the input is searched for binary data.
const sniffedBytes = 1024

// isNotText reports whether the input is some other kind of file.
func isNotText(src string) bool {
	for _, m := range magicWords {
		if strings.HasPrefix(src, m) {
			return true
		}
	}
	if len(src) > 12 && src[4:8] == "ftyp" { // MP4, HEIF, AVIF
		return true
	}
	if name, _ := byteOrderMark(src); name != "" {
		return false
	}
	head := src[:min(len(src), sniffedBytes)]
	binary := 0
	for i := range len(head) {
		if isBinary(head[i]) {
			binary++
		}
	}
	if binary*50 <= len(head) {
		return false
	}
	if _, invalid := countUTF8(head); invalid > utf8.UTFMax {
		return !isUTF16(head)
	}
	return binary*10 > len(head) && !hasTag(head) && !isUTF16(head)
}

// isBinary reports whether text has no use for a byte, as the WHATWG standard
// "MIME Sniffing" says it.
func isBinary(c byte) bool {
	return c <= 0x08 || c == 0x0B || between(c, 0x0E, 0x1A) || between(c, 0x1C, 0x1F)
}

func between(c, from, to byte) bool { return from <= c && c <= to }

// hasTag reports whether there is a tag, comment or doctype.
func hasTag(s string) bool {
	sc := scanner{src: s}
	sc.next(false)
	if sc.tok.kind == textToken {
		sc.next(false)
	}
	return sc.tok.kind != eofToken
}

// isUTF16 reports whether nearly every other byte is NUL, as in UTF-16 of any
// markup.
func isUTF16(s string) bool {
	var nul [2]int
	for i := range len(s) {
		if s[i] == 0 {
			nul[i&1]++
		}
	}
	return max(nul[0], nul[1])*3 > len(s) && min(nul[0], nul[1])*20 <= len(s)
}
