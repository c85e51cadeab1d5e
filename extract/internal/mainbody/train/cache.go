// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/gob"
	"log"
	"os"
)

// saved is what one run keeps of a page for a later look.
type saved struct {
	First, Second []uint8
	Keep          []int
}

// saveScores keeps the scores of a run.
func saveScores(name string, samples []*sample) {
	m := make(map[string]saved)
	for _, s := range samples {
		m[s.rec.ID] = saved{s.first, s.second, s.keep}
	}
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if err := gob.NewEncoder(f).Encode(m); err != nil {
		log.Fatal(err)
	}
}

// loadScores reads what saveScores has kept.
func loadScores(name string, samples []*sample) {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var m map[string]saved
	if err := gob.NewDecoder(f).Decode(&m); err != nil {
		log.Fatal(err)
	}
	for _, s := range samples {
		k := m[s.rec.ID]
		s.first, s.second, s.keep = k.First, k.Second, k.Keep
	}
}
