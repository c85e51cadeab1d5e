// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package article

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

//go:embed schema.json
var schemaJSON []byte

var schema = readSchema()

// jsonSchema is the part of JSON Schema 2020-12 that schema.json uses.
type jsonSchema struct {
	Schema      string                 `json:"$schema"`
	ID          string                 `json:"$id"`
	Title       string                 `json:"title"`
	Description string                 `json:"description"`
	Ref         string                 `json:"$ref"`
	Defs        map[string]*jsonSchema `json:"$defs"`

	Type       string                 `json:"type"`
	Properties map[string]*jsonSchema `json:"properties"`
	Additional *bool                  `json:"additionalProperties"`
	Required   []string               `json:"required"`
	Dependent  map[string][]string    `json:"dependentRequired"`
	Items      *jsonSchema            `json:"items"`
	MinItems   int                    `json:"minItems"`
	MinLength  int                    `json:"minLength"`
	Minimum    *float64               `json:"minimum"`
	Pattern    string                 `json:"pattern"`
	Enum       []string               `json:"enum"`
	Const      any                    `json:"const"`
	AnyOf      []*jsonSchema          `json:"anyOf"`
}

func readSchema() *jsonSchema {
	s := new(jsonSchema)
	d := json.NewDecoder(strings.NewReader(string(schemaJSON)))
	d.DisallowUnknownFields() // a word that the validator below would pass over
	if err := d.Decode(s); err != nil {
		panic(err)
	}
	return s
}

// validate holds a document against the schema. The references in s are those
// of schema.json.
func (s *jsonSchema) validate(doc []byte) error {
	var v any
	if err := json.Unmarshal(doc, &v); err != nil {
		return err
	}
	return check(s, v, "")
}

func check(s *jsonSchema, v any, path string) error {
	if s.Ref != "" {
		def := schema.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")]
		if def == nil {
			return fmt.Errorf("%s: no %s", path, s.Ref)
		}
		return check(def, v, path)
	}
	for _, alternative := range s.AnyOf {
		if check(alternative, v, path) == nil {
			return nil
		}
	}
	if s.AnyOf != nil {
		return fmt.Errorf("%s: %v is none of the alternatives", path, v)
	}
	if s.Const != nil && v != s.Const {
		return fmt.Errorf("%s: got %v, want %v", path, v, s.Const)
	}
	if s.Enum != nil {
		if word, ok := v.(string); !ok || !slices.Contains(s.Enum, word) {
			return fmt.Errorf("%s: %v is not in %q", path, v, s.Enum)
		}
	}
	switch s.Type {
	case "object":
		return checkObject(s, v, path)
	case "array":
		list, ok := v.([]any)
		if !ok || len(list) < s.MinItems {
			return fmt.Errorf("%s: %v is no list of %d or more", path, v, s.MinItems)
		}
		for i, e := range list {
			if err := check(s.Items, e, fmt.Sprintf("%s[%d]", path, i)); err != nil {
				return err
			}
		}
	case "string":
		word, ok := v.(string)
		if !ok || len(word) < s.MinLength || s.Pattern != "" && !regexp.MustCompile(s.Pattern).MatchString(word) {
			return fmt.Errorf("%s: %v is no such string", path, v)
		}
	case "integer", "number":
		n, ok := v.(float64)
		if !ok || s.Type == "integer" && n != float64(int64(n)) || s.Minimum != nil && n < *s.Minimum {
			return fmt.Errorf("%s: %v is no such number", path, v)
		}
	}
	return nil
}

func checkObject(s *jsonSchema, v any, path string) error {
	object, ok := v.(map[string]any)
	if !ok {
		return fmt.Errorf("%s: %v is no object", path, v)
	}
	for _, k := range s.Required {
		if _, ok := object[k]; !ok {
			return fmt.Errorf("%s: %s is missing", path, k)
		}
	}
	for k, e := range object {
		p := s.Properties[k]
		if p == nil {
			return fmt.Errorf("%s: %s is not in the schema", path, k)
		}
		for _, other := range s.Dependent[k] {
			if _, ok := object[other]; !ok {
				return fmt.Errorf("%s: %s without %s", path, k, other)
			}
		}
		if err := check(p, e, path+"."+k); err != nil {
			return err
		}
	}
	return nil
}

// jsonKey is one key of a type's JSON form.
type jsonKey struct {
	name     string
	typ      reflect.Type
	optional bool
}

// keysOf returns the keys that the struct tags of a type give, in order. Date
// has no tags; a speaker's span goes with its mention.
func keysOf(t *testing.T, typ reflect.Type) []jsonKey {
	t.Helper()
	if typ == reflect.TypeFor[Date]() {
		return []jsonKey{
			{"time", reflect.TypeFor[string](), false},
			{"precision", reflect.TypeFor[Precision](), false},
			{"zoneStated", reflect.TypeFor[bool](), true},
			{"text", reflect.TypeFor[string](), true},
		}
	}
	var keys []jsonKey
	for f := range typ.Fields() {
		if f.Anonymous {
			for _, k := range keysOf(t, f.Type) {
				k.optional = k.optional || typ == reflect.TypeFor[Speaker]()
				keys = append(keys, k)
			}
			continue
		}
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" {
			t.Fatalf("%s.%s has no JSON key", typ, f.Name)
		}
		keys = append(keys, jsonKey{name, f.Type, option != ""})
	}
	return keys
}

