// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Span is a half-open range [Start, End) of byte offsets into Body.Text.
// The zero Span means that the words do not occur in the body.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// IsZero reports whether the span is the zero Span.
func (s Span) IsZero() bool { return s == Span{} }

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of returns the words of text that the span covers, or "" where the span does
// not fit into text.
func (s Span) Of(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		return ""
	}
	return text[s.Start:s.End]
}
