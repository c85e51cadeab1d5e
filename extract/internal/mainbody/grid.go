// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// maxCell is the most bytes of text in a cell of a table of data.
const maxCell = 160

// closeTable joins the blocks of table e into one, if it is a table of data:
// two rows and two columns or more, each cell one short line.
func (r *reader) closeTable(e *element) {
	cells := r.blocks[e.blocks:]
	if outer := r.open[len(r.open)-2].table; outer > 0 {
		r.open[outer].grid = false
	}
	if len(cells) < 4 || !isGrid(cells) {
		return
	}
	t := cells[0]
	t.Kind, t.Level, t.Node, t.Box, t.row = article.Table, 0, e.node, e.node, page.None
	t.depth = int32(r.p.Nodes[e.node].Depth)
	for _, c := range cells[1:] {
		t.Last, t.Stop = c.Last, c.Stop
		t.Links += c.Links
		t.Bolds += c.Bolds
		t.Size += c.Size
	}
	from := len(r.buf)
	row := cells[0].row
	for i, c := range cells {
		switch {
		case i == 0:
		case c.row != row:
			r.buf = append(r.buf, '\n')
		default:
			r.buf = append(r.buf, '\t')
		}
		row = c.row
		for _, x := range r.buf[c.text:c.textEnd] {
			if x == '\n' {
				x = ' '
			}
			r.buf = append(r.buf, x)
		}
	}
	t.text, t.textEnd = int32(from), int32(len(r.buf))
	r.blocks = append(r.blocks[:e.blocks], t)
}

// isGrid reports whether blocks are the cells of a table of data.
func isGrid(cells []Block) bool {
	rows, most, inRow := 1, 0, 0
	for i := range cells {
		c := &cells[i]
		if c.Kind != article.Paragraph || c.textEnd-c.text > maxCell || c.row == page.None {
			return false
		}
		if i > 0 && c.row != cells[i-1].row {
			rows++
			inRow = 0
		} else if i > 0 && c.Box == cells[i-1].Box {
			return false // two lines in a cell
		}
		inRow++
		most = max(most, inRow)
	}
	return rows >= 2 && most >= 2
}
