// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "testing"

func TestBuild(t *testing.T) {
	for _, test := range []struct {
		line string
		want build
	}{
		{"2024: Ann Poe", numberedKeyBuild},
		{"12 ways to boil an egg", numberedBuild},
		{"Engine: 2.0 litres, four cylinders", keyBuild},
		{"Best soup: Bo Li – The Galley", keyDashBuild},
		{"Best soup – Bo Li", dashBuild},
		{"Red kettle, now $29", moneyBuild},
		{"1. A kettle for €40", moneyBuild},
		{"Ferry to the island late again", plainBuild},
		{"", plainBuild},
		{"The ferry to the island was late again on Monday, and forty people took the bus instead: nobody had told them.", proseBuild},
	} {
		s := scanLines([]Line{{Text: test.line}}, nil)
		if got := s.buildOf(0); got != test.want {
			t.Errorf("%q: build %d, want %d", test.line, got, test.want)
		}
	}
}

func TestRuns(t *testing.T) {
	lines := []Line{{Text: "Winners"}, {Text: "2024: Ann Poe"}, {Text: "2023: Bo Li"}, {Text: "2022: Cy Roe"}, {Text: "More stories"}}
	s := newSheet(lines, "", &trained, nil)
	want := []run{{plainBuild, 0, 1}, {numberedKeyBuild, 1, 4}, {numberedKeyBuild, 1, 4}, {numberedKeyBuild, 1, 4}, {plainBuild, 4, 5}}
	for i, w := range want {
		if s.runs[i] != w {
			t.Errorf("line %d: run %+v, want %+v", i, s.runs[i], w)
		}
	}
}
