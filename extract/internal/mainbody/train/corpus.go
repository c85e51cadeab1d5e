// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// record is one page of a corpus with its gold.
type record struct {
	ID      string `json:"id"`
	URL     string `json:"url"`
	HTML    string `json:"html"`
	HTMLB64 string `json:"html_b64"`
	Gold    gold   `json:"gold"`

	set     string // name of the corpus
	suspect bool   // its gold body is known to be wrong
}

type gold struct {
	Body     string   `json:"body"`
	Headline string   `json:"headline"`
	With     []string `json:"with"`
	Without  []string `json:"without"`
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

// contentType tells the charset of pages that were stored as text.
func (r *record) contentType() string {
	if r.HTMLB64 != "" {
		return ""
	}
	return "text/html; charset=utf-8"
}

// readCorpus calls f for each record of one corpus.
func readCorpus(dir, set string, f func(*record) error) error {
	suspects, err := readSuspects(dir, set)
	if err != nil {
		return err
	}
	file, err := os.Open(filepath.Join(dir, set+".jsonl.gz"))
	if err != nil {
		return err
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		return err
	}
	lines := bufio.NewReaderSize(z, 1<<20)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			r := &record{set: set}
			if err := json.Unmarshal(line, r); err != nil {
				return fmt.Errorf("%s: %w", set, err)
			}
			if r.HTMLB64 != "" {
				raw, err := base64.StdEncoding.DecodeString(r.HTMLB64)
				if err != nil {
					return fmt.Errorf("%s: %s: %w", set, r.ID, err)
				}
				r.HTML = string(raw)
			}
			r.suspect = suspects[r.ID]
			if err := f(r); err != nil {
				return err
			}
		}
		if err != nil {
			return nil
		}
	}
}

func readSuspects(dir, set string) (map[string]bool, error) {
	data, err := os.ReadFile(filepath.Join(dir, set+"_gold_suspects.json"))
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	m := make(map[string]bool)
	for _, s := range list {
		m[s.ID] = true
	}
	return m, nil
}
