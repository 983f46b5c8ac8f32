package tape

import "github.com/readout-news/readout/annotate/kernel"

// Stretch is the rows of one sentence in a batch.
type Stretch struct{ Start, Len int }

// LSTM runs over each sentence from its first row to its last, or back. x holds
// the inputs of the gates (input, forget, candidate, output), u the recurrent
// weights. Sentences stand longest first, so that those still running at a step
// are the first ones.
func (t *Tape) LSTM(x *Tensor, u *Param, sentences []Stretch, backwards bool) *Tensor {
	h := u.Rows
	out := t.Tensor(x.Rows, h)
	gates := t.Raw(x.Rows * 4 * h)
	cells := t.Raw(x.Rows * h)
	hPrev := t.Raw(x.Rows * h)
	cPrev := t.Raw(x.Rows * h)
	row := func(s Stretch, step int) int {
		if backwards {
			return s.Start + s.Len - 1 - step
		}
		return s.Start + step
	}
	n := len(sentences)
	state := t.Zeros(n * h)
	cell := t.Zeros(n * h)
	gate := t.Raw(n * 4 * h)
	steps := sentences[0].Len
	packed := kernel.Pack(u.V, h, 4*h)
	running := make([]int, steps)
	for step := range steps {
		for sentences[n-1].Len <= step {
			n--
		}
		running[step] = n
		for b := range n {
			r := row(sentences[b], step)
			copy(gate[b*4*h:(b+1)*4*h], x.Row(r))
			copy(hPrev[r*h:(r+1)*h], state[b*h:])
			copy(cPrev[r*h:(r+1)*h], cell[b*h:])
		}
		if step > 0 {
			packed.MatMul(gate[:n*4*h], state[:n*h], n)
		}
		for b := range n {
			r := row(sentences[b], step)
			g, c, s := gate[b*4*h:(b+1)*4*h], cell[b*h:(b+1)*h], state[b*h:(b+1)*h]
			kernel.LSTMCell(g, c, s, h)
			copy(gates[r*4*h:], g)
			copy(cells[r*h:], c)
			copy(out.Row(r), s)
		}
	}
	t.Undo(func() {
		dGates := t.Raw(x.Rows * 4 * h)
		dState := t.Zeros(len(sentences) * h)
		dCell := t.Zeros(len(sentences) * h)
		d := t.Raw(len(sentences) * 4 * h)
		kernel.Tanh(cells)
		ut := t.Raw(4 * h * h)
		for i := range h {
			for j, v := range u.V[i*4*h : (i+1)*4*h] {
				ut[j*h+i] = v
			}
		}
		packed := kernel.Pack(ut, 4*h, h)
		for step := steps - 1; step >= 0; step-- {
			n := running[step]
			for b := range n {
				r := row(sentences[b], step)
				lstmBack(gates[r*4*h:(r+1)*4*h], cells[r*h:(r+1)*h], cPrev[r*h:(r+1)*h], out.Grad(r),
					dState[b*h:(b+1)*h], dCell[b*h:(b+1)*h], d[b*4*h:(b+1)*4*h])
				copy(dGates[r*4*h:], d[b*4*h:(b+1)*4*h])
			}
			clear(dState)
			packed.MatMul(dState[:n*h], d[:n*4*h], n)
		}
		add(x.G, dGates)
		kernel.MatMulTransA(u.Grads[t.Shard], hPrev, dGates, h, x.Rows, 4*h)
	})
	return out
}

// lstmBack is the gradient of one step of one sentence: from that of the output
// and of the next step's state and cell to that of the gates (d) and the cell.
func lstmBack(gates, tanhCell, cPrev, gOut, gState, gCell, d []float32) {
	h := len(tanhCell)
	in, forget, candidate, output := gates[:h], gates[h:2*h], gates[2*h:3*h], gates[3*h:4*h]
	cPrev, gOut, gState, gCell = cPrev[:h], gOut[:h], gState[:h], gCell[:h]
	dIn, dForget, dCandidate, dOutput := d[:h], d[h:2*h], d[2*h:3*h], d[3*h:4*h]
	for j, tc := range tanhCell {
		x := gState[j] + gOut[j]
		o := output[j]
		c := gCell[j] + x*o*(1-tc*tc)
		i, f, k := in[j], forget[j], candidate[j]
		dIn[j] = c * k * i * (1 - i)
		dForget[j] = c * cPrev[j] * f * (1 - f)
		dOutput[j] = x * tc * o * (1 - o)
		dCandidate[j] = c * i * (1 - k*k)
		gCell[j] = c * f
	}
}
