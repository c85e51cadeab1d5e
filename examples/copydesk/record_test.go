// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

var recordLines = []string{
	`{"id":"a","html":"<p class=\"x\">A \u00e9 \ud83d\ude00\n\/\\"}`,
	` { "id" : "a" ,` + "\t" + `"url":"https://a.example/", "prose" : "A cat.", "published":"2025-03-06" } `,
	`{"id":"a","htmlBase64":"PHA+","contentType":"text/html"}`,
	`{"id":"a","text":"\\"}`,
	`{"id":"a","text":"\\\"\\"}`,
	`{"id":"a","text":"x","text":"y"}`,
	`{"id":5,"text":"x"}`,
	`{"ID":"a","Text":"x"}`,
	`{"id":"a","text":null,"more":{"a":[1]}}`,
	`{"id":"a","text":"\ud800 \ud83dx \ud83d\u0041"}`,
	"{\"id\":\"a\",\"text\":\"tab\there\"}",
	"{\"id\":\"\xff\",\"text\":\"\xff\"}",
	`{"id":"a","text":"\x"}`, `{"id":"a","text":"\u12"}`, `{"id":"a","text":"\u12g4"}`, `{"id":"a","text":"\`, `{"id":"a"`, `{"id":"a"}x`, `{"id":"a",}`,
	`{}`, `{`, ``, `[]`, `"`, `{"`, `{"\"":"`, `{"htmlBase64":"!!"}`,
}

// The quick reader and encoding/json agree on every line.
func checkRecord(t *testing.T, line string) {
	t.Helper()
	var want record
	wantErr := json.Unmarshal([]byte(line), &want)
	got, err := parseRecord([]byte(line))
	if !reflect.DeepEqual(got, want) || (err == nil) != (wantErr == nil) || err != nil && err.Error() != wantErr.Error() {
		t.Errorf("%q:\ngot  %+v, %v\nwant %+v, %v", line, got, err, want, wantErr)
	}
}

func TestParseRecord(t *testing.T) {
	for _, line := range recordLines {
		checkRecord(t, line)
	}
	quick := 0
	for _, line := range recordLines {
		s := scanner{s: []byte(line)}
		if s.record(&record{}) {
			quick++
		}
	}
	if quick != 6 {
		t.Errorf("%d lines were read the quick way, want 6", quick)
	}
}

func FuzzParseRecord(f *testing.F) {
	for _, line := range recordLines {
		f.Add(line)
	}
	f.Fuzz(checkRecord)
}

func BenchmarkParseRecord(b *testing.B) {
	page, err := json.Marshal(strings.Repeat(bridgePage, 100))
	if err != nil {
		b.Fatal(err)
	}
	line := []byte(`{"id":"a","url":"https://a.example/","html":` + string(page) + `}`)
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := parseRecord(line); err != nil {
			b.Fatal(err)
		}
	}
}
