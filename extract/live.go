// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// leastEntries is the number of timed entries that make a live blog. A story
// has one time or two: published and updated.
const leastEntries = 3

// timeEntries gives the blocks of a live blog the times of their entries: the
// time element that stands between a block and the one before it. at holds,
// for each block of the body, the index of its page block.
func (d *draft) timeEntries(blocks []article.Block, at []int) {
	type entry struct {
		block int
		time  article.Date
	}
	var found []entry
	last := d.title.node
	for k, i := range at {
		m := &d.blocks[i]
		if m.First <= 0 || m.First < last {
			continue
		}
		for n := max(last, 0) + 1; n <= m.Last; n++ {
			if !d.page.Is(n, page.TimeTag) || d.page.Nodes[n].Flags&page.Hidden != 0 {
				continue
			}
			if date, ok := parseDate(d.propHit(n).text, d.dateOrder()); ok && date.Precision >= article.Minute {
				found = append(found, entry{k, date})
				break
			}
		}
		last = m.Last
	}
	if len(found) < leastEntries {
		return
	}
	for _, e := range found {
		if blocks[e.block].Time.IsZero() {
			blocks[e.block].Time = e.time
		}
	}
}
