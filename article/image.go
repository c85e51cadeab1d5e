// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Image is a picture that belongs to the story.
type Image struct {
	// URL is the absolute address of the largest version that the page names;
	// "" for an image of which only words are known (pasted text).
	URL string `json:"url,omitempty"`
	// Alt is the text alternative for those who cannot see the image.
	Alt string `json:"alt,omitempty"`
	// Caption is the words about the image, without the credit.
	Caption string `json:"caption,omitempty"`
	// Credit is who made or owns it, as printed.
	Credit string `json:"credit,omitempty"`
	// Lead marks the image that opens the story. One image at most has it.
	Lead bool `json:"lead,omitempty"`
}
