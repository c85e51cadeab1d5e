// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import "time"

// Options tune an extraction. The zero value is ready for use.
type Options struct {
	// URL is the absolute address of the page. Relative links are resolved
	// against it, and it ends up in Article.URL.
	URL string
	// ContentType is the value of the HTTP header of that name; its charset
	// is used as browsers use it. "" means that there was no header.
	ContentType string
	// Reference is the time that "today" means where the article itself
	// states no publication date. The zero time means that nothing is known.
	Reference time.Time
	// MaxBytes is the number of bytes after which an input is cut off; 0 means
	// 16 MiB, and more than 512 MiB that much. This limit and those that follow end in a *LimitError, with what
	// was found within them.
	MaxBytes int
	// MaxNodes is the number of elements and texts of a page that are read; 0
	// means 500,000.
	MaxNodes int
	// MaxAttributes is the number of attributes that an element keeps; 0 means
	// 1,000.
	MaxAttributes int
	// MaxFormatting is the number of formatting elements (b, font, a and so
	// on) that a page can leave open for the blocks that follow; 0 means 100.
	MaxFormatting int
	// MaxDepth is how deep the values of JSON-LD nest that are read; 0 means
	// 64, and more than 10,000 that many.
	MaxDepth int
	// MaxCandidates is the number of candidates that are weighed for all
	// fields together; 0 means 50,000.
	MaxCandidates int
	// MaxQuotes and MaxFigures are the lengths of Article.Quotes and
	// Article.Figures; 0 means 10,000.
	MaxQuotes, MaxFigures int
	// SkipQuotes leaves Article.Quotes nil.
	SkipQuotes bool
	// SkipFigures leaves Article.Figures nil.
	SkipFigures bool
	// Evidence fills Article.Evidence with every candidate of every field.
	Evidence bool
}

// The limits that hold where the options set none. Of 1,797 news pages measured
// the largest has 3.54 MB and 142,600 nodes.
const (
	defaultMaxBytes      = 16 << 20
	defaultMaxNodes      = 500_000
	defaultMaxAttributes = 1000
	defaultMaxFormatting = 100
	defaultMaxDepth      = 64
	defaultMaxCandidates = 50_000
	defaultMaxQuotes     = 10_000
	defaultMaxFigures    = 10_000
)

// What no option allows more of: offsets have 32 bits, and a stack has its end.
const (
	mostBytes = 512 << 20
	mostDepth = 10_000
)

// withLimits returns the options with every limit set.
func (o Options) withLimits() *Options {
	for _, l := range []struct {
		limit    *int
		standard int
	}{
		{&o.MaxBytes, defaultMaxBytes}, {&o.MaxNodes, defaultMaxNodes}, {&o.MaxAttributes, defaultMaxAttributes},
		{&o.MaxFormatting, defaultMaxFormatting}, {&o.MaxDepth, defaultMaxDepth}, {&o.MaxCandidates, defaultMaxCandidates},
		{&o.MaxQuotes, defaultMaxQuotes}, {&o.MaxFigures, defaultMaxFigures},
	} {
		if *l.limit <= 0 {
			*l.limit = l.standard
		}
	}
	o.MaxBytes, o.MaxDepth = min(o.MaxBytes, mostBytes), min(o.MaxDepth, mostDepth)
	return &o
}
