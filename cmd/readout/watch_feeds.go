package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/worker/watch"
)

// readFeed reads a feed for the watcher, with the articles that it has whole
// where they are wanted.
func (c watchCommand) readFeed(link string, raw []byte) (*watch.Feed, error) {
	opt := read.Options{MaxBytes: c.MaxFeed << 20}
	f, wrong := read.ParseFeed(link, raw, opt)
	if wrong != nil {
		return nil, errors.New(wrong.What)
	}
	out := &watch.Feed{Title: f.Title}
	for i := range f.Items {
		in := &f.Items[i]
		e := watch.Entry{ID: in.ID, Link: in.Link, Title: in.Title, Outlet: in.Outlet, Day: in.Published, At: in.At}
		if in.Full() && (c.FeedText || in.Link == "") {
			e.Source = read.FeedItem(link, f, i, opt).Source
		}
		out.Entries = append(out.Entries, e)
	}
	for _, m := range f.Maps {
		out.Maps = append(out.Maps, watch.Map{Link: m.Link, Changed: m.Changed})
	}
	return out, nil
}

// feedsOf gives the feeds that the arguments name.
func feedsOf(args []string) ([]watch.Source, error) {
	var all []watch.Source
	for _, arg := range args {
		if strings.Contains(arg, "://") {
			all = append(all, watch.Source{Link: arg})
			continue
		}
		raw, err := os.ReadFile(arg)
		if err != nil {
			return nil, usageError{fmt.Sprintf("%v: give the address of a feed, or a file with a list of feeds", err)}
		}
		list, err := feedList(arg, raw)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	if len(all) == 0 {
		return nil, usageError{"no feed was named: give addresses of feeds or site maps, or a file with a list of them"}
	}
	return all, nil
}

// feedList reads an OPML list, or addresses, one a line; what is behind # is a
// remark.
func feedList(name string, raw []byte) (all []watch.Source, err error) {
	if bytes.HasPrefix(bytes.TrimLeft(raw, "\xEF\xBB\xBF\xFF\xFE \t\r\n"), []byte("<")) {
		list, wrong := read.ParseFeedList(name, raw, read.Options{})
		if wrong != nil {
			return nil, usageError{wrong.Error()}
		}
		for _, o := range list {
			all = append(all, watch.Source{Link: o.Link, Title: o.Title})
		}
		return all, nil
	}
	for line := range strings.Lines(string(raw)) {
		if line, _, _ = strings.Cut(line, " #"); strings.Contains(line, "://") {
			all = append(all, watch.Source{Link: strings.TrimSpace(line)})
		}
	}
	if all == nil {
		return nil, usageError{name + ": there is no address of a feed in it; give an OPML list, or addresses, one a line"}
	}
	return all, nil
}
