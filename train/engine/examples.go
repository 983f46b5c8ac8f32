package engine

import (
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/model/word"
)

// labelIDs are the indexes of the labels of a vocabulary.
type labelIDs struct{ upos, xpos, feats, rels, scripts map[string]int32 }

func newLabelIDs(v *encode.Vocabulary) labelIDs {
	return labelIDs{index(v.UPOS), index(v.XPOS), index(v.Feats), index(v.Rels), index(v.Scripts)}
}

// examples turns texts into what is learnt from. Sentences longer than longest
// tokens are left out.
func examples(all []text, v *encode.Vocabulary, counts map[string]int, longest int) (trees, names []*example) {
	ids := newLabelIDs(v)
	states := knownStates(all)
	for _, t := range all {
		n := len(t.named.Words)
		if n == 0 || n > longest {
			continue
		}
		e := &example{forms: t.named.Words, names: t.by.Labels(t.named, states)}
		e.look(v, counts)
		if t.tree == nil {
			names = append(names, e)
			continue
		}
		e.learnTree(t.tree, ids)
		if !t.feats {
			for i := range e.feats {
				e.feats[i] = -1
			}
		}
		trees = append(trees, e)
	}
	return trees, names
}

// look fills in the rows of the words.
func (e *example) look(v *encode.Vocabulary, counts map[string]int) {
	e.words = make([]encode.Word, len(e.forms))
	e.count = make([]int32, len(e.forms))
	for i, f := range e.forms {
		e.words[i] = v.Look(f)
		e.count[i] = int32(counts[word.Lower(f)])
	}
}

func (e *example) learnTree(t *tree, ids labelIDs) {
	e.tree = true
	find := func(m map[string]int32, s string) int32 {
		if id, ok := m[s]; ok {
			return id
		}
		return -1
	}
	for i, f := range t.forms {
		e.heads = append(e.heads, int32(t.heads[i]))
		e.upos = append(e.upos, find(ids.upos, t.upos[i]))
		e.xpos = append(e.xpos, find(ids.xpos, t.xpos[i]))
		e.feats = append(e.feats, find(ids.feats, t.feats[i]))
		e.rels = append(e.rels, find(ids.rels, t.rels[i]))
		e.scripts = append(e.scripts, find(ids.scripts, encode.Script(f, t.lemmas[i])))
	}
}
