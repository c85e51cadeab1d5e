// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"errors"
	"strconv"
)

// Error says that an input gives no article at all. A missing field is no
// error.
type Error struct {
	// Stage is the step that gave up.
	Stage Stage
	// Offset is a byte offset into the input; -1 if none applies.
	Offset int
	// Err is ErrEmpty, ErrNotText, what the reader returned, or the cause for
	// which a context is done.
	Err error
}

// Stage is a step of the extraction.
type Stage uint8

// The stages that can fail.
const (
	// ReadStage is the reading of the input's bytes.
	ReadStage Stage = iota
	// DecodeStage is the decoding of the bytes to text.
	DecodeStage
	// AnalyseStage is all that follows.
	AnalyseStage
)

func (s Stage) String() string {
	switch s {
	case DecodeStage:
		return "decode"
	case AnalyseStage:
		return "analyse"
	}
	return "read"
}

// The causes of an Error.
var (
	// ErrEmpty: the input holds nothing, or white space alone.
	ErrEmpty = errors.New("empty input")
	// ErrTooLarge: the input is larger than Options.MaxBytes. The error is a
	// *LimitError.
	ErrTooLarge = errors.New("input too large")
	// ErrNotText: the input is an image, archive or other binary file.
	ErrNotText = errors.New("input is not text")
)

func (e *Error) Error() string {
	s := "extract: " + e.Stage.String()
	if e.Offset >= 0 {
		s += " at byte " + strconv.Itoa(e.Offset)
	}
	return s + ": " + e.Err.Error()
}

func (e *Error) Unwrap() error { return e.Err }
