// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

// numClass is the place of a number word in its grammar.
type numClass uint8

const (
	notNumber  numClass = iota
	unitWord            // one to nine, and zero
	teenWord            // ten to nineteen
	tenWord             // twenty to ninety
	hundredsOf          // doscientos: a sum of hundreds in one word
	hundred             // multiplies what stands before it by 100
	scale               // multiplies by a power of ten: thousand, million, crore
	dozen               // multiplies by twelve and ends the number
	vagueWord           // dozens, thousands: a number that is left open
	fractionOf          // half, quarter, thirds: a denominator
	andHalf             // anderthalb: n and a half
)

// word is what a language's lexicon knows of one word. A word may mean several
// things ("second", "may", "pound"): the rules say which, by its neighbours.
type word struct {
	num     numClass
	ordinal bool   // the number word is an ordinal: "third", "hundredth"
	many    bool   // it is a plural: "thirds", "halves"
	n       uint32 // value of the number word; exponent of ten of a scale word

	month   uint8 // 1 to 12
	weekday uint8 // 1 (Monday) to 7
	season  season
	period  period
	part    dayPart
	deixis  deixis
	is      role
	cue     cue
	hint    hint

	unit  int16 // index in units, plus 1
	money int16 // index in currencies, plus 1

	opens bool // a figure may begin with the word
}

// role marks the words that steer a rule.
type role uint64

const (
	isArticle    role = 1 << iota // a, an
	isDefinite                    // the
	isPossessive                  // his, her, their
	isSkip                        // opens a noun phrase but is no part of it: more, all, its
	isAnd
	isOr
	isTo      // between the ends of a range: to, through, till
	isBetween // opens a range with "and"
	isFrom
	isOf
	isIn
	isOn
	isAt
	isBy
	isOver // one over three
	isOut
	isPer
	isEach
	isStop // never part of a noun phrase
	isVerb // a finite verb or participle behind a counted noun
	isBe   // is, was: a form of to be

	isPlural        // a plural that does not look like one
	isSingular      // looks like a plural and is none
	isPerson        // people, men: counted, never dated
	isChild         // children, adults: have an age
	isPersonPronoun // he, she, who

	isFuture  // will
	isPast    // was, had, took
	isPresent // is, are
	isSaid    // said, told
	isAhead   // due, plans, hopes
	isRise
	isFall
	isScore // win, loss, record, vote

	isPercent
	isCent // of "per cent"
	isTimes
	isCompare // more, higher, as: behind a multiple

	isPrep        // a preposition that may stand before a date
	isMonthPrep   // before "May" or "March" makes it the month
	isYearPrep    // before four digits makes them a year
	isSeasonPrep  // before "spring" makes it the season
	isSpanPrep    // before "a year" makes it a length of time
	isHalfPrep    // before "half" makes it a number: by, in
	isYearWord    // year, fiscal: before a bare year
	isEarly       // early, late, mid, end, beginning: shades of a date
	isRelDay      // yesterday, today, tomorrow: deixis gives the day
	isDecadeWord  // nineties
	isAgo         // behind a duration: ago
	isAgoBefore   // before a duration: vor, il y a, hace
	isHence       // behind a duration: from now, hence
	isAge         // aged, age
	isAgeBound    // under, over: after children, before an age
	isTurned      // turned: before an age
	isNamed       // Section, Flight, Channel: a number behind it is a name
	isPreNum      // No., number
	isLexical     // third-party, first lady: what follows such an ordinal
	isRank        // finished, placed: before an ordinal
	isScoreHalf   // first, other, second: before "half"
	isBoundWord   // ends a bound: than, least, about
	isBoundFiller // may stand between a bound and its number
	isLoosePrefix // mid-, pre-, post-: before a number
)

const (
	cueMinus cue = 1 << iota
	cuePoint
	cuePercentagePoint
	cuePointWord
	cueFold         // -fold
	cueMultiple     // twice, doubled: n is the multiple
	cueWeakMultiple // a multiple only where something is compared: double
	cueShort        // an abbreviated month or weekday
	cueWeakMonth    // a month's name that is another word too: may, march
	cueStreet
	cueSpanAdjective // straight, consecutive: between a number and its period
	cueSpanWord      // past: a length of time up to now
	cueShiftWord     // earlier, later, before, after
	cueRangeVerb     // ranging
	cueOld
	cueYearsOld // yo, jährige
	cueOnly
	cueWeakChange // raised: of money it takes no change
	cueNow
	cueMoneyWord
	cuePlayWord
	cueIdiomNoun // one thing
	cueFallNoun
	cueRiseNoun
	cueRateNoun    // share, head, piece: behind "a" makes a rate
	cuePronounLead // no, this, which: before a "one" that counts nothing
	cueEarlier
	cueIdentifier // phone, account: the number behind it identifies
	cueChangeFiller
	cueAgeAdverb
	cueSuperlative
	cueStateNoun  // dead, injured: counted, but behind a plural no part of it
	cueIntend     // planned, agreed: an infinitive behind it is ahead
	cueModal      // will, would, could
	cueExtent     // tall, long: behind a measure of length
	cueMoved      // went, changed: before "from A to B"
	cuePersonNoun // boy, woman: before an age between commas
	cueTotal
	cueTotalNoun
	cueCompare      // higher: with "than" it compares
	cuePointer      // pointer, caliber: named by the number joined to it
	cueLife         // died, retired: before "at" and an age
	cueBasket       // range, shot: behind "3-point"
	cueFirst        // look, hand: joined to "first" no rank
	cueCalled       // called, dialled: before the number of an emergency line
	cueComparedWord // compared: before a "to" that is no end of a change
	cueStage        // phase, type: with its number an adjective
	cueLocal        // local: before "time", behind a clock time
	cueWorth        // worth, into: behind money that was spent
)

