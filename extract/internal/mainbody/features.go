// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"math/bits"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// The features of a text block, each a small number. Features of the second
// pass stand last; they are made from the scores of the first pass.
const (
	fSize = iota
	fWords
	fWordLength
	fLinks
	fBolds
	fEnds
	fCommas
	fQuotes
	fSlashes
	fBreaks
	fUpper
	fLowShort
	fCapitals
	fDigits
	fFirst
	fLast
	fUnspaced
	fSign
	fMail
	fTopicHits
	fKind
	fLevel
	fTag
	fParentTag
	fDepth
	fIndex     // blocks before it, as a share
	fTextAt    // text before it, as a share
	fProseAt   // prose before it, as a share
	fCount     // text blocks of the page
	fProseAll  // prose of the page
	fTimes     // how often the same text stands on the page
	fHeadAt    // blocks from the headline, signed
	fHeadGap   // text between it and the headline
	fHeadSame  // share of its words that stand in the headline
	fDekSame   // the same with the dek
	fHasHead   // whether the headline was found
	fBodyHint  // whether the page's own data holds it
	fBodyShare // how much of the page's prose that data has
	fGapBefore // nodes without text between it and the block before
	fGapAfter
	fSiblings // blocks of the innermost group
	fSiblingAt
	fSiblingsLeft
	fHeadingAt    // blocks since the last heading
	fHeadingLevel // its rank
	fHeadingTopic // the topic that its words tell
	fHeadingIn    // whether it stands in the same group
	fCoreIn       // whether it stands in the element that holds most prose
	fCoreAt       // blocks from that element, signed
	fCoreUp       // groups between it and that element
	fWideIn       // the same for the element that holds nearly all prose
	fSentence     // words of a sentence
	fSeen         // whether the same text stands before it
	fAuthor       // share of its words that stand in the byline
	fStory        // its article element: 0 none, 1 that of the headline, 2 another
	fStoryAt      // article elements with prose before its own
	fStories      // article elements with prose on the page
	fH1           // headings of rank 1 since the headline
	fSection      // prose until the next heading
	fLabel        // words before a colon near the start, plus one
	fTopics       // topics that it speaks of
	fStart        // how often the page begins a block with the same words
	fCards        // elements beside the one around it that also begin with a link of their own
	fCardUp
	fHasCues
	fMediaBefore
	fMediaAfter
	fMediaUp // elements up to one that holds an image next to it and little else

	fPlace      // one for each place
	fNear       = fPlace + numPlaces
	fFar        = fNear + numCues
	fTopic      = fFar + numCues
	fAround     = fTopic + int(numTopics)            // of the blocks around it, aroundFeatures for each
	fGroup      = fAround + 4*aroundFeatures         // of the groups around it, groupFeatures for each
	fWindow     = fGroup + groupLevels*groupFeatures // prose and links before and after
	fGroupTopic = fWindow + 8                        // share of the blocks around it that speak of a topic, for each of groupTopics
	numFirst    = fGroupTopic + 2*numGroupTopics

	fScore       = numFirst // score of the first pass
	fScoreAround = fScore + 1
	fScoreGroup  = fScoreAround + 6
	fScoreBefore = fScoreGroup + 2*groupLevels // share of the page's score before it
	fScoreLast   = fScoreBefore + 1            // blocks since one with a high score
	fScoreNext   = fScoreLast + 1
	fScoreRun    = fScoreNext + 1
	fScoreHead   = fScoreRun + 1 // score of the heading before it
	fScoreTag    = fScoreHead + 1
	fScoreAll    = fScoreTag + 1
	fScoreWindow = fScoreAll + 1
	numFeatures  = fScoreWindow + 4
)

const (
	numPlaces      = 24
	aroundFeatures = 7
	groupFeatures  = 10
	groupLevels    = 4
	numGroupTopics = 8
)

// row is the features of one text block.
type row [numFeatures]uint8

// sheet is what is measured of a page.
type sheet struct {
	p      *page.Page
	blocks []Block
	text   []int32 // indexes of the text blocks
	stats  []textStats
	rows   []row
	head   int // text block of the headline, or -1
	groups []group
	of     []int32
	kids   []int32 // groups directly in each group
	loose  []int32 // text blocks directly in each group
	cards  []int32 // groups directly in each group that are cards
	card   []bool  // whether a group is small and holds a text that is all link
	topic  [numGroupTopics][]int32
	prose  []int32 // bytes of prose before each text block, and in all
	links  []int32
	sizes  []int32
}

// qlog maps a count to half octaves: 0, 1, 2, 3, 4, 6, 8, 12, 16, ...
func qlog(n int) uint8 {
	if n < 4 {
		return uint8(max(n, 0))
	}
	k := bits.Len(uint(n))
	return uint8(min(2*k-2+n>>(k-2)&1, 40))
}

// qshare maps a share of a whole to 25 steps; 0 stands for nothing.
func qshare(a, b int) uint8 {
	if a <= 0 || b <= 0 {
		return 0
	}
	return uint8(1 + min(24*a/b, 24))
}

// qdiff maps a signed distance to half octaves around 32.
func qdiff(d int) uint8 {
	if d < 0 {
		return 32 - min(qlog(-d), 31)
	}
	return 32 + min(qlog(d), 31)
}

