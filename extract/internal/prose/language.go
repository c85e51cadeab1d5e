// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

import "sync"

// languageWords are frequent words that tell a language from its neighbours.
var languageWords = []struct{ tag, words string }{
	{"en", "the and of to in that is was for with his her it said by from at which"},
	{"de", "der die und das den nicht ist von mit dem sich auf ein eine im auch des zu"},
	{"fr", "le les des et est une du dans pour que qui sur pas au par plus avec ce"},
	{"es", "el los las y una del que por con no su para es al lo más como pero"},
	{"it", "il che di della è un una gli nel per con non sono dei alla più anche del"},
	{"pt", "o os uma não do da em que um para com dos no na mais ao foi são"},
	{"nl", "de het een van en dat niet zijn op te met voor aan ook er maar bij hij"},
	{"sv", "och att det som en på är av för med den till inte har ett om var han"},
}

// minLanguageShare is the share of words, one in so many, that must be among a
// language's.
const minLanguageShare = 12

// languageSample bounds the tokens that Language looks at.
const languageSample = 600

var languageLexicon = sync.OnceValue(func() *Lexicon {
	l := &Lexicon{}
	for i, x := range languageWords {
		l.Add(1<<i, x.words)
	}
	return l
})

// Language returns the tag of the language that the function words of the text
// show, or "".
func (t *Text) Language() string {
	lex := languageLexicon()
	var count [16]int
	words := 0
	for i := range min(len(t.Tokens), languageSample) {
		if t.Tokens[i].Kind != Word {
			continue
		}
		words++
		for c, k := lex.Class(t.Tokens[i].Hash), 0; c != 0; c, k = c>>1, k+1 {
			if c&1 != 0 {
				count[k]++
			}
		}
	}
	best := 0
	for k := range languageWords {
		if count[k] > count[best] {
			best = k
		}
	}
	if words == 0 || count[best]*minLanguageShare < words {
		return ""
	}
	return languageWords[best].tag
}
