package serve

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/readout-news/readout/serve/api"
	"github.com/readout-news/readout/store"
)

// stories keeps the stories up to date in the background.
type stories struct {
	archive store.Archive
	refresh func(context.Context) error
	poll    time.Duration
	log     *slog.Logger
	wake    chan struct{}

	mu      sync.Mutex
	running bool
	last    time.Time     // when it last came to its end
	took    time.Duration // then
	err     error         // of the last time
}

func newStories(a store.Archive, refresh func(context.Context) error, poll time.Duration, log *slog.Logger) *stories {
	return &stories{archive: a, refresh: refresh, poll: poll, log: log, wake: make(chan struct{}, 1)}
}

// changed says that there is something new. It waits for nothing.
func (s *stories) changed() {
	select {
	case s.wake <- struct{}{}:
	default: // it is known already
	}
}

// run brings the stories up to date at the start, whenever something changed, and
// whenever another process has changed the archive; until ctx ends. What fails is
// tried again after a while.
func (s *stories) run(ctx context.Context) {
	if s.refresh == nil {
		return
	}
	tick := time.NewTicker(s.poll)
	defer tick.Stop()
	done := s.once(ctx)
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
			done = s.once(ctx)
		case <-tick.C:
			if now, err := s.archive.Revision(ctx); err == nil && now != done {
				done = s.once(ctx)
			}
		}
	}
}

// once brings the stories up to date and gives the revision from which it did, -1
// where it failed.
func (s *stories) once(ctx context.Context) int64 {
	revision, err := s.archive.Revision(ctx)
	begin := time.Now()
	s.mu.Lock()
	s.running = true
	s.mu.Unlock()
	if err == nil {
		err = s.refresh(ctx)
	}
	took := time.Since(begin)
	s.mu.Lock()
	s.running, s.err, s.last, s.took = false, err, time.Now(), took
	s.mu.Unlock()
	switch {
	case err == nil:
		s.log.Info("the stories are up to date", "revision", revision, "took", took.Round(time.Millisecond))
		return revision
	case ctx.Err() == nil:
		s.log.Error("the stories could not be brought up to date", "error", err)
	}
	return -1
}

// parts tells how it does.
func (s *stories) parts() []api.Part {
	if s.refresh == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p := api.Part{Name: "stories", Fine: s.err == nil, Detail: "up to date since " + s.last.UTC().Format(time.RFC3339)}
	switch {
	case s.running:
		p.Detail = "being brought up to date"
	case s.err != nil:
		p.Detail = "could not be brought up to date; the log says why, and it is tried again"
	}
	return []api.Part{p}
}

// state is for the metrics.
func (s *stories) state() (running bool, failed bool, took time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.running, s.err != nil, s.took
}
