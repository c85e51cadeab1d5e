// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/wasm/bridge"
)

// Every field of a request has its key in the object that JavaScript passes.
func TestKeys(t *testing.T) {
	src, err := os.ReadFile("main_js.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range reflect.VisibleFields(reflect.TypeFor[bridge.Request]()) {
		key := strings.ToLower(field.Name[:1]) + field.Name[1:]
		if field.Name == "URL" {
			key = "url"
		}
		if !strings.Contains(string(src), `("`+key+`")`) {
			t.Errorf("main_js.go does not read %q", key)
		}
	}
}
