package beam

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout"
)

// File is one file that was written.
type File struct {
	Name   string `json:"name"` // within the folder of the output
	Table  string `json:"table"`
	Rows   int    `json:"rows"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// shard is one of several files of a table. It is written aside and gets its name
// when it is whole: a step that a runner repeats writes the same bytes again.
type shard struct {
	File
	aside *os.File
	path  string
	sum   hash.Hash
}

// newShard opens the n-th of so many files of a table.
func newShard(o Output, table, ending string, n int) (*shard, error) {
	name := fmt.Sprintf("%s-%05d-of-%05d.%s", table, n, o.Shards, ending)
	aside, err := os.CreateTemp(o.Dir, "."+name+"-*")
	if err != nil {
		return nil, err
	}
	if err := aside.Chmod(0o644); err != nil {
		return nil, errors.Join(err, aside.Close(), os.Remove(aside.Name()))
	}
	return &shard{File: File{Name: name, Table: table}, aside: aside, path: filepath.Join(o.Dir, name), sum: sha256.New()}, nil
}

func (s *shard) Write(p []byte) (int, error) {
	s.sum.Write(p)
	s.Bytes += int64(len(p))
	return s.aside.Write(p)
}

// finish gives the file its name; after an error it goes away.
func (s *shard) finish(err error) error {
	if err == nil {
		err = s.aside.Sync()
	}
	if err = errors.Join(err, s.aside.Close()); err == nil {
		err = os.Rename(s.aside.Name(), s.path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(s.aside.Name()))
	}
	s.SHA256 = hex.EncodeToString(s.sum.Sum(nil))
	return nil
}

// sink takes the rows of one shard.
type sink interface {
	row(raw []byte) error
	close() (File, error)
}

// lineSink writes objects as JSON lines.
type lineSink struct {
	shard *shard
	out   io.Writer
	zip   *gzip.Writer
	err   error
}

func newLines(o Output, table string, n int) (sink, error) {
	ending := "jsonl"
	if o.Gzip {
		ending += ".gz"
	}
	s, err := newShard(o, table, ending, n)
	if err != nil {
		return nil, err
	}
	l := &lineSink{shard: s, out: s}
	if o.Gzip {
		l.zip = gzip.NewWriter(s)
		l.out = l.zip
	}
	return l, nil
}

func (l *lineSink) row(raw []byte) error {
	l.shard.Rows++
	if _, l.err = l.out.Write(append(raw[:len(raw):len(raw)], '\n')); l.err != nil {
		return l.err
	}
	return nil
}

func (l *lineSink) close() (File, error) {
	if l.zip != nil {
		l.err = errors.Join(l.err, l.zip.Close())
	}
	err := l.shard.finish(l.err)
	return l.shard.File, err
}

// tableSink writes rows, which come as JSON lists of T, as Parquet. The name of
// the writer is fixed, so that the same rows give the same bytes.
type tableSink[T any] struct {
	shard *shard
	out   *parquet.GenericWriter[T]
	err   error
}

func newTable[T any](o Output, table string, n int) (sink, error) {
	s, err := newShard(o, table, "parquet", n)
	if err != nil {
		return nil, err
	}
	return &tableSink[T]{shard: s, out: parquet.NewGenericWriter[T](s, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("readout", readout.Version, ""))}, nil
}

func (t *tableSink[T]) row(raw []byte) error {
	var rows []T
	if t.err = json.Unmarshal(raw, &rows); t.err != nil || len(rows) == 0 {
		return t.err
	}
	t.shard.Rows += len(rows)
	_, t.err = t.out.Write(rows)
	return t.err
}

func (t *tableSink[T]) close() (File, error) {
	err := t.shard.finish(errors.Join(t.err, t.out.Close()))
	return t.shard.File, err
}
