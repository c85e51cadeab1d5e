// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/copydesk/copydesk/extract/internal/prose"
)

func TestDecimalValue(t *testing.T) {
	for _, row := range []struct {
		digits string
		exp    int
		want   string
	}{
		{"", 0, "0"}, {"000", 5, "0"}, {"7", 0, "7"}, {"0070", 0, "70"}, {"47", 8, "4700000000"}, {"39", -1, "3.9"},
		{"100", -2, "1"}, {"5", -3, "0.005"}, {"1234500", -4, "123.45"},
	} {
		if got := normal([]byte(row.digits), row.exp).value(); string(got) != row.want {
			t.Errorf("%q * 10^%d: got %s, want %s", row.digits, row.exp, got, row.want)
		}
	}
	if got := normal([]byte("25"), -2).negate().value(); got != "-0.25" {
		t.Errorf("got %s, want -0.25", got)
	}
	if got := (decimal{}).negate().value(); got != "0" {
		t.Errorf("minus zero: got %s", got)
	}
}

func TestDecimalOver(t *testing.T) {
	for _, row := range []struct {
		a, b uint64
		want string
	}{
		{1, 2, "0.5"}, {1, 3, "0.333333333333333"}, {2, 3, "0.666666666666667"}, {1, 8, "0.125"}, {22, 7, "3.14285714285714"},
		{6, 3, "2"}, {0, 5, "0"}, {1, 1_000_000_000_000, "0.000000000001"}, {20, 11, "1.81818181818182"},
	} {
		if got := decimalOf(row.a).over(row.b).value(); string(got) != row.want {
			t.Errorf("%d/%d: got %s, want %s", row.a, row.b, got, row.want)
		}
	}
}

// FuzzDecimal compares sums, products and order with those of math/big.
func FuzzDecimal(f *testing.F) {
	f.Add(uint64(0), uint64(7), int8(0), int8(-3))
	f.Add(uint64(999), uint64(1), int8(2), int8(2))
	f.Add(uint64(18446744073709551615), uint64(10), int8(-9), int8(9))
	f.Fuzz(func(t *testing.T, a, b uint64, i, j int8) {
		x, y := decimalOf(a).shift(int(i%20)), decimalOf(b).shift(int(j%20))
		bx, by := rat(t, x), rat(t, y)
		for _, row := range []struct {
			name string
			got  decimal
			want *big.Rat
		}{
			{"sum", x.add(y), new(big.Rat).Add(bx, by)},
			{"product", x.product(y), new(big.Rat).Mul(bx, by)},
			{"times", x.times(b % 1e9), new(big.Rat).Mul(bx, new(big.Rat).SetFrac(new(big.Int).SetUint64(b%1e9), big.NewInt(1)))},
		} {
			if !isCanonical(string(row.got.value())) || rat(t, row.got).Cmp(row.want) != 0 {
				t.Errorf("%s of %s and %s: got %s, want %s", row.name, x.value(), y.value(), row.got.value(), row.want.FloatString(30))
			}
		}
		if got, want := x.compare(y), bx.Cmp(by); sign(got) != want {
			t.Errorf("%s against %s: got %d, want %d", x.value(), y.value(), got, want)
		}
	})
}

func rat(t *testing.T, d decimal) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(string(d.value()))
	if !ok {
		t.Fatalf("%q is no number", d.value())
	}
	return r
}

func sign(n int) int { return min(max(n, -1), 1) }

// TestLongNumbers checks that a number too long to be one is refused, and how
// long that takes.
func TestLongNumbers(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("7", 1_000_000), "0." + strings.Repeat("3", 1_000_000), strings.Repeat("1,", 500_000) + "1",
		"1" + strings.Repeat(",000", 250_000), strings.Repeat("9", maxDigits+1),
	} {
		start := time.Now()
		for _, g := range Find(prose.Read(s+" sheep"), Context{}) {
			if len(g.Text) > maxDigits || len(g.Value) > maxDigits {
				t.Errorf("%.20q of %d bytes: got %.30q", s, len(s), g.Value)
			}
		}
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%.20q of %d bytes took %v", s, len(s), took)
		}
	}
}
