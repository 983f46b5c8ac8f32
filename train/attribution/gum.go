package attribution

import (
	"fmt"

	"github.com/readout-news/readout/corpus/polnear"
)

func readGUM(dir string) ([]polnear.Example, error) {
	return nil, fmt.Errorf("%s: not read yet", dir)
}
