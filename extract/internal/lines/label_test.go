// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"slices"
	"testing"
)

func TestLabel(t *testing.T) {
	text := `Home News Sport

Ferry to the island late again as company waits for a second boat

Ferry to the island late again as company waits for a second boat
By Ann Poe
March 6, 2025

The ferry to the island was late again on Monday, and the forty people who had been waiting at the pier took the bus instead.

“Nobody tells us anything,” said Bo Li, who has lived on the island for thirty years. “We read about it in the newspaper, like everybody else.”

The company, which has run the line since 1974, said in a statement that the boat had been sent to the yard for repairs in March.

Share this article
© 2025 The Pier. All rights reserved.`
	lines := Read(text)
	r := Label(lines)
	if len(r.Roles) != len(lines) {
		t.Fatalf("%d roles for %d lines", len(r.Roles), len(lines))
	}
	var body []string
	headlines := 0
	for i, role := range r.Roles {
		switch role {
		case Paragraph:
			body = append(body, lines[i].Text[:12])
		case Headline:
			headlines++
		}
	}
	if want := []string{"The ferry to", "“Nobody te", "The company,"}; !slices.Equal(body, want) {
		t.Errorf("paragraphs %q, want %q", body, want)
	}
	if headlines == 0 {
		t.Error("no headline")
	}
}

func TestEndsInCredit(t *testing.T) {
	for line, want := range map[string]bool{
		"The last telegraph, on Monday. / ANN POE": true,
		"El muelle, ayer. / MARÍA DEL SOL":         true,
		"The boat and/or the bus / twice a day":    false,
		"News / SPORT":                             false,
		"The pier at dusk. Photo: Ann Poe":         true,
		"The pier at dusk. Photo by Ann Poe.":      true,
		"The pier at dusk. Photograph: Ann Poe":    true,
		"The pier at dusk. Credit: Ann Poe":        true,
		"Der Pier am Abend. Foto: Ann Poe":         true,
		"Der Pier am Abend. Bild: Ann Poe":         true,
		"The pier at dusk. Photo by the author.":   true,
		"Nobody saw it. Image: it was all he had.": false,
		"Nobody saw it. Image: It was all he had.": false,
		"Nobody saw it. Picture this: Ann Poe":     false,
		"Nobody saw it. Image is all: Ann Poe":     false,
		"The pier. (he said so/Heron Wire)":        false,
		"El muelle, ayer.MARÍA DEL SOL":            true,
		"The pier. (Ann Poe/Heron Wire)":           true,
		"The pier is old. (It is and/or was.)":     false,
		"What a pier!":                             false,
		"She took a photo by the pier.":            false,
		"It cost 40 / 50":                          false,
		"":                                         false,
	} {
		if got := EndsInCredit(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
