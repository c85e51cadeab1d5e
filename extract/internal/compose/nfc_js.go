// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package compose

import "syscall/js"

// nfc leaves the work to the browser, so that its tables are left out of the
// module. What composes does not change between versions of Unicode (Unicode
// Standard Annex #15, "Versioning and Stability").
func nfc(s string) string {
	return js.Global().Get("String").Get("prototype").Get("normalize").Call("call", s, "NFC").String()
}
