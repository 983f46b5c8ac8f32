package feed

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	jsonfeed "github.com/mmcdole/gofeed/json"
	"github.com/mmcdole/gofeed/rss"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
)

// parseSyndication reads RSS and Atom.
func parseSyndication(text, base string) (*Feed, error) {
	p := gofeed.NewParser()
	p.KeepOriginalFeed = true
	p.RSSTranslator = &gofeed.DefaultRSSTranslator{DisableContentImageScan: true}
	in, err := p.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("it breaks its format: %w", err)
	}
	f := &Feed{Kind: Syndication, Title: line(in.Title), Link: address(in.Link), Language: in.Language}
	base = cmp.Or(address(base), address(in.FeedLink), f.Link)
	sources, kinds := sourcesOf(in.OriginalFeed())
	for n, i := range in.Items {
		if n == mostItems {
			f.Cut = true
			break
		}
		item := Item{ID: line(i.GUID), Link: against(base, i.Link), Title: line(i.Title), Authors: people(i.Authors), Outlet: line(sources[n])}
		if item.Link == "" && strings.Contains(item.ID, "://") {
			item.Link = address(item.ID) // the guid of RSS is a link where nothing else is said
		}
		item.At, item.Published = moment(i.PublishedParsed, i.Published)
		if item.At.IsZero() {
			item.At, item.Published = moment(i.UpdatedParsed, i.Updated)
		}
		content := i.Content
		if content == "" && long(i.Description) {
			content = i.Description // RSS 0.9x and 2.0 may have the whole text here
		}
		item.content(content, kinds[n])
		f.Items = append(f.Items, item)
	}
	return f, nil
}

// sourcesOf gives, by number of item, the outlet that an item itself names, and
// the type of its content where Atom says it is plain text.
func sourcesOf(original any) (outlets, kinds map[int]string) {
	outlets, kinds = map[int]string{}, map[int]string{}
	switch in := original.(type) {
	case *rss.Feed:
		for n, i := range in.Items {
			if i.Source != nil {
				outlets[n] = i.Source.Title
			}
		}
	case *atom.Feed:
		for n, e := range in.Entries {
			if e.Source != nil {
				outlets[n] = e.Source.Title
			}
			if e.Content != nil {
				kinds[n] = strings.ToLower(e.Content.Type)
				if kinds[n] == "" {
					kinds[n] = "text"
				}
			}
		}
	}
	return outlets, kinds
}

// content takes what a feed gives as the content of an item, where that is the
// whole article. kind is Atom's type; "" leaves it to the look of the text.
func (i *Item) content(s, kind string) {
	if !whole(s) {
		return
	}
	if kind == "text" || kind == "text/plain" || kind == "" && !markup(s) {
		i.Text = s
		return
	}
	i.HTML = s
}

// parseJSON reads JSON Feed 1.0 and 1.1.
func parseJSON(text, base string) (*Feed, error) {
	in, err := new(jsonfeed.Parser).Parse(strings.NewReader(strings.TrimPrefix(text, "\uFEFF")))
	if err != nil {
		return nil, fmt.Errorf("it breaks its format: %w", err)
	}
	f := &Feed{Kind: JSONFeed, Title: line(in.Title), Link: address(in.HomePageURL), Language: in.Language}
	base = cmp.Or(address(base), address(in.FeedURL), f.Link)
	for n, i := range in.Items {
		if n == mostItems {
			f.Cut = true
			break
		}
		if i == nil {
			continue
		}
		item := Item{ID: line(i.ID), Link: against(base, cmp.Or(i.URL, i.ExternalURL)), Title: line(i.Title), Language: i.Language}
		if item.Link == "" && strings.Contains(item.ID, "://") {
			item.Link = address(item.ID)
		}
		for _, a := range append(i.Authors, i.Author) {
			if a != nil && !contains(item.Authors, line(a.Name)) {
				item.Authors = append(item.Authors, line(a.Name))
			}
		}
		item.At, item.Published = moment(nil, cmp.Or(i.DatePublished, i.DateModified))
		if whole(i.ContentHTML) {
			item.HTML = i.ContentHTML
		} else if whole(i.ContentText) {
			item.Text = i.ContentText
		}
		f.Items = append(f.Items, item)
	}
	return f, nil
}

func people(list []*gofeed.Person) (names []string) {
	for _, p := range list {
		if p == nil {
			continue
		}
		if name := line(p.Name); !contains(names, name) && len(name) <= 200 {
			names = append(names, name)
		}
	}
	return names
}

// contains also holds for the name that is none.
func contains(list []string, name string) bool {
	if name == "" {
		return true
	}
	for _, l := range list {
		if l == name {
			return true
		}
	}
	return false
}

// moment is a time as parsed and the day that its writer calls it: the day
// stands in the words, the parsed time is in UTC.
func moment(parsed *time.Time, words string) (time.Time, readout.Date) {
	var at time.Time
	switch {
	case parsed != nil:
		at = *parsed
	default:
		for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02", "2006-01", time.RFC1123Z, time.RFC1123} {
			if t, err := time.Parse(layout, strings.TrimSpace(words)); err == nil {
				at = t
				break
			}
		}
	}
	if len(words) <= 80 {
		if d, err := calendar.Day(words); err == nil && d.Year >= 1900 {
			return at, d
		}
	}
	if at.IsZero() || at.Year() < 1900 {
		return time.Time{}, readout.Date{}
	}
	return at, readout.DateOf(at)
}
