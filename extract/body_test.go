// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/extract"
)

// TestBodyStart: where the body begins, and what leaves it at its head.
func TestBodyStart(t *testing.T) {
	const (
		lede = "The council voted on Tuesday to close the harbour bridge for two years, because its steel has rusted more than anybody had expected."
		rest = "<p>“We will not wait any longer,” said Ann Poe, who runs the ferry. It carried 3,500 people a day in the last year.</p>" +
			"<p>Work is to begin in May. The town has set aside $5 million for it, and the state is to pay the rest, a spokesman said.</p>"
		head = "<html lang=en><head><title>Bridge closes for two years</title></head><body><article><h1>Bridge closes for two years</h1><p>By <a rel=author href=/ann>Ann Poe</a></p>"
		end  = "</article></body></html>"
	)
	for _, tt := range []struct{ name, src, start string }{
		{"fragment without a headline", "<p>" + lede + "</p>" + rest, "The council voted"},
		{"fragment with a line of links above", "<p><a href=/a>News</a> <a href=/b>Sport</a></p><p>" + lede + "</p>" + rest, "The council voted"},
		{"lede that ends in a quotation", "<p>The council voted on Tuesday to close the harbour bridge: “The steel has rusted more than anybody had expected.”</p>" + rest, "The council voted"},
		{"role of the author", head + "<p>Senior political correspondent</p><p>" + lede + "</p>" + rest + end, "The council voted"},
		{"caption under its image", head + "<img src=/pier.jpg width=900 alt=Pier><p>The pier at dusk. Photo: Bo Li</p><p>" + lede + "</p>" + rest + end, "The council voted"},
		{"caption in a figure", head + "<figure><img src=/pier.jpg width=900 alt=Pier><p>The pier at dusk. (Bo Li/Heron Wire)</p></figure><p>" + lede + "</p>" + rest + end, "The council voted"},
		{"credit behind a lede without an image", head + "<p>The port of Ellismere reopened on Friday after seventeen days. (Ann Poe/Heron Wire)</p>" + rest + end, "The port of Ellismere"},
		{"credit behind a lede under a captioned image", head + "<figure><img src=/pier.jpg width=900 alt=Pier><figcaption>The pier.</figcaption></figure><p>The port of Ellismere reopened on Friday after seventeen days. (Ann Poe/Heron Wire)</p>" + rest + end, "The port of Ellismere"},
		{"sentence with a colon", head + "<p>Nobody saw it coming. Image: it was all about image, he said.</p><p>" + lede + "</p>" + rest + end, "Nobody saw it"},
		{"sentence with a colon under an image", head + "<img src=/pier.jpg width=900 alt=Pier><p>Nobody saw it coming. Image: it was all about image, he said.</p><p>" + lede + "</p>" + rest + end, "Nobody saw it"},
		{"date line", head + "<p>Ellismere, March 3, 2025</p><p>" + lede + "</p>" + rest + end, "The council voted"},
		{"sentence with a date", head + "<p>He died on March 3, 2025</p><p>" + lede + "</p>" + rest + end, "He died on"},
		{"sentence that opens with a role", head + "<p>Editors wept.</p><p>" + lede + "</p>" + rest + end, "Editors wept."},
	} {
		a, err := extract.HTML(strings.NewReader(tt.src), extract.Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		} else if !strings.HasPrefix(a.Body.Text, tt.start) {
			t.Errorf("%s: the body begins with %.60q", tt.name, a.Body.Text)
		}
	}
}

