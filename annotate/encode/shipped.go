package encode

import (
	"sync"

	"github.com/readout-news/readout/model"
)

// Shipped is the Stage with the weights that come with the program. They are
// read at the first call, in about a tenth of a second, and shared from then on.
// It fails only where the program was built with weights of another version.
var Shipped = sync.OnceValues(func() (*Stage, error) {
	w, err := Read(model.Engine)
	if err != nil {
		return nil, err
	}
	return NewStage(NewModel(w)), nil
})
