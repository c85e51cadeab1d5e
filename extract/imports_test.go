// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/copydesk/copydesk/"

// imports says which packages of this module and of others each package may
// import beside the standard library. It is the architecture: data flows one
// way. Tests and the trainers below train/ are free.
var imports = map[string][]string{
	"article":                        {},
	"article/render":                 {"article"},
	"article/render/internal/safety": {"article", "golang.org/x/net/html"},
	"extract/internal/page/entities": {},
	"extract/internal/compose":       {"golang.org/x/text/unicode/norm"},
	"extract/internal/page":          {"extract/internal/compose", "golang.org/x/net/html", "golang.org/x/text"},
	"extract/internal/markup":        {"extract/internal/compose", "extract/internal/page"},
	"extract/internal/mainbody":      {"article", "extract/internal/page"},
	"extract/internal/lines":         {"article", "extract/internal/compose"},
	"extract/internal/prose":         {"article", "golang.org/x/text"},
	"extract/internal/quotes":        {"article", "extract/internal/prose"},
	"extract/internal/figures":       {"article", "extract/internal/prose"},
	"extract/internal/golden":        {"github.com/google/go-cmp/cmp"},
	"extract/internal/growth":        {},
	"extract": {"article", "extract/internal/compose", "extract/internal/page", "extract/internal/markup", "extract/internal/mainbody", "extract/internal/lines",
		"extract/internal/prose", "extract/internal/quotes", "extract/internal/figures"},
	"wasm/bridge":             {"article", "extract"},
	"wasm":                    {"wasm/bridge"},
	"wasm/shrink":             {},
	"examples/copydesk":       {"article", "article/render", "examples/copydesk/fetch", "extract"},
	"examples/copydesk/fetch": {"golang.org/x/net/idna"},
	"examples/quotes":         {"article", "extract"},
	"examples/figures":        {"article", "extract"},
	"examples/serve":          {},
}

// noLibrary are standard packages that the library may not import: it reads no
// files, opens no connections, writes no log, and stays small as WebAssembly.
var noLibrary = []string{"net/http", "net", "os", "log", "log/slog", "regexp", "encoding/json", "time/tzdata", "reflect", "math/big"}

func TestImports(t *testing.T) {
	root := ".."
	seen := 0
	err := filepath.WalkDir(root, func(file string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := e.Name()
		if e.IsDir() && (name == "testdata" || name == "train" || name == "node_modules" || strings.HasPrefix(name, ".") && name != "..") {
			return fs.SkipDir
		}
		if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		rel, _ := filepath.Rel(root, filepath.Dir(file))
		pkg := filepath.ToSlash(rel)
		if isNested(pkg) {
			return nil
		}
		seen++
		checkImports(t, pkg, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 30 {
		t.Fatalf("only %d files seen", seen)
	}
}

// nested are modules of their own below the root.
var nested = []string{"article/render/commonmark", "examples/peers", "wasm/widget"}

func isNested(pkg string) bool {
	return slices.ContainsFunc(nested, func(n string) bool { return pkg == n || strings.HasPrefix(pkg, n+"/") })
}

func checkImports(t *testing.T, pkg, file string) {
	allowed, ok := imports[pkg]
	if !ok {
		t.Errorf("%s: package %s is not in the table of imports", file, pkg)
		return
	}
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return
	}
	for _, spec := range f.Imports {
		imp, _ := strconv.Unquote(spec.Path.Value)
		imp = strings.TrimPrefix(imp, module)
		switch {
		case slices.ContainsFunc(allowed, func(a string) bool {
			return imp == a || strings.HasPrefix(imp, a+"/") && strings.HasPrefix(a, "golang.org/")
		}):
		case imp == "github.com/PuerkitoBio/goquery" && pkg == "extract" && path.Base(filepath.ToSlash(file)) == "document.go":
		case strings.Contains(strings.SplitN(imp, "/", 2)[0], "."), strings.HasPrefix(imp, "extract"), strings.HasPrefix(imp, "article"), strings.HasPrefix(imp, "wasm"):
			t.Errorf("%s: %s may not import %s", file, pkg, imp)
		case isLibrary(pkg) && slices.Contains(noLibrary, imp):
			t.Errorf("%s: the library may not import %s", file, imp)
		}
	}
}

// tools serve tests, or write tables.
var tools = []string{"extract/internal/golden", "extract/internal/growth", "extract/internal/page/entities", "article/render/internal/safety"}

func isLibrary(pkg string) bool {
	return !slices.Contains(tools, pkg) && (strings.HasPrefix(pkg, "article") || strings.HasPrefix(pkg, "extract"))
}
