// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// Figure is a number or a date that a reader could check, with its meaning.
//
// # What counts
//
// A figure states a quantity, a rank or a point in time: "24 captives", "$1.2bn",
// "half of workers", "No. 1", "Wednesday". No figures are the numbers that name
// or identify (S&P 500, Model 3, 401(k), addresses, telephone numbers, list
// numbers, versions), the pronoun "one", the adverb "first", fixed expressions
// ("third-party"), vague words ("several", "a few", "recently") and frequencies
// ("every year"), which are the Per of the number they rate.
//
// # Span
//
// The span covers the numeral with its scale word, currency sign or code, unit
// and "percent" ("$5.4 billion", "20-metre", "51-year-old"). The words that bound
// it ("about"), the counted noun, what it is per, "aged" and the preposition or
// article before a date stand outside. "A" is inside only where it is the number:
// "a third", "a dozen", "a year".
//
// A range is one figure from its first number to its last ("8-10%", "15 to 20
// years", "1998 to 2019"). The two ends of a rise, and two shares that are
// compared ("49% to 41%"), are two figures. So are the numbers of a list that
// has its unit at the end: "three or six months" is 3 month and 6 month. A
// compound measure or duration is one figure, counted in its smaller unit:
// "four hours and 48 minutes" is 288 minute.
//
// # Kinds
//
// A bare plural of a number ("dozens", "tens of thousands") is a Count with the
// bound Vague. In "two-vehicle crash" the vehicles are counted. Money is in whole
// units of its currency: "50 cents" is 0.5. Points of percentage, and points in
// a poll, are a Percent with the unit "percentage point". A Ratio is a fraction
// (0.5), a proportion ("one in five", 0.2), a multiple ("twice", 2) or a pair
// ("7-0"). An Age is in years unless the text says otherwise; "her 40s" is 40
// to 49. Half a match is an Ordinal, half a business year a date.
//
// A length of time is a Duration even where it is anchored: "the last six
// months", "25 years later". It is a date behind "ago" or "from now", at the
// precision of its unit.
//
// # Dates
//
// Dates are resolved against the day of publication. A bare weekday is the last
// one up to that day, unless the text looks ahead; a day or month without a year
// is the one that the tense implies. "The previous month" follows the month that
// was named last. Where the day of publication is not known, dates that need it
// have no Value.
type Figure struct {
	// Text is the words that Span covers.
	Text string `json:"text"`
	Span
	Kind FigureKind `json:"kind"`
	// Value is the number in full units: 4700000000 for "$4.7 billion", 3.9
	// for "3.9%", 0.5 for "half". For a date it is ISO 8601 cut to the
	// precision stated: "2025", "2025-01", "2025-01-31", "2025-W05",
	// "2025-Q1", "2025-SP" (spring; SU, FA, WI), "198X" (a decade), "19" (a
	// century), "T16:50", "2025-01-31T16:50", "2025-01-31TAF" (afternoon;
	// MO, EV, NI). Empty for a range, a pair and a vague number.
	Value Value `json:"value,omitempty"`
	// Low and High are the ends of a range, or what a bound leaves open: "at
	// least 35" has Value and Low 35. "Hundreds" has Low 100 and no Value.
	Low  Value `json:"low,omitempty"`
	High Value `json:"high,omitempty"`
	// Values is the pair of a score, vote or record ("7-0"), of kind Ratio.
	Values []Value `json:"values,omitempty"`
	// Bound is what the article says of the number's exactness.
	Bound Bound `json:"bound,omitempty"`
	// Unit is the unit's English singular ("mile", "year", "percentage
	// point"); UCUM is its code in the Unified Code for Units of Measure.
	Unit string `json:"unit,omitempty"`
	UCUM string `json:"ucum,omitempty"`
	// Currency is an ISO 4217 code, or the sign as printed where the article
	// does not tell which currency it stands for.
	Currency string `json:"currency,omitempty"`
	// Of is the noun phrase that is counted ("living captives").
	Of Phrase `json:"of,omitzero"`
	// Per is what the number is a rate of ("hour", "kg").
	Per string `json:"per,omitempty"`
	// Change says that the number is the amount of a rise or fall.
	Change Change `json:"change,omitempty"`
	// Role marks the end points of a change.
	Role FigureRole `json:"role,omitempty"`
	// Source is who gave the number: the speaker of the quote or reported
	// speech that it stands in, by full name where known.
	Source string `json:"source,omitempty"`
}

// Phrase is some words of the body.
type Phrase struct {
	Text string `json:"text"`
	Span
}

// IsZero reports whether there are no words.
func (p Phrase) IsZero() bool { return p == Phrase{} }

// Value is an exact number in plain decimal notation ("4700000000", "-0.25"),
// or, in a figure of kind DateFigure, a date (see Figure.Value). A fraction
// that has no finite decimal form is rounded to 15 significant digits. The
// zero value is no number at all.
type Value string

// FigureKind tells figures apart.
type FigureKind uint8

// The kinds of figure.
const (
	Count FigureKind = iota
	Money
	Percent
	// Ratio is a fraction, proportion, multiple, score, vote or record.
	Ratio
	Age
	// Measure is a number with a physical unit.
	Measure
	Ordinal
	Duration
	DateFigure
)

var figureKindNames = [...]string{"count", "money", "percent", "ratio", "age", "measure", "ordinal", "duration", "date"}

// Bound is how exact the article says a number is.
type Bound uint8

// The bounds. The zero value means that nothing is said.
const (
	Exact Bound = iota
	// Approx: about, around, roughly.
	Approx
	// MoreThan: more than, over.
	MoreThan
	// LessThan: less than, under.
	LessThan
	// AtLeast: at least, or more.
	AtLeast
	// AtMost: up to, as many as.
	AtMost
	// Nearly: almost, close to.
	Nearly
	// Vague: dozens, thousands.
	Vague
)

var boundNames = [...]string{"", "approx", "more_than", "less_than", "at_least", "at_most", "nearly", "vague"}

// Change is the direction of a change.
type Change uint8

// The directions. The zero value means that the number is no change.
const (
	NoChange Change = iota
	Up
	Down
)

var changeNames = [...]string{"", "up", "down"}

// FigureRole marks the end points of a change.
type FigureRole uint8

// The roles. The zero value means neither.
const (
	NoRole FigureRole = iota
	From
	To
)

var figureRoleNames = [...]string{"", "from", "to"}
