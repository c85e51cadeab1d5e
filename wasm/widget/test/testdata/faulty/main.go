// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command faulty stands in for the program where a test needs one that fails:
// what it is asked for is what it does.
package main

import (
	"os"
	"strconv"
	"syscall/js"
)

var grown []byte

func main() {
	calls := 0
	js.Global().Set("copydesk", js.FuncOf(func(_ js.Value, args []js.Value) any {
		b := make([]byte, args[0].Get("input").Length())
		js.CopyBytesToGo(b, args[0].Get("input"))
		if args[0].Get("kind").String() == "prose" {
			calls++
		}
		switch string(b) {
		case "count":
			b = strconv.AppendInt(nil, int64(calls), 10)
		case "grow":
			grown = make([]byte, 300<<20)
		case "exit":
			os.Exit(3)
		case "panic":
			panic("the roof is gone")
		case "loop":
			for i := 0; ; i++ {
				_ = strconv.Itoa(i)
			}
		case "memory":
			var hold [][]byte
			for {
				hold = append(hold, make([]byte, 64<<20))
			}
		}
		return `{"article":{"body":{"text":` + strconv.Quote(string(b)) + `}}}`
	}))
	select {}
}
