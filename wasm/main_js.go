// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build js && wasm

// Command wasm gives copydesk to a browser, a worker or Node. Once it runs,
// the global function copydesk takes an object and returns JSON:
//
//	copydesk({kind: "html", input: page, url: "https://…"})
//	// {"article":{…}} or {"error":"…","code":"empty"}
//
// The object's keys are those of bridge.Request with a small first letter
// (maxBytes, url). The input is a string, or a Uint8Array with the bytes of a
// page, in any encoding. Offsets in the reply count UTF-16 code units, as
// JavaScript's strings do.
package main

import (
	"syscall/js"

	"github.com/copydesk/copydesk/wasm/bridge"
)

func main() {
	bytes := js.Global().Get("Uint8Array")
	var buffer []byte // takes the bytes of one input after the other
	js.Global().Set("copydesk", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) == 0 || args[0].Type() != js.TypeObject {
			return string(bridge.Reply(bridge.Request{}))
		}
		r := request(args[0])
		if input := args[0].Get("input"); input.InstanceOf(bytes) {
			buffer = copied(buffer, input)
			r.Input = string(buffer)
		}
		return string(bridge.Reply(r))
	}))
	select {} // the function lives as long as the program
}

// request copies what the argument says. A value of another type counts as
// missing.
func request(arg js.Value) bridge.Request {
	text := func(key string) string {
		if v := arg.Get(key); v.Type() == js.TypeString {
			return v.String()
		}
		return ""
	}
	flag := func(key string) bool { return arg.Get(key).Truthy() }
	r := bridge.Request{
		Kind: text("kind"), Input: text("input"), ContentType: text("contentType"), URL: text("url"), Published: text("published"),
		SkipQuotes: flag("skipQuotes"), SkipFigures: flag("skipFigures"), Evidence: flag("evidence"),
	}
	if arg.Get("input").Type() == js.TypeString {
		r.ContentType = "text/html; charset=utf-8" // JavaScript has decoded it, whatever the page says
	}
	if v := arg.Get("maxBytes"); v.Type() == js.TypeNumber {
		r.MaxBytes = v.Int()
	}
	return r
}

// keptBuffer is the size in bytes above which a buffer is not kept for the
// next input.
const keptBuffer = 4 << 20

// copied returns the bytes of a Uint8Array, in the buffer if they fit.
func copied(buffer []byte, array js.Value) []byte {
	n := array.Length()
	if cap(buffer) < n || cap(buffer) > keptBuffer {
		buffer = make([]byte, n)
	}
	buffer = buffer[:n]
	js.CopyBytesToGo(buffer, array)
	return buffer
}
