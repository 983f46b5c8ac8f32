package postgrestest

import (
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"
)

// Proxy stands between programs and the server and does to their connections
// what networks do.
type Proxy struct {
	listener net.Listener
	to       string

	mu    sync.Mutex
	open  map[net.Conn]bool
	down  bool
	delay time.Duration
}

// NewProxy starts a proxy before the server, which ends with the test.
func NewProxy(t testing.TB, s *Server) *Proxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &Proxy{listener: l, to: fmt.Sprintf("127.0.0.1:%d", s.port), open: map[net.Conn]bool{}}
	t.Cleanup(func() {
		l.Close()
		p.Cut()
	})
	go p.serve()
	return p
}

// Through is an address of the server, led through the proxy.
func (p *Proxy) Through(s *Server, address string) string {
	return strings.Replace(address, fmt.Sprintf(":%d/", s.port), fmt.Sprintf(":%d/", p.listener.Addr().(*net.TCPAddr).Port), 1)
}

// Cut breaks all connections that there are, wherever they are in their work.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.open {
		c.Close()
	}
	clear(p.open)
}

// Down breaks all connections and lets no new one come about, until Up.
func (p *Proxy) Down() {
	p.mu.Lock()
	p.down = true
	p.mu.Unlock()
	p.Cut()
}

// Up ends Down.
func (p *Proxy) Up() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.down = false
}

// Slow makes every piece that passes wait.
func (p *Proxy) Slow(by time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.delay = by
}

func (p *Proxy) serve() {
	for {
		c, err := p.listener.Accept()
		if err != nil {
			return
		}
		go p.carry(c)
	}
}

func (p *Proxy) carry(c net.Conn) {
	d, err := net.Dial("tcp", p.to)
	p.mu.Lock()
	if p.down || err != nil {
		p.mu.Unlock()
		c.Close()
		if err == nil {
			d.Close()
		}
		return
	}
	p.open[c], p.open[d] = true, true
	p.mu.Unlock()
	var both sync.WaitGroup
	both.Go(func() { p.pass(d, c) })
	both.Go(func() { p.pass(c, d) })
	both.Wait()
	p.mu.Lock()
	delete(p.open, c)
	delete(p.open, d)
	p.mu.Unlock()
}

func (p *Proxy) pass(to, from net.Conn) {
	defer to.Close()
	defer from.Close()
	piece := make([]byte, 8<<10)
	for {
		n, err := from.Read(piece)
		p.mu.Lock()
		delay := p.delay
		p.mu.Unlock()
		time.Sleep(delay)
		if n > 0 {
			if _, err := to.Write(piece[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
