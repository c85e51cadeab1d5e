// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"
)

func TestLooksLikeHTML(t *testing.T) {
	for _, tt := range []struct {
		head string
		want bool
	}{
		{"<!DOCTYPE html>", true},
		{"\uFEFF\r\n  <html lang=en>", true},
		{"<?xml version=\"1.0\"?><html>", true},
		{"<!-- saved page -->\n<html>", true},
		{"<p>A cat.", true},
		{"<DIV class=story>A cat.</DIV>", true},
		{"\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", true},
		{"\xfe\xff\x00<\x00p\x00>", true},
		{"<\x00p\x00>\x00", true},
		{"Site header\n<p>One</p><p>Two</p>\n<p>Three</p>", true},
		{"", false},
		{"A cat sat on the mat.", false},
		{"<unnamed official> said no.", false},
		{"<3 cats", false},
		{"<", false},
		{"Write <p>, then </p>, and </p> again.", false},
		{"a </x> b </y> c </z> d </w>", false},
		{"\x89PNG\r\n\x1a\n", false},
		{strings.Repeat("</", sniffBytes/2), false},
	} {
		if got := looksLikeHTML([]byte(tt.head)); got != tt.want {
			t.Errorf("%.60q: got %v, want %v", tt.head, got, tt.want)
		}
	}
}

func TestDecodeText(t *testing.T) {
	for in, want := range map[string]string{
		"A cat":                            "A cat",
		"\uFEFFA cat":                      "A cat",
		"\xff\xfeA\x00\x3d\xd8\x00\xde":    "A\U0001F600",
		"\xfe\xff\x00A\xd8\x3d\xde\x00":    "A\U0001F600",
		"\xff\xfeA\x00b":                   "A", // half a character at the end
		"\xff\xfe\x00\xd8A\x00":            "\uFFFDA",
		"\xff\xfe":                         "",
		"":                                 "",
		"caf\xe9":                          "caf\xe9", // the library decides
		"two marks \uFEFF are not one, ok": "two marks \uFEFF are not one, ok",
	} {
		if got := decodeText([]byte(in)); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
