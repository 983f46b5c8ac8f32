package main

import (
	"fmt"

	"github.com/readout-news/readout"
)

// withEvents are the stages that find events among others. Events are read off
// trees, so the engine that makes none is refused.
func (c reading) withEvents() ([]readout.Stage, error) {
	all, err := c.stages()
	if err == nil && c.Engine == engineRules {
		err = usageError{fmt.Sprintf("--engine %s makes no trees, and events are read off trees: take %s or %s", c.Engine, engineFull, engineFast)}
	}
	return all, err
}
