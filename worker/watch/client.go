package watch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/andybalholm/brotli"
)

// errTooLarge is the error for a body above the limit, packed or unpacked.
var errTooLarge = errors.New("too large")

// errPacked is the error for a body that cannot be unpacked.
var errPacked = errors.New("it cannot be unpacked")

// client asks for one thing at a time: redirects are the caller's.
type client struct {
	http    *http.Client
	agent   string
	timeout time.Duration
	look    bool // names are to be looked up before a proxy is asked
}

func newClient(o Options) *client {
	dialer := &net.Dialer{Timeout: min(o.Timeout, 15*time.Second), KeepAlive: 30 * time.Second}
	if !o.AllowPrivate && !o.Proxy {
		dialer.Control = onlyPublic
	}
	transport := &http.Transport{
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		TLSHandshakeTimeout:    min(o.Timeout, 15*time.Second),
		ResponseHeaderTimeout:  o.Timeout,
		MaxResponseHeaderBytes: 64 << 10,
		MaxIdleConns:           2 * o.Hosts,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        30 * time.Second,
		DisableCompression:     true, // unpacked here, where it is bounded
	}
	if o.Proxy {
		transport.Proxy = http.ProxyFromEnvironment
	}
	return &client{
		http:  &http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }},
		agent: o.Agent, timeout: o.Timeout, look: o.Proxy && !o.AllowPrivate,
	}
}

// question is what is asked for.
type question struct {
	url            *url.URL
	accept         string
	etag, modified string // of the last answer
	limit          int64  // bytes
	short          bool   // what is beyond the limit is cut off, no error
	types          func(mediaType string) bool
}

// answer is what came. body is there with status 200 alone, unpacked.
type answer struct {
	status         int
	kind           string // media type in lower case, "" where none was given
	etag, modified string
	location       string
	retry          string // Retry-After
	body           []byte
	foreign        bool // the type is not one that was asked for; body is not there
}

// ask asks. The error is that of the network, errTooLarge, errPacked, a
// *refused, or the end of ctx.
func (c *client) ask(ctx context.Context, q question) (*answer, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	if c.look {
		if err := lookFirst(ctx, q.url.Hostname()); err != nil {
			return nil, err
		}
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, q.url.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("User-Agent", c.agent)
	req.Header.Set("Accept", q.accept)
	req.Header.Set("Accept-Encoding", "gzip, br")
	if q.etag != "" {
		req.Header.Set("If-None-Match", q.etag)
	}
	if q.modified != "" {
		req.Header.Set("If-Modified-Since", q.modified)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, plain(err)
	}
	defer resp.Body.Close()
	h := resp.Header
	a := &answer{status: resp.StatusCode, etag: short(h.Get("ETag")), modified: short(h.Get("Last-Modified")), location: h.Get("Location"), retry: h.Get("Retry-After")}
	a.kind, _, _ = mime.ParseMediaType(h.Get("Content-Type"))
	if a.status != http.StatusOK {
		io.CopyN(io.Discard, resp.Body, 4<<10) // so that the connection can be used again
		return a, nil
	}
	if q.types != nil && !q.types(a.kind) {
		a.foreign = true
		return a, nil
	}
	if resp.ContentLength > q.limit && !q.short {
		return nil, errTooLarge
	}
	a.body, err = body(resp.Body, h.Get("Content-Encoding"), q)
	if err != nil {
		return nil, plain(err)
	}
	return a, nil
}

// body reads and unpacks, at most the limit of both.
func body(wire io.Reader, encoding string, q question) ([]byte, error) {
	src := io.LimitReader(wire, q.limit+1)
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "", "identity":
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(src)
		if err != nil {
			return nil, packed(err)
		}
		src = z
	case "br":
		src = brotli.NewReader(src)
	default:
		return nil, fmt.Errorf("%w: %.40q is no packing that was asked for", errPacked, encoding)
	}
	raw, err := io.ReadAll(io.LimitReader(src, q.limit+1))
	switch {
	case int64(len(raw)) > q.limit && q.short:
		return raw[:q.limit], nil
	case int64(len(raw)) > q.limit:
		return nil, errTooLarge
	case err != nil:
		return nil, packed(err)
	}
	return raw, nil
}

// packed tells an error of unpacking from one of the network.
func packed(err error) error {
	var e net.Error
	if errors.As(err, &e) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return fmt.Errorf("%w: %v", errPacked, err)
}

// unpacked is raw without the gzip that site maps are often kept in.
func unpacked(raw []byte, limit int64) ([]byte, error) {
	if !bytes.HasPrefix(raw, []byte{0x1f, 0x8b}) {
		return raw, nil
	}
	return body(bytes.NewReader(raw), "gzip", question{limit: limit})
}

// plain is an error without the words that net/http puts around it.
func plain(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	var r *refused
	if errors.As(err, &r) {
		return r
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return errors.New("it took too long")
	}
	return err
}

// short is the value of a header that is kept and sent again, "" where no
// server should have made it so long.
func short(s string) string {
	if len(s) > 512 {
		return ""
	}
	return s
}

// retryAfter is how long a server asks to be left alone (RFC 9110, 10.2.3), 0
// where it does not say, at most a day.
func (a *answer) retryAfter(now time.Time) time.Duration {
	var d time.Duration
	if n, err := strconv.ParseInt(strings.TrimSpace(a.retry), 10, 32); err == nil {
		d = time.Duration(n) * time.Second
	} else if t, err := http.ParseTime(a.retry); err == nil {
		d = t.Sub(now)
	}
	return min(max(d, 0), longestWait)
}
