// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import "testing"

func TestTopics(t *testing.T) {
	for _, c := range []struct {
		text  string
		topic topic
		want  uint8 // 0: not at all, 1: somewhere, 2: near the start, 3: most of it
	}{
		{"Read more", topicMore, 3},
		{"Lesen Sie auch: Der Kran von Ellan", topicMore, 2},
		{"À lire aussi", topicMore, 3},
		{"Читайте также: что известно о кране", topicMore, 2},
		{"اقرأ أيضا", topicMore, 3},
		{"関連記事", topicMore, 3},
		{"She reads more than most", topicMore, 0},
		{"Newsletter abonnieren", topicSignup, 3},
		{"The port office said that the subscribers of the line were told", topicSignup, 1},
		{"© 2025 The Quay", topicCopyright, 2},
		{"She bakes cookies on Fridays", topicConsent, 0},
		{"We use cookies", topicConsent, 3},
		{"Kommentare", topicComment, 3},
		{"The crane was built in 1961.", topicMore, 0},
	} {
		var s scanner
		if st := s.measure(c.text); st.topics[c.topic] != c.want {
			t.Errorf("%q: topic %d has %d, want %d", c.text, c.topic, st.topics[c.topic], c.want)
		}
	}
}

func TestMeasure(t *testing.T) {
	for _, c := range []struct {
		text        string
		words, ends int
		last        runeClass
	}{
		{"The crane fell. Nobody was hurt.", 6, 2, classStop},
		{"“Nobody was hurt.”", 3, 1, classStop},
		{"The crane fell and ...", 4, 0, classDots},
		{"The crane fell [...]", 3, 0, classDots},
		{"Crane falls", 2, 0, classLower},
		{"Fares: 12", 2, 0, classDigit},
		{"港のクレーンが倒れた。", 6, 1, classStop},
		{"سقطت الرافعة.", 2, 1, classStop},
		{"", 0, 0, classNone},
	} {
		var s scanner
		st := s.measure(c.text)
		if st.words != c.words || st.last != c.last || st.ends < c.ends {
			t.Errorf("%q: %d words, %d ends, last %d; want %d, %d, %d", c.text, st.words, st.ends, st.last, c.words, c.ends, c.last)
		}
	}
}

func TestCues(t *testing.T) {
	for _, c := range []struct {
		name string
		has  cues
		not  cues
	}{
		{"article__body", cueBody, cueComment},
		{"commentList", cueComment, cueBody},
		{"related-posts", cueRelated, cueAuthor},
		{"visually-hidden", cueUnseen, cueAd},
		{"overflow-hidden", 0, cueUnseen},
		{"hidden md:block", cueUnseen, 0},
		{"kommentare", cueComment, 0},
		{"qzxv-1k2j", 0, ^cues(0)},
		{"", 0, ^cues(0)},
	} {
		if got := readCues(c.name); got&c.has != c.has || got&c.not != 0 {
			t.Errorf("%q: cues %b, want %b, not %b", c.name, got, c.has, c.not)
		}
	}
}

func TestEmbeds(t *testing.T) {
	for _, c := range []struct {
		src  string
		want bool
	}{
		{`<blockquote class="twitter-tweet"><p>The crane!</p></blockquote>`, true},
		{`<blockquote class="qqq"><p>The crane!</p>— Port <a href="https://twitter.com/port/status/12">May 3</a></blockquote>`, true},
		{`<blockquote><p>The crane!</p> <a href="https://twitter.com/port">Port</a></blockquote>`, false},
		{`<blockquote><a href="https://x.com/port/status/1">He wrote</a> that the crane fell.</blockquote>`, false},
		{`<blockquote>The crane fell, she said.</blockquote>`, false},
	} {
		p, _ := read(t, "<body>"+c.src)
		for i := range p.Nodes {
			if p.Nodes[i].Tag.String() == "blockquote" {
				if got := isEmbed(p, int32(i)); got != c.want {
					t.Errorf("%s: %v, want %v", c.src, got, c.want)
				}
			}
		}
	}
}
