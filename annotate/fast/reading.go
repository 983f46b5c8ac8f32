package fast

// Reading is a sentence as far as a Model has parts to read it with. Training
// reads with the parts that are there to train the next.
type Reading struct {
	Words []Word // with padding, as TagFeatures takes them
	Tags  []uint16
	Nodes []Node
	Heads []int32 // by token, counted from 1, as in State
	Rels  []uint8
	Feats []uint16
}

// Words looks at the tokens of a sentence.
func (m *Model) Words(forms []string) []Word {
	var s scratch
	m.look(&s, len(forms), func(i int) string { return forms[i] })
	return s.words
}

// TagWords tags words with the Tagger.
func (m *Model) TagWords(words []Word) []uint16 {
	var s scratch
	s.size(len(words) - 2*edges)
	s.words = words
	m.tag(&s)
	return s.tags
}

// Read reads a sentence of at least one token with the parts that m has.
func (m *Model) Read(forms []string) *Reading {
	var s scratch
	m.look(&s, len(forms), func(i int) string { return forms[i] })
	r := &Reading{Words: s.words}
	if m.Tagger == nil {
		return r
	}
	m.tag(&s)
	s.nodes = m.Nodes(nil, s.words, s.tags)
	r.Tags, r.Nodes = s.tags, s.nodes
	if m.Parser == nil || m.Labeler == nil {
		return r
	}
	m.parse(&s)
	m.label(&s)
	r.Heads, r.Rels = s.state.Head, s.rels
	if m.Featurer != nil {
		m.features(&s)
		r.Feats = s.feats
	}
	return r
}
