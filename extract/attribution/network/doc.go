// Package network finds attributions with a small neural network that reads on
// from what the language engine remembers of each token: an
// attribution.Proposer.
//
// It reads a paragraph at a time, since quotations and their sources span
// sentences. Two layers of BiLSTM read each token's word, the engine's states of
// the token and of its head, and where it stands between quotation marks. A CRF
// (Lafferty, McCallum and Pereira 2001) over their states marks cues. Each cue
// then conditions a second, smaller reading of the words around it, whose CRF
// marks the source and the content that go with this cue: so two cues can share
// a source, and one's content can hold another's.
//
// The weights come from train/attribution; model/attribution.md is their card.
package network
