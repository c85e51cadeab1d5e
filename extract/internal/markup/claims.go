// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package markup reads what a page says about itself for machines: JSON-LD,
// meta elements, microdata and RDFa.
package markup

import "github.com/copydesk/copydesk/extract/internal/page"

// Claims are the machine-readable statements of a page.
type Claims struct {
	LD    JSONLD
	Meta  []Meta
	Props []Prop
}

// Read collects the claims of a page. JSON-LD is read to a depth of depth; 0
// means 64.
func Read(p *page.Page, depth int) *Claims {
	if depth <= 0 {
		depth = maxJSONDepth
	}
	return &Claims{LD: readJSONLD(p, depth), Meta: readMeta(p), Props: readProps(p)}
}

// Get returns the first meta statement with the name that is not blank.
func (c *Claims) Get(name string) (Meta, bool) {
	for _, m := range c.Meta {
		if m.Name == name && m.Value != "" {
			return m, true
		}
	}
	return Meta{}, false
}
