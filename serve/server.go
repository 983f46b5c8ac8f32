package serve

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"golang.org/x/net/netutil"

	"github.com/readout-news/readout/serve/access"
)

// Server serves one archive.
type Server struct {
	opt     Options
	limits  Limits
	log     *slog.Logger
	local   bool
	listen  net.Listener
	handler http.Handler
	metrics *metrics
	stories *stories
}

// New checks the options and takes the address, so that it is clear at once
// whether the server can start; Run serves. It fails where the address is taken,
// or where others than this machine could reach it and there is no token.
func New(ctx context.Context, opt Options) (*Server, error) {
	s := &Server{opt: opt, limits: opt.Limits.filled(), log: opt.Log}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	var err error
	if s.local, err = access.Loopback(ctx, opt.Addr); err != nil {
		return nil, err
	}
	switch {
	case len(opt.Tokens) == 0 && !s.local:
		return nil, fmt.Errorf("%s can be reached from other machines, and there is no token: give one with --token-file FILE or READOUT_TOKEN, or listen on 127.0.0.1", opt.Addr)
	case len(opt.Tokens) == 0 && len(opt.Hosts) > 0:
		return nil, errors.New("with --host others than this machine are let in, and there is no token: give one with --token-file FILE or READOUT_TOKEN")
	case (opt.CertFile == "") != (opt.KeyFile == ""):
		return nil, errors.New("TLS needs both a certificate and its key: give --tls-cert FILE and --tls-key FILE")
	}
	if s.listen, err = (&net.ListenConfig{}).Listen(ctx, "tcp", opt.Addr); err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w; another program may have it, give another one with --addr", opt.Addr, err)
	}
	s.listen = netutil.LimitListener(s.listen, s.limits.Open)
	s.stories = newStories(opt.Archive, opt.Refresh, s.limits.Poll, s.log)
	s.metrics = newMetrics(opt.Archive, s.stories, opt.Figures)
	s.handler = s.chain()
	return s, nil
}

// Addr is the address that the server listens on.
func (s *Server) Addr() string { return s.listen.Addr().String() }

// URL is the address of the first page.
func (s *Server) URL() string {
	if s.opt.CertFile != "" {
		return "https://" + s.Addr() + "/"
	}
	return "http://" + s.Addr() + "/"
}

// Run serves until ctx ends, then lets what is under way come to its end for a
// while. It gives back nil for such an end.
func (s *Server) Run(ctx context.Context) error {
	// Requests go on for a while after ctx has ended, but not for longer.
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	server := &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: s.limits.Header,
		ReadTimeout:       s.limits.Header + s.limits.Body,
		WriteTimeout:      s.limits.Header + s.limits.Body + s.limits.Answer,
		IdleTimeout:       s.limits.Idle,
		MaxHeaderBytes:    s.limits.Head,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
		BaseContext:       func(net.Listener) context.Context { return work },
	}
	if !s.local && s.opt.CertFile == "" {
		s.log.Warn("tokens and texts cross the network unencrypted: give --tls-cert and --tls-key, or put a proxy with TLS in front and listen on 127.0.0.1")
	}
	var beside sync.WaitGroup
	beside.Go(func() { s.stories.run(ctx) })
	if s.opt.Beside != nil {
		beside.Go(func() {
			if err := s.opt.Beside(ctx, s.stories.changed); err != nil && ctx.Err() == nil {
				s.log.Error("what runs beside the server has ended", "error", err)
			}
		})
	}
	ended := make(chan error, 1)
	go func() {
		if s.opt.CertFile != "" {
			ended <- server.ServeTLS(s.listen, s.opt.CertFile, s.opt.KeyFile)
			return
		}
		ended <- server.Serve(s.listen)
	}()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	// Half of the time for what ends by itself, the rest for what is told to.
	half := time.AfterFunc(s.limits.Shutdown/2, stop)
	defer half.Stop()
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.limits.Shutdown)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		server.Close()
	}
	beside.Wait()
	return nil
}

// Close lets go of the address of a server that has not run.
func (s *Server) Close() error { return s.listen.Close() }
