// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// record is one pasted text with its gold.
type record struct {
	ID      string `json:"id"`
	URL     string `json:"url"`
	Text    string `json:"text"`
	HTML    string `json:"html"`
	HTMLB64 string `json:"html_b64"`
	Gold    gold   `json:"gold"`
}

type gold struct {
	Body      string   `json:"body"`
	Headline  string   `json:"headline"`
	Byline    []string `json:"byline"`
	Published string   `json:"published"`
}

// site is the registered domain of the page.
func (r *record) site() string {
	u, err := url.Parse(r.URL)
	if err != nil || u.Host == "" {
		return r.ID
	}
	if d, err := publicsuffix.EffectiveTLDPlusOne(strings.ToLower(u.Hostname())); err == nil {
		return d
	}
	return u.Hostname()
}

// readSuspects returns the ids of the records whose gold body is known to be
// wrong.
func readSuspects(path string) (map[string]bool, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var list []struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	m := map[string]bool{}
	for _, s := range list {
		m[s.ID] = true
	}
	return m, nil
}

// readCorpus calls f for each record of a corpus.
func readCorpus(path string, f func(*record)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		return err
	}
	in := bufio.NewReaderSize(z, 1<<20)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 {
			r := &record{}
			if err := json.Unmarshal(line, r); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			if raw, err := base64.StdEncoding.DecodeString(r.HTMLB64); err == nil && len(raw) > 0 {
				r.HTML = string(raw)
			}
			f(r)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
