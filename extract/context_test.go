// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/extract/internal/golden"
)

var (
	linear      = flag.Bool("linear", false, "measure what hostile inputs take, against what is promised")
	cancelPages = flag.String("cancel", "", "a pattern of pages to cancel the reading of")
)

// entryPoints are the ways to read an input until a context is done.
var entryPoints = map[string]func(context.Context, string) (*article.Article, error){
	"HTML": func(ctx context.Context, s string) (*article.Article, error) {
		return extract.HTMLContext(ctx, strings.NewReader(s), extract.Options{})
	},
	"Text": func(ctx context.Context, s string) (*article.Article, error) {
		return extract.TextContext(ctx, s, extract.Options{})
	},
	"Prose": func(ctx context.Context, s string) (*article.Article, error) {
		return extract.ProseContext(ctx, s, extract.Options{})
	},
}

// hugePage is a page of about 8 MB in which no part is cheap.
func hugePage() string {
	var b strings.Builder
	b.WriteString("<html lang=en><head><title>Bridge reopens</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"x\":[")
	b.WriteString(strings.Repeat("{\"name\":\"Ann\"},", 50000) + "1]}</script></head><body><article><h1>Bridge reopens</h1>")
	for range 9000 {
		b.WriteString("<p class='a b'>“The bridge cost $4.7 million,” said Ann Poe, an engineer, on Tuesday. About 3,500 people, or one in five, left <b>in <i>2024</i></b>.</p><ul><li><a href=/x>More</a></ul>")
	}
	one := "“We will not wait,” Bo Li said. It was 12 percent more than in May 2023, according to the council, which met for two hours. "
	b.WriteString("<p>" + strings.Repeat(one, 20000) + "</p></article></body></html>")
	return b.String()
}

// TestCancel ends the reading of huge inputs at random moments and measures how
// long the answer takes. What is left to do in the background must end soon as
// well. A clock tells little where other work goes on: only with -linear are
// its bounds those that the library promises.
func TestCancel(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("with one thread nothing else runs while a page is read, so nothing can end it")
	}
	tries := 6
	if *linear {
		tries = 40
	}
	if *cancelPages != "" {
		files, _ := filepath.Glob(*cancelPages)
		for _, f := range files {
			src, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			cancelAtRandom(t, "HTML", string(src), tries)
		}
		return
	}
	page := hugePage()
	for name := range entryPoints {
		cancelAtRandom(t, name, page, tries)
	}
	if !*linear {
		return
	}
	// Shapes in which one step is long.
	for name, line := range map[string]string{"Text": "a\n", "Prose": "— I said so — he said — and so — ", "HTML": "<p>he said that she said that"} {
		cancelAtRandom(t, name, strings.Repeat(line, 4<<20/len(line)), tries/2)
	}
}

func cancelAtRandom(t *testing.T, name, src string, tries int) {
	most, mostAfter := 2*time.Second, 10*time.Second
	if *linear {
		most, mostAfter = raceFactor*50*time.Millisecond, raceFactor*500*time.Millisecond
	}
	read := entryPoints[name]
	start := time.Now()
	_, _ = read(context.Background(), src)
	whole := time.Since(start)
	worst, after := time.Duration(0), time.Duration(0)
	before := runtime.NumGoroutine()
	random := rand.New(rand.NewPCG(1, 2))
	for range tries {
		ctx, cancel := context.WithCancel(context.Background())
		var at time.Time
		time.AfterFunc(time.Duration(random.Int64N(int64(whole))), func() {
			at = time.Now()
			cancel()
		})
		watch := watchFor(ctx, most)
		a, err := read(ctx, src)
		answered := time.Now()
		late := watch()
		if ctx.Err() == nil {
			cancel()
			continue // it was done before
		}
		if lag := answered.Sub(at); lag > worst {
			worst = lag
			if lag > most {
				t.Logf("%s: %v late at\n%s", name, lag, late)
			}
		}
		for runtime.NumGoroutine() > before && time.Since(answered) <= mostAfter {
			time.Sleep(time.Millisecond)
		}
		after = max(after, time.Since(answered))
		if _, limited := errors.AsType[*extract.LimitError](err); err != nil && !limited && !errors.Is(err, context.Canceled) || err == nil && a == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	t.Logf("%s: %v for all, answered in %v and ended %v later at most", name, whole, worst, after)
	if worst > most {
		t.Errorf("%s: answered only after %v", name, worst)
	}
	if after > mostAfter {
		t.Errorf("%s: still at work %v after the answer", name, after)
	}
}

// watchFor notes what runs some time after ctx is done.
func watchFor(ctx context.Context, after time.Duration) func() string {
	stop, got := make(chan struct{}), make(chan string, 1)
	go func() {
		select {
		case <-ctx.Done():
		case <-stop:
			got <- ""
			return
		}
		select {
		case <-time.After(after):
			var b bytes.Buffer
			_ = pprof.Lookup("goroutine").WriteTo(&b, 1)
			got <- b.String()
		case <-stop:
			got <- ""
		}
	}()
	return func() string { close(stop); return <-got }
}

// readFunc is a reader.
type readFunc func([]byte) (int, error)

func (f readFunc) Read(b []byte) (int, error) { return f(b) }

// TestCancelRead: a context that ends while the input comes in.
func TestCancelRead(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	reads := 0
	a, err := extract.HTMLContext(ctx, readFunc(func(b []byte) (int, error) {
		if reads++; reads == 3 {
			cancel()
		}
		return copy(b, "<p>The bridge opens."), nil
	}), extract.Options{})
	if a != nil || !errors.Is(err, context.Canceled) || reads != 3 {
		t.Errorf("after %d reads: %v", reads, err)
	}
}

// TestContext: a context that lasts changes nothing; one that is done from the
// start gives no article.
func TestContext(t *testing.T) {
	done, cancel := context.WithCancelCause(context.Background())
	why := errors.New("no time")
	cancel(why)
	lasting, end := context.WithCancel(t.Context())
	defer end()
	for _, c := range golden.Cases(t, "../testdata/pages", "page.html") {
		want := string(readPage(t, c).AppendJSON(nil))
		a, err := extract.HTMLContext(lasting, bytes.NewReader(c.Input), extract.Options{Evidence: true})
		if err != nil {
			t.Errorf("%s: %v", c.Name, err)
		} else if got := string(a.AppendJSON(nil)); got != want {
			t.Errorf("%s: another article with a context", c.Name)
		}
	}
	for name, read := range entryPoints {
		a, err := read(done, hugePage())
		if e, ok := errors.AsType[*extract.Error](err); a != nil || !ok || !errors.Is(err, why) || e.Stage != extract.AnalyseStage {
			t.Errorf("%s: got an article: %t, and %v", name, a != nil, err)
		}
	}
}