const (
	hintNil         hint = 1 << iota // nil, nothing
	hintVotes                        // votes: "seven votes to six"
	hintAgainst                      // against: between two votes
	hintThan                         // than, als: behind "or more"
	hintOrdinalNoun                  // Platz, Runde: makes "3." before it an ordinal
	hintIAm                          // I'm, you're: before an age
	hintPast                         // past: between minutes and hour
	hintClosed                       // closed, stood: before "up 5 points"
	hintUpDown                       // up, down: words of change only behind some verbs
	hintLevel                        // above, below: a bound that a change ends at
	hintSince                        // since: its date is past
	hintAfter                        // after, off: what is dated behind it is past in a present clause
	hintLater                        // later: behind a length of time
	hintOnce                         // once, twice: before "a month" a frequency
	hintRhythm                       // monthly: n is its period
	hintIndex                        // index, shares: their points are no percentage
	hintHeat                         // temperature, minus: "C" near it is a degree
	hintPerIn                        // im, al: "im Monat" is a rate of money
	hintToThe                        // au, al: between two days of a month
	hintRunUp                        // buildup, countdown: before "to" and a day ahead
	hintTrueLy                       // early, family: "-ly" and no adverb
	hintSpan                         // in, for, took: before a length of time
	hintUntil                        // through, until: a day behind it is ahead
	hintBasis                        // basis: before points
	hintAttack                       // attacks: behind a day that needs no year
	hintOpening                      // beginning, start: a shade of a date with "of" only
	hintPoll                         // poll, percent: near points of percentage
	hintDecadeLead                   // années, años: before a decade
	hintHourWord                     // heures: behind "à" a time of day
	hintAt                           // à, las: before a time of day
	hintAgeOf                        // de: before "34 ans" where a person stands before it
	hintApprox                       // a number word that is never exact: centaine
	hintVerbEnd                      // a participle of rising or falling at the end of the clause
	hintMoment                       // point, stage: "at one point" counts nothing
	hintClockWord                    // Uhr, o'clock
	hintSuffix                       // Jr., Sr.
	hintStrong                       // -strong
	hintPhrasal                      // cough, make: before an "up" that is no rise
	hintFew                          // few, several: leaves "thousand" open
	hintNounVerb                     // win, call: a noun behind an ordinal
	hintMagnitude
	hintTop // top-10
)

// period is a unit of time.
type period uint8

const (
	noPeriod period = iota
	second
	minute
	hour
	day
	week
	month
	quarter
	year
	decade
	century
	millennium
	weekend
	halfYear
)

// season of the northern year.
type season uint8

const (
	noSeason season = iota
	spring
	summer
	fall
	winter
)

// dayPart is a part of the day.
type dayPart uint8

const (
	noPart dayPart = iota
	morning
	afternoon
	evening
	night
	noon
	midnight
)

const (
	noDeixis     deixis = iota
	lastOne             // last, past, yesterday
	previousOne         // previous, preceding: counts from a date of the text
	thisOne             // this, current, today
	nextOne             // next, coming, tomorrow
	followingOne        // following: counts from a date of the text
)

// language is what the reader knows of one language.
type language struct {
	code string
	// decimal and group are the separators as the language uses them.
	decimal, group int
	dayFirst       bool // 3/4 is the third of April

	words []word   // words[0] is the zero word
	names []string // of words
	// slots hold, by hash, the upper half of the hash of a word and its index
	// in the lower half, 0 where nothing stands; there are a power of two of
	// them.
	slots []uint32

	boundsBefore, boundsAfter map[string][]boundRow
	phrases                   map[string][]phrase
	minors                    map[string]minor // names of coins

	verbEndings     []verbEnding
	ordinalSuffixes []string // letters that make digits an ordinal
	ordinalDot      bool     // a full stop does: "20. Januar"
	one             string   // the word that is a pronoun too
	agoRest         []string // words between isAgoBefore and the number
	monthFirst      bool     // "May 5" is read
	lowerNames      bool     // months and days are written small
	andJoins        func(*sum) bool
	plural          func(string) bool         // nil for English
	compound        func(string) (word, bool) // number words written as one

	elides           bool // "d'euros" is one word
	titleNouns       bool // every noun has a capital
	sameDenominators bool // "Drittel" is its own plural
	nounFirst        bool // adjectives may follow their noun: "semaine dernière"
	fourTwenties     bool // quatre-vingts
}
