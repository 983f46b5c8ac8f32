package warc

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Response is the HTTP response in a record, with its body as it was meant.
type Response struct {
	Status  int    // 200
	Type    string // media type in lower case, "text/html"; "" where none is given
	Charset string // as the head names it; "" where it does not
	Header  Header
	Body    []byte // transfer and content encoding undone; may share the record's block
	// Cut says how the body is not whole, in a sentence for people; "" where it
	// is.
	Cut string
}

// BodyError is the error for an HTTP response that cannot be unwrapped.
type BodyError struct {
	Status   int  // 0 where there is not even that
	TooLarge bool // the body unpacks to more than the limit
	What     string
}

func (e *BodyError) Error() string { return e.What }

// Response unwraps the block of a record of type "response". limit is the
// largest body in bytes. Heads that are gone over by a crawler are taken as the
// body shows: it is not unpacked twice. The error is a *BodyError.
func (r *Record) Response(limit int64) (*Response, error) {
	head, body := r.Block, []byte(nil)
	if n := headEnd(r.Block[:min(len(r.Block), maxHeader)]); n > 0 {
		head, body = r.Block[:n], r.Block[n:]
	} else if len(r.Block) > maxHeader {
		return nil, &BodyError{What: "the head of the HTTP response has more than 64 KiB"}
	}
	first, rest, _ := bytes.Cut(head, []byte("\n"))
	status, ok := statusOf(string(bytes.TrimSpace(first)))
	if !ok {
		return nil, &BodyError{What: "it holds no HTTP response"}
	}
	h, err := fields(rest, false)
	if err != nil {
		return nil, &BodyError{Status: status, What: err.Error()}
	}
	res := &Response{Status: status, Header: h, Body: body}
	res.Type, res.Charset = MediaType(h.Get("Content-Type"))
	if status != 200 {
		return res, nil // nobody reads the body
	}
	b := coded{body: body, limit: limit}
	for _, name := range []string{"Transfer-Encoding", "Content-Encoding"} {
		if err := b.undo(h.all(name)); err != nil {
			err.Status = status
			return nil, err
		}
	}
	res.Body, res.Cut = b.body, b.cut
	return res, nil
}

// statusOf reads a status line, "HTTP/1.1 200 OK". Some crawlers write the names
// by which TLS knows the later protocols, "h2 200".
func statusOf(line string) (int, bool) {
	parts := strings.Fields(line)
	if len(parts) < 2 || len(parts[1]) != 3 {
		return 0, false
	}
	switch protocol := strings.ToLower(parts[0]); {
	case strings.HasPrefix(protocol, "http/"), protocol == "h2", protocol == "h2c", protocol == "h3":
	default:
		return 0, false
	}
	n, err := strconv.Atoi(parts[1])
	return n, err == nil && n >= 100
}

// MediaType takes a Content-Type apart into the media type, in lower case, and
// the charset, also where it breaks the rules of such a header.
func MediaType(value string) (media, charset string) {
	media, rest, _ := strings.Cut(value, ";")
	media, _, _ = strings.Cut(media, ",")
	for rest != "" && charset == "" {
		var one string
		one, rest, _ = strings.Cut(rest, ";")
		if name, v, ok := strings.Cut(one, "="); ok && strings.EqualFold(strings.TrimSpace(name), "charset") {
			v, _, _ = strings.Cut(v, ",")
			charset = strings.Trim(v, " \t\"'")
		}
	}
	return strings.ToLower(strings.TrimSpace(media)), charset
}

// coded is a body of which encodings are undone one by one.
type coded struct {
	body  []byte
	limit int64
	cut   string
}

// mostCodings is how often a body can have been encoded.
const mostCodings = 4

// undo undoes a list of encodings, the last one first.
func (c *coded) undo(list string) *BodyError {
	names := strings.Split(list, ",")
	if len(names) > mostCodings {
		return &BodyError{What: fmt.Sprintf("the body is encoded %d times", len(names))}
	}
	for i := len(names) - 1; i >= 0; i-- {
		var err *BodyError
		switch name := strings.ToLower(strings.TrimSpace(names[i])); name {
		case "", "identity", "none", "utf-8", "binary", "8bit":
		case "chunked":
			c.join()
		default:
			err = c.unpack(name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// join puts the chunks of a body together. A body that does not begin with a
// chunk has been put together before.
func (c *coded) join() {
	var whole []byte
	rest := c.body
	for n := 0; ; n++ {
		line, behind, ok := bytes.Cut(rest, []byte("\n"))
		size, err := chunkSize(line)
		switch {
		case (!ok || err) && n == 0:
			return
		case !ok || err:
			c.body, c.cut = whole, cutOff
			return
		case size == 0:
			c.body = whole
			return
		case size > len(behind):
			if n == 0 && !lineEnd(line) {
				return
			}
			c.body, c.cut = append(whole, behind...), cutOff
			return
		}
		end := behind[size:]
		if n == 0 && len(end) > 0 && end[0] != '\r' && end[0] != '\n' {
			return // a text that begins with a number
		}
		whole = append(whole, behind[:size]...)
		rest = bytes.TrimPrefix(bytes.TrimPrefix(end, []byte("\r")), []byte("\n"))
	}
}

const cutOff = "The body of the response was cut off when it was fetched."

func lineEnd(line []byte) bool { return bytes.HasSuffix(line, []byte("\r")) }

// chunkSize reads the line before a chunk; its extensions are left out.
func chunkSize(line []byte) (size int, bad bool) {
	if len(line) > 1024 {
		return 0, true
	}
	digits, _, _ := bytes.Cut(line, []byte(";"))
	n, err := strconv.ParseUint(string(bytes.TrimSpace(digits)), 16, 31)
	return int(n), err != nil
}
