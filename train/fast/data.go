package fast

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// tree is a sentence of a treebank.
type tree struct {
	forms, lemmas, tags, feats, relations []string
	heads                                 []int32 // by token, counted from 1; the root's is the number of tokens plus 1
}

// readTrees reads CoNLL-U; multiword and empty tokens are passed over. It fails
// with file and line where the file is broken.
func readTrees(path string) ([]*tree, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []*tree
	t := &tree{heads: []int32{0}}
	end := func(line int) error {
		n := int32(len(t.forms))
		if n == 0 {
			return nil
		}
		for i, h := range t.heads {
			if h < 0 || h > n {
				return fmt.Errorf("%s:%d: head %d of %d tokens", path, line, h, n)
			}
			if i > 0 && h == 0 {
				t.heads[i] = n + 1
			}
		}
		all = append(all, t)
		t = &tree{heads: []int32{0}}
		return nil
	}
	scan := bufio.NewScanner(f)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for line := 1; scan.Scan(); line++ {
		s := scan.Text()
		if s == "" {
			if err := end(line); err != nil {
				return nil, err
			}
			continue
		}
		if s[0] == '#' {
			continue
		}
		c := strings.Split(s, "\t")
		if len(c) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns, 10 wanted", path, line, len(c))
		}
		if strings.ContainsAny(c[0], "-.") {
			continue
		}
		head, err := strconv.ParseInt(c[6], 10, 31)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: head: %w", path, line, err)
		}
		feats := c[5]
		if feats == "_" {
			feats = ""
		}
		t.forms = append(t.forms, c[1])
		t.lemmas = append(t.lemmas, c[2])
		t.tags = append(t.tags, c[3]+"|"+c[4])
		t.feats = append(t.feats, feats)
		t.relations = append(t.relations, c[7])
		t.heads = append(t.heads, int32(head))
	}
	if err := end(0); err != nil {
		return nil, err
	}
	return all, scan.Err()
}

// index numbers strings by frequency, the most frequent first, of those seen at
// least so often.
func index(counts map[string]int, least int) ([]string, map[string]int) {
	var list []string
	for s, n := range counts {
		if n >= least {
			list = append(list, s)
		}
	}
	sortBy(list, func(a, b string) bool {
		if counts[a] != counts[b] {
			return counts[a] > counts[b]
		}
		return a < b
	})
	ids := make(map[string]int, len(list))
	for i, s := range list {
		ids[s] = i
	}
	return list, ids
}
