package watch

import (
	"container/heap"
	"time"
)

// waiting are jobs for later.
type waiting struct{ heap timedHeap }

type timed struct {
	at  time.Time
	job *job
}

type timedHeap []timed

func (h timedHeap) Len() int           { return len(h) }
func (h timedHeap) Less(i, j int) bool { return h[i].at.Before(h[j].at) }
func (h timedHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *timedHeap) Push(x any)        { *h = append(*h, x.(timed)) }
func (h *timedHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func (q *waiting) put(at time.Time, j *job) { heap.Push(&q.heap, timed{at, j}) }

// first is when the soonest is due.
func (q *waiting) first() (time.Time, bool) {
	if len(q.heap) == 0 {
		return time.Time{}, false
	}
	return q.heap[0].at, true
}

// take takes out all that are due.
func (q *waiting) take(now time.Time) (jobs []*job) {
	for len(q.heap) > 0 && !q.heap[0].at.After(now) {
		jobs = append(jobs, heap.Pop(&q.heap).(timed).job)
	}
	return jobs
}
