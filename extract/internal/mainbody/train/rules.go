// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"sort"
)

// printRules tells for each trim rule how much of what it left out the gold
// holds, in shares of pages' golds.
func printRules(samples []*sample) {
	type tally struct{ right, wrong float64 }
	rules := map[string]*tally{}
	var names []string
	for _, s := range samples {
		if s.rec.Gold.Body == "" || s.rec.suspect {
			continue
		}
		gold := 1
		for i := range s.blocks {
			if s.labels[i].body {
				gold += int(s.blocks[i].Size)
			}
		}
		for _, r := range s.removed {
			t := rules[r.Rule]
			if t == nil {
				t = new(tally)
				rules[r.Rule] = t
				names = append(names, r.Rule)
			}
			share := float64(s.blocks[r.Block].Size) / float64(gold)
			if s.labels[r.Block].body {
				t.wrong += share
				if share > 0.05 {
					fmt.Fprintf(os.Stderr, "  wrongly %q %.2f %s %.80q\n", r.Rule, share, s.rec.URL, s.blocks[r.Block].Text)
				}
			} else {
				t.right += min(share, 1)
			}
		}
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Fprintf(os.Stderr, "%-28s rightly %.2f, wrongly %.2f\n", n, rules[n].right, rules[n].wrong)
	}
}
