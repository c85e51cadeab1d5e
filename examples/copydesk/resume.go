// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// progress is what an earlier run has written already. The zero value is that
// of a run from the start.
type progress struct {
	lines int             // whole lines
	last  string          // the id of the last one, as it is spelled
	ids   map[string]bool // the ids of all of them
}

// openOutput opens the file of --out. With resume it keeps the whole lines that
// an earlier run wrote and cuts off the piece of one that it may have left
// behind; else it begins an empty file.
func openOutput(name string, resume bool) (*os.File, progress, error) {
	if !resume {
		f, err := os.Create(name)
		return f, progress{}, err
	}
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, progress{}, err
	}
	done, whole, err := readProgress(f)
	if err == nil {
		err = f.Truncate(whole)
	}
	if err == nil {
		_, err = f.Seek(whole, io.SeekStart)
	}
	if err != nil {
		_ = f.Close()
		return nil, progress{}, err
	}
	return f, done, nil
}

var errNotLines = errors.New("it holds something else than the lines of an earlier run")

// readProgress reads the lines of an earlier run. It returns the offset at
// which the last whole line ends.
func readProgress(r io.Reader) (done progress, whole int64, err error) {
	done.ids = map[string]bool{}
	b := bufio.NewReaderSize(r, 1<<20)
	for {
		line, err := b.ReadBytes('\n')
		if err == io.EOF {
			return done, whole, nil
		}
		if err != nil {
			return done, whole, err
		}
		whole += int64(len(line))
		var reply struct {
			ID json.RawMessage `json:"id"`
		}
		if json.Unmarshal(line, &reply) != nil || reply.ID == nil {
			return done, whole, errNotLines
		}
		done.lines++
		done.last = string(reply.ID)
		done.ids[done.last] = true
	}
}

// has reports whether the input with the name has its line already.
func (p progress) has(name string) bool { return len(p.ids) > 0 && p.ids[string(quoted(name))] }

// check reports an error where n, the last record that has its line already,
// is not the one that the line is for.
func (p progress) check(n line) error {
	id := "null"
	if rec, err := parseRecord(n.text); n.err == nil && err == nil {
		id = string(replyID(rec.ID))
	}
	if id != p.last {
		return fmt.Errorf("--resume: record %d of the input is %s, but line %d of the output is for %s", p.lines, id, p.lines, p.last)
	}
	return nil
}
