package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/sqlite"
)

// archive is the flag of every command that works on an archive.
type archive struct {
	Archive string `help:"The archive: a file or postgres://...; without it readout/archive.db in your data folder." placeholder:"FILE"`
}

// path is where the archive is, without the password of a database.
func (c archive) path() (string, error) {
	if postgres.Is(c.Archive) {
		return postgres.Name(c.Archive), nil
	}
	if c.Archive != "" {
		return c.Archive, nil
	}
	dir, err := dataDir()
	if err != nil {
		return "", usageError{fmt.Sprintf("there is no folder for your data (%v): name the archive with --archive FILE", err)}
	}
	return filepath.Join(dir, "readout", "archive.db"), nil
}

// opening says how an archive is opened.
type opening struct {
	mustExist bool // a new one is not made
	readOnly  bool // for reading alone; a database says itself who may write
}

// open opens the archive: a file, or a database where the address is one of
// PostgreSQL.
func (c archive) open(ctx context.Context, how opening) (store.Archive, error) {
	if postgres.Is(c.Archive) {
		return postgres.Open(ctx, c.Archive, postgres.Options{MustExist: how.mustExist || how.readOnly})
	}
	path, err := c.path()
	if err != nil {
		return nil, err
	}
	return sqlite.Open(ctx, path, sqlite.Options{MustExist: how.mustExist, ReadOnly: how.readOnly})
}

// look opens an archive that must be there, for reading where it cannot be
// written.
func (c archive) look(ctx context.Context) (store.Archive, error) {
	a, err := c.open(ctx, opening{mustExist: true})
	switch store.CodeOf(err) {
	case store.ReadOnly, store.Locked:
		return c.open(ctx, opening{readOnly: true})
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
