// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"iter"
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/markup"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// leadImageRules find the image that opens the story.
var leadImageRules = []rule{
	{"og:image", article.SourceMeta, meta("og:image", "og:image:url", "og:image:secure_url")},
	{"JSON-LD image", article.SourceJSONLD, ldImage},
	{"twitter:image", article.SourceMeta, meta("twitter:image", "twitter:image:src", "link:image_src")},
	{"itemprop image", article.SourceMarkup, itempropImage},
	{"first image of the story", article.SourceMarkup, firstImage},
}

// findImages fills Images: the lead image first, then those of the body.
func (d *draft) findImages() {
	lead, _, _ := pick(d, "images", leadImageRules, readImage)
	for b := range d.storyImages() {
		img := d.imageAt(b.Node)
		if img.URL == "" || d.hasImage(img.URL) {
			continue
		}
		if lead != "" && sameImage(img.URL, lead) {
			img.Lead, lead = true, ""
		}
		d.article.Images = append(d.article.Images, img)
	}
	if lead == "" {
		return
	}
	img := article.Image{URL: lead, Lead: true}
	if m, ok := d.claims.Get("og:image:alt"); ok {
		img.Alt = fold(m.Value)
	}
	d.article.Images = append([]article.Image{img}, d.article.Images...)
}

// storyImages yields the images from the headline to a little below the body
// that belong to the story: those that the body finder kept, those above the
// lede, and those between its paragraphs that have a caption or no link.
func (d *draft) storyImages() iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		const elsewhere = mainbody.InNav | mainbody.InAside | mainbody.InButton | mainbody.InForm | mainbody.InFooter
		const under = 4 // blocks; some pages print the picture below the text
		first, last := d.storyRange()
		kept := make(map[int]bool, len(d.body.Keep))
		for _, i := range d.body.Keep {
			kept[i] = true
		}
		for i := first; i < min(last+under, len(d.blocks)); i++ {
			b := &d.blocks[i]
			if b.Kind != article.ImageBlock || b.Node <= 0 || !kept[i] && (b.Place&elsewhere != 0 || d.isOrnament(b.Node)) {
				continue // trimBody keeps no ornaments
			}
			captioned := d.figureOf(b.Node) != page.None
			inside := i < last && b.Place&(mainbody.InLink|mainbody.InList) == 0 && d.altOf(b.Node) != ""
			if (kept[i] || inside || captioned) && !yield(b) {
				return
			}
		}
	}
}

// altOf returns the text alternative of the image at node i.
func (d *draft) altOf(i int32) string {
	if d.page.Is(i, page.PictureTag, page.FigureTag) {
		if i = d.page.First(i, page.ImgTag, page.AmpImgTag); i == page.None {
			return ""
		}
	}
	return fold(d.page.AttrOr(i, "alt"))
}

// ornamentWords name pictures that are no part of the story in class names,
// ids and file names: portraits of authors, logos, signs.
var ornamentWords = []string{"author", "avatar", "autor", "auteur", "byline", "profile", "headshot", "logo", "logos", "icon", "icons", "emoji", "badge", "sprite", "spacer", "pixel", "newsletter", "promo", "related", "recommended", "teaser", "sponsor", "advert", "gravatar", "social", "share"}

// isOrnament reports whether the image at node i is none of the story's: it
// is small, or named as an ornament, by itself or by an element around it.
func (d *draft) isOrnament(i int32) bool {
	const smallest = 120 // pixels; pictures of a story are wider
	if d.page.Is(i, page.PictureTag, page.FigureTag) {
		if i = d.page.First(i, page.ImgTag, page.AmpImgTag); i == page.None {
			return false
		}
	}
	if w, err := strconv.Atoi(strings.TrimSuffix(d.page.AttrOr(i, "width"), "px")); err == nil && w < smallest {
		return true
	}
	name := strings.ToLower(fileName(d.imageURL(i)))
	stem, _, _ := strings.Cut(name, ".")
	if w, err := strconv.Atoi(stem[strings.LastIndexAny(stem, "-_")+1:]); err == nil && w >= 16 && w <= 160 && w%16 == 0 {
		return true // "name-128.png", the usual sizes of portraits and signs
	}
	if strings.HasSuffix(name, ".svg") || hasWord(key(name), ornamentWords) {
		return true
	}
	for up := 0; i > 0 && up < 4 && !d.page.Is(i, page.BodyTag, page.ArticleTag, page.MainTag, page.SectionTag); up++ {
		if d.page.HasClassWord(i, ornamentWords...) {
			return true
		}
		i = d.page.Nodes[i].Parent
	}
	return false
}

// captionWords name captions in class names.
var captionWords = []string{"caption", "figcaption", "captions", "legend", "legende", "bildunterschrift", "bildtext", "didascalia", "pie", "podpis", "undertext"}

// figureOf returns the element that holds the image at node i and its caption
// and no other image: a figure, or one whose inside is named as a caption; or
// page.None.
func (d *draft) figureOf(i int32) int32 {
	const up = 5 // elements between an image and its caption's container
	for range up {
		if i = d.page.Nodes[i].Parent; i <= 0 || d.page.Is(i, page.BodyTag, page.ArticleTag, page.MainTag) || d.imagesIn(i) > 1 {
			return page.None
		}
		if d.captionNode(i) != page.None {
			return i
		}
	}
	return page.None
}

