package engine

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// tree is a sentence of a treebank.
type tree struct {
	id                                            string
	forms, lemmas, upos, xpos, feats, rels, miscs []string
	heads                                         []int // from 1, 0 is the root
	opens                                         bool  // a document
}

// readTrees reads CoNLL-U; multiword and empty tokens are passed over.
func readTrees(path string) ([]*tree, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var trees []*tree
	t := &tree{}
	scan := bufio.NewScanner(f)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; scan.Scan(); n++ {
		line := scan.Text()
		if line == "" {
			if len(t.forms) > 0 {
				trees = append(trees, t)
			}
			t = &tree{}
			continue
		}
		if line[0] == '#' {
			if id, ok := strings.CutPrefix(line, "# sent_id = "); ok {
				t.id = id
			}
			t.opens = t.opens || strings.HasPrefix(line, "# newdoc")
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns, 10 wanted", path, n, len(c))
		}
		if strings.ContainsAny(c[0], "-.") {
			continue
		}
		head, err := strconv.Atoi(c[6])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: head: %w", path, n, err)
		}
		t.forms = append(t.forms, c[1])
		t.lemmas = append(t.lemmas, c[2])
		t.upos = append(t.upos, c[3])
		t.xpos = append(t.xpos, c[4])
		t.feats = append(t.feats, c[5])
		t.heads = append(t.heads, head)
		t.rels = append(t.rels, c[7])
		t.miscs = append(t.miscs, c[9])
	}
	if len(t.forms) > 0 {
		trees = append(trees, t)
	}
	return trees, scan.Err()
}
