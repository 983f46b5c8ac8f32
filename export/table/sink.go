package table

import (
	"encoding/csv"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout"
)

// Format is how a table is written.
type Format uint8

// The formats: comma-separated values with a head line, Apache Parquet.
const (
	AsCSV Format = iota
	AsParquet
)

// sink takes the rows of a table whose columns are the fields of T, named by
// their tags.
type sink[T any] interface {
	write(rows []T) error
	close() error
}

func newSink[T any](w io.Writer, f Format) sink[T] {
	if f == AsParquet {
		return parquetSink[T]{parquet.NewGenericWriter[T](w, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("readout", readout.Version, ""))}
	}
	return &csvSink[T]{out: csv.NewWriter(w)}
}

type parquetSink[T any] struct{ out *parquet.GenericWriter[T] }

func (s parquetSink[T]) write(rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := s.out.Write(rows)
	return err
}

func (s parquetSink[T]) close() error { return s.out.Close() }

type csvSink[T any] struct {
	out  *csv.Writer
	head bool
}

func (s *csvSink[T]) write(rows []T) error {
	if err := s.start(); err != nil {
		return err
	}
	for i := range rows {
		v := reflect.ValueOf(&rows[i]).Elem()
		cells := make([]string, v.NumField())
		for n := range cells {
			cells[n] = cellOf(v.Field(n))
		}
		if err := s.out.Write(cells); err != nil {
			return err
		}
	}
	s.out.Flush()
	return s.out.Error()
}

// start writes the head line, once.
func (s *csvSink[T]) start() error {
	if s.head {
		return nil
	}
	s.head = true
	return s.out.Write(namesOf[T]())
}

func (s *csvSink[T]) close() error {
	if err := s.start(); err != nil {
		return err
	}
	s.out.Flush()
	return s.out.Error()
}

// namesOf are the names of the columns.
func namesOf[T any]() []string {
	t := reflect.TypeFor[T]()
	names := make([]string, t.NumField())
	for i := range names {
		names[i], _, _ = strings.Cut(t.Field(i).Tag.Get("parquet"), ",")
	}
	return names
}

// cellOf is a field as a cell: what is not known is empty, lists have "; "
// between their items as in the table of events.
func cellOf(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ""
		}
		return cellOf(v.Elem())
	case reflect.String:
		return safe(v.String())
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case reflect.Int32:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'f', -1, 64)
	case reflect.Slice:
		if words, ok := v.Interface().([]string); ok {
			return list(func(*Row) []string { return words })(nil)
		}
		words := make([]string, v.Len())
		for i := range words {
			words[i] = cellOf(v.Index(i))
		}
		return strings.Join(words, "; ")
	}
	return ""
}
