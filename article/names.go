// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

import "strconv"

// The words that stand for an enumerated value in JSON.

// NameError reports a word that names no value of its type.
type NameError struct {
	Type string // the Go type, "BlockKind"
	Name string // the word
}

func (e *NameError) Error() string {
	return "article: no " + e.Type + " is named " + strconv.Quote(e.Name)
}

type enum interface{ ~uint8 }

func nameOf[E enum](names []string, v E) string {
	if int(v) < len(names) {
		return names[v]
	}
	return ""
}

func setName[E enum](typ string, names []string, v *E, text []byte) error {
	for i, n := range names {
		if n == string(text) {
			*v = E(i)
			return nil
		}
	}
	return &NameError{Type: typ, Name: string(text)}
}

// String returns the word for v that the JSON form uses.
func (v Verdict) String() string { return nameOf(verdictNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *Verdict) UnmarshalText(b []byte) error { return setName("Verdict", verdictNames[:], v, b) }

// String returns the word for v that the JSON form uses.
func (v Level) String() string { return nameOf(levelNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v Level) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *Level) UnmarshalText(b []byte) error { return setName("Level", levelNames[:], v, b) }

// String returns the word for v that the JSON form uses.
func (v Precision) String() string { return nameOf(precisionNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v Precision) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *Precision) UnmarshalText(b []byte) error {
	return setName("Precision", precisionNames[:], v, b)
}

// String returns the word for v that the JSON form uses.
func (v BlockKind) String() string { return nameOf(blockKindNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v BlockKind) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *BlockKind) UnmarshalText(b []byte) error {
	return setName("BlockKind", blockKindNames[:], v, b)
}

// String returns the word for v that the JSON form uses.
func (v QuoteKind) String() string { return nameOf(quoteKindNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v QuoteKind) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *QuoteKind) UnmarshalText(b []byte) error {
	return setName("QuoteKind", quoteKindNames[:], v, b)
}

// String returns the word for v that the JSON form uses.
func (v SpeakerKind) String() string { return nameOf(speakerKindNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v SpeakerKind) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *SpeakerKind) UnmarshalText(b []byte) error {
	return setName("SpeakerKind", speakerKindNames[:], v, b)
}

// String returns the word for v that the JSON form uses.
func (v Source) String() string { return nameOf(sourceNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v Source) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *Source) UnmarshalText(b []byte) error { return setName("Source", sourceNames[:], v, b) }

// String returns the word for v that the JSON form uses.
func (v FigureKind) String() string { return nameOf(figureKindNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v FigureKind) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *FigureKind) UnmarshalText(b []byte) error {
	return setName("FigureKind", figureKindNames[:], v, b)
}

// String returns the word for v that the JSON form uses.
func (v Bound) String() string { return nameOf(boundNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v Bound) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *Bound) UnmarshalText(b []byte) error { return setName("Bound", boundNames[:], v, b) }

// String returns the word for v that the JSON form uses.
func (v Change) String() string { return nameOf(changeNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v Change) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *Change) UnmarshalText(b []byte) error { return setName("Change", changeNames[:], v, b) }

// String returns the word for v that the JSON form uses.
func (v FigureRole) String() string { return nameOf(figureRoleNames[:], v) }

// MarshalText returns the word for v that the JSON form uses.
func (v FigureRole) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its word. It fails with a *NameError.
func (v *FigureRole) UnmarshalText(b []byte) error {
	return setName("FigureRole", figureRoleNames[:], v, b)
}
