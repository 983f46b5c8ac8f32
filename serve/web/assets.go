package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"time"

	"github.com/readout-news/readout/export/html"
)

// Bundles are made of the sources in js by the script build.
//
//go:embed assets
var bundles embed.FS

// asset is a file that pages ask for.
type asset struct {
	kind string
	data []byte
	tag  string // of its content
}

// assets are all of them, by name.
var assets = func() map[string]asset {
	all := map[string]asset{}
	add := func(name string, data []byte) {
		sum := sha256.Sum256(data)
		kind := mime.TypeByExtension(path.Ext(name))
		switch path.Ext(name) { // whatever the machine's table says
		case ".js":
			kind = "text/javascript; charset=utf-8"
		case ".css":
			kind = "text/css; charset=utf-8"
		case ".svg":
			kind = "image/svg+xml"
		case ".txt":
			kind = "text/plain; charset=utf-8"
		}
		all[name] = asset{kind, data, base64.RawURLEncoding.EncodeToString(sum[:9])}
	}
	add("sheet.css", []byte(html.Style()))
	add("sheet.js", []byte(html.Script()))
	entries, err := fs.ReadDir(bundles, "assets")
	if err != nil {
		panic(fmt.Errorf("the embedded assets: %w", err)) // cannot be: they were there when this was built
	}
	for _, e := range entries {
		data, err := bundles.ReadFile("assets/" + e.Name())
		if err != nil {
			panic(fmt.Errorf("the embedded assets: %w", err))
		}
		add(e.Name(), data)
	}
	return all
}()

// assetPath is the address of an asset, another one whenever its content is, so
// that browsers may keep it.
func assetPath(name string) (string, error) {
	a, ok := assets[name]
	if !ok {
		return "", fmt.Errorf("there is no asset %s", name)
	}
	return "/assets/" + name + "?v=" + a.tag, nil
}

func serveAsset(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	a, ok := assets[name]
	if !ok {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", a.kind)
	h.Set("ETag", `"`+a.tag+`"`)
	h.Set("Cache-Control", "no-cache")
	if r.URL.Query().Get("v") == a.tag {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(a.data))
}