// TestBodyEnd: what leaves the body at its end, and what does not.
func TestBodyEnd(t *testing.T) {
	const (
		head = "<html lang=en><head><title>Bridge closes for two years</title></head><body><article><h1>Bridge closes for two years</h1><p>By <a rel=author href=/ann>Ann Poe</a></p>" +
			"<p>The council voted on Tuesday to close the harbour bridge for two years, because its steel has rusted more than anybody had expected.</p>" +
			"<p>“We will not wait any longer,” said Ann Poe, who runs the ferry. It carried 3,500 people a day in the last year.</p>" +
			"<p>Work is to begin in May. The town has set aside $5 million for it, and the state is to pay the rest, a spokesman said.</p>" +
			"<p>Nobody had a plan.</p>"
		end = "</article></body></html>"
	)
	for line, stays := range map[string]bool{
		"Copyright lawyers said the ruling may be appealed within weeks.": true,
		"Copyright is dead.":                               true,
		"Copyright law of 1976 is to blame.":               true,
		"Copyright 2025 Heron Wire.":                       false,
		"Copyright © Heron Wire. Ask before you print it.": false,
		"Copyright (c) Heron Wire.":                        false,
		"Copyright Heron Wire 2025. All rights reserved.":  false,
		"Copyright Heron Wire":                             false,
		"© Heron Wire.":                                    false,
		"He died on March 3, 2025":                         true,
		"Ellismere fell on March 3, 2025":                  true,
		"Deadline for entries: 3 May 2025":                 true,
		"March 3, 2025":                                    false,
		"Published: March 3, 2025":                         false,
		"By Ann Poe, March 3, 2025":                        false,
		"Last updated on March 3, 2025 at 4:05 PM":         false,
	} {
		a, err := extract.HTML(strings.NewReader(head+"<p>"+line+"</p>"+end), extract.Options{})
		if err != nil {
			t.Errorf("%s: %v", line, err)
		} else if got := strings.HasSuffix(a.Body.Text, line); got != stays {
			t.Errorf("%q stays: %v, want %v", line, got, stays)
		}
	}
}

// TestBodyCaption: a caption that stands by an image is the image's.
func TestBodyCaption(t *testing.T) {
	src := "<html lang=en><head><title>Bridge closes for two years</title></head><body><article><h1>Bridge closes for two years</h1>" +
		"<img src=https://ledger.example/pier.jpg width=900 alt=Pier><p>The pier at dusk. Photo: Bo Li</p>" +
		"<p>The council voted on Tuesday to close the harbour bridge for two years, because its steel has rusted more than anybody had expected.</p>" +
		"<p>Work is to begin in May. The town has set aside $5 million for it, and the state is to pay the rest, a spokesman said.</p></article></body></html>"
	a, err := extract.HTML(strings.NewReader(src), extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Images) != 1 || a.Images[0].Caption != "The pier at dusk." || a.Images[0].Credit != "Bo Li" {
		t.Errorf("images: %+v", a.Images)
	}
}

// TestBodyPortraits: the picture of an author is no image of the story.
func TestBodyPortraits(t *testing.T) {
	src := "<html lang=en><head><title>Bridge closes for two years</title></head><body><article><h1>Bridge closes for two years</h1>" +
		"<p>By <a rel=author href=/ann>Ann Poe</a></p><img src=https://ledger.example/staff/poe.jpg width=64 height=64 alt=Poe>" +
		"<p>The council voted on Tuesday to close the harbour bridge for two years, because its steel has rusted.</p>" +
		"<figure><img src=https://ledger.example/bridge.jpg width=1200 height=800 alt=Bridge><figcaption>The bridge on Monday.</figcaption></figure>" +
		"<p>Work is to begin in May. The town has set aside $5 million for it, and the state is to pay the rest, a spokesman said.</p></article></body></html>"
	a, err := extract.HTML(strings.NewReader(src), extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var urls []string
	for _, b := range a.Body.Blocks {
		if b.URL != "" {
			urls = append(urls, b.URL)
		}
	}
	if len(urls) != 1 || urls[0] != "https://ledger.example/bridge.jpg" {
		t.Errorf("images in the body: %q", urls)
	}
}

// TestOpenTime: a time element that is not closed takes no paragraph of the story
// with it.
func TestOpenTime(t *testing.T) {
	src := "<title>Ferry late again</title><article><h1>Ferry late again</h1><div><time datetime=2025-03-06>6 March 2025<div>" +
		"<p>The ferry to the island was late again on Thursday, for the fourth time in a week, and nobody on the quay was told why.</p><p>Nobody came.</p>" +
		"<p>The company, which bought the boat in 2009 from a circus, says that its engine has been looked at twice since the winter.</p>" +
		"<p>Passengers have asked for a second boat, and for a roof over the quay, where forty of them stood in the rain until noon.</p></div></div></article>"
	a, err := extract.HTML(strings.NewReader(src), extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(a.Body.Text, "\n\nNobody came.\n\n") || strings.Contains(a.Body.Text, "6 March") {
		t.Errorf("body %q", a.Body.Text)
	}
}
