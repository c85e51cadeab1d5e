# What a contributor runs. CI runs .ci/run, which has all of it.

LINT := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
JS := GOOS=js GOARCH=wasm
FUZZ_TIME ?= 1m
PAGE ?= long-read

.PHONY: ci test race js fuzz wasm widget bench profile lint golden floors

ci: ## everything, as CI does
	.ci/run

test:
	go test ./...

race:
	go test -race -short ./...

js: ## the tests of the library under js/wasm, with Node
	$(JS) go test -short -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./article ./extract/... ./wasm/...

fuzz: ## every fuzz target for FUZZ_TIME
	.ci/fuzz $(FUZZ_TIME)

wasm: ## dist/copydesk.wasm and the loader that fits it; prints what each package costs
	mkdir -p dist
	go run ./wasm/shrink -build -sizes dist/copydesk.wasm
	cp "$$(go env GOROOT)/lib/wasm/wasm_exec.js" dist/
	node wasm/bridge/testdata/size.mjs dist/copydesk.wasm

widget: ## builds the npm package and tests it in Node and in Chromium
	cd wasm/widget && npm ci --no-audit --no-fund && npm run build && npm test

bench: ## a small, a median and a huge page
	go test ./extract -run '^$$' -bench 'HTML' -benchmem

profile: ## where the time of one page goes: make profile PAGE=two-dates
	mkdir -p dist
	go test ./extract -run '^$$' -bench 'Page/^$(PAGE)$$' -cpuprofile dist/cpu.prof -o dist/extract.test
	go tool pprof -top -nodecount 40 dist/extract.test dist/cpu.prof

lint:
	go run $(LINT) run ./...

golden: ## rewrite the want.json of every case; read the diff before you commit
	go test ./extract -run 'Pages|Text' -update

floors: ## raise the floors of testdata/floors.json to today's scores
	go test ./extract -run Floors -raise
