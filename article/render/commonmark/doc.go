// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Package commonmark checks, in its tests, that the Markdown of package render
// shows the words of the article in renderers of CommonMark and of GitHub's
// Markdown. It is a module of its own, so that the library needs no renderer.
package commonmark
