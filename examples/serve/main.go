// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Command serve shows the demo of the browser widget on this computer:
//
//	go run ./examples/serve
//
// It needs nothing but Go: it builds the program for the browser itself and
// takes the loader from the Go release. Pages are served as strictly as the
// widget promises to live with, and compressed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

// run serves until ctx is done. It prints the address once it listens.
func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	address := flags.String("addr", "localhost:8080", "the `address` to listen at; port 0 takes a free one")
	dist := flags.String("dist", "", "a `folder` with the built package; made from the source if empty")
	if err := flags.Parse(args); err != nil {
		return err
	}
	root, err := moduleRoot(ctx)
	if err != nil {
		return err
	}
	files, err := siteFiles(ctx, root, *dist)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "The demo is at http://%s/demo/ (Ctrl+C ends it)\n", listener.Addr())
	return serve(ctx, listener, newSite(files))
}

func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		server.Close()
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// siteFiles returns what is served, by path: the demo, the package and the
// sample articles.
func siteFiles(ctx context.Context, root, dist string) (map[string][]byte, error) {
	files := map[string][]byte{}
	widget := filepath.Join(root, "wasm", "widget")
	if err := addFolder(files, "/demo/", filepath.Join(widget, "demo")); err != nil {
		return nil, err
	}
	if err := addSamples(files, filepath.Join(root, "testdata", "pages")); err != nil {
		return nil, err
	}
	if dist != "" {
		return files, addFolder(files, "/dist/", dist)
	}
	return files, addPackage(ctx, files, "/dist/", root)
}
