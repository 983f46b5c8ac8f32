package fast

import (
	"sync"

	weights "github.com/readout-news/readout/model/fast"
)

// Load is the Stage with the weights that come with readout. The first call
// reads them; all others give the same Stage.
var Load = sync.OnceValues(func() (*Stage, error) {
	m, err := ReadModel(weights.Weights())
	if err != nil {
		return nil, err
	}
	return NewStage(m)
})
