package network

import "github.com/readout-news/readout/model"

// Shipped is the Model with the weights that come with the program, reading the
// word vectors of the engine that comes with it. It fails only where the program
// was built with weights of another version.
func Shipped(v Vectors) (*Model, error) {
	w, err := Read(model.Attribution)
	if err != nil {
		return nil, err
	}
	return NewModel(w, v), nil
}
