// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package render writes an article as HTML or Markdown that is safe to show.
//
// Nothing of the page's own markup is passed through. Both forms are made from
// the typed blocks of the article: the elements and attributes are those of a
// short list, and every word of the page is text, with what could end it
// escaped. So a script, a handler or a style on the page cannot come out as
// one, whatever the page looked like.
//
// With the zero [Options] the output loads nothing and leads nowhere: no image
// is fetched, and there is no link to follow. Addresses that are asked for come
// out only where they are http or https (see [URL]).
//
// The package reads nothing and knows no clock. The size of its output is at
// most a small multiple of the size of the article.
package render
