// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Byline is the credit line of a story.
type Byline struct {
	// Text is the line as printed, white space folded ("By Ann Poe and Bo Li").
	Text string `json:"text,omitempty"`
	// Authors are the people in it, in printed order. Where nobody is named,
	// it holds the agency, newsroom or organisation that signs, with its name
	// as Outlet too.
	Authors []Person `json:"authors,omitempty"`
	// Agencies are the news agencies in it ("Reuters", "dpa").
	Agencies []string `json:"agencies,omitempty"`
}

// IsZero reports whether the page has no byline.
func (b Byline) IsZero() bool {
	return b.Text == "" && len(b.Authors) == 0 && len(b.Agencies) == 0
}

// Person is somebody who wrote a story or appears in it.
type Person struct {
	// Name is the fullest form that the article gives, without titles.
	Name string `json:"name"`
	// Role is the office, job or relation as the article states it
	// ("White House Press Secretary").
	Role string `json:"role,omitempty"`
	// Outlet is the organisation that the person is tied to.
	Outlet string `json:"outlet,omitempty"`
	// URL is the absolute address of an author's page.
	URL string `json:"url,omitempty"`
}
