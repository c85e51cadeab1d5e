// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package figures reads the numbers and dates of a text and says what they
// mean: the value, the unit or currency, the bound, what is counted, and the
// date that a relative one names. What counts as a figure is written at
// [article.Figure].
//
// A text is read in four steps, each linear in its length:
//
//	mask     identifiers, addresses and list numbers are set aside       not.go, not_phone.go
//	read     one walk over the tokens; at each the rules of rules.go     find.go, rules.go
//	         are asked in order: dates first (date*.go), then what a
//	         number read from digits or words (numeral*.go) stands for:
//	         money*.go, percent.go, ratio.go, age.go, duration.go,
//	         measure.go, count.go; not_name.go refuses names
//	relate   bound, counted noun, rate and change, from the words        bound.go, phrase*.go,
//	         around each figure                                          per.go, change.go
//	figures  the result, with exact decimals                             decimal.go
//
// What a language calls its numbers, units and months is data in lang_xx.go;
// the rules ask only for the role of a word (lexicon.go, tokens.go).
package figures
