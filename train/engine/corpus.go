package engine

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/model/word"
	"github.com/readout-news/readout/train/name"
)

// example is a sentence to learn from: all heads where it has a tree, else the
// names alone.
type example struct {
	forms                            []string
	words                            []encode.Word
	count                            []int32 // of the learnt word in the treebanks and texts
	tree                             bool
	heads                            []int32  // 0 is the root
	upos, xpos, feats, scripts, rels []int32  // -1: not to be learnt
	names                            []uint64 // 0: not to be learnt
}

// corpus is what a model is trained on.
type corpus struct {
	trees, names []*example
	sources      []source
}

// source is a part of the corpus, for the card.
type source struct {
	name              string
	sentences, tokens int
}

// text is a sentence of a source before the vocabulary is known.
type text struct {
	tree  *tree
	feats bool // whether the features of the tree are learnt
	named name.Sentence
	by    name.Scheme
}

// featsBank is the treebank whose features are learnt: the others mark other
// words with them (GUM gives adverbs a degree, EWT does not), and learning both
// would serve neither.
const featsBank = "ud-ewt"

// nameSources are the texts with names by people, beside the treebanks.
var nameSources = []struct {
	file string
	by   *name.Scheme
}{
	{"ner/wikigold.conll.txt", &name.Wikigold},
	{"ner/wnut17train.conll", &name.WNUT},
	{"ner/btc/e.conll", &name.Broad},
	{"ner/btc/g.conll", &name.Broad},
	{"ner/crossner_politics_train.txt", &name.Politics},
	{"ner/crossner_politics_dev.txt", &name.Politics},
}

// silverSources are the texts whose names come from a teacher.
var silverSources = []string{"plv.conll", "ecb.conll", "polnear.conll", "world.conll"}

// readTexts reads all that c names.
func readTexts(c *Config) ([]text, []source, error) {
	var all []text
	var sources []source
	note := func(name string, from int) {
		s := source{name: name, sentences: len(all) - from}
		for _, t := range all[from:] {
			s.tokens += len(t.named.Words)
		}
		sources = append(sources, s)
	}
	for _, bank := range []string{"ud-ewt", "gum"} {
		from := len(all)
		trees, err := readTrees(filepath.Join(c.Data, bank, "train.conllu"))
		if err != nil {
			return nil, nil, err
		}
		silver, err := name.Read(filepath.Join(c.Silver, strings.TrimPrefix(bank, "ud-")+".conll"))
		if err != nil {
			return nil, nil, err
		}
		if len(silver) != len(trees) {
			return nil, nil, fmt.Errorf("%s: %d sentences, but %d with names", bank, len(trees), len(silver))
		}
		for i, t := range trees {
			n := silver[i]
			if len(n.Words) != len(t.forms) {
				return nil, nil, fmt.Errorf("%s: %s has %d tokens, but %d with names", bank, t.id, len(t.forms), len(n.Words))
			}
			n.Words = t.forms
			if bank == "gum" {
				n.Spans = overlay(gumNames(t), n.Spans)
			}
			all = append(all, text{tree: t, feats: bank == featsBank, named: n, by: name.Own})
		}
		note(bank, from)
	}
	for _, s := range nameSources {
		from := len(all)
		list, err := name.Read(filepath.Join(c.Data, filepath.FromSlash(s.file)))
		if err != nil {
			return nil, nil, err
		}
		for _, n := range list {
			all = append(all, text{named: n, by: *s.by})
		}
		note(s.file, from)
	}
	for _, file := range silverSources {
		from := len(all)
		list, err := name.Read(filepath.Join(c.Silver, file))
		if err != nil {
			return nil, nil, err
		}
		for _, n := range list {
			all = append(all, text{named: n.Split(), by: name.Own})
		}
		note(file, from)
	}
	return all, sources, nil
}

// knownStates are the words that the silver texts call states.
func knownStates(all []text) map[string]bool {
	states := map[string]bool{}
	for _, t := range all {
		for _, s := range t.named.Spans {
			if s.Label == "state" {
				states[strings.ToLower(strings.Join(t.named.Words[s.Start:s.End], " "))] = true
			}
		}
	}
	return states
}

// learnt gives the strings counted at least min times, the most frequent first.
func learnt(counts map[string]int, min int) []string {
	out := []string{"", ""}
	for s, n := range counts {
		if n >= min && s != "" {
			out = append(out, s)
		}
	}
	rest := out[2:]
	sort.Slice(rest, func(i, j int) bool {
		if counts[rest[i]] != counts[rest[j]] {
			return counts[rest[i]] > counts[rest[j]]
		}
		return rest[i] < rest[j]
	})
	return out
}

// vocabulary collects the tables and labels of the texts, and the counts of
// words.
func vocabulary(all []text) (*encode.Vocabulary, map[string]int) {
	words, inTrees := map[string]int{}, map[string]int{}
	suffixes, prefixes, forms, chars := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	labels := [5]map[string]int{{}, {}, {}, {}, {}}
	for _, t := range all {
		for _, f := range t.named.Words {
			lower := word.Lower(f)
			words[lower]++
			suffixes[word.Suffix(lower)]++
			prefixes[word.Prefix(lower)]++
			forms[string(word.Form(nil, f))]++
			for _, r := range f {
				chars[string(r)]++
			}
			if t.tree != nil {
				inTrees[lower]++
			}
		}
		if b := t.tree; b != nil {
			for i, f := range b.forms {
				labels[0][b.upos[i]]++
				labels[1][b.xpos[i]]++
				if t.feats {
					labels[2][b.feats[i]]++
				}
				labels[3][b.rels[i]]++
				labels[4][encode.Script(f, b.lemmas[i])]++
			}
		}
	}
	keep := map[string]int{}
	for w, n := range words {
		if inTrees[w] >= 2 || n >= 5 {
			keep[w] = n
		}
	}
	v := &encode.Vocabulary{
		Words:    word.NewTable(learnt(keep, 1)),
		Suffixes: word.NewTable(learnt(suffixes, 5)),
		Prefixes: word.NewTable(learnt(prefixes, 5)),
		Forms:    word.NewTable(learnt(forms, 4)),
		UPOS:     learnt(labels[0], 1)[2:],
		XPOS:     learnt(labels[1], 1)[2:],
		Feats:    learnt(labels[2], 2)[2:],
		Rels:     learnt(labels[3], 1)[2:],
		Scripts:  learnt(labels[4], 3)[2:],
	}
	for i, s := range learnt(chars, 20) {
		if i < 2 {
			v.Chars = append(v.Chars, 0)
		} else if i < 250 {
			v.Chars = append(v.Chars, []rune(s)[0])
		}
	}
	v.Lexicon, v.Rare = lexicon(all, v.Scripts)
	v.Readings = readings(all, v)
	v.Index()
	return v, words
}

func index(list []string) map[string]int32 {
	ids := make(map[string]int32, len(list))
	for i, s := range list {
		ids[s] = int32(i)
	}
	return ids
}
