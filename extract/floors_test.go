// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

var (
	raise = flag.Bool("raise", false, "raise the floors in testdata/floors.json to the scores measured")
	sink  = flag.Bool("sink", false, "with -raise, lower floors too; give the reason in the commit message")
)

const floorsFile = "../testdata/floors.json"

// floors is the lowest accepted score of each field over the notes of all
// cases: the share of the note's statements that the article agrees with.
type floors struct {
	Digest string             `json:"digest"` // of all inputs and notes
	Floors map[string]float64 `json:"floors"`
}

// note is what a person wrote down of a case: for each key the values in order.
type note map[string][]string

// readNote reads the "- key: value" lines of a case's note.md.
func readNote(t *testing.T, c golden.Case) (note, []byte) {
	b, err := os.ReadFile(filepath.Join(c.Dir, "note.md"))
	if err != nil {
		t.Fatal(err)
	}
	n := note{}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, "- "); ok {
			if k, v, ok := strings.Cut(rest, ":"); ok && len(k) < 30 {
				n[k] = append(n[k], strings.TrimSpace(v))
			}
		}
	}
	return n, b
}

// tally counts the statements of a field, and those that hold.
type tally struct{ right, all int }

type tallies map[string]tally

func (s tallies) add(field string, ok bool) {
	x := s[field]
	x.all++
	if ok {
		x.right++
	}
	s[field] = x
}