// imagesIn counts the images in node i, up to two.
func (d *draft) imagesIn(i int32) int {
	n := 0
	for j := range d.page.Elements(i, page.ImgTag, page.AmpImgTag) {
		if d.page.Nodes[j].Parent != page.None {
			n++
		}
		if n > 1 {
			break
		}
	}
	return n
}

// captionNode returns the caption in node i, or page.None. The search ends
// after a few hundred nodes: a container of that size is no figure.
func (d *draft) captionNode(i int32) int32 {
	const most = 400
	end := min(d.page.Nodes[i].End, i+most)
	for j := i + 1; j < end; j++ {
		if d.page.Is(j, page.FigcaptionTag) || d.page.Nodes[j].Kind == page.Element && d.page.HasClassWord(j, captionWords...) && !d.page.Is(j, page.ImgTag) {
			if d.page.InnerText(j) != "" {
				return j
			}
		}
	}
	return page.None
}

func (d *draft) hasImage(u string) bool {
	for i := range d.article.Images {
		if sameImage(d.article.Images[i].URL, u) {
			return true
		}
	}
	return false
}

func readImage(d *draft, h hit) (string, string) {
	u := d.base.resolve(h.text)
	if u == "" {
		return "", "not an absolute http address"
	}
	return u, ""
}

// ldImage yields the addresses of the story's images in JSON-LD.
func ldImage(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		ld := &d.claims.LD
		if ld.Article < 0 {
			return
		}
		for _, key := range []string{"image", "thumbnailUrl"} {
			for m := range ld.Each(ld.Article, key) {
				v := ld.Values[m]
				if v.Kind == markup.Object {
					var ok bool
					if v, ok = ld.Text(m, "url"); !ok {
						if v, ok = ld.Text(m, "contentUrl"); !ok {
							continue
						}
					}
				}
				if v.Text != "" && !yield(hit{v.Text, -1, m, v.Start, v.Stop}) {
					return
				}
			}
		}
	}
}

func itempropImage(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for _, p := range d.claims.Props {
			if p.Name != "image" || !d.isStorys(p) {
				continue
			}
			u := d.imageURL(p.Node)
			if u == "" {
				u = d.page.AttrOr(p.Node, "content")
			}
			if u != "" && !yield(hit{u, p.Node, -1, -1, -1}) {
				return
			}
		}
	}
}

func firstImage(d *draft) iter.Seq[hit] {
	return func(yield func(hit) bool) {
		for b := range d.storyImages() {
			if u := d.imageURL(b.Node); u != "" && !yield(hit{u, b.Node, -1, b.Start, b.Stop}) {
				return
			}
		}
	}
}

// imageAt describes the image at node i with the words around it.
func (d *draft) imageAt(i int32) article.Image {
	img := article.Image{URL: d.imageURL(i), Alt: d.altOf(i)}
	if fig := d.figureOf(i); fig != page.None {
		img.Caption, img.Credit = d.captionIn(fig)
	} else if s := d.captions[i]; s != "" {
		img.Caption, img.Credit = splitCredit(s, "")
	}
	return img
}

// captionIn returns the caption and credit of a figure.
func (d *draft) captionIn(fig int32) (caption, credit string) {
	node := d.captionNode(fig)
	for j := range d.page.Elements(fig) {
		if j != node && d.page.HasClassWord(j, creditClassWords...) {
			if credit = d.page.InnerText(j); credit != "" {
				break
			}
		}
	}
	return splitCredit(d.page.InnerText(node), credit)
}

// creditClassWords name the credit in class names.
var creditClassWords = []string{"credit", "credits", "copyright", "photographer", "source", "quelle", "byline", "attribution"}

// creditOpenerWords open the credit at the end of a caption.
var creditOpenerWords = []string{"photo:", "photo by", "photograph:", "photograph by", "image:", "image credit:", "photo credit:", "credit:", "credits:", "picture:", "picture by", "(photo", "(ap photo", "getty images",
	"foto:", "bild:", "quelle:", "crédit :", "crédit:", "crédits :", "photo :", "©", "fotografía:", "imagen:", "фото:", "zdjęcie:", "写真:", "사진="}

// splitCredit parts the credit from the caption that it stands in. known is
// the credit where the markup tells it.
func splitCredit(caption, known string) (string, string) {
	caption, known = fold(caption), fold(known)
	if known != "" && len(known) < len(caption)+1 {
		if k := strings.LastIndex(caption, known); k >= 0 {
			rest := fold(caption[:k] + " " + caption[k+len(known):])
			return strings.TrimRight(rest, " |·/–—-"), cutCreditOpener(known)
		}
		return caption, cutCreditOpener(known)
	}
	low := strings.ToLower(caption)
	if len(low) != len(caption) {
		return caption, ""
	}
	for _, w := range creditOpenerWords {
		if k := strings.LastIndex(low, w); k >= 0 && len(caption)-k <= 120 && (k == 0 || !isWordByte(low[k-1])) {
			return strings.TrimRight(caption[:k], " |·/–—-(["), cutCreditOpener(strings.TrimRight(caption[k:], ")]"))
		}
	}
	return caption, ""
}

// cutCreditOpener drops the label in front of a credit ("Photo: Ann Poe").
func cutCreditOpener(s string) string {
	s = strings.TrimLeft(s, "([ ")
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return s
	}
	for _, w := range creditOpenerWords {
		if last := w[len(w)-1]; (last == ':' || last == '=' || strings.HasSuffix(w, " by")) && strings.HasPrefix(low, w) {
			return strings.TrimSpace(s[len(w):])
		}
	}
	return s
}

func isWordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || '0' <= c && c <= '9' || c >= 0x80
}
