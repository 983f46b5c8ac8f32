package network

import (
	"slices"

	"github.com/readout-news/readout/annotate/kernel"
)

// job is the reading of the words around one cue.
type job struct {
	sequence int // its place in the batch
	cue      Cue
	from, to int     // tokens of the sequence that are read
	sure     float64 // probability of the cue
	path     []uint8 // labels of the tokens from to to
	score    float64 // logarithm of the path's probability
	least    float64 // of the probabilities of the path's labels, where they are not outside
}

// jobRows is how many rows around cues are read at once, at most.
const jobRows = 1024

// condition reads around the cues of w.jobs, all of the batch, and fills in
// their paths.
func (m *Model) condition(w *workspace) {
	s := m.weights.Sizes
	rows := w.offset[len(w.offset)-1]
	w.tokens = sized(w.tokens, rows*s.Cue)
	m.token.Apply(w.tokens, w.states[1], rows)
	ends := make([]float32, len(w.jobs)*4*s.Hidden)
	state := func(j *job, t int) []float32 {
		row := w.offset[t] + j.sequence
		return w.states[1][row*2*s.Hidden : (row+1)*2*s.Hidden]
	}
	slices.SortStableFunc(w.jobs, func(a, b job) int { return (b.to - b.from) - (a.to - a.from) })
	for i := range w.jobs {
		j := &w.jobs[i]
		copy(ends[i*4*s.Hidden:], state(j, j.cue.From))
		copy(ends[(i*4+2)*s.Hidden:], state(j, j.cue.To-1))
	}
	w.cues = sized(w.cues, len(w.jobs)*s.Cue)
	m.cue.Apply(w.cues, ends, len(w.jobs))
	for first := 0; first < len(w.jobs); {
		n, total := 0, 0
		for first+n < len(w.jobs) && (n == 0 || total < jobRows) {
			total += w.jobs[first+n].to - w.jobs[first+n].from
			n++
		}
		m.around(w, w.jobs[first:first+n], w.cues[first*s.Cue:])
		first += n
	}
}

// around reads around some cues at once, the longest stretch first.
func (m *Model) around(w *workspace, jobs []job, cues []float32) {
	s := m.weights.Sizes
	lengths := make([]int, len(jobs))
	for i := range jobs {
		lengths[i] = jobs[i].to - jobs[i].from
	}
	w.jobOffset = arrange(w.jobOffset, lengths)
	rows := w.jobOffset[len(w.jobOffset)-1]
	w.z = sized(w.z, rows*s.Cue)
	distance, side := m.weights.Matrix("distance").V, m.weights.Matrix("side").V
	for b := range jobs {
		j := &jobs[b]
		for t := range j.to - j.from {
			z := w.z[(w.jobOffset[t]+b)*s.Cue:][:s.Cue]
			copy(z, w.tokens[(w.offset[j.from+t]+j.sequence)*s.Cue:])
			kernel.Add(z, cues[b*s.Cue:(b+1)*s.Cue])
			d, k := j.cue.Distance(j.from + t)
			kernel.Add(z, distance[int(d)*s.Cue:(int(d)+1)*s.Cue])
			kernel.Add(z, side[int(k)*s.Cue:(int(k)+1)*s.Cue])
			for i, v := range z {
				z[i] = max(v, 0.1*v)
			}
		}
	}
	h := s.Inner
	w.gates = sized(w.gates, rows*8*h)
	w.cell = sized(w.cell, len(jobs)*h)
	w.states[0] = sized(w.states[0], rows*2*h)
	m.inner.Input.Apply(w.gates, w.z, rows)
	m.inner.Run(w.states[0], w.gates, w.cell, w.jobOffset)
	w.roles = sized(w.roles, rows*RoleLabels)
	m.role.Apply(w.roles, w.states[0], rows)
	for b := range jobs {
		j := &jobs[b]
		n := j.to - j.from
		scores := make([]float32, n*RoleLabels)
		for t := range n {
			copy(scores[t*RoleLabels:(t+1)*RoleLabels], w.roles[(w.jobOffset[t]+b)*RoleLabels:])
		}
		marginal := make([]float64, n*RoleLabels)
		all := m.roleMoves.Sum(scores, n, marginal, nil)
		j.path = m.roleMoves.Best(scores, n, nil)
		j.score = m.roleMoves.Score(scores, j.path) - all
		j.least = 1
		for t, k := range j.path {
			if k != 0 {
				j.least = min(j.least, marginal[t*RoleLabels+int(k)])
			}
		}
	}
}
