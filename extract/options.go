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
	// MaxBytes is the largest input, in bytes; 0 means 16 MiB.
	MaxBytes int
	// SkipQuotes leaves Article.Quotes nil.
	SkipQuotes bool
	// SkipFigures leaves Article.Figures nil.
	SkipFigures bool
	// Evidence fills Article.Evidence with every candidate of every field.
	Evidence bool
}

// defaultMaxBytes is four times the largest of 1,797 news pages measured (3.54 MB).
const defaultMaxBytes = 16 << 20

func (o *Options) maxBytes() int {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return defaultMaxBytes
}
