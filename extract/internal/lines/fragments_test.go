// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"slices"
	"testing"
)

func textsOf(s string) []string {
	var list []string
	for _, l := range Read(s) {
		list = append(list, l.Text)
	}
	return list
}

func TestFragments(t *testing.T) {
	const broken = "County Finds a Bridge\nBy\nAnn Poe\nand\nBo Li\nThe county has found\nthe bridge\n, which it built in 2009, in the town of\nAlder Falls\n.\n" +
		"“We are not surprised,” said\nAdele Brandvold\n, who runs the county’s\nRoads Office\n(\nread her letter\n) and keeps its maps.\nThe cow has not been found.\nShare\nPrint\n"
	want := []string{"County Finds a Bridge", "By", "Ann Poe", "and", "Bo Li", "The county has found the bridge, which it built in 2009, in the town of Alder Falls.",
		"“We are not surprised,” said Adele Brandvold, who runs the county’s Roads Office (read her letter) and keeps its maps.", "The cow has not been found.", "Share", "Print"}
	if got := textsOf(broken); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	for name, s := range map[string]string{
		"marks between tags":     "Harbor\n,\nSchools\n,\nCounty\n,\nRoads\nThe county has found the bridge that it built.\n",
		"one note behind a link": "The county has found the bridge that it built\n, opens new tab\nThe cow has not been found.\n",
		"lists in small letters": "What the county has lost since 2009\nbridges and roads\na ferry with its quay\nthe keys to the town hall\n",
	} {
		if got := len(Read(s)); got < 3 {
			t.Errorf("%s: %d lines", name, got)
		}
	}
}
