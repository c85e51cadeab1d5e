// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

// AppendJSON appends the article's JSON form to dst and returns the longer
// slice. The form is described by schema.json: keys in the order of the
// fields, what is empty left out, one line, the same bytes for the same
// article.
//
// The output is valid UTF-8 whatever the strings hold: a byte that is none
// becomes U+FFFD. It can be put into a page or a script and shown on a
// terminal: '<', '>', '&', U+2028, U+2029, U+007F and the control characters
// are written as escapes.
func (a *Article) AppendJSON(dst []byte) []byte {
	w := jsonWriter{dst}
	w.open('{')
	w.str("url", a.URL)
	w.str("canonicalUrl", a.CanonicalURL)
	w.str("language", a.Language)
	if a.Verdict != IsArticle {
		w.str("verdict", a.Verdict.String())
	}
	w.str("kicker", a.Kicker)
	w.str("headline", a.Headline)
	w.str("dek", a.Dek)
	w.byline(a.Byline)
	if !a.Dateline.IsZero() {
		w.key("dateline")
		w.open('{')
		w.str("place", a.Dateline.Place)
		w.str("agency", a.Dateline.Agency)
		w.close('}')
	}
	w.date("published", a.Published)
	w.date("modified", a.Modified)
	if !a.Publisher.IsZero() {
		w.key("publisher")
		w.outlet(a.Publisher)
	}
	jsonArray(&w, "sources", a.Sources, (*jsonWriter).outlet)
	jsonArray(&w, "sections", a.Sections, (*jsonWriter).quoted)
	jsonArray(&w, "tags", a.Tags, (*jsonWriter).quoted)
	jsonArray(&w, "images", a.Images, (*jsonWriter).image)
	w.body(a.Body)
	jsonArray(&w, "quotes", a.Quotes, (*jsonWriter).quote)
	jsonArray(&w, "figures", a.Figures, (*jsonWriter).figure)
	jsonArray(&w, "people", a.People, (*jsonWriter).person)
	jsonArray(&w, "corrections", a.Corrections, (*jsonWriter).quoted)
	w.flag("paywalled", a.Paywalled)
	w.str("nextPage", a.NextPage)
	if a.WordCount != 0 {
		w.number("wordCount", a.WordCount)
	}
	w.confidence(a.Confidence)
	jsonArray(&w, "evidence", a.Evidence, (*jsonWriter).candidate)
	w.close('}')
	return w.b
}

// MarshalJSON returns the article's JSON form; see [Article.AppendJSON].
func (a Article) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// MarshalJSON returns the date's JSON form, an object with the keys time (see
// [Date.String]), precision, zoneStated and text; of the zero Date, "{}".
func (d Date) MarshalJSON() ([]byte, error) {
	var w jsonWriter
	w.dateObject(d)
	return w.b, nil
}

// MarshalJSON returns the speaker's JSON form. It has a span where it has a
// mention.
func (s Speaker) MarshalJSON() ([]byte, error) {
	var w jsonWriter
	w.speaker(s)
	return w.b, nil
}

// MarshalJSON returns the figure's JSON form. Its values are JSON numbers,
// those of a date JSON strings.
func (f Figure) MarshalJSON() ([]byte, error) {
	var w jsonWriter
	w.figure(f)
	return w.b, nil
}

func (w *jsonWriter) byline(b Byline) {
	if b.IsZero() {
		return
	}
	w.key("byline")
	w.open('{')
	w.str("text", b.Text)
	jsonArray(w, "authors", b.Authors, (*jsonWriter).person)
	jsonArray(w, "agencies", b.Agencies, (*jsonWriter).quoted)
	w.close('}')
}

func (w *jsonWriter) person(p Person) {
	w.open('{')
	w.key("name")
	w.quoted(p.Name)
	w.str("role", p.Role)
	w.str("outlet", p.Outlet)
	w.str("url", p.URL)
	w.close('}')
}

func (w *jsonWriter) outlet(o Outlet) {
	w.open('{')
	w.str("name", o.Name)
	w.str("url", o.URL)
	w.close('}')
}

func (w *jsonWriter) date(key string, d Date) {
	if d.IsZero() {
		return
	}
	w.key(key)
	w.dateObject(d)
}

