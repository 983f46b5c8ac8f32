package serve

import (
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/readout-news/readout/serve/api"
)

// clients holds each client, by address, within its share.
type clients struct {
	limits Limits
	proxy  bool // the address is told by a proxy in front
	now    func() time.Time
	mu     sync.Mutex
	all    map[string]*client
}

// client is one address.
type client struct {
	left   float64 // requests that it may send now
	seen   time.Time
	active int
}

// rememberedClients bounds how many clients are remembered; those who have been
// still for long are forgotten first.
const rememberedClients = 10_000

func newClients(l Limits, proxy bool) *clients {
	return &clients{limits: l, proxy: proxy, now: time.Now, all: map[string]*client{}}
}

func (c *clients) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := c.name(r)
		if !c.enter(name) {
			api.WriteProblem(w, http.StatusTooManyRequests, "too-many", "this client sends too many requests at once: wait, and send fewer")
			return
		}
		defer c.leave(name)
		next.ServeHTTP(w, r)
	})
}

// name is the address of a client. Behind a proxy it is the last address of
// X-Forwarded-For, the one that the proxy itself has seen.
func (c *clients) name(r *http.Request) string {
	if all := r.Header.Values("X-Forwarded-For"); c.proxy && len(all) > 0 {
		last := all[len(all)-1]
		if i := strings.LastIndexByte(last, ','); i >= 0 {
			last = last[i+1:]
		}
		return strings.TrimSpace(last)
	}
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// enter takes a request of a client's share; false where there is none left.
func (c *clients) enter(name string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.now()
	one := c.all[name]
	if one == nil {
		if len(c.all) >= rememberedClients {
			c.forget(now)
		}
		one = &client{left: float64(c.limits.Burst), seen: now}
		c.all[name] = one
	}
	one.left = min(float64(c.limits.Burst), one.left+now.Sub(one.seen).Seconds()*c.limits.PerSec)
	one.seen = now
	if one.left < 1 || one.active >= c.limits.AtOnce {
		return false
	}
	one.left--
	one.active++
	return true
}

func (c *clients) leave(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if one := c.all[name]; one != nil {
		one.active--
	}
}

// forget drops those who would have their whole share again; where there are
// none, everybody who is not being served.
func (c *clients) forget(now time.Time) {
	full := time.Duration(float64(c.limits.Burst) / c.limits.PerSec * float64(time.Second))
	for _, still := range []time.Duration{full, 0} {
		for name, one := range c.all {
			if one.active == 0 && now.Sub(one.seen) >= still {
				delete(c.all, name)
			}
		}
		if len(c.all) < rememberedClients {
			return
		}
	}
}
