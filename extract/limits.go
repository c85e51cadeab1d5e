// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strconv"

	"github.com/copydesk/copydesk/article"
)

// LimitError says that an input has more of something than the options allow.
// The article that comes with it holds what was found within the limit.
type LimitError struct {
	// Kind is what there is too much of.
	Kind Limit
	// Limit is the most that is allowed.
	Limit int
	// Got is how much there is, as far as it was counted: where reading ended
	// at the limit, one more than that.
	Got int
}

// Limit names what the options set a limit to.
type Limit uint8

// The limits, each set by the option of its name: MaxBytes sets BytesLimit.
const (
	BytesLimit Limit = iota
	NodesLimit
	AttributesLimit
	FormattingLimit
	DepthLimit
	CandidatesLimit
	QuotesLimit
	FiguresLimit
)

var limitNames = [...]string{"bytes", "nodes", "attributes of one element", "open formatting elements", "levels of JSON-LD", "candidates", "quotes", "figures"}

func (l Limit) String() string {
	if int(l) < len(limitNames) {
		return limitNames[l]
	}
	return "Limit(" + strconv.Itoa(int(l)) + ")"
}

func (e *LimitError) Error() string {
	head := "extract: "
	if e.Kind == BytesLimit {
		head += ErrTooLarge.Error() + ": "
	}
	return head + "more than " + strconv.Itoa(e.Limit) + " " + e.Kind.String()
}

// Is reports that an input with too many bytes is ErrTooLarge.
func (e *LimitError) Is(target error) bool { return e.Kind == BytesLimit && target == ErrTooLarge }

// exceed notes that a limit was passed. The first one is kept.
func (d *draft) exceed(kind Limit, limit, got int) {
	if d.over == nil && got > limit {
		d.over = &LimitError{Kind: kind, Limit: limit, Got: got}
	}
}

// result returns the article, and the limit that was passed or nil.
func (d *draft) result() (*article.Article, error) {
	if d.over != nil {
		return d.article, d.over
	}
	return d.article, nil
}
