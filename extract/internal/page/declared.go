// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// declared returns the encoding that the HTTP header or the page declares, or
// "", and the language that its html element states.
func declared(src, contentType string) (charset, lang string) {
	if name := labelled(headerCharset(contentType)); name != "" {
		return name, ""
	}
	name, lang := metaCharset(src)
	if name == "" {
		name = labelled(xmlEncoding(src))
	}
	switch name {
	case utf16LEName, utf16BEName:
		name = utf8Name // who could read the declaration was not reading UTF-16
	case "x-user-defined":
		name = windows1252Name
	}
	return name, lang
}

// labelled returns the name of the encoding with a label, or "".
func labelled(label string) string {
	label = strings.ToLower(strings.Trim(label, space))
	if label == "" {
		return ""
	}
	if name := baseLabel(label); name != "" {
		return name
	}
	return tableLabel(label)
}

// headerCharset returns the first charset parameter of a Content-Type header.
func headerCharset(contentType string) string {
	_, params, _ := strings.Cut(contentType, ";")
	for params != "" {
		name, rest, _ := strings.Cut(params, "=")
		if k := strings.IndexByte(name, ';'); k >= 0 { // a parameter without a value
			params = params[k+1:]
			continue
		}
		value, after := headerValue(rest)
		if strings.EqualFold(strings.Trim(name, space), "charset") {
			return value
		}
		params = after
	}
	return ""
}

// headerValue returns the value that s begins with, and what follows the next
// semicolon.
func headerValue(s string) (value, rest string) {
	if strings.HasPrefix(s, `"`) {
		value, rest, _ = strings.Cut(s[1:], `"`)
		_, rest, _ = strings.Cut(rest, ";")
		return value, rest
	}
	value, rest, _ = strings.Cut(s, ";")
	return value, rest
}

// alwaysScanned is the number of bytes in which a declaration counts wherever
// it stands; after that, it does as long as the head lasts.
const alwaysScanned = 1024

// metaCharset returns the encoding that a meta element declares, or "", and the
// lang attribute of the html element.
func metaCharset(src string) (charset, lang string) {
	s := scanner{src: src}
	for inHead := true; inHead || s.pos < alwaysScanned; {
		s.attrs = s.attrs[:0]
		s.next(false)
		t := s.tok.tag
		switch s.tok.kind {
		case eofToken:
			return "", lang
		case endToken:
			inHead = inHead && t != HeadTag
		case startToken:
			switch t {
			case MetaTag:
				if name := labelled(metaLabel(s.attrs)); name != "" {
					return name, lang
				}
			case HTMLTag:
				lang, _ = findAttr(s.attrs, "lang")
			case ScriptTag, StyleTag, TitleTag, NoscriptTag, TextareaTag, IframeTag, NoembedTag, NoframesTag, XmpTag:
				s.rawText(t)
			}
			inHead = inHead && (t == HTMLTag || t == HeadTag || t == NoscriptTag || t == ObjectTag || t.is(inHeadTag))
		}
	}
	return "", lang
}

// metaLabel returns the label in the attributes of a meta element, or "".
func metaLabel(attrs []Attr) string {
	if label, ok := findAttr(attrs, "charset"); ok {
		return label
	}
	if equiv, _ := findAttr(attrs, "http-equiv"); !strings.EqualFold(equiv, "content-type") {
		return ""
	}
	content, _ := findAttr(attrs, "content")
	const name = "charset"
	for {
		k := indexFold(content, name)
		if k < 0 {
			return ""
		}
		content = strings.TrimLeft(content[k+len(name):], space)
		if strings.HasPrefix(content, "=") {
			break
		}
	}
	content = strings.TrimLeft(content[1:], space)
	if content != "" && (content[0] == '"' || content[0] == '\'') {
		k := strings.IndexByte(content[1:], content[0])
		if k < 0 {
			return ""
		}
		return content[1 : 1+k]
	}
	if k := strings.IndexAny(content, space+";"); k >= 0 {
		return content[:k]
	}
	return content
}

// indexFold is strings.Index for a word in lower case, in any case in s.
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// xmlEncoding returns the encoding of an XML declaration at the start of src.
func xmlEncoding(src string) string {
	if !strings.HasPrefix(src, "<?xml") {
		return ""
	}
	declaration, _, ok := strings.Cut(src, ">")
	if !ok {
		return ""
	}
	_, value, ok := strings.Cut(declaration, "encoding")
	value = strings.TrimLeft(value, space)
	if !ok || !strings.HasPrefix(value, "=") {
		return ""
	}
	label, _, _ := quoted(value[1:])
	return label
}
