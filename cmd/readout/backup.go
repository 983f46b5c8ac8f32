package main

import (
	"context"
	"fmt"
)

// backupCommand writes a copy of an archive.
type backupCommand struct {
	File string `arg:"" help:"The copy, a new file; it appears when it is whole and has passed its check."`
	archive
}

// Run copies the archive as it is now, also while others read and write it.
func (c backupCommand) Run(ctx context.Context, std streams) error {
	a, err := c.archive.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.Backup(ctx, c.File); err != nil {
		return err
	}
	n, err := a.Counts(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(std.out, "wrote %s, checked; the archive has %d documents and %d judgements\n", c.File, n.Documents, n.Judgements)
	return err
}
