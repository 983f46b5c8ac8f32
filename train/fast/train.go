package fast

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/readout-news/readout/annotate/fast"
)

// Train trains a model as c says and writes it to c.Output; out hears how far
// it is. It fails where a file is missing or broken, and with ctx.Err() where
// ctx ends.
func Train(ctx context.Context, c Config, out io.Writer) error {
	m, err := Fit(ctx, c, out)
	if err != nil {
		return err
	}
	f, err := os.Create(c.Output)
	if err != nil {
		return err
	}
	if err := m.Write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// Fit is Train without the file.
func Fit(ctx context.Context, c Config, out io.Writer) (*fast.Model, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	start := time.Now()
	say := func(format string, args ...any) {
		fmt.Fprintf(out, "%6.1fs %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	m := &fast.Model{Version: c.Version}
	var err error
	if m.Clusters, err = clusters(&c); err != nil {
		return nil, err
	}
	say("clusters of %d words", c.VectorWords)
	all, err := sentences(&c, m)
	if err != nil {
		return nil, err
	}
	say("%d trees, %d tags, %d relations", len(all), len(m.Tags), len(m.Rels))
	m.SureTags = sureTags(all)
	if err := predictTags(ctx, &c, m, all); err != nil {
		return nil, err
	}
	say("tags predicted in %d folds", c.Folds)
	if m.Tagger, err = trainTagger(ctx, c.Tagger, c.Seed, m, all); err != nil {
		return nil, err
	}
	say("tagger")
	if err := m.Prepare(); err != nil {
		return nil, err
	}
	for _, s := range all {
		s.nodes = m.Nodes(nil, s.words, s.predicted)
	}
	root := -1
	for i, r := range m.Rels {
		if r == "root" {
			root = i
		}
	}
	m.SureRels = sureRels(all, len(m.Tags), root)
	failed := make(chan error)
	go func() {
		var err error
		m.Labeler, err = trainLabeler(ctx, c.Labeler, c.Seed+1, m, root, all)
		failed <- err
	}()
	parser, err := trainParser(ctx, c.Parser, c.Seed+2, all)
	if other := <-failed; err == nil {
		err = other
	}
	if err != nil {
		return nil, err
	}
	m.Parser = parser
	say("parser and relations")
	var marked []*sentence
	for _, s := range all {
		if s.features {
			marked = append(marked, s)
		}
	}
	m.Lemmas = trainLemmas(all)
	var ids map[string]int
	m.Feats, ids, m.FeatsOf = featLists(marked, len(m.Tags))
	if err := m.Prepare(); err != nil {
		return nil, err
	}
	if m.Featurer, err = trainFeaturer(ctx, c.Featurer, c.Seed+3, m, ids, marked); err != nil {
		return nil, err
	}
	say("lemmas and features")
	if m.Namer, err = trainNamer(ctx, &c, m); err != nil {
		return nil, err
	}
	say("names")
	return m, m.Prepare()
}

// sentences reads the treebanks and numbers their labels in m.
func sentences(c *Config, m *fast.Model) ([]*sentence, error) {
	var all []*sentence
	tags, rels := map[string]int{}, map[string]int{}
	for _, file := range c.Treebanks {
		trees, err := readTrees(filepath.Join(c.Data, filepath.FromSlash(file)))
		if err != nil {
			return nil, err
		}
		for _, t := range trees {
			for i := range t.forms {
				tags[t.tags[i]]++
				rels[t.relations[i]]++
			}
			all = append(all, &sentence{tree: t, words: m.Words(t.forms), features: slices.Contains(c.Features, file)})
		}
	}
	var tagID, relID map[string]int
	m.Tags, tagID = index(tags, 1)
	m.Rels, relID = index(rels, 1)
	if err := m.Prepare(); err != nil {
		return nil, err
	}
	for _, s := range all {
		for i := range s.forms {
			s.gold = append(s.gold, uint16(tagID[s.tags[i]]))
			s.rels = append(s.rels, relID[s.relations[i]])
		}
	}
	return all, nil
}