var enumNames = map[reflect.Type][]string{
	reflect.TypeFor[Verdict]():     verdictNames[1:], // the zero value is left out
	reflect.TypeFor[Level]():       levelNames[1:],
	reflect.TypeFor[Precision]():   precisionNames[1:],
	reflect.TypeFor[BlockKind]():   blockKindNames[:],
	reflect.TypeFor[QuoteKind]():   quoteKindNames[:],
	reflect.TypeFor[SpeakerKind](): speakerKindNames[1:],
	reflect.TypeFor[Source]():      sourceNames[:],
	reflect.TypeFor[FigureKind]():  figureKindNames[:],
	reflect.TypeFor[Bound]():       boundNames[1:],
	reflect.TypeFor[Change]():      changeNames[1:],
	reflect.TypeFor[FigureRole]():  figureRoleNames[1:],
}

// TestSchemaMatchesTypes fails when a field, its type or the words of an enum
// change on one side alone.
func TestSchemaMatchesTypes(t *testing.T) {
	used := map[string]bool{}
	matchType(t, schema, reflect.TypeFor[Article](), "article", used)
	for name := range schema.Defs {
		if !used[name] {
			t.Errorf("$defs/%s is never used", name)
		}
	}
}

func matchType(t *testing.T, s *jsonSchema, typ reflect.Type, path string, used map[string]bool) {
	if s.Ref != "" {
		name := strings.TrimPrefix(s.Ref, "#/$defs/")
		if schema.Defs[name] == nil {
			t.Fatalf("%s: no %s", path, s.Ref)
		}
		seen := used[name]
		used[name] = true
		if !seen || typ.Kind() != reflect.Struct {
			matchType(t, schema.Defs[name], typ, path, used)
		} else if want := strings.ToLower(typ.Name()); name != want {
			t.Errorf("%s: got $defs/%s, want $defs/%s", path, name, want)
		}
		return
	}
	if names, ok := enumNames[typ]; ok {
		if !slices.Equal(s.Enum, names) {
			t.Errorf("%s: got enum %q, want %q", path, s.Enum, names)
		}
		return
	}
	want := ""
	switch {
	case typ == reflect.TypeFor[Value]():
		if len(s.AnyOf) != 2 || s.AnyOf[0].Type != "number" || s.AnyOf[1].Type != "string" {
			t.Errorf("%s: want a number or a string", path)
		}
		return
	case typ.Kind() == reflect.Bool:
		if s.Const != true {
			t.Errorf("%s: want the constant true: false is left out", path)
		}
		return
	case typ.Kind() == reflect.Slice:
		want = "array"
		matchType(t, s.Items, typ.Elem(), path+"[]", used)
	case typ.Kind() == reflect.Struct:
		want = "object"
		matchStruct(t, s, typ, path, used)
	case typ.Kind() == reflect.Int:
		want = "integer"
	case typ.Kind() == reflect.String:
		want = "string"
	}
	if s.Type != want || want == "" {
		t.Errorf("%s: got type %q, want %q for %s", path, s.Type, want, typ)
	}
}

func matchStruct(t *testing.T, s *jsonSchema, typ reflect.Type, path string, used map[string]bool) {
	if s.Additional == nil || *s.Additional {
		t.Errorf("%s: additionalProperties must be false", path)
	}
	var required []string
	keys := keysOf(t, typ)
	for _, k := range keys {
		p := s.Properties[k.name]
		if p == nil {
			t.Errorf("%s.%s is not in the schema", path, k.name)
			continue
		}
		if p.Description == "" && (p.Ref == "" || schema.Defs[strings.TrimPrefix(p.Ref, "#/$defs/")].Description == "") {
			t.Errorf("%s.%s has no description", path, k.name)
		}
		if !k.optional {
			required = append(required, k.name)
		}
		matchType(t, p, k.typ, path+"."+k.name, used)
	}
	if len(s.Properties) != len(keys) {
		t.Errorf("%s: the schema has %d properties, the type %d", path, len(s.Properties), len(keys))
	}
	if !slices.Equal(s.Required, required) {
		t.Errorf("%s: got required %q, want %q", path, s.Required, required)
	}
}

func TestSchemaAcceptsArticles(t *testing.T) {
	for name, a := range map[string]*Article{"full": fullArticle(t), "zero": {}} {
		if err := schema.validate(a.AppendJSON(nil)); err != nil {
			t.Errorf("%s article: %v", name, err)
		}
	}
	for _, doc := range []string{
		`[]`, `{"headline":""}`, `{"headlines":"x"}`, `{"tags":[]}`, `{"paywalled":false}`, `{"verdict":"article"}`, `{"wordCount":1.5}`,
		`{"published":{"precision":"day"}}`, `{"published":{"time":"6 March","precision":"day"}}`, `{"body":{"blocks":[{"kind":"paragraph","start":0}]}}`,
		`{"quotes":[{"text":"x","start":0,"end":1,"kind":"direct","speaker":{"mention":"she"}}]}`, `{"figures":[{"text":"x","start":-1,"end":1,"kind":"count"}]}`,
		`{"figures":[{"text":"x","start":0,"end":1,"kind":"count","value":true}]}`,
	} {
		if schema.validate([]byte(doc)) == nil {
			t.Errorf("the schema accepts %s", doc)
		}
	}
}
