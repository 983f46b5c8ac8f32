package engine

import (
	"fmt"
	"path/filepath"

	"github.com/readout-news/readout/train/tape"
)

func (t *training) checkpoint() tape.Checkpoint {
	return tape.Checkpoint{Path: filepath.Join(t.config.Checkpoints, t.config.Version+".checkpoint"), Version: t.config.Version, Seed: t.config.Seed}
}

// save writes a checkpoint; without a folder for them it does nothing.
func (t *training) save() error {
	if t.config.Checkpoints == "" {
		return nil
	}
	return t.checkpoint().Save(t.done, t.network.params)
}

// resume reads the checkpoint, if there is one.
func (t *training) resume() error {
	if t.config.Checkpoints == "" {
		return nil
	}
	done, err := t.checkpoint().Load(t.network.params)
	if err != nil {
		return err
	}
	if done.Step > 0 {
		t.done = done
		fmt.Fprintf(t.log, "goes on from step %d\n", t.done.Step)
	}
	return nil
}
