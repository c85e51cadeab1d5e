// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// embedWords are the class names by which the scripts of social networks find
// the quotations that they turn into posts.
var embedWords = []string{"twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "reddit-embed", "reddit-card", "fb-post",
	"fb-xfbml-parse-ignore", "bluesky-embed", "mastodon-embed", "text-post-media", "imgur-embed-pub", "telegram-post", "vk-post"}

// embedHosts are the addresses of networks whose posts are embedded as quotations.
var embedHosts = []string{"twitter.com", "x.com", "instagram.com", "tiktok.com", "facebook.com", "threads.net", "bsky.app", "reddit.com",
	"t.me", "vk.com", "truthsocial.com"}

// maxEmbedNodes is the size of a quotation that may be an embedded post.
const maxEmbedNodes = 120

// isEmbed reports whether blockquote i stands for a post of a social network:
// it says so, or it ends with a link to one.
func isEmbed(p *page.Page, i int32) bool {
	class := p.AttrOr(i, "class")
	for _, w := range embedWords {
		if strings.Contains(class, w) {
			return true
		}
	}
	end := p.Nodes[i].End
	if end-i > maxEmbedNodes {
		return false
	}
	for k := end - 1; k > i; k-- {
		if !p.Is(k, page.ATag) {
			continue
		}
		// the link must close the quotation
		for j := p.Nodes[k].End; j < end; j++ {
			if p.Nodes[j].Kind == page.Text && p.Nodes[j].Flags&page.Blank == 0 {
				return false
			}
		}
		return isPost(p.AttrOr(k, "href"))
	}
	return false
}

// isPost reports whether an address is that of one post: a path of two parts
// or more on a network's host.
func isPost(url string) bool {
	_, rest, ok := strings.Cut(url, "//")
	if !ok {
		return false
	}
	host, path, _ := strings.Cut(rest, "/")
	host = strings.TrimPrefix(strings.TrimPrefix(host, "www."), "mobile.")
	path = strings.Trim(path, "/")
	if slices.Contains(embedHosts, host) {
		return strings.Contains(path, "/")
	}
	return false
}
