// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"unicode/utf16"
)

const (
	defaultMaxBytes = 16 << 20
	mostBytes       = 512 << 20 // which the library keeps to as well
	sniffBytes      = 64 << 10  // how much of an input is looked at to tell what it is
)

// The byte order marks of UTF-16.
var (
	bigEndianMark    = []byte{0xFE, 0xFF}
	littleEndianMark = []byte{0xFF, 0xFE}
)

// openingMarks are how a document or a piece of one begins, in lower case.
var openingMarks = []string{"<!doctype", "<!--", "<?xml", "<html", "<head", "<body", "<title", "<meta", "<link", "<script", "<style"}

// elementWords are elements that articles are made of.
var elementWords = []string{
	"a", "article", "aside", "b", "blockquote", "div", "em", "figure", "footer", "h1", "h2", "h3", "h4", "header", "i",
	"iframe", "img", "li", "main", "nav", "ol", "p", "section", "span", "strong", "table", "td", "time", "tr", "ul",
}

// looksLikeHTML tells a page from text by its first bytes: it opens with an
// element, or has at least three end tags.
func looksLikeHTML(head []byte) bool {
	for _, mark := range [...][]byte{bigEndianMark, littleEndianMark} {
		if rest, ok := bytes.CutPrefix(head, mark); ok {
			head = bytes.ReplaceAll(rest, []byte{0}, nil)
		}
	}
	if bytes.HasPrefix(head, []byte("<\x00")) { // UTF-16 without a mark
		head = bytes.ReplaceAll(head, []byte{0}, nil)
	}
	s := strings.ToLower(string(head))
	s = strings.TrimLeft(s, "\uFEFF \t\r\n\f")
	for _, mark := range openingMarks {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	if rest, ok := strings.CutPrefix(s, "<"); ok && isElement(rest) {
		return true
	}
	ends := 0
	for range 1000 {
		_, after, ok := strings.Cut(s, "</")
		if !ok {
			return false
		}
		if isElement(after) {
			ends++
		}
		if ends == 3 {
			return true
		}
		s = after
	}
	return false
}

// isElement reports whether s starts with the name of a known element.
func isElement(s string) bool {
	end := strings.IndexAny(s[:min(len(s), len("blockquote>"))], " \t\r\n\f/>")
	return end > 0 && slices.Contains(elementWords, s[:end])
}

// decodeText returns the words of a text file: UTF-8, or UTF-16 that starts
// with its byte order mark.
func decodeText(b []byte) string {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(b, bigEndianMark):
		order = binary.BigEndian
	case bytes.HasPrefix(b, littleEndianMark):
		order = binary.LittleEndian
	default:
		return string(bytes.TrimPrefix(b, []byte("\uFEFF")))
	}
	units := make([]uint16, 0, len(b)/2)
	for b = b[2:]; len(b) >= 2; b = b[2:] {
		units = append(units, order.Uint16(b))
	}
	return string(utf16.Decode(units))
}
