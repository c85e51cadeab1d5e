// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Dateline is the place and agency that open the first paragraph, as in
// "WASHINGTON (AP) —". It is not a date: see Published for that.
type Dateline struct {
	// Place is the place as printed, "WASHINGTON".
	Place string `json:"place,omitempty"`
	// Agency is the agency as printed, "AP".
	Agency string `json:"agency,omitempty"`
}

// IsZero reports whether the story has no dateline.
func (d Dateline) IsZero() bool { return d == Dateline{} }
