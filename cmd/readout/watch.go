package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/worker/watch"
)

// watchCommand follows feeds and site maps into an archive.
type watchCommand struct {
	archive
	reading
	Feeds        []string      `arg:"" optional:"" name:"feed" help:"Address of a feed or site map, or a file: an OPML list, or addresses, one a line."`
	Status       bool          `help:"Print how the feeds of the archive stand, and end."`
	Once         bool          `help:"Make one round and end."`
	Every        time.Duration `help:"Time between two requests for a feed." default:"15m" placeholder:"TIME"`
	Pause        time.Duration `help:"Time between two requests to a host; its robots.txt may ask for more." default:"2s" placeholder:"TIME"`
	Hosts        int           `help:"How many hosts at most are asked at once." default:"8" placeholder:"N"`
	Timeout      time.Duration `help:"Longest time for a request with its answer." default:"30s" placeholder:"TIME"`
	MaxFeed      int64         `help:"Largest feed, unpacked, in megabytes." default:"16" placeholder:"MB"`
	MaxPage      int64         `help:"Largest page, unpacked, in megabytes." default:"8" placeholder:"MB"`
	Redirects    int           `help:"Most redirects in a row." default:"5" placeholder:"N"`
	DeadAfter    int           `help:"Failures in a row after which a feed is called dead; it is then asked for once a day." default:"10" placeholder:"N"`
	Tries        int           `help:"How often a page is asked for before it is given up." default:"8" placeholder:"N"`
	Days         int           `help:"Leave out what is dated earlier than so many days ago; 0 takes everything." default:"30" placeholder:"N"`
	Contact      string        `help:"An address that tells outlets who asks; it is part of the User-Agent." placeholder:"URL"`
	FeedText     bool          `help:"Take an article from the feed where that has it whole, without fetching its page."`
	AllowPrivate bool          `help:"Also connect to addresses that are not public: loopback, private and reserved ones."`
	Proxy        bool          `help:"Use the proxies that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name."`
	Log          string        `help:"How the log on standard error is written: text, json, off." default:"text" enum:"text,json,off" placeholder:"FORM"`
}

// Run follows the feeds until it is interrupted, or for one round. The stories
// of the archive are brought up to date as documents come in.
func (c watchCommand) Run(ctx context.Context, std streams) error {
	if c.Status {
		return c.printStatus(ctx, std.out)
	}
	opt, err := c.options()
	if err != nil {
		return err
	}
	if opt.Feeds, err = feedsOf(c.Feeds); err != nil {
		return err
	}
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	if opt.Records, err = pipeline.New(all...); err != nil {
		return err
	}
	a, err := c.archive.open(ctx, opening{})
	if err != nil {
		return err
	}
	defer a.Close()
	opt.Archive, opt.Log = a, logTo(std.err, c.Log)
	keeper := keeperOf(a, nil)
	opt.After = func(ctx context.Context) error {
		// Stories that could not be brought up to date are the next time.
		if _, err := keeper.Run(ctx); err != nil && ctx.Err() == nil {
			opt.Log.Warn("the stories are not up to date", "error", err)
		}
		return nil
	}
	w, err := watch.New(opt)
	if err != nil {
		return usageError{err.Error()}
	}
	if err := w.Run(ctx); err != nil {
		return err
	}
	s := w.Status()
	if _, err := fmt.Fprintln(std.out, summary(s)); err != nil {
		return err
	}
	failing := s.Count(watch.Failing) + s.Count(watch.Dead) + s.Count(watch.Gone)
	switch {
	case ctx.Err() != nil:
		return stopped{"what was read stays, and the next run goes on from here"}
	case failing > 0:
		return incomplete{fmt.Sprintf("feeds that could not be read: %d; readout watch --status says why", failing)}
	}
	return nil
}