func flag(b bool) uint8 {
	if b {
		return 1
	}
	return 0
}

// isProse reports whether a block reads like sentences.
func isProse(b *Block, t *textStats) bool {
	return b.Size >= 50 && 3*b.Links < b.Size && t.ends > 0 && b.Kind != article.Table
}

// measurePage measures the text blocks of a page for the first pass.
func measurePage(p *page.Page, blocks []Block, h Hints) *sheet {
	s := &sheet{p: p, blocks: blocks}
	for i := range blocks {
		if blocks[i].Kind != article.ImageBlock && blocks[i].Kind != article.Embed {
			s.text = append(s.text, int32(i))
		}
	}
	n := len(s.text)
	s.rows = make([]row, n)
	s.stats = make([]textStats, n)
	s.prose, s.links, s.sizes = make([]int32, n+1), make([]int32, n+1), make([]int32, n+1)
	var scan scanner
	hint := newHintWords(h)
	for i, at := range s.text {
		p.Pause(i)
		b := &blocks[at]
		t := scan.measure(b.Text)
		s.stats[i] = t
		s.own(i, b, &t)
		hint.compare(&scan, &s.rows[i], &t)
		s.sizes[i+1], s.links[i+1], s.prose[i+1] = s.sizes[i]+b.Size, s.links[i]+b.Links, s.prose[i]
		if isProse(b, &t) {
			s.prose[i+1] += b.Size
		}
	}
	s.groups, s.of = groupsOf(p, blocks, s.text)
	s.countKids()
	s.countTopics()
	s.positions(hint)
	s.headings()
	s.repeats()
	s.core()
	for i := range s.text {
		p.Pause(i)
		s.neighbours(i)
		s.around(i)
	}
	return s
}

// own fills the features that a block has by itself.
func (s *sheet) own(i int, b *Block, t *textStats) {
	r := &s.rows[i]
	r[fSize] = qlog(int(b.Size))
	r[fWords] = qlog(t.words)
	r[fWordLength] = uint8(min(2*t.letters/max(t.words, 1), 40))
	r[fLinks] = qshare(int(b.Links), int(b.Size))
	r[fBolds] = qshare(int(b.Bolds), int(b.Size))
	r[fEnds] = qlog(t.ends)
	r[fSentence] = qlog(t.words / max(t.ends, 1))
	r[fCommas] = qlog(t.commas)
	r[fQuotes] = qlog(t.quotes)
	r[fSlashes] = qlog(t.slashes)
	r[fBreaks] = qlog(t.breaks)
	r[fUpper] = qshare(t.upper, t.words)
	r[fLowShort] = qshare(t.lowShort, t.words)
	r[fCapitals] = qshare(t.capitals, t.letters)
	r[fDigits] = qshare(t.digits, t.letters+t.digits)
	r[fFirst] = uint8(t.first)
	r[fLast] = uint8(t.last)
	r[fUnspaced] = qshare(t.unspaced, t.letters)
	r[fSign] = flag(t.hasSign)
	r[fMail] = flag(t.hasMail)
	r[fTopicHits] = qlog(t.topicHits)
	r[fKind] = uint8(b.Kind)
	r[fLevel] = uint8(min(b.Level, 15))
	r[fTag] = tagRank(s.p.Nodes[b.Box].Tag)
	if up := s.p.Nodes[b.Box].Parent; up > 0 {
		r[fParentTag] = tagRank(s.p.Nodes[up].Tag)
	}
	r[fDepth] = qlog(int(b.depth))
	for k := range numPlaces {
		r[fPlace+k] = uint8(b.Place >> k & 1)
	}
	for k := range numCues {
		r[fNear+k] = uint8(b.near >> k & 1)
		r[fFar+k] = uint8(b.far >> k & 1)
	}
	r[fHasCues] = flag(b.far != 0)
	r[fLabel] = uint8(t.label)
	for k, v := range t.topics {
		r[fTopic+k] = v
		r[fTopics] += min(v, 1)
	}
}

// tagRank orders elements by how likely the story stands in them.
func tagRank(t page.Tag) uint8 {
	switch t {
	case page.NavTag, page.MenuTag:
		return 1
	case page.AsideTag:
		return 2
	case page.FooterTag:
		return 3
	case page.FormTag, page.FieldsetTag:
		return 4
	case page.UlTag, page.OlTag, page.DlTag:
		return 5
	case page.LiTag, page.DdTag, page.DtTag:
		return 6
	case page.TdTag, page.ThTag, page.TrTag, page.TableTag, page.TbodyTag:
		return 7
	case page.FigureTag, page.FigcaptionTag:
		return 8
	case page.HeaderTag, page.HgroupTag:
		return 9
	case page.H1Tag:
		return 10
	case page.H2Tag:
		return 11
	case page.H3Tag:
		return 12
	case page.H4Tag, page.H5Tag, page.H6Tag:
		return 13
	case page.DivTag:
		return 15
	case page.SectionTag:
		return 16
	case page.MainTag:
		return 17
	case page.ArticleTag:
		return 18
	case page.BlockquoteTag:
		return 19
	case page.PreTag:
		return 20
	case page.PTag:
		return 21
	case page.BodyTag, page.HTMLTag:
		return 22
	}
	return 14
}
