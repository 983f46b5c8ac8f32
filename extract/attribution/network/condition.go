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
	slices.SortStableFunc(w.jobs, func(a, b job) int { return (b.to - b.from) - (a.to - a.from) })
	for first := 0; first < len(w.jobs); {
		n, total := 0, 0
		for first+n < len(w.jobs) && (n == 0 || total < jobRows) {
			total += w.jobs[first+n].to - w.jobs[first+n].from
			n++
		}
		m.around(w, w.jobs[first:first+n])
		first += n
	}
}

// around reads around some cues at once, the longest stretch first.
func (m *Model) around(w *workspace, jobs []job) {
	lengths := make([]int, len(jobs))
	for i := range jobs {
		lengths[i] = jobs[i].to - jobs[i].from
	}
	w.jobOffset = arrange(w.jobOffset, lengths)
	total := w.jobOffset[len(w.jobOffset)-1]
	w.roles, w.part = sized(w.roles, total*RoleLabels), sized(w.part, total*RoleLabels)
	clear(w.roles)
	for k, n := range m.members {
		n.roles(w, w.states[k], jobs, &m.weights.Sizes)
		kernel.Axpy(w.roles, 1/float32(len(m.members)), w.part)
	}
	for b := range jobs {
		m.decide(w, b, &jobs[b])
	}
}

// roles writes the member's scores of the roles around some cues to w.part.
func (n *member) roles(w *workspace, states []float32, jobs []job, s *Sizes) {
	total := w.jobOffset[len(w.jobOffset)-1]
	width := 2 * s.Hidden
	row := func(j *job, t int) []float32 {
		at := w.offset[t] + j.sequence
		return states[at*width : (at+1)*width]
	}
	ends := sized(w.first, len(jobs)*2*width)
	for i := range jobs {
		j := &jobs[i]
		copy(ends[2*i*width:], row(j, j.cue.From))
		copy(ends[(2*i+1)*width:], row(j, j.cue.To-1))
	}
	w.first = ends
	w.cues = sized(w.cues, len(jobs)*s.Cue)
	n.cue.Apply(w.cues, ends, len(jobs))
	rows := w.offset[len(w.offset)-1]
	w.tokens = sized(w.tokens, rows*s.Cue)
	n.token.Apply(w.tokens, states, rows)
	w.z = sized(w.z, total*s.Cue)
	for b := range jobs {
		j := &jobs[b]
		cue := w.cues[b*s.Cue : (b+1)*s.Cue]
		for t := range j.to - j.from {
			z := w.z[(w.jobOffset[t]+b)*s.Cue:][:s.Cue]
			copy(z, w.tokens[(w.offset[j.from+t]+j.sequence)*s.Cue:])
			kernel.Add(z, cue)
			d, k := j.cue.Distance(j.from + t)
			kernel.Add(z, n.distance[int(d)*s.Cue:(int(d)+1)*s.Cue])
			kernel.Add(z, n.side[int(k)*s.Cue:(int(k)+1)*s.Cue])
			for i, v := range z {
				z[i] = max(v, 0.1*v)
			}
		}
	}
	h := s.Inner
	w.gates, w.cell = sized(w.gates, total*8*h), sized(w.cell, len(jobs)*h)
	w.inner = sized(w.inner, total*2*h)
	n.inner.Input.Apply(w.gates, w.z, total)
	n.inner.Run(w.inner, w.gates, w.cell, w.jobOffset)
	n.role.Apply(w.part, w.inner, total)
}

// decide labels the words around the b-th of the cues read at once.
func (m *Model) decide(w *workspace, b int, j *job) {
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