func (w *jsonWriter) dateObject(d Date) {
	w.open('{')
	w.str("time", d.String())
	w.str("precision", d.Precision.String())
	w.flag("zoneStated", d.ZoneStated)
	w.str("text", d.Text)
	w.close('}')
}

func (w *jsonWriter) image(i Image) {
	w.open('{')
	w.str("url", i.URL)
	w.str("alt", i.Alt)
	w.str("caption", i.Caption)
	w.str("credit", i.Credit)
	w.flag("lead", i.Lead)
	w.close('}')
}

func (w *jsonWriter) body(b Body) {
	if b.IsZero() {
		return
	}
	w.key("body")
	w.open('{')
	w.str("text", b.Text)
	jsonArray(w, "blocks", b.Blocks, (*jsonWriter).block)
	w.close('}')
}

func (w *jsonWriter) block(b Block) {
	w.open('{')
	w.str("kind", b.Kind.String())
	w.span(b.Span)
	if b.Level != 0 {
		w.number("level", b.Level)
	}
	w.str("url", b.URL)
	w.date("time", b.Time)
	w.close('}')
}

func (w *jsonWriter) span(s Span) {
	w.number("start", s.Start)
	w.number("end", s.End)
}

func (w *jsonWriter) quote(q Quote) {
	w.open('{')
	w.key("text")
	w.quoted(q.Text)
	w.span(q.Span)
	w.str("kind", q.Kind.String())
	if !q.Speaker.IsZero() {
		w.key("speaker")
		w.speaker(q.Speaker)
	}
	w.str("cue", q.Cue)
	w.close('}')
}

func (w *jsonWriter) speaker(s Speaker) {
	w.open('{')
	w.str("name", s.Name)
	w.str("mention", s.Mention)
	if s.Mention != "" || !s.Span.IsZero() {
		w.span(s.Span)
	}
	w.str("role", s.Role)
	w.str("outlet", s.Outlet)
	w.str("kind", s.Kind.String())
	w.str("citedBy", s.CitedBy)
	w.close('}')
}

func (w *jsonWriter) figure(f Figure) {
	value := (*jsonWriter).value
	if f.Kind == DateFigure {
		value = (*jsonWriter).dateValue
	}
	w.open('{')
	w.key("text")
	w.quoted(f.Text)
	w.span(f.Span)
	w.str("kind", f.Kind.String())
	for _, v := range [...]struct {
		key   string
		value Value
	}{{"value", f.Value}, {"low", f.Low}, {"high", f.High}} {
		if v.value != "" {
			w.key(v.key)
			value(w, v.value)
		}
	}
	jsonArray(w, "values", f.Values, value)
	w.str("bound", f.Bound.String())
	w.str("unit", f.Unit)
	w.str("ucum", f.UCUM)
	w.str("currency", f.Currency)
	if !f.Of.IsZero() {
		w.key("of")
		w.open('{')
		w.key("text")
		w.quoted(f.Of.Text)
		w.span(f.Of.Span)
		w.close('}')
	}
	w.str("per", f.Per)
	w.str("change", f.Change.String())
	w.str("role", f.Role.String())
	w.str("source", f.Source)
	w.close('}')
}

// value writes v as a JSON number, or as a string where it is none.
func (w *jsonWriter) value(v Value) {
	if isPlainDecimal(string(v)) {
		w.b = append(w.b, v...)
		return
	}
	w.quoted(string(v))
}

func (w *jsonWriter) dateValue(v Value) { w.quoted(string(v)) }

func (w *jsonWriter) confidence(c Confidence) {
	if c.IsZero() {
		return
	}
	w.key("confidence")
	w.open('{')
	w.str("headline", c.Headline.String())
	w.str("byline", c.Byline.String())
	w.str("published", c.Published.String())
	w.str("body", c.Body.String())
	w.close('}')
}

func (w *jsonWriter) candidate(c Candidate) {
	w.open('{')
	w.key("field")
	w.quoted(c.Field)
	w.key("rule")
	w.quoted(c.Rule)
	w.str("source", c.Source.String())
	w.str("text", c.Text)
	w.span(Span{c.Start, c.End})
	w.flag("chosen", c.Chosen)
	w.str("why", c.Why)
	w.close('}')
}
