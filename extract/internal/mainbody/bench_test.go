// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// corpusPages reads up to n pages of the shared corpus.
func corpusPages(tb testing.TB, n int) []*page.Page {
	const name = "../../../../shared/corpus/web/newspaper4k.jsonl.gz"
	f, err := os.Open(name)
	if err != nil {
		tb.Skipf("needs the shared corpus: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	lines := bufio.NewReaderSize(z, 1<<20)
	var pages []*page.Page
	for len(pages) < n {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			break
		}
		var r struct{ HTML string }
		if err := json.Unmarshal(line, &r); err != nil {
			tb.Fatal(err)
		}
		p, err := page.Read([]byte(r.HTML), page.Options{})
		if err != nil {
			tb.Fatal(err)
		}
		pages = append(pages, p)
	}
	return pages
}

func BenchmarkBlocks(b *testing.B) {
	pages := corpusPages(b, 60)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Blocks(pages[i%len(pages)])
	}
}

func BenchmarkFind(b *testing.B) {
	pages := corpusPages(b, 60)
	blocks := make([][]Block, len(pages))
	for i, p := range pages {
		blocks[i] = Blocks(p)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Find(pages[i%len(pages)], blocks[i%len(pages)], Hints{})
	}
}
