// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import "strings"

// languageWords are the commonest function words of languages in the Latin
// and Cyrillic scripts, from frequency lists of news text, without words that are as common
// in a neighbour of the same list. They tell a language by its running text.
var languageWords = []struct {
	tag      string
	words    string
	cyrillic bool
}{
	{"en", "the and of to that is was for with his they were have this from which had their been will would who said", false},
	{"de", "der die und das den von nicht mit dem des sich auf für ist eine auch als wird bei einem aus nach haben zum", false},
	{"fr", "le et du les des est dans une qui pour pas sur avec plus sont ont aux cette été leur mais comme être nous vous", false},
	{"es", "el que se lo al y ha los las una por con para del como más pero sus este también fue está han entre muy sobre según años", false},
	{"pt", "que em um os uma não com mais dos como mas foi ao das seu sua ou quando muito já está também pelo pela até isso são", false},
	{"it", "di e il che della per una con sono non del gli nel alla anche dei più delle come ha dal questo è stato", false},
	{"nl", "het een van niet zijn dat voor met aan ook werd naar bij deze heeft wordt worden maar uit kan door", false},
	{"sv", "och att det som på är av för med den till inte har ett om från men var sig så vid också", false},
	{"da", "og at det som på er af for med den til ikke har et de en fra men var sig ved også blev efter", false},
	{"nb", "og at det som på er av for med den til ikke har et de en fra men var seg ved også ble etter", false},
	{"fi", "ja on ei että oli mutta myös kun hän ovat sen joka se ole mukaan sekä kuin tai jo", false},
	{"pl", "nie się na jest że do to jak ale od za po przez dla są tym oraz jego tego już był który", false},
	{"cs", "se na je že to si by ale jako pro tak jsou být za podle jeho také byl které od při", false},
	{"sk", "sa na je že to by ale ako pre tak sú byť za podľa jeho tiež bol ktoré od pri", false},
	{"hu", "az és hogy nem egy is volt meg csak már mint ez még el szerint lesz vagy aki után", false},
	{"ro", "și în cu că pe nu este din pentru care mai au fost sunt ca dar prin după", false},
	{"hr", "je se na su da za od kao koji što ali ne bi iz nije sve to ili će samo", false},
	{"tr", "bir ve bu için ile da de olarak olan daha çok gibi kadar sonra ancak en ne ise var değil", false},
	{"id", "yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh juga telah ke adalah saat", false},
	{"vi", "và của là không được các có cho người trong một những với đã này khi để từ đến", false},
	{"ca", "els les una per amb que del com més però seva també va ser són aquest dels al està", false},
	{"ru", "и в не на что с он как это по но из за то его был для она так все от же только также", true},
	{"uk", "і в не на що з він як це та але із за його був для вона так усі від щоб також або які", true},
	{"bg", "и в не на че с той как това по но от за го беше за тя така са да се със който", true},
	{"sr", "и у не на да с он као то по али из за га био за она тако су се који што", true},
}

// languageIndex maps a word to the set of rows of languageWords that list it.
var languageIndex = func() map[string]uint64 {
	index := make(map[string]uint64, 512)
	for i, l := range languageWords {
		for w := range strings.FieldsSeq(l.words) {
			index[w] |= 1 << i
		}
	}
	return index
}()

// languageLengths has for each first byte the set of the lengths, in bytes, of
// the words of languageIndex, so that most words of a text are not looked up.
var languageLengths = func() (t [256]uint32) {
	for w := range languageIndex {
		t[w[0]] |= 1 << len(w)
	}
	return t
}()
