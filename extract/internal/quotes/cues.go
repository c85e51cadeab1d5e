// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

// The classes of words. The upper 32 bits hold the number of a cue's lemma.
const (
	// speechClass, stanceClass, nounClass and otherClass: a form of a cue.
	speechClass uint64 = 1 << iota
	stanceClass
	nounClass
	otherClass

	pronounClass
	subjectClass
	personalClass
	relativeClass
	determinerClass
	possessiveClass
	auxiliaryClass
	negationClass
	adverbClass
	prepositionClass
	conjunctionClass
	subordinatorClass
	whClass
	objectClass
	toClass
	thatClass
	timeClass
	addresseeClass
	femaleClass

	cueClass  = speechClass | stanceClass | nounClass | otherClass
	verbClass = speechClass | stanceClass

	lemmaShift = 32
)

// cueTable are the words of a language that has no learned weights: lists of
// forms.
type cueTable struct {
	// speech are forms of verbs of saying, via words like "according to".
	speech, via string
	// personal and personalShe are "he" and "she", which pronouns has too.
	pronouns, personal, personalShe                 string
	determiners, auxiliaries, prepositions, adverbs string
	conjunctions, subordinators, that               string
}

func (t *cueTable) lexicon() *prose.Lexicon {
	l := &prose.Lexicon{}
	for _, f := range []struct {
		class uint64
		list  string
	}{
		{speechClass, t.speech}, {otherClass, t.via}, {pronounClass | subjectClass, t.pronouns},
		{personalClass, t.personal}, {personalClass | femaleClass, t.personalShe}, {determinerClass, t.determiners},
		{auxiliaryClass, t.auxiliaries}, {prepositionClass, t.prepositions}, {adverbClass, t.adverbs},
		{conjunctionClass, t.conjunctions}, {subordinatorClass, t.subordinators}, {thatClass, t.that},
	} {
		l.Add(f.class, f.list)
	}
	return l
}

// noCues is the table of a language that is not known.
var noCues cueTable

// lexicons give the lexicon of a language by its tag.
var lexicons = map[string]func() *prose.Lexicon{
	"en": sync.OnceValue(englishLexicon),
	"de": sync.OnceValue(germanCues.lexicon),
	"fr": sync.OnceValue(frenchCues.lexicon),
	"es": sync.OnceValue(spanishCues.lexicon),
	"":   sync.OnceValue(noCues.lexicon),
}

func englishLexicon() *prose.Lexicon {
	l := &prose.Lexicon{}
	for _, f := range englishFunction {
		l.Add(f.class, f.list)
	}
	lemma := uint64(0)
	for _, g := range []struct {
		class uint64
		list  string
	}{{speechClass, englishSpeech}, {stanceClass, englishStance}} {
		for w := range strings.FieldsSeq(g.list) {
			lemma++
			for _, form := range verbForms(w) {
				addForm(l, form, g.class, lemma)
			}
		}
	}
	for w := range strings.FieldsSeq(englishNouns) {
		lemma++
		addForm(l, w, nounClass, lemma)
	}
	for w := range strings.FieldsSeq(englishOther) {
		lemma++
		addForm(l, w, otherClass, lemma)
	}
	return l
}

// addForm adds a form of a lemma; the first lemma of a form keeps it.
func addForm(l *prose.Lexicon, form string, class, lemma uint64) {
	if l.Class(prose.Hash(form))>>lemmaShift != 0 {
		l.Add(class, form)
		return
	}
	l.Add(class|lemma<<lemmaShift, form)
}

// verbForms returns the forms of an English verb as the lists spell it.
func verbForms(entry string) []string {
	parts := strings.Split(entry, "/")
	v, double := strings.CutSuffix(parts[0], "+")
	stem := v
	if double {
		stem = v + v[len(v)-1:]
	}
	third, past, ing := v+"s", stem+"ed", stem+"ing"
	last := v[len(v)-1]
	consonantY := last == 'y' && !strings.ContainsRune("aeou", rune(v[len(v)-2]))
	switch {
	case consonantY:
		third, past = v[:len(v)-1]+"ies", v[:len(v)-1]+"ied"
	case last == 's' || last == 'x' || strings.HasSuffix(v, "sh") || strings.HasSuffix(v, "ch") || last == 'o':
		third = v + "es"
	case last == 'e':
		past = v + "d"
		if v[len(v)-2] != 'e' {
			ing = v[:len(v)-1] + "ing"
		}
	}
	forms := []string{v, third, ing}
	if len(parts) == 1 {
		return append(forms, past)
	}
	return append(forms, parts[1:]...)
}
