// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"testing"
)

func TestTimeEntries(t *testing.T) {
	entry := func(at, text string) string {
		return `<div class=entry><time datetime="2025-03-06T` + at + `+01:00">` + at + `</time><p>` + text + `</p><p>It was said that the next boat would be as late as this one, or later.</p></div>`
	}
	texts := []string{"The ferry has not left the pier, and the people who wait there are cold.", "The company says that the boat is on its way and that nobody is to blame.", "A boat has been seen off the point, though it may be the one of the pilots."}
	page := func(n int) string {
		s := `<title>The ferry: as it happens</title><h1>The ferry: as it happens</h1><article>`
		for i, text := range texts[:n] {
			s += entry([]string{"12:30", "11:15", "09:05"}[i], text)
		}
		return s + `</article>`
	}
	for n, want := range map[int]string{3: "12:30 11:15 09:05", 1: ""} {
		a := readSource(t, page(n), Options{})
		var got []string
		for _, b := range a.Body.Blocks {
			if !b.Time.IsZero() {
				got = append(got, b.Time.Time.Format("15:04"))
				if !strings.HasPrefix(b.Of(a.Body.Text), texts[len(got)-1][:20]) {
					t.Errorf("%d entries: the time stands at %q", n, b.Of(a.Body.Text))
				}
			}
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%d entries: times %q, want %q", n, g, want)
		}
	}
}
