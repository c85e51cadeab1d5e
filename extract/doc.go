// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package extract reads a news page or pasted text into an [article.Article].
//
//	page.html --page.Read--> Page --markup.Read---> Claims --+
//	                          |                              +--> <field>Rules --> Candidates with evidence
//	                          +----mainbody.Find--> Blocks --+                           | pick
//	pasted text --page.Plain--^                                                          v
//	        JSON  <-- examples/, wasm/bridge <-- article.Article <-- quotes, figures <-- fields + Body
//
// Each field has a file of its name: how the headline is found stands in
// headline.go, as a table of rules in the order of their priority.
//
// # Guarantees
//
// No function of this package panics, whatever the input; none uses the
// network, the clock or any state of the process, so that the same bytes give
// the same article everywhere; all may be called from several goroutines at
// once. Time and memory grow linearly with the input.
//
// # Errors
//
// An [*Error] means that there is no article at all: the input is empty or
// not text, or a context is done. A [*LimitError] comes beside an article: it
// holds what was found within the limit. A field that the page does not state
// is no error; it is left zero.
package extract
