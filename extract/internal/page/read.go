// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

import (
	"strings"

	"golang.org/x/net/html"
)

// Read fills a page from an HTML document. contentType is the HTTP header of
// that name, or "".
func Read(src []byte, o Options) (*Page, error) {
	root, err := html.Parse(strings.NewReader(string(src)))
	if err != nil {
		return nil, err
	}
	return FromTree(root), nil
}
