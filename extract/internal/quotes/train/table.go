// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"compress/flate"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/quotes"
)

// decisionNames are the Go names of the decisions.
var decisionNames = [quotes.Decisions]string{
	"CueDecision", "SideDecision", "SourceDecision", "StartDecision", "EndDecision", "LeadDecision", "TailDecision", "MarkDecision",
	"ThreadDecision", "PronounDecision",
}

// writeTable writes the weights as Go.
func writeTable(name string, weights *guide) {
	var b bytes.Buffer
	b.WriteString(`// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Made by "go run ./extract/internal/quotes/train" from the 840 training
// articles of PolNeAR (political news, attributions marked by people). Do not
// edit.

package quotes

// packedWeights are the weights of each decision: classes, buckets, the worth of
// a step, and the steps that are not zero as gaps and values.
var packedWeights = [Decisions]packed{
`)
	for d, w := range weights {
		gaps, values := pack(&w)
		fmt.Fprintf(&b, "\t%s: {%d, %d, %v,\n\t\t%s,\n\t\t%s},\n", decisionNames[d], w.Classes, len(w.Steps)/w.Classes, w.Scale,
			lines(gaps), lines(values))
	}
	b.WriteString("}\n")
	reportSizes(weights)
	if err := os.WriteFile(name, b.Bytes(), 0o666); err != nil {
		log.Fatal(err)
	}
}

// reportSizes logs what the weights add to a program that is sent deflated.
func reportSizes(weights *guide) {
	total := 0
	for d, w := range weights {
		gaps, values := pack(&w)
		size := deflated(gaps) + deflated(values)
		log.Printf("%s: %d weights, %d bytes deflated", decisionNames[d], len(values), size)
		total += size
	}
	log.Printf("all: %d deflated", total)
}

// pack parts the steps that are not zero into the gaps before them, the largest
// digit for each time that a gap exceeds it, and their values.
func pack(w *quotes.Weights) (gaps, values []byte) {
	gap := 0
	for _, v := range w.Steps {
		if v == 0 {
			gap++
			continue
		}
		for ; gap >= quotes.MaxDigit; gap -= quotes.MaxDigit {
			gaps = append(gaps, quotes.Digit(quotes.MaxDigit))
		}
		gaps, values = append(gaps, quotes.Digit(gap)), append(values, quotes.Digit(int(v)+quotes.MaxStep))
		gap = 0
	}
	return gaps, values
}

// lines writes digits as a raw string of many lines.
func lines(b []byte) string {
	var out strings.Builder
	out.WriteString("`\n")
	for len(b) > 0 {
		n := min(len(b), 140)
		out.Write(b[:n])
		out.WriteByte('\n')
		b = b[n:]
	}
	out.WriteString("`")
	return out.String()
}

func deflated(b []byte) int {
	var z bytes.Buffer
	f, err := flate.NewWriter(&z, 9)
	if err == nil {
		_, err = f.Write(b)
	}
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		panic(err)
	}
	return z.Len()
}
