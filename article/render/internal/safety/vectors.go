// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package safety

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Vector is a piece of markup that must never run.
type Vector struct{ ID, Payload string }

// Vectors are the vectors of the shared corpus; the test is skipped where that
// is not there. Short tests get every eighth.
func Vectors(tb testing.TB) []Vector {
	tb.Helper()
	all, err := ReadVectors()
	if errors.Is(err, fs.ErrNotExist) {
		tb.Skip("needs ../shared/corpus, which is not here")
	}
	if err != nil || len(all) == 0 {
		tb.Fatalf("%d vectors: %v", len(all), err)
	}
	if !testing.Short() {
		return all
	}
	var some []Vector
	for i := 0; i < len(all); i += 8 {
		some = append(some, all[i])
	}
	return some
}

// ReadVectors reads the vectors of the shared corpus, which stands beside the
// repository. It fails with fs.ErrNotExist where that is not there.
func ReadVectors() ([]Vector, error) {
	f, err := openShared("corpus/hostile/vectors.jsonl.gz")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var list []Vector
	for d := json.NewDecoder(z); d.More(); {
		var v Vector
		if err := d.Decode(&v); err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, nil
}

// openShared opens a file of ../shared as seen from the root of the repository,
// a folder above the one at hand.
func openShared(name string) (*os.File, error) {
	for up := "."; len(up) < 20; up += "/.." {
		if _, err := os.Stat(filepath.Join(up, "article", "article.go")); err == nil {
			return os.Open(filepath.Join(up, "../shared", name))
		}
	}
	return nil, fs.ErrNotExist
}

// Pages places a payload in pages: in the body, the headline, a caption, an
// attribute and JSON-LD.
func Pages(payload string) map[string]string {
	const words = "The council said on Tuesday that the harbour bridge would open in May, two years after the work on it began."
	build := func(head, headline, inside string) string {
		return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>" + headline + "</title>" + head + "</head><body><article><h1>" + headline +
			"</h1><p class=byline>By Ann Poe</p><p>" + words + "</p>" + inside + "<p>" + words + " " + words + "</p></article></body></html>"
	}
	quoted := html.EscapeString(payload)
	member, _ := json.Marshal(payload)
	script := strings.ReplaceAll("{\"@type\":\"NewsArticle\",\"headline\":P,\"articleBody\":P,\"image\":P,\"url\":P,\"author\":{\"@type\":\"Person\",\"name\":P,\"url\":P}}",
		"P", string(member))
	return map[string]string{
		"body":         build("", "Bridge to open", "<p>"+words+payload+words+"</p>"),
		"body as text": build("", "Bridge to open", "<p>"+words+quoted+"</p><pre>"+quoted+"</pre><ul><li>"+quoted+"</ul>"),
		"headline":     build("", payload, ""),
		"meta": build("<meta property=og:title content=\""+quoted+"\"><meta name=author content=\""+quoted+"\"><meta property=og:image content=\""+quoted+
			"\"><link rel=canonical href=\""+quoted+"\">", quoted, ""),
		"caption": build("", "Bridge to open", "<figure><img src=https://img.example/a.jpg alt=\""+quoted+"\"><figcaption>"+payload+"</figcaption></figure>"),
		"attribute": build("", "Bridge to open", "<img src=\""+quoted+"\" alt=\""+quoted+"\"><p title=\""+quoted+"\"><a href=\""+quoted+"\">"+words+
			"</a></p><iframe src=\""+quoted+"\"></iframe>"),
		"JSON-LD": build("<script type=application/ld+json>"+script+"</script>", "Bridge to open", ""),
	}
}
