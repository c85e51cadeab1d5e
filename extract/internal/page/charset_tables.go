// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package page

import (
	"golang.org/x/text/encoding/htmlindex"
)

// tableLabel returns the name of the encoding with a label in lower case, or
// "".
func tableLabel(label string) string {
	e, err := htmlindex.Get(label)
	if err != nil {
		return ""
	}
	name, err := htmlindex.Name(e)
	if err != nil {
		return ""
	}
	return name
}

// decodeCharset decodes s from an encoding that labelled or guess returned.
func decodeCharset(s, charset string) string {
	switch charset {
	case windows1252Name:
		return decodeWindows1252(s)
	case "gbk":
		charset = "gb18030" // which has all that GBK has
	}
	e, err := htmlindex.Get(charset)
	if err != nil {
		return decodeWindows1252(s)
	}
	text, err := e.NewDecoder().String(s)
	if err != nil {
		return decodeWindows1252(s)
	}
	return text
}
