package watch

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// The keys of the states that watching keeps. Feeds stand under "watch/" and
// their address as it is listed, so that others can list them; articles (see
// keyOf) and hosts under hashes of fixed length.
const (
	feedPrefix  = "watch/"         // feedState
	queuePrefix = "article/queue/" // itemState
	donePrefix  = "article/done/"  // doneState
	hostPrefix  = "host/"          // hostState
)

// feedKey is the key of a feed. An address that is too long for the index of a
// database stands as its hash.
func feedKey(link string) string {
	if len(link) > 1000 {
		link = hash(link)
	}
	return feedPrefix + link
}

// feedState is where a feed stands.
type feedState struct {
	Link   string `json:"link"`             // as listed
	Title  string `json:"title,omitempty"`  // the user's, else its own
	Parent string `json:"parent,omitempty"` // the index that lists it
	// At is where it has moved for good, and Chain the addresses on the way.
	At    string   `json:"at,omitempty"`
	Chain []string `json:"chain,omitempty"`
	// What the server said of the last answer that was read, the address that it
	// came from in the end, and its hash.
	From     string `json:"from,omitempty"`
	ETag     string `json:"etag,omitempty"`
	Modified string `json:"modified,omitempty"`
	Digest   string `json:"digest,omitempty"`

	Changed  time.Time `json:"changed,omitzero"` // of a site map, as its index had it then
	Last     time.Time `json:"last,omitzero"`    // last time that it could be read
	New      time.Time `json:"new,omitzero"`     // last time that it had something new
	Next     time.Time `json:"next,omitzero"`    // not before
	Items    int       `json:"items,omitempty"`  // new ones since it is followed
	Failures int       `json:"failures,omitempty"`
	Health   Health    `json:"health,omitempty"`
	Error    string    `json:"error,omitempty"` // of the last failure, a sentence for people
}

// itemState is an article that is waiting.
type itemState struct {
	Link   string    `json:"link"`
	Title  string    `json:"title,omitempty"`
	Feed   string    `json:"feed"` // as listed
	Outlet string    `json:"outlet,omitempty"`
	Day    string    `json:"day,omitempty"`
	Since  time.Time `json:"since"` // it has waited since; tells the order
	Tries  int       `json:"tries,omitempty"`
	Next   time.Time `json:"next,omitzero"`
	Doc    string    `json:"doc,omitempty"`  // ID of its document, which may be in the archive
	Also   string    `json:"also,omitempty"` // the key of the address that it led to
	Form   string    `json:"form,omitempty"` // of Raw
	Raw    []byte    `json:"raw,omitempty"`  // the article, where the feed had it
	Why    string    `json:"why,omitempty"`  // there is nothing to fetch, because
}

// hostState is a host that is left alone.
type hostState struct {
	Host   string    `json:"host"`
	Until  time.Time `json:"until"`
	Failed int       `json:"failed,omitempty"` // requests in a row
}

// doneState is what became of an article.
type doneState struct {
	At     time.Time          `json:"at"`
	Doc    string             `json:"doc,omitempty"`
	Skip   readout.SkipReason `json:"skip,omitempty"`
	SameAs string             `json:"same,omitempty"`  // key of the article that it led to as well
	Chain  []string           `json:"chain,omitempty"` // the addresses that led to it
}

// state is a value under a key. What is kept here can always be spelled.
func state(key string, value any) store.State {
	raw, err := json.Marshal(value)
	if err != nil {
		panic(fmt.Sprintf("watch: state of %s: %v", key, err))
	}
	return store.State{Key: key, Value: raw}
}

// load reads the values under a prefix, by what follows it. One that cannot be
// read was made by another version; it counts as not there.
func load[T any](ctx context.Context, a Archive, prefix string) (map[string]T, error) {
	states, err := a.States(ctx, prefix)
	if err != nil {
		return nil, err
	}
	all := make(map[string]T, len(states))
	for _, s := range states {
		var v T
		if json.Unmarshal(s.Value, &v) == nil {
			all[s.Key[len(prefix):]] = v
		}
	}
	return all, nil
}

// has reports whether there is a state of exactly this key; keys end in a hash
// of fixed length.
func has(ctx context.Context, a Archive, key string) (bool, error) {
	states, err := a.States(ctx, key)
	return len(states) > 0, err
}
