// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/article"
)

// TestAside: a step without an end delays no answer, and what a reading panics
// with reaches the caller.
func TestAside(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	hold := make(chan struct{})
	defer close(hold)
	a, err := aside(ctx, func(func()) (*article.Article, error) {
		<-hold
		return &article.Article{}, nil
	})
	if e, ok := errors.AsType[*Error](err); a != nil || !ok || e.Stage != AnalyseStage || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, %v", a, err)
	}
	defer func() {
		if p := recover(); p != "a bug" {
			t.Errorf("got %v", p)
		}
	}()
	_, _ = aside(t.Context(), func(func()) (*article.Article, error) { panic("a bug") })
}

// uncopied is an input that is read at once, or not at all.
type uncopied struct{ *strings.Reader }

func (uncopied) Read([]byte) (int, error) { return 0, errors.New("read in parts") }

// TestEndless: where a context cannot end, the input is read as without one.
func TestEndless(t *testing.T) {
	if _, err := HTMLContext(context.WithoutCancel(t.Context()), uncopied{strings.NewReader("<p>The bridge opens.")}, Options{}); err != nil {
		t.Error(err)
	}
}
