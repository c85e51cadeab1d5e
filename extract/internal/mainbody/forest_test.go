// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"math"
	"reflect"
	"testing"
)

// TestWeightsFit holds that the trees split on features of their pass.
func TestWeightsFit(t *testing.T) {
	for pass, f := range Unpack(weights, 2) {
		last := numFirst
		if pass == 1 {
			last = numFeatures
		}
		if len(f.Trees) == 0 {
			t.Errorf("pass %d has no trees", pass+1)
		}
		for _, tree := range f.Trees {
			for _, s := range tree.Splits {
				if int(s.Feature) >= last {
					t.Fatalf("pass %d splits on feature %d of %d", pass+1, s.Feature, last)
				}
			}
		}
	}
}

func TestPack(t *testing.T) {
	in := []Forest{
		{Bias: -70, Trees: []Tree{
			{Splits: []Split{{Feature: 300, At: 7, Left: ^0, Right: 1}, {Feature: 0, At: 255, Left: ^1, Right: ^2}}, Leaves: []int16{-256, 0, 255}},
			{Splits: []Split{{Feature: 1, At: 0, Left: ^0, Right: ^1}}, Leaves: []int16{1, -1}},
		}},
		{Bias: 3, Trees: []Tree{}},
	}
	if out := Unpack(Pack(in), len(in)); !reflect.DeepEqual(in, out) {
		t.Errorf("got %+v, want %+v", out, in)
	}
}

func TestLogistic(t *testing.T) {
	for n := -700; n <= 700; n += 7 {
		want := 255 / (1 + math.Exp(-float64(n)/64))
		if got := float64(logistic(n)); math.Abs(got-want) > 5 {
			t.Errorf("logistic(%d) = %v, want %.1f", n, got, want)
		}
	}
}

func TestQuantizers(t *testing.T) {
	for n := 1; n < 5000; n++ {
		if qlog(n) < qlog(n-1) || qlog(n) > 40 {
			t.Fatalf("qlog(%d) = %d after %d", n, qlog(n), qlog(n-1))
		}
		if qdiff(n) <= 32 || qdiff(-n) >= 32 {
			t.Fatalf("qdiff(%d) = %d, qdiff(-%d) = %d", n, qdiff(n), n, qdiff(-n))
		}
	}
	if qshare(0, 9) != 0 || qshare(1, 1000) != 1 || qshare(9, 9) != 25 || qshare(20, 9) != 25 || qshare(3, 0) != 0 {
		t.Error("qshare is off")
	}
}
