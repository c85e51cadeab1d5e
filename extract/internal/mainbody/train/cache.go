// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/gob"
	"log"
	"os"
)

type savedScores struct{ First, Second []uint8 }

// saveScores keeps the scores of a cross-validation for a later look.
func saveScores(name string, samples []*sample) {
	m := make(map[string]savedScores)
	for _, s := range samples {
		m[s.rec.ID] = savedScores{s.first, s.second}
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

func loadScores(name string, samples []*sample) {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var m map[string]savedScores
	if err := gob.NewDecoder(f).Decode(&m); err != nil {
		log.Fatal(err)
	}
	for _, s := range samples {
		s.first, s.second = m[s.rec.ID].First, m[s.rec.ID].Second
	}
}