// TestFloors holds every field against what the notes of the cases say. A
// field may be wrong on some cases (want.json shows what it gives today), but
// its score may not sink.
func TestFloors(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("the floors are of the native build, which has every charset")
	}
	scores, digest := tallies{}, sha256.New()
	score := func(c golden.Case, a *article.Article) {
		n, b := readNote(t, c)
		digest.Write(c.Input)
		digest.Write(b)
		n.score(t, scores, c.Name, a)
	}
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		score(c, readPage(t, c))
	}
	for _, c := range golden.Cases(t, "../testdata/text", "input.txt") {
		score(c, readText(t, c))
	}
	var want floors
	b, err := os.ReadFile(floorsFile)
	if err == nil {
		err = json.Unmarshal(b, &want)
	}
	if err != nil && !*raise {
		t.Fatal(err)
	}
	got := floors{Digest: hex.EncodeToString(digest.Sum(nil)), Floors: map[string]float64{}}
	for _, field := range slices.Sorted(maps.Keys(scores)) {
		s := scores[field]
		share := math.Floor(1000*float64(s.right)/float64(s.all)) / 1000
		got.Floors[field] = share
		t.Logf("%-14s %4d of %4d  %.3f  floor %.3f", field, s.right, s.all, share, want.Floors[field])
		if share < want.Floors[field] {
			if *raise && !*sink {
				got.Floors[field] = want.Floors[field]
			}
			if !*sink {
				t.Errorf("%s sank to %.3f, the floor is %.3f", field, share, want.Floors[field])
			}
		}
	}
	if *raise {
		out, _ := json.MarshalIndent(got, "", "  ")
		if err := os.WriteFile(floorsFile, append(out, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got.Digest != want.Digest {
		t.Errorf("the cases have changed since the floors were measured; run: go test ./extract -run TestFloors -raise")
	}
}

// first returns the first value of a key up to a " | " or a bracketed remark;
// "none" counts as empty. ok reports whether the note speaks of the key.
func (n note) first(key string) (string, bool) {
	v, ok := n[key]
	if !ok {
		return "", false
	}
	return plain(v[0]), true
}

func plain(v string) string {
	v, _, _ = strings.Cut(v, " | ")
	if k := strings.LastIndex(v, " ("); k > 0 && strings.HasSuffix(v, ")") {
		v = v[:k]
	}
	if v = strings.TrimSpace(v); v == "none" || strings.HasPrefix(v, "none ") || strings.HasPrefix(v, "none,") || strings.HasPrefix(v, "none;") {
		return ""
	}
	return v
}

// score compares an article with the note, one statement after the other.
func (n note) score(t *testing.T, s tallies, name string, a *article.Article) {
	same := func(field, key, got string) {
		if want, ok := n.first(key); ok {
			want = strings.Join(strings.Fields(want), " ")
			want, optional := strings.CutSuffix(want, ", or none")
			ok := got == want || optional && got == ""
			s.add(field, ok)
			if !ok {
				t.Logf("%s: %s: got %q, the note says %q", name, key, got, want)
			}
		}
	}
	if a.Verdict == article.IsArticle {
		same("headline", "headline", a.Headline)
	}
	same("kicker", "kicker", a.Kicker)
	same("dek", "dek", a.Dek)
	same("canonical", "canonical", a.CanonicalURL)
	same("language", "language", a.Language)
	same("publisher", "publisher", a.Publisher.Name)
	if v, ok := n.first("verdict"); ok {
		v, _, _ = strings.Cut(v, ",")
		s.add("verdict", a.Verdict.String() == strings.TrimSpace(v))
		if a.Verdict.String() != v {
			t.Logf("%s: verdict: got %q, the note says %q", name, a.Verdict, v)
		}
	}
	n.scoreDate(t, s, name, "published", a.Published)
	n.scoreDate(t, s, name, "modified", a.Modified)
	n.scoreAuthors(t, s, name, a.Byline.Authors)
	n.scoreBody(t, s, name, a)
	n.scoreQuotes(s, a)
	n.scoreFigures(t, s, name, a)
}

func (n note) scoreDate(t *testing.T, s tallies, name, key string, d article.Date) {
	want, ok := n.first(key)
	if !ok {
		return
	}
	want, _, _ = strings.Cut(want, ",")
	got := d.String()
	if !d.ZoneStated && d.Precision >= article.Minute {
		got = strings.TrimSuffix(got, "Z")
	}
	want = strings.TrimSuffix(want, "Z")
	ok = strings.TrimSuffix(got, "Z") == want || strings.TrimSuffix(got, ":00") == want
	s.add(key, ok)
	if !ok {
		t.Logf("%s: %s: got %q, the note says %q", name, key, got, want)
	}
}

func (n note) scoreAuthors(t *testing.T, s tallies, name string, authors []article.Person) {
	var got, want []string
	for _, p := range authors {
		got = append(got, p.Name)
	}
	if _, ok := n["byline"]; !ok {
		return
	}
	for _, v := range n["author"] {
		if v = plain(v); v != "" {
			want = append(want, v)
		}
	}
	s.add("byline", slices.Equal(got, want))
	if !slices.Equal(got, want) {
		t.Logf("%s: authors: got %q, the note says %q", name, got, want)
	}
}

func (n note) scoreBody(t *testing.T, s tallies, name string, a *article.Article) {
	text := a.Body.Text
	dek := 0 // a dek that opens the text as its first paragraph
	if rest, ok := strings.CutPrefix(text, a.Dek+"\n\n"); ok && a.Dek != "" {
		text, dek = rest, 1
	}
	if v, ok := n.first("paragraphs"); ok {
		count := -dek
		for _, b := range a.Body.Blocks {
			if b.Kind == article.Paragraph {
				count++
			}
		}
		v, _, _ = strings.Cut(v, " ")
		got := fmt.Sprint(count)
		s.add("paragraphs", got == strings.TrimRight(v, ",;"))
		if got != v {
			t.Logf("%s: %s paragraphs, the note says %s", name, got, v)
		}
	}
	if v, ok := n.first("first block begins"); ok && v != "" {
		ok := strings.HasPrefix(text, v)
		s.add("bodyEnds", ok)
		if !ok {
			t.Logf("%s: the body begins %.60q, the note says %q", name, text, v)
		}
	}
	if v, ok := n.first("last block ends"); ok && v != "" {
		ok := strings.HasSuffix(a.Body.Text, v)
		s.add("bodyEnds", ok)
		if !ok {
			t.Logf("%s: the body ends %q, the note says %q", name, a.Body.Text[max(0, len(a.Body.Text)-60):], v)
		}
	}
}

func (n note) scoreQuotes(s tallies, a *article.Article) {
	for _, v := range n["quote"] {
		f := strings.Split(v, "|")
		if len(f) < 3 {
			continue
		}
		head, tail, cut := strings.Cut(strings.TrimSpace(f[0]), " … ")
		if !cut {
			tail = head
		}
		kind, speaker := strings.TrimSpace(f[1]), plain(strings.TrimSpace(f[2]))
		found, named := false, false
		for _, q := range a.Quotes {
			if strings.HasPrefix(letters(q.Text), letters(head)) && strings.HasSuffix(letters(q.Text), letters(tail)) && q.Kind.String() == kind {
				found = true
				named = named || speaker == "" || q.Speaker.Name == speaker || strings.HasSuffix(speaker, q.Speaker.Mention) && q.Speaker.Mention != ""
			}
		}
		s.add("quotes", found)
		if found {
			s.add("speakers", named)
		}
	}
}

// letters keeps the letters and digits of s, so that marks don't matter.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" .,;:!?\"'“”‘’«»„()[]", r) {
			return -1
		}
		return r
	}, s)
}

func (n note) scoreFigures(t *testing.T, s tallies, name string, a *article.Article) {
	for _, v := range n["figure"] {
		f := strings.Split(v, "|")
		if len(f) < 3 {
			continue
		}
		text, kind, value := strings.TrimSpace(f[0]), strings.TrimSpace(f[1]), strings.TrimSpace(f[2])
		value, _, _ = strings.Cut(value, " ")
		ok := false
		for _, g := range a.Figures {
			if strings.Contains(g.Text, text) && g.Kind.String() == kind && (string(g.Value) == value || string(g.Low) == value || len(g.Values) > 0 && string(g.Values[0]) == value) {
				ok = true
			}
		}
		s.add("figures", ok)
		if !ok {
			t.Logf("%s: no figure %s", name, v)
		}
	}
}
