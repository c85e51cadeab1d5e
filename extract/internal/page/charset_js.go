// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "syscall/js"

// The browser's TextDecoder knows all encodings, so that their tables are left
// out of the module.

// decoderFor returns the TextDecoder for a label; ok is false where there is
// none.
func decoderFor(label string) (d js.Value, ok bool) {
	defer func() { ok = recover() == nil }()
	return js.Global().Get("TextDecoder").New(label), true
}

// replacementName stands for the encodings that are not read because they can
// hide markup; TextDecoder refuses them.
const replacementName = "replacement"

// tableLabel returns the name of the encoding with a label in lower case, or
// "".
func tableLabel(label string) string {
	switch label {
	case replacementName, "csiso2022kr", "hz-gb-2312", "iso-2022-cn", "iso-2022-cn-ext", "iso-2022-kr":
		return replacementName
	}
	d, ok := decoderFor(label)
	if !ok {
		return ""
	}
	return d.Get("encoding").String()
}

// decodeCharset decodes s from an encoding that labelled or guess returned.
func decodeCharset(s, charset string) string {
	switch charset {
	case windows1252Name:
		return decodeWindows1252(s)
	case replacementName:
		return "\uFFFD"
	}
	d, ok := decoderFor(charset)
	if !ok {
		return decodeWindows1252(s)
	}
	src := js.Global().Get("Uint8Array").New(len(s))
	js.CopyBytesToJS(src, []byte(s))
	return d.Call("decode", src).String()
}
