package watch

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/temoto/robotstxt"
)

// What is held of robots.txt (RFC 9309).
const (
	robotsAge   = 24 * time.Hour // it is asked for again
	robotsSize  = 512 << 10      // what is behind that is not looked at
	robotsHops  = 5
	robotsFirst = 5 * time.Minute // first wait where it cannot be had
	robotsLast  = 6 * time.Hour
	robotsAgent = "readout"
	longestWish = time.Hour // of Crawl-delay
	mostRules   = 2000      // lines that are kept
	longestRule = 512       // bytes of one
	mostStars   = 8         // of one: what a pattern costs grows with them
	mostStarred = 200       // patterns
	longestPath = 1024      // bytes of an address that are held against the rules
)

// rules are what a host asks of robots.
type rules struct {
	data     *robotstxt.RobotsData // nil where it could not be had
	until    time.Time             // ask again then
	failures int
	err      error
}

// allows reports whether an address may be asked for.
func (r *rules) allows(u *url.URL) bool {
	path := u.RequestURI()
	return r.data != nil && r.data.TestAgent(path[:min(len(path), longestPath)], robotsAgent)
}

// delay is the pause that a host wishes.
func (r *rules) delay() time.Duration {
	if r.data == nil {
		return 0
	}
	return min(r.data.FindGroup(robotsAgent).CrawlDelay, longestWish)
}

// askRobots gets the rules of the host of u. Where the host has none (4xx)
// everything is allowed; where it cannot say (5xx, 429, no connection) its old
// rules hold, and without them nothing is asked until it can.
func (c *client) askRobots(ctx context.Context, u *url.URL, old *rules, clock Clock) *rules {
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	for range robotsHops + 1 {
		a, err := c.ask(ctx, question{url: at, accept: "text/plain, */*;q=0.1", limit: robotsSize, short: true})
		now := clock.Now()
		switch {
		case err != nil:
			return old.unknown(fmt.Errorf("robots.txt: %w", err), at, now)
		case a.status >= 300 && a.status < 400 && a.location != "":
			next, err := at.Parse(a.location)
			if err == nil {
				next, err = webAddress(next.String())
			}
			if err != nil {
				return &rules{data: anything, until: now.Add(robotsAge)}
			}
			at = next
			continue
		case a.status >= 500 || a.status == http.StatusTooManyRequests:
			return old.unknown(fmt.Errorf("robots.txt: the server answered %d", a.status), at, now)
		case a.status != http.StatusOK:
			return &rules{data: anything, until: now.Add(robotsAge)}
		}
		return &rules{data: readRobots(a.body), until: now.Add(robotsAge)}
	}
	return &rules{data: anything, until: clock.Now().Add(robotsAge)} // too many redirects count as none
}

var anything, _ = robotstxt.FromStatusAndBytes(http.StatusNotFound, nil)

// unknown are the rules where robots.txt cannot be had.
func (r *rules) unknown(err error, at *url.URL, now time.Time) *rules {
	next := &rules{err: err, failures: 1}
	if r != nil {
		next.data, next.failures = r.data, r.failures+1
	}
	next.until = now.Add(backoff(robotsFirst, next.failures, robotsLast, at.String()))
	return next
}

// readRobots reads robots.txt line by line, since one line that the parser does
// not understand must not make the others void: only those that matter are
// given to it.
func readRobots(raw []byte) *robotstxt.RobotsData {
	var kept bytes.Buffer
	n, starred := 0, 0
	for line := range bytes.Lines(bytes.ReplaceAll(bytes.TrimPrefix(raw, []byte("\xEF\xBB\xBF")), []byte("\r"), []byte("\n"))) {
		line, _, _ = bytes.Cut(line, []byte("#"))
		name, value, ok := bytes.Cut(line, []byte(":"))
		name, value = bytes.ToLower(bytes.TrimSpace(name)), bytes.TrimSpace(value)
		if !ok || len(value) > longestRule {
			continue
		}
		switch string(name) {
		case "user-agent", "allow", "disallow":
		case "crawl-delay":
			if f, err := strconv.ParseFloat(string(value), 64); err != nil || f < 0 || f > 1e6 || f != f {
				continue
			}
		default:
			continue
		}
		if stars := bytes.Count(value, []byte("*")); stars > mostStars {
			continue
		} else if stars > 0 || bytes.Contains(value, []byte("$")) {
			if starred++; starred > mostStarred {
				continue
			}
		}
		if n++; n > mostRules {
			break
		}
		fmt.Fprintf(&kept, "%s: %s\n", name, value)
	}
	data, err := robotstxt.FromBytes(kept.Bytes())
	if err != nil || data == nil {
		return anything
	}
	return data
}
