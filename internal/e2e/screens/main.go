// Command screens draws every page of the desk over the example accounts and
// keeps what a browser shows: doc/screens/PAGE-360.png and PAGE-1440.png.
//
//	go run ./internal/e2e/screens [-dark] [-out DIR] [PAGE...]
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image/png"
	"log"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

func main() {
	dark := flag.Bool("dark", false, "dark colours")
	out := flag.String("out", "doc/screens", "folder of the pictures")
	tall := flag.Bool("tall", false, "the whole page, however long")
	flag.Parse()
	if err := run(*out, *dark, *tall, flag.Args()); err != nil {
		log.Fatal(err)
	}
}

// sizes are the windows that are drawn, in CSS pixels.
var sizes = []struct{ width, height int64 }{{360, 900}, {1440, 900}}

func run(out string, dark, tall bool, only []string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	dir, err := os.MkdirTemp("", "readout-screens")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	handler, paths, done, err := site(ctx, dir)
	if err != nil {
		return err
	}
	defer done()
	server := httptest.NewServer(handler)
	defer server.Close()
	if err := os.MkdirAll(out, 0o777); err != nil {
		return err
	}
	browser, stop, err := start(ctx)
	if err != nil {
		return err
	}
	defer stop()
	for _, p := range paths {
		if len(only) > 0 && !slices.Contains(only, p.name) {
			continue
		}
		for _, s := range sizes {
			picture, err := shoot(browser, server.URL+p.path, p.before, s.width, s.height, dark, tall)
			if err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
			name := filepath.Join(out, fmt.Sprintf("%s-%d.png", p.name, s.width))
			if err := os.WriteFile(name, picture, 0o666); err != nil {
				return err
			}
			fmt.Printf("%s  %d KB\n", name, len(picture)/1024)
		}
	}
	return nil
}

// start opens Debian's Chromium.
func start(ctx context.Context) (context.Context, context.CancelFunc, error) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return nil, nil, fmt.Errorf("there is no Chromium on this machine (Debian: apt-get install chromium): %w", err)
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.Flag("hide-scrollbars", true),
		// The graph is drawn by WebGL, here without a graphics card.
		chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true))
	ctx, cancel := chromedp.NewExecAllocator(ctx, opts...)
	browser, end := chromedp.NewContext(ctx)
	return browser, func() { end(); cancel() }, chromedp.Run(browser)
}

// shoot gives the picture of a page after a script ran in it.
func shoot(ctx context.Context, address, before string, width, height int64, dark, tall bool) ([]byte, error) {
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	var raw []byte
	var ran any
	if before == "" {
		before = "null"
	}
	err := chromedp.Run(ctx,
		chromedp.EmulateViewport(width, height),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
		chromedp.Navigate(address),
		chromedp.WaitReady("main"),
		chromedp.Evaluate(before, &ran),
		chromedp.Sleep(500*time.Millisecond),
		chromedp.ActionFunc(func(ctx context.Context) error {
			var err error
			raw, err = page.CaptureScreenshot().WithCaptureBeyondViewport(tall).Do(ctx)
			return err
		}),
	)
	if tall && err == nil {
		err = chromedp.Run(ctx, chromedp.FullScreenshot(&raw, 100))
	}
	if err != nil {
		return nil, err
	}
	picture, err := png.Decode(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, fewer(picture))
	return b.Bytes(), err
}
