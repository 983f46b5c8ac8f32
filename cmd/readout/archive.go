package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
)

// archive is the flag of every command that works on an archive.
type archive struct {
	Archive string `help:"The archive; without it readout/archive.db in your data folder." placeholder:"FILE"`
}

// path is where the archive is.
func (c archive) path() (string, error) {
	if c.Archive != "" {
		return c.Archive, nil
	}
	dir, err := dataDir()
	if err != nil {
		return "", usageError{fmt.Sprintf("there is no folder for your data (%v): name the archive with --archive FILE", err)}
	}
	return filepath.Join(dir, "readout", "archive.db"), nil
}

// open opens the archive.
func (c archive) open(ctx context.Context, opt sqlite.Options) (*sqlite.Archive, error) {
	path, err := c.path()
	if err != nil {
		return nil, err
	}
	return sqlite.Open(ctx, path, opt)
}

// look opens an archive that must be there, for reading where it cannot be
// written.
func (c archive) look(ctx context.Context) (*sqlite.Archive, error) {
	a, err := c.open(ctx, sqlite.Options{MustExist: true})
	switch store.CodeOf(err) {
	case store.ReadOnly, store.Locked:
		return c.open(ctx, sqlite.Options{ReadOnly: true})
	}
	return a, err
}

// dataDir is the folder for a user's data: XDG_DATA_HOME, or what the system
// has for it.
func dataDir() (string, error) {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	if runtime.GOOS == "windows" {
		if dir := os.Getenv("LocalAppData"); dir != "" {
			return dir, nil
		}
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	if runtime.GOOS == "darwin" {
		return filepath.Join(home, "Library", "Application Support"), nil
	}
	return filepath.Join(home, ".local", "share"), nil
}
