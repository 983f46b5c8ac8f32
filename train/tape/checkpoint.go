package tape

import (
	"encoding/gob"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Progress is where a training stands: the batches learned from, the pass over
// the corpus under way, and the batches of that pass that are done.
type Progress struct{ Step, Pass, Batch int }

// Checkpoint is the file in which a training keeps its weights and moments, so
// that it can go on after it was stopped.
type Checkpoint struct {
	Path    string
	Version string // of the model; a checkpoint of another one is refused
	Seed    uint64
}

// kept is what the file holds.
type kept struct {
	Version  string
	Seed     uint64
	Progress Progress
	Names    []string
	Values   [][3][]float32
}

// Save writes the file, whole or not at all.
func (c Checkpoint) Save(done Progress, params []*Param) error {
	k := kept{Version: c.Version, Seed: c.Seed, Progress: done}
	for _, p := range params {
		k.Names = append(k.Names, p.Name)
		k.Values = append(k.Values, [3][]float32{p.V, p.M1, p.M2})
	}
	if err := os.MkdirAll(filepath.Dir(c.Path), 0o755); err != nil {
		return err
	}
	f, err := os.Create(c.Path + ".new")
	if err != nil {
		return err
	}
	if err := errors.Join(gob.NewEncoder(f).Encode(&k), f.Close()); err != nil {
		return err
	}
	return os.Rename(c.Path+".new", c.Path)
}

// Load fills params from the file and tells where the training stood; without
// a file that is the beginning. It fails where the file is of another training.
func (c Checkpoint) Load(params []*Param) (Progress, error) {
	f, err := os.Open(c.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return Progress{}, nil
	}
	if err != nil {
		return Progress{}, err
	}
	defer f.Close()
	var k kept
	if err := gob.NewDecoder(f).Decode(&k); err != nil {
		return Progress{}, fmt.Errorf("%s: %w", f.Name(), err)
	}
	if k.Version != c.Version || k.Seed != c.Seed || len(k.Names) != len(params) {
		return Progress{}, fmt.Errorf("%s is of another training: remove it or choose another version", f.Name())
	}
	for i, p := range params {
		v := k.Values[i]
		if k.Names[i] != p.Name || len(v[0]) != len(p.V) {
			return Progress{}, fmt.Errorf("%s is of another network: %s has %d weights, %d wanted", f.Name(), k.Names[i], len(v[0]), len(p.V))
		}
		copy(p.V, v[0])
		copy(p.M1, v[1])
		copy(p.M2, v[2])
	}
	return k.Progress, nil
}
