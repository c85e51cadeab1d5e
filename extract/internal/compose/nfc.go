// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

//go:build !js

package compose

import "golang.org/x/text/unicode/norm"

func nfc(s string) string { return norm.NFC.String(s) }
