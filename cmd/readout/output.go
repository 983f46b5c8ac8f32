package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// output is where a command writes and in which format. It is part of every
// command that prints something.
type output struct {
	Format string `short:"f" help:"text, json, jsonl, html, conllu or brat. Without it, by the ending of FILE, else text." placeholder:"FORMAT"`
	Out    string `name:"output" short:"o" help:"Write to FILE; it appears when it is whole, or not at all." placeholder:"FILE"`
	Dir    string `name:"out" help:"Write a file for each document (read) or story (compare) into DIR." placeholder:"DIR"`
}

// endings tells a format by the ending of the file that it is written to.
var endings = map[string]string{
	".txt": "text", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
	".html": "html", ".htm": "html", ".conllu": "conllu",
}

// ending gives a file of the format its ending.
var ending = map[string]string{
	"text": ".txt", "json": ".json", "jsonl": ".jsonl", "html": ".html", "conllu": ".conllu",
}

// resolve settles the format out of those that the command knows and refuses
// what does not fit together.
func (o *output) resolve(known ...string) (format string, err error) {
	format = o.Format
	if format == "" && o.Out != "" {
		format = endings[strings.ToLower(filepath.Ext(o.Out))]
	}
	if format == "" {
		format = known[0]
	}
	switch {
	case !slices.Contains(known, format):
		return "", usageError{fmt.Sprintf("--format %s: this command writes %s", format, strings.Join(known, ", "))}
	case o.Out != "" && o.Dir != "":
		return "", usageError{"-o FILE and --out DIR exclude each other: take one"}
	case format == "brat" && o.Dir == "":
		return "", usageError{"--format brat writes two files a document: say where with --out DIR"}
	}
	return format, nil
}

// write gives what emit writes to the file, or to standard output where path is
// "" or "-". A file is written aside and renamed when it is whole, so that no
// reader ever sees half of it and an error leaves what was there before.
func write(std streams, path string, emit func(io.Writer) error) error {
	if path == "" || path == "-" {
		w := bufio.NewWriter(std.out)
		if err := emit(w); err != nil {
			return wrapEmit("standard output", err)
		}
		return wrapWrite("standard output", w.Flush())
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		if info.IsDir() {
			return fmt.Errorf("%s is a folder; name a file with -o, or use --out for a folder", path)
		}
		return writeInto(path, emit) // a pipe or a device has nothing to rename
	}
	return writeAside(path, emit)
}

func writeInto(path string, emit func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return wrapWrite(path, err)
	}
	w := bufio.NewWriter(f)
	if err := emit(w); err != nil {
		f.Close()
		return wrapEmit(path, err)
	}
	return wrapWrite(path, errors.Join(w.Flush(), f.Close()))
}

func writeAside(path string, emit func(io.Writer) error) (err error) {
	// Not os.CreateTemp: its files are for their owner alone, and a report is
	// for whoever the user's umask lets read it.
	aside := fmt.Sprintf("%s.%d.part", path, os.Getpid())
	f, err := os.OpenFile(aside, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return wrapWrite(path, err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(aside)
		}
	}()
	w := bufio.NewWriter(f)
	if err := emit(w); err != nil {
		return wrapEmit(path, err)
	}
	if err := errors.Join(w.Flush(), f.Sync(), f.Close()); err != nil {
		return wrapWrite(path, err)
	}
	return wrapWrite(path, os.Rename(aside, path))
}

// wrapEmit is wrapWrite for what emit gave back, which may be a failed write or
// something else that must stay as it is.
func wrapEmit(path string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) && p.Op == "write" {
		return wrapWrite(path, err)
	}
	return err
}

// wrapWrite says what a person can do about a failed write.
func wrapWrite(path string, err error) error {
	fix := ""
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		fix = "; its folder does not exist, make it first"
	case errors.Is(err, fs.ErrPermission):
		fix = "; choose a place where you may write"
	case errors.Is(err, syscall.ENOSPC):
		fix = "; make room on the disk, or choose another place"
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("cannot write %s: %w%s", path, err, fix)
}

// makeDir makes the folder of --out.
func makeDir(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return wrapWrite(dir, err)
	}
	return nil
}
