package read

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/zeebo/xxh3"
	"golang.org/x/net/html/charset"

	"github.com/readout-news/readout"
	decode "github.com/readout-news/readout/read/charset"
	"github.com/readout-news/readout/read/page"
	"github.com/readout-news/readout/read/warc"
)

// isWARC tells a web archive by the name of the file.
func isWARC(name string) bool {
	name = strings.ToLower(name)
	for _, end := range []string{".warc", ".warc.gz", ".warc.zst", ".wet", ".wet.gz"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// records reads a web archive: an item for each record that holds something
// fetched. Requests and metadata are about those and give none.
func (r *reader) records(uri string, in *sniffed) bool {
	var src io.Reader = in
	if file, ok := in.source.(*os.File); ok {
		// A file can go back, so that nothing of it has to be kept.
		if _, err := file.Seek(-int64(in.Buffered()), io.SeekCurrent); err == nil {
			src = file
		}
	}
	w := warc.NewReader(src, r.opt.Offset)
	r.opt.Offset = 0 // the next archive is read whole
	w.Limit = r.opt.limit()
	a := &archived{file: uri, opt: r.opt, seen: map[uint64]bool{}}
	for {
		rec, err := w.Next()
		var lost *warc.Lost
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.As(err, &lost):
			if !r.yield(a.lost(lost)) {
				return false
			}
		case err != nil:
			return r.yield(unread(uri, err))
		default:
			item, ok := a.item(rec)
			if !ok {
				continue
			}
			if item.Skip != nil {
				item.Skip.What = fmt.Sprintf("%s (the record at byte %d of %s)", item.Skip.What, rec.Offset, uri)
			}
			item.Offset, item.Next = rec.Offset, rec.Next
			if !r.yield(item) {
				return false
			}
		}
	}
}

// archived turns the records of one web archive into items.
type archived struct {
	file string
	opt  Options
	seen map[uint64]bool // records by ID, address and block
}

// lost is the skip for a record that could not be read. Its URI is of this place
// alone, so that a list of skips keeps all.
func (a *archived) lost(l *warc.Lost) readout.Item {
	item := broken(a.place(l.Offset), 0, "the record at this byte is lost: "+l.What, fmt.Sprintf("nothing: reading went on at byte %d; fetch the file again if it was damaged on the way", l.Next))
	if l.TooLarge {
		item = skip(a.place(l.Offset), 0, readout.SkipTooLarge, "the record at this byte is left out: "+l.What, "raise the limit if it is an article")
	}
	if l.URI != "" {
		item.Skip.What += " (" + l.URI + ")"
	}
	item.Offset, item.Next = l.Offset, l.Next
	return item
}

func (a *archived) place(offset int64) string { return fmt.Sprintf("%s@%d", a.file, offset) }

// item reads one record; false where the record is none of something fetched.
func (a *archived) item(rec *warc.Record) (item readout.Item, ok bool) {
	uri := rec.URI
	if uri == "" {
		uri = a.place(rec.Offset)
	}
	defer func() {
		if v := recover(); v != nil {
			item, ok = skip(uri, 0, readout.SkipFailed, fmt.Sprintf("reading the record failed: %v", v), "report this with the record"), true
		}
	}()
	switch rec.Type {
	case "warcinfo", "request", "metadata":
		return item, false
	case "revisit":
		return skip(uri, 0, readout.SkipDuplicate, "it had not changed since it was fetched before (revisit)", "read the archive that holds the first fetch"), true
	case "response", "resource", "conversion":
	default:
		return skip(uri, 0, readout.SkipType, fmt.Sprintf("records of the type %.40q are not read", rec.Type), fixType), true
	}
	if a.again(rec) {
		return skip(uri, 0, readout.SkipDuplicate, "the record "+rec.ID+" was given before", "nothing: it is read once"), true
	}
	return a.fetched(uri, rec), true
}

// again reports whether the same record was there before: one with the same ID
// and other content is another record.
func (a *archived) again(rec *warc.Record) bool {
	if rec.ID == "" {
		return false
	}
	h := xxh3.New()
	for _, s := range []string{rec.ID, rec.URI} {
		h.WriteString(s)
		h.Write([]byte{0})
	}
	h.Write(rec.Block)
	sum := h.Sum64()
	known := a.seen[sum]
	a.seen[sum] = true
	return known
}

const (
	fixStatus = "fetch the page again, if it is there by now"
	fixType   = "readout reads pages and plain text"
)

// fetched reads what a record holds, out of its HTTP response where it is in one.
func (a *archived) fetched(uri string, rec *warc.Record) readout.Item {
	media, named := warc.MediaType(rec.Header.Get("Content-Type"))
	body, cut := rec.Block, ""
	if rec.Type == "response" && (media == "application/http" || bytes.HasPrefix(body, []byte("HTTP/"))) {
		res, err := rec.Response(a.opt.limit())
		var wrong *warc.BodyError
		switch {
		case errors.As(err, &wrong) && wrong.TooLarge:
			return skip(uri, 0, readout.SkipTooLarge, wrong.What, "raise the limit if it is an article")
		case err != nil:
			return broken(uri, 0, err.Error(), "fetch the page again")
		case res.Status != 200:
			return skip(uri, 0, readout.SkipStatus, fmt.Sprintf("the server answered with status %d", res.Status), fixStatus)
		}
		media, named, body, cut = cmp.Or(res.Type, strings.ToLower(rec.Header.Get("WARC-Identified-Payload-Type"))), res.Charset, res.Body, res.Cut
	}
	isPage := false
	switch media {
	case "text/html", "application/xhtml+xml":
		isPage = bytes.IndexByte(body, '<') >= 0
	case "text/plain":
		isPage = startsPage(body)
	case "":
		if isPage = startsPage(body); !isPage {
			return skip(uri, 0, readout.SkipType, "the server does not say what it is, and it does not begin like a page", fixType)
		}
	default:
		return skip(uri, 0, readout.SkipType, fmt.Sprintf("it is of the type %.60q", media), fixType)
	}
	if len(bytes.TrimSpace(body)) == 0 {
		return isEmpty(uri, 0)
	}
	item := a.read(uri, body, named, isPage)
	if d := item.Document; d != nil {
		if why := rec.Header.Get("WARC-Truncated"); why != "" {
			cut = fmt.Sprintf("What was fetched is cut off (WARC-Truncated: %.40s).", why)
		}
		if cut != "" {
			d.Notes = append(d.Notes, cut)
		}
		if !rec.Intact() {
			d.Notes = append(d.Notes, "The record does not fit its digest (WARC-Block-Digest): it was changed after it was written.")
		}
	}
	return item
}

// read reads a body. What is kept of it to be read again has to tell its
// encoding by itself: where only the head of the response does, it is kept as
// UTF-8.
func (a *archived) read(uri string, body []byte, named string, isPage bool) readout.Item {
	note := ""
	if e, name := charset.Lookup(named); e != nil && !utf8.Valid(body) {
		marked := ""
		if isPage {
			_, marked = charset.Lookup(page.DeclaredCharset(body))
		}
		if name != marked {
			dec, err := decode.Decode(body, name)
			if err != nil {
				return isBinary(uri, 0, "")
			}
			body, note = []byte(dec.Text), dec.Note()
		}
	}
	var item readout.Item
	if isPage {
		item = HTML(uri, body, a.opt)
	} else {
		item = Text(uri, body, a.opt)
	}
	if note != "" && item.Document != nil {
		item.Document.Notes = append(item.Document.Notes, note)
	}
	return item
}
