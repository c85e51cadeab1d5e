// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Article is one news story, its fields in the order of a printed page.
type Article struct {
	// URL is the address the page was read from, as the caller gave it.
	URL string `json:"url,omitempty"`
	// CanonicalURL is the absolute address that the page gives for itself.
	CanonicalURL string `json:"canonicalUrl,omitempty"`
	// Language is a BCP 47 tag, such as "en" or "pt-BR".
	Language string `json:"language,omitempty"`
	// Verdict says what kind of page was read. The zero value means that it
	// is an article.
	Verdict Verdict `json:"verdict,omitempty"`

	Kicker   string   `json:"kicker,omitempty"`
	Headline string   `json:"headline,omitempty"`
	Dek      string   `json:"dek,omitempty"`
	Byline   Byline   `json:"byline,omitzero"`
	Dateline Dateline `json:"dateline,omitzero"`
	// Published and Modified are the story's own dates, not those of the
	// website's other content.
	Published Date `json:"published,omitzero"`
	Modified  Date `json:"modified,omitzero"`

	// Publisher is the outlet that runs the page.
	Publisher Outlet `json:"publisher,omitzero"`
	// Sources are the outlets that the story is credited to ("Source:
	// Reuters"), in printed order.
	Sources []Outlet `json:"sources,omitempty"`
	// Sections are the parts of the publication that the story is filed
	// under, the broadest first; Tags are its keywords.
	Sections []string `json:"sections,omitempty"`
	Tags     []string `json:"tags,omitempty"`

	Images []Image `json:"images,omitempty"`
	Body   Body    `json:"body,omitzero"`

	Quotes  []Quote  `json:"quotes,omitempty"`
	Figures []Figure `json:"figures,omitempty"`
	// People are the persons the story names, in the order of first mention.
	People []Person `json:"people,omitempty"`

	// Corrections are the correction, clarification and editor's notes.
	Corrections []string `json:"corrections,omitempty"`
	// Paywalled reports that the page says its text is not free to all.
	Paywalled bool `json:"paywalled,omitempty"`
	// NextPage is the absolute address of the page that continues the story.
	NextPage string `json:"nextPage,omitempty"`
	// WordCount is the number of words in Body.Text: runs of letters and
	// digits, in scripts without spaces one for each letter.
	WordCount int `json:"wordCount,omitempty"`

	// Confidence says how far the fields can be relied on.
	Confidence Confidence `json:"confidence,omitzero"`
	// Evidence holds every candidate of every field, where it was asked for.
	Evidence []Candidate `json:"evidence,omitempty"`
}

// Outlet is a publisher, agency or other organisation that news comes from.
type Outlet struct {
	Name string `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`
}

// IsZero reports whether nothing is known of the outlet.
func (o Outlet) IsZero() bool { return o == Outlet{} }
