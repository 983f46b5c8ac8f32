package engine

import (
	"errors"
	"fmt"
	"os"
)

// write keeps the finished model in the file that the configuration names.
func (t *training) write() error {
	if t.config.Output == "" {
		return nil
	}
	f, err := os.Create(t.config.Output)
	if err != nil {
		return err
	}
	n, err := t.network.weights.WriteTo(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	fmt.Fprintf(t.log, "wrote %s: %d bytes\n", t.config.Output, n)
	return nil
}
