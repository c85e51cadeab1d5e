// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// tableOf returns the table element around block b, or page.None.
func (d *draft) tableOf(b *mainbody.Block) int32 {
	if b.Place&mainbody.InTable == 0 || b.Node <= 0 {
		return page.None
	}
	if d.page.Is(b.Node, page.TableTag) {
		return b.Node
	}
	return d.page.Ancestor(b.Node, page.TableTag)
}

// isData reports whether a table element holds data rather than a layout: at
// least two rows of two cells, short cells, and no table inside.
func (d *draft) isData(table int32) bool {
	const longCell = 160 // bytes of text on average; a layout's cells hold stories
	rows, cells, text := 0, 0, 0
	inRow := 0
	for i := table + 1; i < d.page.Nodes[table].End; i++ {
		n := &d.page.Nodes[i]
		switch {
		case n.Kind == page.Text:
			text += len(n.Text)
		case n.Kind != page.Element:
		case n.Tag == page.TableTag:
			return false
		case n.Tag == page.TrTag:
			inRow = 0
		case n.Tag == page.TdTag || n.Tag == page.ThTag:
			cells++
			if inRow++; inRow == 2 {
				rows++
			}
		}
	}
	return rows >= 2 && text/cells <= longCell
}

// tableText joins the kept blocks of a table from index k of keep on: one line
// for each row, cells parted by tabs. It returns the index after the last.
func (d *draft) tableText(table int32, keep []int, k int) (string, int) {
	var b strings.Builder
	row := page.None
	for ; k < len(keep); k++ {
		m := &d.blocks[keep[k]]
		if m.Node <= 0 || !d.page.Contains(table, m.Node) {
			break
		}
		if m.Text == "" {
			continue
		}
		r := d.page.Ancestor(m.Node, page.TrTag)
		if d.page.Is(m.Node, page.TrTag) {
			r = m.Node
		}
		switch {
		case b.Len() == 0:
		case r != row || r == page.None:
			b.WriteByte('\n')
		default:
			b.WriteByte('\t')
		}
		row = r
		b.WriteString(fold(m.Text))
	}
	return b.String(), k
}
