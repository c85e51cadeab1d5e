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
			img.URL, img.Lead, lead = lead, true, ""
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

// storyImages yields the images from the headline to the end of the body that
// belong to the story: those that the body finder kept, and those above it.
func (d *draft) storyImages() iter.Seq[*mainbody.Block] {
	return func(yield func(*mainbody.Block) bool) {
		first, last := d.storyRange()
		kept := make(map[int]bool, len(d.body.Keep))
		for _, i := range d.body.Keep {
			kept[i] = true
		}
		for i := first; i < min(last+1, len(d.blocks)); i++ {
			b := &d.blocks[i]
			above := len(d.body.Keep) > 0 && i < d.body.Keep[0]
			if b.Kind == article.ImageBlock && (kept[i] || above && b.Place&(mainbody.InNav|mainbody.InAside|mainbody.InButton|mainbody.InForm|mainbody.InList) == 0) && !yield(b) {
				return
			}
		}
	}
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
			if p.Name != "image" || !p.IsArticle() {
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
	img := article.Image{URL: d.imageURL(i), Alt: fold(d.page.AttrOr(i, "alt"))}
	if fig := d.page.Ancestor(i, page.FigureTag); fig != page.None {
		img.Caption, img.Credit = d.captionIn(fig)
	}
	return img
}

// captionIn returns the caption and credit of a figure element.
func (d *draft) captionIn(fig int32) (caption, credit string) {
	end := d.page.Nodes[fig].End
	for i := fig + 1; i < end; i++ {
		if !d.page.Is(i, page.FigcaptionTag) && !d.page.HasClassWord(i, "caption") {
			continue
		}
		for j := i + 1; j < d.page.Nodes[i].End; j++ {
			if d.page.Nodes[j].Kind == page.Element && d.page.HasClassWord(j, creditClassWords...) {
				credit = d.page.InnerText(j)
				break
			}
		}
		return splitCredit(d.page.InnerText(i), credit)
	}
	return "", ""
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

// imageAttrs hold the address of an image, those of lazy loaders first: the
// src of such an image is a placeholder.
var imageAttrs = []string{"data-src", "data-original", "data-lazy-src", "data-hi-res-src", "src"}

// imageURL returns the absolute address of the image at node i, the largest
// that its source set names, or "".
func (d *draft) imageURL(i int32) string {
	if d.page.Is(i, page.PictureTag, page.FigureTag) {
		for j := i + 1; j < d.page.Nodes[i].End; j++ {
			if d.page.Is(j, page.ImgTag, page.AmpImgTag) {
				return d.imageURL(j)
			}
		}
		return ""
	}
	if !d.page.Is(i, page.ImgTag, page.AmpImgTag) {
		return ""
	}
	for _, name := range []string{"srcset", "data-srcset"} {
		if u := d.base.resolve(largest(d.page.AttrOr(i, name))); u != "" {
			return u
		}
	}
	for _, name := range imageAttrs {
		if u := d.base.resolve(d.page.AttrOr(i, name)); u != "" {
			return u
		}
	}
	return ""
}

// largest returns the address of a source set with the greatest width or
// density.
func largest(srcset string) string {
	best, bestSize := "", -1.0
	for entry := range strings.SplitSeq(srcset, ", ") {
		f := strings.Fields(strings.TrimRight(entry, ","))
		if len(f) == 0 {
			continue
		}
		size := 1.0
		if last := f[len(f)-1]; len(f) > 1 {
			if v, err := strconv.ParseFloat(last[:len(last)-1], 64); err == nil {
				size = v
			}
		}
		if size > bestSize {
			best, bestSize = f[0], size
		}
	}
	return best
}

// sameImage reports whether two addresses are versions of one image: their
// file names differ in size and format alone.
func sameImage(a, b string) bool {
	x, y := imageName(a), imageName(b)
	return a == b || x != "" && x == y
}

// imageName returns the file name of an address without its ending and
// without the sizes at its end ("pier-1200x630@2x.jpg" is "pier"); "" where
// too little is left to tell images apart.
func imageName(u string) string {
	path := parseAddress(u).path
	name := path[strings.LastIndexByte(path, '/')+1:]
	if k := strings.LastIndexByte(name, '.'); k > 0 {
		name = name[:k]
	}
	for {
		k := len(name)
		for k > 0 && (isDigitByte(name[k-1]) || name[k-1] == 'x') {
			k--
		}
		if k == len(name) || k == 0 || len(name)-k > len("10000x10000") {
			break
		}
		sized := strings.IndexByte(name[k:], 'x') > 0 && strings.ContainsRune("-_.@", rune(name[k-1]))
		wide := k > 1 && name[k-1] == 'w' && strings.ContainsRune("-_.", rune(name[k-2]))
		if !sized && !wide {
			break
		}
		name = strings.TrimRight(name[:k-1], "-_.@")
	}
	if len(name) < 4 {
		return ""
	}
	return name
}
