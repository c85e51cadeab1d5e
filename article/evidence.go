// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Candidate is one value that a rule found for a field, and what became of it.
type Candidate struct {
	// Field is the JSON name of the field, "headline" or "published".
	Field string `json:"field"`
	// Rule is the name of the rule that found it, as its table spells it.
	Rule string `json:"rule"`
	// Source is where on the page the rule looks.
	Source Source `json:"source"`
	// Text is the value as it stands there, white space folded.
	Text string `json:"text,omitempty"`
	// Start and End are a half-open range of bytes of the input; both are -1
	// where the place is not known, as in a page that was handed over as a
	// tree or that is not in UTF-8.
	Start int `json:"start"`
	End   int `json:"end"`
	// Chosen reports that the field's value came from this candidate.
	Chosen bool `json:"chosen,omitempty"`
	// Why says why a candidate was passed over; "" for the chosen one.
	Why string `json:"why,omitempty"`
}

// Source is the part of a page that a candidate comes from.
type Source uint8

// The sources.
const (
	// SourceText is the visible words of the page.
	SourceText Source = iota
	// SourceJSONLD is a schema.org claim in a script of type application/ld+json.
	SourceJSONLD
	// SourceMeta is a meta, link or title element of the head.
	SourceMeta
	// SourceMarkup is an element that says by its name, class, itemprop or
	// other attribute what it holds.
	SourceMarkup
	// SourceScript is the page's own data in another script.
	SourceScript
	// SourceURL is the address of the page.
	SourceURL
	// SourceCaller is an option that the caller set.
	SourceCaller
)

var sourceNames = [...]string{"text", "jsonld", "meta", "markup", "script", "url", "caller"}
