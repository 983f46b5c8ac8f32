package network

import (
	"context"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/attribution"
)

var _ attribution.Proposer = (*Model)(nil)

// Version is that of the weights.
func (m *Model) Version() string { return m.weights.Version }

// Needs are the layers that Propose reads; of the engine it needs the states as
// well.
func (m *Model) Needs() readout.Layer {
	return readout.Text | readout.Tokens | readout.Tags | readout.Tree | readout.Quotations | readout.Names
}

// Propose marks the outermost attributions of r, in order of their cues. It
// fails with [attribution.ErrNoStates], or where ctx ends.
func (m *Model) Propose(ctx context.Context, r *readout.Record) ([]attribution.Proposal, error) {
	all, err := m.Candidates(ctx, r)
	if err != nil {
		return nil, err
	}
	var out []attribution.Proposal
	for _, c := range all {
		if c.Confidence >= m.least {
			out = append(out, c.Proposal)
		}
	}
	return out, nil
}

// each reads the sequences in batches and calls f for each cue that was found,
// with what was read around it.
func (m *Model) each(ctx context.Context, r *readout.Record, all []Sequence, f func(*Sequence, *job)) error {
	w := m.spaces.Get().(*workspace)
	defer m.spaces.Put(w)
	w.order = sized(w.order, len(all))
	for i := range w.order {
		w.order[i] = i
	}
	slices.SortStableFunc(w.order, func(a, b int) int { return len(all[b].Places) - len(all[a].Places) })
	for left := w.order; len(left) > 0; {
		if err := ctx.Err(); err != nil {
			return err
		}
		var lengths []int
		rows := 0
		for len(lengths) < len(left) && (rows == 0 || rows+len(all[left[len(lengths)]].Places) <= batchRows) {
			n := len(all[left[len(lengths)]].Places)
			rows += n
			lengths = append(lengths, n)
		}
		w.batch, left = left[:len(lengths)], left[len(lengths):]
		w.offset = arrange(w.offset, lengths)
		m.gather(w, r, all)
		m.encode(w)
		w.jobs = w.jobs[:0]
		for b, n := range lengths {
			m.cues(w, b, n)
		}
		if len(w.jobs) == 0 {
			continue
		}
		m.condition(w)
		for i := range w.jobs {
			f(&all[w.batch[w.jobs[i].sequence]], &w.jobs[i])
		}
	}
	return nil
}

// cues adds a job for each cue that may stand in the b-th sequence of the
// batch: those of the best path where the labels of cues are favoured, so that
// Confidence decides.
func (m *Model) cues(w *workspace, b, n int) {
	scores := make([]float32, n*FlatLabels)
	for t := range n {
		copy(scores[t*FlatLabels:(t+1)*FlatLabels], w.flat[(w.offset[t]+b)*FlatLabels:])
	}
	marginal := make([]float64, n*FlatLabels)
	m.flatMoves.Sum(scores, n, marginal, nil)
	const begin, goOn = 1 + 2*CueKind, 2 + 2*CueKind
	for t := range n {
		scores[t*FlatLabels+begin] += m.weights.Calibration.Favour
	}
	path := m.flatMoves.Best(scores, n, nil)
	for t := 0; t < n; t++ {
		if path[t] != begin {
			continue
		}
		c := Cue{t, t + 1}
		sure := marginal[t*FlatLabels+begin]
		for c.To < n && path[c.To] == goOn {
			sure = min(sure, marginal[c.To*FlatLabels+goOn])
			c.To++
		}
		if c.To < n {
			sure = min(sure, 1-marginal[c.To*FlatLabels+goOn])
		}
		from, to := c.Around(n)
		w.jobs = append(w.jobs, job{sequence: b, cue: c, from: from, to: to, sure: sure})
	}
}

// proposal makes Spans of what was read around a cue. It is none where there is
// no content.
func (m *Model) proposal(r *readout.Record, q *Sequence, j *job) (attribution.Proposal, bool) {
	p := attribution.Proposal{Cue: q.Span(r, j.cue.From, j.cue.To), Confidence: m.weights.Calibration.of(j)}
	nearest := 1 << 30
	for t := 0; t < len(j.path); t++ {
		k := j.path[t]
		if k == 0 {
			continue
		}
		end := t + 1
		for end < len(j.path) && j.path[end] == k+k%2 {
			end++
		}
		from, to := j.from+t, j.from+end
		span := q.Span(r, from, to)
		if (k-1)/2 == SourceKind {
			// Of several pieces that are called the source the nearest counts.
			if d := max(from-j.cue.To, j.cue.From-to); d < nearest {
				nearest, p.Source = d, span
			}
		} else {
			p.Content = append(p.Content, span)
		}
		t = end - 1
	}
	if len(p.Content) == 0 {
		return p, false
	}
	p.Content = runOn(r, p.Content)
	return p, true
}

// Candidate is an attribution that the network holds possible, with what its
// confidence rests on.
type Candidate struct {
	attribution.Proposal
	Evidence Evidence
}

// Candidates are all that the network holds possible, whatever their
// confidence, in order of their cues.
func (m *Model) Candidates(ctx context.Context, r *readout.Record) ([]Candidate, error) {
	for i := range r.Sentences {
		if s := &r.Sentences[i]; len(s.States) < len(s.Tokens)*m.weights.Sizes.State {
			return nil, attribution.ErrNoStates
		}
	}
	var out []Candidate
	err := m.each(ctx, r, Sequences(r), func(q *Sequence, j *job) {
		if p, ok := m.proposal(r, q, j); ok {
			out = append(out, Candidate{p, j.evidence()})
		}
	})
	slices.SortStableFunc(out, func(a, b Candidate) int { return a.Cue.Compare(b.Cue) })
	return out, err
}
