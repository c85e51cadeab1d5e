// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
)

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
	name := fileName(u)
	if k := strings.LastIndexByte(name, '.'); k > 0 {
		name = name[:k]
	}
	for {
		k := strings.LastIndexAny(name, "-_.@")
		if k <= 0 || !isSize(name[k+1:]) {
			break
		}
		name = strings.TrimRight(name[:k], "-_.@")
	}
	if len(name) < 4 {
		return ""
	}
	return name
}

// fileName returns the last part of an address's path.
func fileName(u string) string {
	path := parseAddress(u).path
	return path[strings.LastIndexByte(path, '/')+1:]
}

// sizeWords stand for sizes at the end of file names.
var sizeWords = []string{"lg", "sm", "md", "xl", "xs", "large", "medium", "small", "thumb", "thumbnail", "full", "original", "hero", "wide", "square", "scaled"}

// isSize reports whether a part of a file name tells the size of the image:
// "1200x630", "w800", "800w", "2x", "large", or a width that is a multiple of
// ten or of 64 pixels. Other numbers count the pictures of a camera.
func isSize(s string) bool {
	for _, w := range sizeWords {
		if strings.EqualFold(s, w) {
			return true
		}
	}
	if w, h, ok := strings.Cut(s, "x"); ok {
		return digitRun(w) == w && digitRun(h) == h && w != ""
	}
	if n := strings.Trim(s, "w"); n != s && n != "" && digitRun(n) == n {
		return true
	}
	n, err := strconv.Atoi(s)
	return err == nil && n >= 100 && n <= 8000 && (n%10 == 0 || n%64 == 0)
}
