// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// fullArticle has a value in every field.
func fullArticle(t *testing.T) *Article {
	t.Helper()
	a := new(Article)
	fill(t, reflect.ValueOf(a).Elem(), "Article")
	return a
}

func fill(t *testing.T, v reflect.Value, path string) {
	switch v.Interface().(type) {
	case Date:
		v.Set(reflect.ValueOf(Date{
			Time:      time.Date(2031, 4, 5, 6, 7, 8, 0, time.FixedZone("", 3600)),
			Precision: Second, ZoneStated: true, Text: "5 April 2031, 6.07:08",
		}))
		return
	case Value:
		v.SetString("-4700000000.25")
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(path)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8:
		v.SetUint(1)
	case reflect.Int:
		v.SetInt(int64(len(path)))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(t, v.Index(0), path+"[0]")
		fill(t, v.Index(1), path+"[1]")
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	default:
		t.Fatalf("%s: the test cannot fill a %s", path, v.Kind())
	}
}

func TestAppendJSONWritesEveryField(t *testing.T) {
	a := fullArticle(t)
	got := a.AppendJSON(nil)
	var form map[string]any
	if err := json.Unmarshal(got, &form); err != nil {
		t.Fatalf("%v in %s", err, got)
	}
	keys := keysOf(t, reflect.TypeFor[Article]())
	for _, k := range keys {
		if _, ok := form[k.name]; !ok {
			t.Errorf("key %q is missing", k.name)
		}
	}
	if len(form) != len(keys) {
		t.Errorf("got %d keys, want %d", len(form), len(keys))
	}

	var back Article
	if err := json.Unmarshal(got, &back); err != nil {
		t.Fatal(err)
	}
	for i := range reflect.TypeFor[Article]().NumField() {
		field := reflect.TypeFor[Article]().Field(i)
		g, w := reflect.ValueOf(back).Field(i).Interface(), reflect.ValueOf(*a).Field(i).Interface()
		if d, ok := g.(Date); ok {
			want := w.(Date)
			if !d.Time.Equal(want.Time) || d.String() != want.String() || d.Precision != want.Precision || d.ZoneStated != want.ZoneStated || d.Text != want.Text {
				t.Errorf("%s: got %v, want %v", field.Name, d, want)
			}
			continue
		}
		if field.Name == "Body" { // the same but for the dates in its blocks
			b, want := g.(Body), w.(Body)
			for k := range b.Blocks {
				if b.Blocks[k].Time.String() != want.Blocks[k].Time.String() {
					t.Errorf("block %d: got %v, want %v", k, b.Blocks[k].Time, want.Blocks[k].Time)
				}
				b.Blocks[k].Time = want.Blocks[k].Time
			}
			g = b
		}
		if !reflect.DeepEqual(g, w) {
			t.Errorf("%s: got %+v, want %+v", field.Name, g, w)
		}
	}
}

func TestMarshalJSONIsAppendJSON(t *testing.T) {
	a := fullArticle(t)
	a.Headline = "</script> & \u2028 \x7f \u0085 \xff"
	want := a.AppendJSON(nil)
	for name, v := range map[string]any{"pointer": a, "value": *a} {
		got, err := json.Marshal(v)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("json.Marshal of a %s: got %s, %v; want %s", name, got, err, want)
		}
	}
	if got := a.AppendJSON([]byte("x,")); string(got) != "x,"+string(want) {
		t.Errorf("appended to a prefix: got %s", got)
	}
}

// The parts that have a form of their own are written alike alone and inside
// an article.
func TestPartsJSON(t *testing.T) {
	a := fullArticle(t)
	whole := string(a.AppendJSON(nil))
	for _, part := range []any{a.Quotes[0], a.Quotes[0].Speaker, a.Figures[1], a.Published, a.Body, a.Body.Blocks[0], a.People[1], a.Evidence[0], a.Byline, a.Images[0]} {
		got, err := json.Marshal(part)
		if err != nil || !strings.Contains(whole, string(got)) {
			t.Errorf("%T: got %s, %v, which is not in %s", part, got, err, whole)
		}
	}
}

