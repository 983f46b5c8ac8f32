package read

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/charset"
	"github.com/readout-news/readout/read/feed"
	"github.com/readout-news/readout/read/page"
)

// fetchIt is what to do about an article that is not in the feed.
const fetchIt = "the article itself must be fetched: readout watch follows feeds and site maps and fetches what they link to"

// ParseFeed reads the bytes of a feed or site map in any encoding. Where it
// cannot, the Skip says why.
func ParseFeed(uri string, raw []byte, opt Options) (*feed.Feed, *readout.Skip) {
	text, item := feedText(uri, raw, opt)
	if item.Skip != nil {
		return nil, item.Skip
	}
	f, err := feed.Parse(text, uri)
	if err == nil {
		return f, nil
	}
	what := err.Error()
	if links := feed.Alternates(text, uri); len(links) > 0 {
		what += "; the page names " + strings.Join(links, ", ")
	}
	return nil, broken(uri, 0, what, "check that the address is that of a feed").Skip
}

// ParseFeedList reads the bytes of an OPML list.
func ParseFeedList(uri string, raw []byte, opt Options) ([]feed.Outline, *readout.Skip) {
	text, item := feedText(uri, raw, opt)
	if item.Skip != nil {
		return nil, item.Skip
	}
	list, err := feed.Outlines(text)
	if err != nil {
		return nil, broken(uri, 0, err.Error(), "give a list of feeds as OPML").Skip
	}
	return list, nil
}

func feedText(uri string, raw []byte, opt Options) (string, readout.Item) {
	if int64(len(raw)) > opt.limit() {
		return "", tooLarge(uri, 0, int64(len(raw)), opt.limit())
	}
	dec, err := charset.Decode(raw, page.DeclaredCharset(raw))
	if err != nil {
		return "", isBinary(uri, 0, "")
	}
	return dec.Text, readout.Item{}
}

// Feed reads the documents that a feed carries whole, one an item, in its
// order. An item that has a summary alone is a Skip; so is a site map as a
// whole, since it has addresses alone.
func Feed(uri string, raw []byte, opt Options) iter.Seq[readout.Item] {
	return func(yield func(readout.Item) bool) {
		if feed.Sniff(raw) == feed.OPML {
			yield(skip(uri, 0, readout.SkipNoDocuments, "it is a list of feeds, not of documents", "readout watch follows the feeds of a list"))
			return
		}
		f, wrong := ParseFeed(uri, raw, opt)
		if wrong != nil {
			yield(readout.Item{Skip: wrong})
			return
		}
		switch {
		case f.Kind == feed.SiteMap || f.Kind == feed.SiteIndex:
			yield(skip(uri, 0, readout.SkipNoArticle, fmt.Sprintf("it is %s with %d addresses and no article", f.Kind, len(f.Items)+len(f.Maps)), fetchIt))
			return
		case len(f.Items) == 0:
			yield(skip(uri, 0, readout.SkipNoDocuments, "the feed has no items", "come back when it has some, or check its address"))
			return
		}
		for i := range f.Items {
			if !yield(FeedItem(uri, f, i, opt)) {
				return
			}
		}
		if f.Cut {
			yield(skip(uri, 0, readout.SkipTooLarge, fmt.Sprintf("only its first %d items were read", len(f.Items)), "split it"))
		}
	}
}

// FeedItem reads item i of a feed as a document: its address is the link of the
// item, its outlet the one that the item names, else that of the feed. uri is
// that of the feed and stands where the item has no link. The Source is the item
// alone, as a JSON object that [JSONLine] reads.
func FeedItem(uri string, f *feed.Feed, i int, opt Options) readout.Item {
	in := &f.Items[i]
	where := cmp.Or(in.Link, in.ID)
	if where == "" {
		where = fmt.Sprintf("%s:%d", uri, i+1)
	}
	if !in.Full() {
		return skip(where, 0, readout.SkipNoArticle, "the feed "+uri+" has only a summary of it", fetchIt)
	}
	raw, err := json.Marshal(carried{
		URI: where, Title: in.Title, Outlet: cmp.Or(in.Outlet, f.Title), Authors: in.Authors,
		Published: in.Published.String(), Language: cmp.Or(in.Language, f.Language), Text: in.Text, HTML: in.HTML,
	})
	if err != nil {
		return skip(where, 0, readout.SkipFailed, "the item cannot be kept: "+err.Error(), "report it with the feed")
	}
	if int64(len(raw)) > opt.limit() {
		return tooLarge(where, 0, int64(len(raw)), opt.limit())
	}
	return JSONLine(uri, 0, raw, opt)
}

// carried is an item as its Source has it: the fields of a document, with html
// in the place of text where the feed has markup.
type carried struct {
	URI       string   `json:"uri"`
	Title     string   `json:"title,omitempty"`
	Outlet    string   `json:"outlet,omitempty"`
	Authors   []string `json:"authors,omitempty"`
	Published string   `json:"published,omitempty"`
	Language  string   `json:"language,omitempty"`
	Text      string   `json:"text,omitempty"`
	HTML      string   `json:"html,omitempty"`
}

// feed reads the rest of src as a feed. The last item is left to whole, which
// yields what it is given.
func (r *reader) feed(uri string, src io.Reader) bool {
	on := true
	ok := r.whole(uri, src, func(uri string, raw []byte, opt Options) readout.Item {
		var last readout.Item
		for item := range Feed(uri, raw, opt) {
			if last.Document != nil || last.Skip != nil {
				if on = r.yield(last); !on {
					break
				}
			}
			last = item
		}
		return last
	})
	return on && ok
}

// ninjs turns a news item of the IPTC's ninjs into the fields of a document.
func (f fields) ninjs() (fields, error) {
	in, err := feed.Ninjs(f)
	if err != nil {
		return nil, err
	}
	raw, err := json.Marshal(carried{URI: in.Link, Title: in.Title, Outlet: in.Outlet, Authors: in.Authors,
		Published: in.Published.String(), Language: in.Language, Text: in.Text, HTML: in.HTML})
	if err != nil {
		return nil, err
	}
	out := fields{}
	return out, json.Unmarshal(raw, &out)
}

// noBody is the skip for an error of ninjs.
func noBody(uri string, line int, err error) readout.Item {
	return skip(uri, line, readout.SkipNoArticle, strings.TrimSuffix(err.Error(), "."), "nothing: there is no text to read in it")
}
