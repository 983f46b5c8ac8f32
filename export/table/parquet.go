package table

import (
	"io"

	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// Parquet writes the table as Apache Parquet, compressed with Snappy, which
// every reader knows. Words are exactly those of the document.
type Parquet struct {
	out *parquet.GenericWriter[Row]
	opt dyad.Options
}

// NewParquet writes to w.
func NewParquet(w io.Writer, o dyad.Options) *Parquet {
	// The name of the writer is fixed, so that the same records give the same
	// bytes whatever the program was built with.
	return &Parquet{out: parquet.NewGenericWriter[Row](w, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("readout", readout.Version, "")), opt: o}
}

// Write writes the events of r.
func (p *Parquet) Write(r *readout.Record) error {
	rows, err := Rows(r, p.opt)
	if err != nil || len(rows) == 0 {
		return err
	}
	_, err = p.out.Write(rows)
	return err
}

// Close writes what is left and the foot of the file. It does not close what
// stands below.
func (p *Parquet) Close() error { return p.out.Close() }

// Left is 0: the table has a place for every event.
func (p *Parquet) Left() int { return 0 }
