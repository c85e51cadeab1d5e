// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build js && wasm

// Command wasm gives copydesk to a browser, a worker or Node. Once it runs,
// the global function copydesk takes an object and returns JSON:
//
//	copydesk({kind: "html", input: page, url: "https://…"})
//	// {"article":{…}} or {"error":"…","code":"empty"}
//
// The object's keys are those of bridge.Request with a small first letter
// (maxBytes, url). Offsets in the reply count UTF-16 code units, as
// JavaScript's strings do.
package main

import (
	"syscall/js"

	"github.com/copydesk/copydesk/wasm/bridge"
)

func main() {
	js.Global().Set("copydesk", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return string(bridge.Reply(request(args)))
	}))
	select {} // the function lives as long as the program
}

// request copies the argument. A value of another type counts as missing.
func request(args []js.Value) bridge.Request {
	if len(args) == 0 || args[0].Type() != js.TypeObject {
		return bridge.Request{}
	}
	text := func(key string) string {
		if v := args[0].Get(key); v.Type() == js.TypeString {
			return v.String()
		}
		return ""
	}
	flag := func(key string) bool { return args[0].Get(key).Truthy() }
	r := bridge.Request{
		Kind: text("kind"), Input: text("input"), URL: text("url"), Published: text("published"),
		SkipQuotes: flag("skipQuotes"), SkipFigures: flag("skipFigures"), Evidence: flag("evidence"),
	}
	if v := args[0].Get("maxBytes"); v.Type() == js.TypeNumber {
		r.MaxBytes = v.Int()
	}
	return r
}