// options are those that flags give.
func (c watchCommand) options() (watch.Options, error) {
	o := watch.Options{Agent: "readout/" + readout.Version, Every: c.Every, Pause: c.Pause, Timeout: c.Timeout, Hosts: c.Hosts, MaxFeed: c.MaxFeed << 20, MaxPage: c.MaxPage << 20,
		Hops: c.Redirects, Failures: c.DeadAfter, Tries: c.Tries, Once: c.Once, FeedText: c.FeedText, AllowPrivate: c.AllowPrivate, Proxy: c.Proxy}
	for _, f := range []struct {
		name string
		ok   bool
	}{{"every", c.Every >= time.Second}, {"pause", c.Pause >= 0}, {"hosts", c.Hosts > 0}, {"timeout", c.Timeout > 0}, {"max-feed", c.MaxFeed > 0}, {"max-page", c.MaxPage > 0},
		{"redirects", c.Redirects >= 0}, {"dead-after", c.DeadAfter > 0}, {"tries", c.Tries > 0}, {"days", c.Days >= 0}} {
		if !f.ok {
			return o, usageError{"--" + f.name + ": the value is too small"}
		}
	}
	if c.Pause == 0 {
		o.Pause = -1
	}
	if c.Redirects == 0 {
		o.Hops = -1
	}
	if c.Days > 0 {
		o.Since = time.Now().AddDate(0, 0, -c.Days)
	}
	if c.Contact != "" {
		u, err := url.Parse(c.Contact)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "mailto" || strings.ContainsAny(c.Contact, "()\r\n") {
			return o, usageError{"--contact: give an address such as https://desk.example/readout or mailto:desk@desk.example"}
		}
		o.Agent += " (+" + c.Contact + ")"
	}
	o.ReadFeed = c.readFeed
	o.ReadSource = func(s readout.Source) readout.Item { return read.Again(s, read.Options{MaxBytes: c.MaxPage << 20}) }
	return o, nil
}

// summary is how a run went, in a line.
func summary(s watch.Status) string {
	skipped := map[readout.SkipReason]int{}
	for reason, n := range s.Skipped {
		skipped[readout.SkipReason(reason)] = int(n)
	}
	return fmt.Sprintf("feeds %d (fine %d, failing %d, dead %d, gone %d), added %d, known already %d, skipped %s, waiting %d", len(s.Feeds),
		s.Count(watch.Fine), s.Count(watch.Failing), s.Count(watch.Dead), s.Count(watch.Gone), s.Added, s.Known, reasons(skipped), s.Queue)
}

// printStatus lists the feeds that the archive knows, a line each.
func (c watchCommand) printStatus(ctx context.Context, out io.Writer) error {
	a, err := c.archive.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	s, err := watch.StatusOf(ctx, a)
	if err != nil {
		return err
	}
	for _, f := range s.Feeds {
		if _, err := fmt.Fprintf(out, "%-7s  items %d  read %s  new %s  next %s  %s", cmp.Or(string(f.Health), "new"), f.Items, minute(f.Last), minute(f.New), minute(f.Next), f.Link); err != nil {
			return err
		}
		line := ""
		if f.At != "" {
			line += "  now at " + f.At
		}
		if f.Error != "" {
			line += fmt.Sprintf("  (failures %d: %s)", f.Failures, f.Error)
		}
		if _, err := fmt.Fprintln(out, line); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(out, "feeds %d, articles waiting %d\n", len(s.Feeds), s.Queue)
	return err
}

// minute is a moment for people, "-" where there was none.
func minute(t time.Time) string {
	if t.IsZero() {
		return "-"
	}
	return t.Local().Format("2006-01-02 15:04")
}

// logTo is the log in a form.
func logTo(w io.Writer, form string) *slog.Logger {
	switch form {
	case "json":
		return slog.New(slog.NewJSONHandler(w, nil))
	case "off":
		return slog.New(slog.DiscardHandler)
	}
	return slog.New(slog.NewTextHandler(w, nil))
}
