// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import "strings"

// isQuirky reports whether browsers render a page with this doctype, the text
// between "<!doctype" and ">", as those before the standards did.
func isQuirky(doctype string) bool {
	name, rest := word(strings.TrimLeft(doctype, space))
	if !strings.EqualFold(name, "html") {
		return true
	}
	key, rest := word(rest)
	// The quotation mark may follow without a space.
	if k := strings.IndexAny(key, `"'`); k >= 0 {
		key, rest = key[:k], key[k:]+" "+rest
	}
	switch {
	case key == "":
		return false
	case strings.EqualFold(key, "system"):
		system, ok, _ := quoted(rest)
		return !ok || strings.EqualFold(system, "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd")
	case !strings.EqualFold(key, "public"):
		return true
	}
	public, ok, rest := quoted(rest)
	if !ok {
		return true
	}
	system, hasSystem, rest := quoted(rest)
	if !hasSystem && rest != "" {
		return true
	}
	return isQuirkyID(strings.ToLower(public), hasSystem) || strings.EqualFold(system, "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd")
}

// word cuts s at its first white space.
func word(s string) (first, rest string) {
	k := strings.IndexAny(s, space)
	if k < 0 {
		return s, ""
	}
	return s[:k], strings.TrimLeft(s[k:], space)
}

// quoted returns the quoted string that s begins with, and what follows it.
func quoted(s string) (text string, ok bool, rest string) {
	s = strings.TrimLeft(s, space)
	if s == "" || s[0] != '"' && s[0] != '\'' {
		return "", false, s
	}
	k := strings.IndexByte(s[1:], s[0])
	if k < 0 {
		return "", false, s
	}
	return s[1 : 1+k], true, strings.TrimLeft(s[k+2:], space)
}

// isQuirkyID reports whether a public identifier, in lower case, stands for
// one of the languages before HTML 4.01.
func isQuirkyID(id string, hasSystem bool) bool {
	switch id {
	case "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html":
		return true
	}
	for _, prefix := range quirkyIDWords {
		if strings.HasPrefix(id, prefix) {
			return true
		}
	}
	return !hasSystem && (strings.HasPrefix(id, "-//w3c//dtd html 4.01 frameset//") || strings.HasPrefix(id, "-//w3c//dtd html 4.01 transitional//"))
}

// quirkyIDWords are the beginnings of public identifiers that stand for quirks
// mode, from the WHATWG HTML standard, section "The initial insertion mode".
var quirkyIDWords = []string{
	"+//silmaril//dtd html pro v0r11 19970101//",
	"-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
	"-//as//dtd html 3.0 aswedit + extensions//",
	"-//ietf//dtd html 2.0 level 1//",
	"-//ietf//dtd html 2.0 level 2//",
	"-//ietf//dtd html 2.0 strict level 1//",
	"-//ietf//dtd html 2.0 strict level 2//",
	"-//ietf//dtd html 2.0 strict//",
	"-//ietf//dtd html 2.0//",
	"-//ietf//dtd html 2.1e//",
	"-//ietf//dtd html 3.0//",
	"-//ietf//dtd html 3.2 final//",
	"-//ietf//dtd html 3.2//",
	"-//ietf//dtd html 3//",
	"-//ietf//dtd html level 0//",
	"-//ietf//dtd html level 1//",
	"-//ietf//dtd html level 2//",
	"-//ietf//dtd html level 3//",
	"-//ietf//dtd html strict level 0//",
	"-//ietf//dtd html strict level 1//",
	"-//ietf//dtd html strict level 2//",
	"-//ietf//dtd html strict level 3//",
	"-//ietf//dtd html strict//",
	"-//ietf//dtd html//",
	"-//metrius//dtd metrius presentational//",
	"-//microsoft//dtd internet explorer 2.0 html strict//",
	"-//microsoft//dtd internet explorer 2.0 html//",
	"-//microsoft//dtd internet explorer 2.0 tables//",
	"-//microsoft//dtd internet explorer 3.0 html strict//",
	"-//microsoft//dtd internet explorer 3.0 html//",
	"-//microsoft//dtd internet explorer 3.0 tables//",
	"-//netscape comm. corp.//dtd html//",
	"-//netscape comm. corp.//dtd strict html//",
	"-//o'reilly and associates//dtd html 2.0//",
	"-//o'reilly and associates//dtd html extended 1.0//",
	"-//o'reilly and associates//dtd html extended relaxed 1.0//",
	"-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
	"-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
	"-//spyglass//dtd html 2.0 extended//",
	"-//sq//dtd html 2.0 hotmetal + extensions//",
	"-//sun microsystems corp.//dtd hotjava html//",
	"-//sun microsystems corp.//dtd hotjava strict html//",
	"-//w3c//dtd html 3 1995-03-24//",
	"-//w3c//dtd html 3.2 draft//",
	"-//w3c//dtd html 3.2 final//",
	"-//w3c//dtd html 3.2//",
	"-//w3c//dtd html 3.2s draft//",
	"-//w3c//dtd html 4.0 frameset//",
	"-//w3c//dtd html 4.0 transitional//",
	"-//w3c//dtd html experimental 19960712//",
	"-//w3c//dtd html experimental 970421//",
	"-//w3c//dtd w3 html//",
	"-//w3o//dtd w3 html 3.0//",
	"-//webtechs//dtd mozilla html 2.0//",
	"-//webtechs//dtd mozilla html//",
}
