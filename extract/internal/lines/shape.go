// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

// shape is the one word for what a line looks like.
type shape uint8

const (
	noLine shape = iota // before the first and after the last
	longProse
	midProse
	shortProse // a short sentence
	openProse  // many words without a full stop
	titleLike  // five words or more without a full stop
	phraseLike
	wordLike // one or two words
	nameLike // two to four capitalised words
	capsLike
	numberLike
	dateLike
	byLike
	photoLike
	menuLike
	shareLike
	adLike
	relatedLike
	commentLike
	legalLike
	signupLike
	bioLike
	readTimeLike
	sourceLike
	sectionLike
	topicLike
	addressLike // "@name", web addresses
	ruleLike
	bulletLike

	numShapes = iota
)

// labelShapes are the shapes of lines that are all label, the most telling
// label first.
var labelShapes = []struct {
	label label
	shape shape
}{
	{relatedLabel, relatedLike}, {adLabel, adLike}, {commentLabel, commentLike}, {readTimeLabel, readTimeLike}, {topicLabel, topicLike},
	{sectionLabel, sectionLike}, {shareLabel, shareLike}, {legalLabel, legalLike}, {signupLabel, signupLike}, {menuLabel, menuLike},
	{playLabel, menuLike}, {consentLabel, menuLike}, {photoLabel, photoLike},
}

// shapeOf names the shape of a line.
func shapeOf(l *Line, f *facts) shape {
	switch l.Mark {
	case Rule:
		return ruleLike
	case Bullet:
		return bulletLike
	case Picture:
		return photoLike
	}
	n := f.words
	switch {
	case isDateLine(f):
		return dateLike
	case f.head&byLabel != 0 && f.head&plainLabel == 0 && n >= 2 && n <= 14 || isBy(f):
		return byLike
	case f.head&sourceLabel != 0 && n <= 10 && f.flags&hasColon != 0:
		return sourceLike
	case f.head&topicLabel != 0 && f.flags&hasColon != 0 && n <= 30:
		return topicLike
	case f.covered != 0:
		for _, s := range labelShapes {
			if f.covered&s.label != 0 {
				return s.shape
			}
		}
	case f.flags&hasAddress != 0 && n <= 8 || f.start == signEnd && n <= 4:
		return addressLike
	case n <= 3 && f.numbers == n:
		return numberLike
	}
	switch {
	case f.labels&readTimeLabel != 0 && n <= 6 && f.numbers > 0:
		return readTimeLike
	case f.labels&legalLabel != 0 && f.flags&hasCopyright != 0:
		return legalLike
	case f.flags&(isBracketed|isSlashed) != 0, f.flags&hasCreditColon != 0 && n <= 12:
		return photoLike
	case f.labels&photoLabel != 0 && (f.flags&hasSlash != 0 || f.end == bracketEnd || n <= 8):
		return photoLike
	case f.labels&signupLabel != 0 && n <= 40 && f.loose*2 < n:
		return signupLike
	case f.labels&bioLabel != 0 && n <= 60 && n >= 6 && f.labels&saidLabel == 0:
		return bioLike
	case f.head&relatedLabel != 0 && n <= 25:
		return relatedLike
	}
	ended := f.end == fullStop || f.end == questionEnd || f.end == ellipsisEnd
	switch {
	case n >= 25 && (ended || f.end == colonEnd || f.end == quoteEnd || f.sentences > 0):
		return longProse
	case n >= 10 && (ended || f.end == colonEnd || f.end == quoteEnd):
		return midProse
	case n >= 20:
		return openProse
	case ended && n >= 4:
		return shortProse
	case f.upper >= 2 && f.upper*3 >= f.words*2:
		return capsLike
	case n >= 5:
		return titleLike
	case n >= 2 && n <= 4 && f.capitals == n:
		return nameLike
	case n <= 2:
		return wordLike
	}
	return phraseLike
}

// isBy reports a line that opens with "By" and a name.
func isBy(f *facts) bool {
	return f.head&byLabel != 0 && f.words >= 2 && f.words <= 14 && f.start == upperEnd && f.capitals*2 > f.words && f.end != fullStop
}

// isDateLine reports a line that is a date and little else.
func isDateLine(f *facts) bool {
	if f.words > 16 || !hasDate(f) {
		return false
	}
	return f.dateWords*3 >= f.words*2
}

// hasDate reports that a date stands in the line.
func hasDate(f *facts) bool {
	switch {
	case f.flags&hasSlashDate != 0:
		return true
	case f.labels&monthLabel != 0 && f.numbers > 0:
		return true
	case f.labels&agoLabel != 0 && (f.numbers > 0 || f.flags&hasClock != 0) && f.words <= 12:
		return true
	case f.flags&(hasYear|hasClock) == hasYear|hasClock:
		return true
	}
	return false
}

// isProse reports a line of running text.
func (s shape) isProse() bool { return s == longProse || s == midProse }

// isCredit reports a line that names who wrote the story, or when.
func (s shape) isCredit() bool { return s == byLike || s == dateLike }