func TestAppendJSON(t *testing.T) {
	day := time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		a    Article
		want string
	}{
		{"nothing", Article{}, `{}`},
		{"empty lists are left out", Article{Tags: []string{}, Quotes: []Quote{}}, `{}`},
		{"a verdict", Article{Verdict: IsWall}, `{"verdict":"wall"}`},
		{"a quote at 0 keeps its offsets", Article{Quotes: []Quote{{Text: "No", Span: Span{0, 2}}}},
			`{"quotes":[{"text":"No","start":0,"end":2,"kind":"direct"}]}`},
		{"a speaker without a mention has no offsets", Article{Quotes: []Quote{{Speaker: Speaker{Name: "Ann Poe"}}}},
			`{"quotes":[{"text":"","start":0,"end":0,"kind":"direct","speaker":{"name":"Ann Poe"}}]}`},
		{"a mention at 0 has", Article{Quotes: []Quote{{Speaker: Speaker{Mention: "She", Span: Span{0, 3}, Kind: Individual}}}},
			`{"quotes":[{"text":"","start":0,"end":0,"kind":"direct","speaker":{"mention":"She","start":0,"end":3,"kind":"person"}}]}`},
		{"a number", Article{Figures: []Figure{{Text: "about 7", Span: Span{4, 5}, Value: "7", Bound: Approx, Of: Phrase{"cats", Span{6, 10}}}}},
			`{"figures":[{"text":"about 7","start":4,"end":5,"kind":"count","value":7,"bound":"approx","of":{"text":"cats","start":6,"end":10}}]}`},
		{"a date is a string though it looks like a number", Article{Figures: []Figure{{Kind: DateFigure, Low: "2023", High: "2025"}}},
			`{"figures":[{"text":"","start":0,"end":0,"kind":"date","low":"2023","high":"2025"}]}`},
		{"a score", Article{Figures: []Figure{{Kind: Ratio, Values: []Value{"7", "0"}}}},
			`{"figures":[{"text":"","start":0,"end":0,"kind":"ratio","values":[7,0]}]}`},
		{"what is no number is a string", Article{Figures: []Figure{{Value: "007"}}},
			`{"figures":[{"text":"","start":0,"end":0,"kind":"count","value":"007"}]}`},
		{"a day", Article{Published: Date{Time: day, Precision: Day, Text: "March 6"}},
			`{"published":{"time":"2025-03-06","precision":"day","text":"March 6"}}`},
		{"a minute without a zone", Article{Modified: Date{Time: day, Precision: Minute}},
			`{"modified":{"time":"2025-03-06T00:00:00Z","precision":"minute"}}`},
		{"escapes", Article{Headline: "\"\\/\b\f\n\r\t\x00\x1b<>&\x7f\u0080\u009b\u00a0\u2028\u2029\ufffd\xc3\u00fc\U0001F4F0"},
			`{"headline":"\"\\/\b\f\n\r\t\u0000\u001b\u003c\u003e\u0026\u007f\u0080\u009b` + "\u00a0" + `\u2028\u2029` + "\ufffd\ufffd\u00fc\U0001F4F0" + `"}`},
		{"evidence without a place", Article{Evidence: []Candidate{{Field: "dek", Rule: "meta description", Source: SourceMeta, Text: "x", Start: -1, End: -1, Why: "as the headline"}}},
			`{"evidence":[{"field":"dek","rule":"meta description","source":"meta","text":"x","start":-1,"end":-1,"why":"as the headline"}]}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := string(tt.a.AppendJSON(nil)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestValueUnmarshalJSON(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Value
		err  string
	}{
		{in: `4700000000`, want: "4700000000"},
		{in: `-0.25`, want: "-0.25"},
		{in: `4.7e9`, want: "4700000000"},
		{in: `-1.5E-3`, want: "-0.0015"},
		{in: `120e-1`, want: "12"},
		{in: `0e5`, want: "0"},
		{in: `1e+2`, want: "100"},
		{in: `"2025-W05"`, want: "2025-W05"},
		{in: `"198X"`, want: "198X"},
		{in: `null`},
		{in: `1e301`, err: "out of range"},
		{in: `1e99999999999999999999`, err: "out of range"},
		{in: `01`, err: "no number"},
		{in: `1.`, err: "no number"},
		{in: `1ee2`, err: "no number"},
		{in: `true`, err: "neither"},
		{in: `[1]`, err: "neither"},
		{in: `"a" "b"`, err: "neither"},
		{in: ``, err: "neither"},
	} {
		var got Value
		err := got.UnmarshalJSON([]byte(tt.in))
		var form *FormError
		if tt.err != "" && (!errors.As(err, &form) || !strings.Contains(err.Error(), tt.err)) {
			t.Errorf("%s: got error %v, want one with %q", tt.in, err, tt.err)
		}
		if tt.err == "" && err != nil || got != tt.want {
			t.Errorf("%s: got %q, %v; want %q", tt.in, got, err, tt.want)
		}
	}
}

func TestDateUnmarshalJSON(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Date
	}{
		{`{}`, Date{}},
		{`{"text":"soon"}`, Date{Text: "soon"}},
		{`{"time":"2025","precision":"year"}`, Date{Time: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC), Precision: Year}},
		{`{"time":"2025-03"}`, Date{Time: time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC), Precision: Month}},
		{`{"precision":"day","time":"2025-03-06"}`, Date{Time: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC), Precision: Day}},
		{` { "time" : "2025-03-06T09:30:00Z" , "precision":"minute" } `, Date{Time: time.Date(2025, 3, 6, 9, 30, 0, 0, time.UTC), Precision: Minute}},
		{`{"later":{"a":[1,"]}",{}],"b":null},"time":"2025-03-06","zoneStated":false,"text":"6\u00a0\"M\u00e4rz\" \ud83d\udcf0 \ud83d\u0041"}`,
			Date{Time: time.Date(2025, 3, 6, 0, 0, 0, 0, time.UTC), Precision: Day, Text: "6\u00a0\"März\" \U0001F4F0 \ufffdA"}},
	} {
		var got Date
		if err := got.UnmarshalJSON([]byte(tt.in)); err != nil || got != tt.want {
			t.Errorf("%s: got %+v, %v; want %+v", tt.in, got, err, tt.want)
		}
	}
	for _, in := range []string{
		``, `[]`, `"2025"`, `{`, `{"time"}`, `{"time":2025}`, `{"time":"2025-03-06","precision":"month"}`, `{"time":"2025","precision":"week"}`,
		`{"time":"yesterday"}`, `{"precision":"day"}`, `{"text":"a\x"}`, `{"text":"a\u12"}`, `{"text":"a` + "\n" + `"}`, `{"zoneStated":1}`, `{"x":}`, `{"x":]}`, `{"x":[}`, `{} {}`,
	} {
		was := Date{Text: "kept"}
		d := was
		if err := d.UnmarshalJSON([]byte(in)); err == nil || d != was {
			t.Errorf("%s: got %+v, %v; want an error and no change", in, d, err)
		}
	}
}

// FuzzArticleJSON holds the form to its laws: valid JSON in valid UTF-8, safe
// inside a page, and the same after a round trip.
func FuzzArticleJSON(f *testing.F) {
	f.Add("A \"quoted\" <headline>", "12.5", int64(1741253400), uint8(5), uint8(3))
	f.Add("\xff\u2028\x00\u009b", "2025-W05", int64(0), uint8(3), uint8(8))
	f.Add("", "-0", int64(-1), uint8(1), uint8(0))
	f.Fuzz(func(t *testing.T, s, number string, unix int64, precision, kind uint8) {
		unix %= 200e9
		date := Date{Time: time.Unix(unix, 0).UTC(), Precision: Precision(precision % 6), Text: s}
		if y := date.Time.Year(); y < 0 || y > 9999 {
			date = Date{}
		}
		a := Article{
			Headline: s, Tags: []string{"#" + s, "#" + number}, Published: date,
			Body:    Body{Text: s, Blocks: []Block{{Kind: BlockKind(kind % 8), Span: Span{0, len(s)}, Time: date}}},
			Quotes:  []Quote{{Text: s, Kind: QuoteKind(kind % 3), Speaker: Speaker{Name: s, Mention: number, Kind: SpeakerKind(kind % 6)}}},
			Figures: []Figure{{Text: s, Kind: FigureKind(kind % 9), Value: Value(number), Bound: Bound(kind % 8), Values: []Value{Value("x" + s), "7"}}},
			People:  []Person{{Name: s}},
		}
		got := a.AppendJSON(nil)
		if !json.Valid(got) || !utf8.Valid(got) {
			t.Fatalf("not valid: %q", got)
		}
		if bytes.ContainsAny(got, "<>&\u2028\u2029\x1b\x7f\n") {
			t.Fatalf("not safe in a page: %q", got)
		}
		if err := schema.validate(got); err != nil {
			t.Fatalf("%v in %s", err, got)
		}
		var back Article
		if err := json.Unmarshal(got, &back); err != nil {
			t.Fatalf("%v in %s", err, got)
		}
		if again := back.AppendJSON(nil); !bytes.Equal(got, again) {
			t.Fatalf("got  %s\nthen %s", got, again)
		}
	})
}

func FuzzDateUnmarshalJSON(f *testing.F) {
	f.Add([]byte(`{"time":"2025-03-06T09:30:00+01:00","precision":"second","zoneStated":true,"text":"6\u00a0March"}`))
	f.Add([]byte(`{"x":[{"y":"\""}],"time":"2025-03"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var d Date
		if d.UnmarshalJSON(b) != nil || d.IsZero() {
			return
		}
		got, err := d.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var again Date
		if err := again.UnmarshalJSON(got); err != nil || again.String() != d.String() || again.Precision != d.Precision {
			t.Fatalf("%q: got %v, %v; want %v", got, again, err, d)
		}
	})
}

// FuzzValueUnmarshalJSON: what is read from a number is the same number, and
// is written as one.
func FuzzValueUnmarshalJSON(f *testing.F) {
	for _, s := range []string{"null", "0", "-0.5", "1e9", "-12.5E-3", "01", ".5", "1.", "-", "+1", "1E+", "1_000", "", "0x1", `"1"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var v Value
		if err := v.UnmarshalJSON([]byte(s)); err != nil || strings.IndexByte("-0123456789", s[0]) < 0 {
			return // refused, or read from a string
		}
		if !json.Valid([]byte(s)) {
			t.Errorf("%q was read as the number %q", s, v)
		}
		want, wantErr := strconv.ParseFloat(s, 64)
		got, err := strconv.ParseFloat(string(v), 64)
		if got != want || (err == nil) != (wantErr == nil) {
			t.Errorf("%q: got %q", s, v)
		}
	})
}

func BenchmarkAppendJSON(b *testing.B) {
	a := Article{Headline: "A headline of some length", Body: Body{Text: strings.Repeat("Words of a story, and more of them. ", 200)}}
	for i := range 50 {
		a.Figures = append(a.Figures, Figure{Text: "$4.7 billion", Span: Span{i, i + 12}, Kind: Money, Value: "4700000000", Currency: "USD"})
		a.Quotes = append(a.Quotes, Quote{Text: "It was late.", Span: Span{i, i + 12}, Speaker: Speaker{Name: "Ann Poe"}})
	}
	dst := a.AppendJSON(nil)
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = a.AppendJSON(dst[:0])
	}
}
