// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package page

// In the browser, pages arrive as text: its TextDecoder knows all encodings,
// and their tables are left out of the module.

func tableLabel(string) string { return "" }

func guess(string, string) string { return windows1252Name }

func decodeCharset(s, _ string) string { return decodeWindows1252(s) }
