package read

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout/read/warc"
)

// format is what kind of input a file is.
type format uint8

const (
	unknown    format = iota
	plainText         // one document
	webPage           // one document
	jsonLines         // a document a line
	jsonWhole         // one JSON object, or an array of them
	webArchive        // a document a record
	foreign           // surely no text: pictures, archives, programs
)

// byEnding tells the format by the name of a file.
func byEnding(name string) format {
	if isWARC(name) {
		return webArchive
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".text", ".md", ".markdown", ".asc":
		return plainText
	case ".html", ".htm", ".xhtml", ".shtml":
		return webPage
	case ".jsonl", ".ndjson", ".jsonlines":
		return jsonLines
	case ".json":
		return jsonWhole
	case ".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".ico", ".svg", ".heic", ".psd",
		".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".flac", ".avi", ".mov", ".mkv", ".webm",
		".zip", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar", ".tar", ".jar", ".iso", ".dmg",
		".exe", ".dll", ".so", ".dylib", ".a", ".o", ".bin", ".class", ".pyc", ".wasm",
		".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".epub",
		".ttf", ".otf", ".woff", ".woff2", ".db", ".sqlite", ".sqlite3", ".parquet", ".npy", ".pkl":
		return foreign
	}
	return unknown
}

// sniffSize is how many bytes are looked at to tell a format.
const sniffSize = 64 << 10

// byContent tells the format by the first bytes of an input.
func byContent(head []byte, complete bool) format {
	if warc.Begins(head) {
		return webArchive
	}
	head = bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF"))
	trimmed := bytes.TrimLeft(head, " \t\r\n")
	if len(trimmed) == 0 {
		return plainText
	}
	switch trimmed[0] {
	case '{':
		line, _, ended := bytes.Cut(trimmed, []byte("\n"))
		line = bytes.TrimSpace(line)
		switch {
		case (ended || complete) && json.Valid(line):
			return jsonLines
		case !ended && !complete && looksLikeObject(line):
			return jsonLines // one line longer than what was looked at
		case looksLikeObject(trimmed):
			return jsonWhole
		}
	case '[':
		if rest := bytes.TrimLeft(trimmed[1:], " \t\r\n"); len(rest) > 0 && rest[0] == '{' && looksLikeObject(rest) {
			return jsonWhole
		}
	case '<':
		if looksLikePage(trimmed) {
			return webPage
		}
	}
	return plainText
}

// looksLikeObject holds for `{"name":` with white space anywhere, and for the
// empty object.
func looksLikeObject(b []byte) bool {
	b = bytes.TrimLeft(b[1:], " \t\r\n")
	if len(b) == 0 {
		return false
	}
	if b[0] == '}' {
		return true
	}
	if b[0] != '"' {
		return false
	}
	end := bytes.IndexByte(b[1:], '"')
	if end < 0 {
		return false
	}
	rest := bytes.TrimLeft(b[end+2:], " \t\r\n")
	return len(rest) > 0 && rest[0] == ':'
}

// startsPage holds for what begins with the frame of a page and so cannot be
// plain text.
func startsPage(head []byte) bool {
	low := bytes.ToLower(bytes.TrimLeft(head[:min(len(head), 512)], "\xEF\xBB\xBF \t\r\n"))
	return bytes.HasPrefix(low, []byte("<!doctype html")) || bytes.HasPrefix(low, []byte("<html"))
}

// isFeed holds for RSS, Atom and site maps, which look like pages at first.
func isFeed(markup string) bool {
	head := markup[:min(len(markup), 1024)]
	return strings.Contains(head, "<rss") || strings.Contains(head, "<feed") || strings.Contains(head, "<rdf:RDF") || strings.Contains(head, "<urlset") || strings.Contains(head, "<sitemapindex")
}

// looksLikePage holds where a tag of the frame of a page stands near the start.
func looksLikePage(b []byte) bool {
	low := bytes.ToLower(b[:min(len(b), 2048)])
	for _, tag := range []string{"<!doctype html", "<html", "<rss", "<feed", "<head", "<body", "<article", "<meta ", "<title", "<div", "<p>", "<h1"} {
		if bytes.Contains(low, []byte(tag)) {
			return true
		}
	}
	return false
}
