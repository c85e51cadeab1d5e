// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strings"

	"github.com/copydesk/copydesk/article"
)

// paywallRules find what the page says of who may read it.
var paywallRules = []rule{
	{"JSON-LD isAccessibleForFree", article.SourceJSONLD, freeClaim},
	{"meta article:content_tier", article.SourceMeta, meta("article:content_tier")},
	{"itemprop isAccessibleForFree", article.SourceMarkup, itemprop("isAccessibleForFree")},
}

// findPaywall fills Paywalled.
func (d *draft) findPaywall() {
	d.article.Paywalled, _, _ = pick(d, "paywalled", paywallRules, readPaywall)
}

func readPaywall(_ *draft, h hit) (bool, string) {
	switch strings.ToLower(strings.TrimSpace(h.text)) {
	case "false", "locked", "metered", "no", "0":
		return true, ""
	case "true", "free", "yes", "1":
		return false, ""
	}
	return false, "neither free nor locked"
}

// freeClaim yields isAccessibleForFree of the story or of one of its parts.
func freeClaim(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		ld := &d.claims.LD
		if ld.Article < 0 {
			return
		}
		for m := range ld.Each(ld.Article, "isAccessibleForFree") {
			v := ld.Values[m]
			if !yield(hit{v.Text, -1, m, v.Start, v.Stop}) {
				return
			}
		}
		for part := range ld.Each(ld.Article, "hasPart") {
			for m := range ld.Each(part, "isAccessibleForFree") {
				v := ld.Values[m]
				if !yield(hit{v.Text, -1, m, v.Start, v.Stop}) {
					return
				}
			}
		}
	}
}
