package event

import (
	"sync"

	model "github.com/readout-news/readout/model/event"
)

// Load is the Stage with the Chooser that comes with the program. It is read at
// the first call and shared from then on. It fails only where the program was
// built with weights of another format.
var Load = sync.OnceValues(func() (Stage, error) {
	c, err := ReadChooser(model.Version, model.Weights)
	return Stage{Chooser: c}, err
})
