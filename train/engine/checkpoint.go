package engine

import (
	"encoding/gob"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// kept is a checkpoint: where the training stands, weights and moments.
type kept struct {
	Version  string
	Seed     uint64
	Progress progress
	Names    []string
	Values   [][3][]float32
}

func (t *training) checkpoint() string {
	return filepath.Join(t.config.Checkpoints, t.config.Version+".checkpoint")
}

// save writes a checkpoint; without a folder for them it does nothing.
func (t *training) save() error {
	if t.config.Checkpoints == "" {
		return nil
	}
	k := kept{Version: t.config.Version, Seed: t.config.Seed, Progress: t.done}
	for _, p := range t.network.params {
		k.Names = append(k.Names, p.Name)
		k.Values = append(k.Values, [3][]float32{p.V, p.M1, p.M2})
	}
	path := t.checkpoint()
	if err := os.MkdirAll(t.config.Checkpoints, 0o755); err != nil {
		return err
	}
	f, err := os.Create(path + ".new")
	if err != nil {
		return err
	}
	if err := errors.Join(gob.NewEncoder(f).Encode(&k), f.Close()); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// resume reads the checkpoint, if there is one.
func (t *training) resume() error {
	if t.config.Checkpoints == "" {
		return nil
	}
	f, err := os.Open(t.checkpoint())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	var k kept
	if err := gob.NewDecoder(f).Decode(&k); err != nil {
		return fmt.Errorf("%s: %w", f.Name(), err)
	}
	if k.Version != t.config.Version || k.Seed != t.config.Seed || len(k.Names) != len(t.network.params) {
		return fmt.Errorf("%s is of another training: remove it or choose another version", f.Name())
	}
	for i, p := range t.network.params {
		v := k.Values[i]
		if k.Names[i] != p.Name || len(v[0]) != len(p.V) {
			return fmt.Errorf("%s is of another network: %s has %d weights, %d wanted", f.Name(), k.Names[i], len(v[0]), len(p.V))
		}
		copy(p.V, v[0])
		copy(p.M1, v[1])
		copy(p.M2, v[2])
	}
	t.done = k.Progress
	fmt.Fprintf(t.log, "goes on from step %d\n", t.done.Step)
	return nil
}
