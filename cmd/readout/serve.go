package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/api"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/serve/web"
	"github.com/readout-news/readout/store"
)

// serveCommand serves an archive over HTTP: pages for people, calls for programs.
type serveCommand struct {
	archive
	reading
	Addr      string   `help:"Where to listen. Other machines can reach it only under an address that is theirs to reach, and then a token is needed." default:"127.0.0.1:8787" placeholder:"HOST:PORT"`
	TokenFile string   `help:"Who has one of these tokens may write: a token a line, or a person's name and their token. Without it READOUT_TOKEN." type:"path" placeholder:"FILE"`
	ReadOnly  bool     `help:"Refuse everything that writes."`
	Host      []string `help:"Another name under which the server may be called, such as that of a proxy in front of it. Reading then needs a token too." placeholder:"NAME"`
	Root      []string `help:"A folder below which callers with a token may name files to be read. Without it none." type:"path" placeholder:"DIR"`
	TLSCert   string   `name:"tls-cert" help:"Certificate for TLS, with those above it." type:"path" placeholder:"FILE"`
	TLSKey    string   `name:"tls-key" help:"Its key." type:"path" placeholder:"FILE"`
	Watch     []string `help:"Also follow feeds, as readout watch does with its usual settings: the address of a feed or site map, or a file of them." placeholder:"FEED"`
	MaxSize   int64    `help:"Largest document that is taken, in megabytes." default:"8" placeholder:"MB"`
	Log       string   `help:"How the log on standard error is written: text, json, off." default:"text" enum:"text,json,off" placeholder:"FORM"`
}

// Run serves until it is told to end.
func (c serveCommand) Run(ctx context.Context, std streams) error {
	opt := serve.Options{Addr: c.Addr, Hosts: c.Host, ReadOnly: c.ReadOnly, CertFile: c.TLSCert, KeyFile: c.TLSKey, Log: logTo(std.err, c.Log)}
	var err error
	if c.MaxSize <= 0 {
		return usageError{"--max-size: give a number of megabytes above 0"}
	}
	if opt.Tokens, err = c.tokens(); err != nil {
		return err
	}
	a, err := c.archive.open(ctx, opening{readOnly: c.ReadOnly})
	if store.CodeOf(err) == store.ReadOnly && !c.ReadOnly {
		opt.ReadOnly = true
		a, err = c.archive.open(ctx, opening{readOnly: true})
	}
	if err != nil {
		return err
	}
	defer a.Close()
	opt.Archive = a
	d, err := desk.New(a, desk.Options{Compare: reconcile.CompareApart, Cards: model.Cards, Work: workOf(a)})
	if err != nil {
		return err
	}
	if opt.Pages, err = web.New(web.Options{Desk: d}); err != nil {
		return err
	}
	stages, err := c.reading.stages()
	if err != nil {
		return err
	}
	p, err := pipeline.New(stages...)
	if err != nil {
		return err
	}
	opt.API = c.calls(d, p)
	opt.Figures = figuresOf(a)
	if len(c.Watch) > 0 {
		if opt.ReadOnly {
			return usageError{"--watch adds documents, and nobody may: leave it or --read-only out"}
		}
		if opt.Beside, err = c.watcher(a, p, opt.Log); err != nil {
			return err
		}
	}
	for _, dir := range c.Root {
		root, err := os.OpenRoot(dir)
		if err != nil {
			return usageError{fmt.Sprintf("--root: %v", err)}
		}
		defer root.Close()
		opt.API.Roots = append(opt.API.Roots, root.FS())
	}
	if !opt.ReadOnly {
		keeper := keeperOf(a, nil)
		opt.Refresh = func(ctx context.Context) error {
			_, err := keeper.Run(ctx)
			return err
		}
	}
	s, err := serve.New(ctx, opt)
	if err != nil {
		return usageError{err.Error()}
	}
	if err := c.greet(std.out, s, opt); err != nil {
		return err
	}
	return s.Run(ctx)
}

// greet says where the server is and who may write.
func (c serveCommand) greet(w io.Writer, s *serve.Server, opt serve.Options) error {
	path, err := c.archive.path()
	if err != nil {
		return err
	}
	who := "writing needs the token"
	switch {
	case opt.ReadOnly:
		who = "nobody may write"
	case len(opt.Tokens) == 0:
		who = "its pages may write, programs may not: there is no token"
	}
	_, err = fmt.Fprintf(w, "readout serves %s at %s (%s)\n", path, s.URL(), who)
	return err
}

// tokens are those of the file, or that of the environment.
func (c serveCommand) tokens() ([]access.Token, error) {
	if c.TokenFile == "" {
		secret := os.Getenv("READOUT_TOKEN")
		if secret == "" {
			return nil, nil
		}
		t, err := access.NewToken("", secret)
		if err != nil {
			return nil, usageError{"READOUT_TOKEN: " + err.Error()}
		}
		return []access.Token{t}, nil
	}
	f, err := os.Open(c.TokenFile)
	if err != nil {
		return nil, usageError{fmt.Sprintf("--token-file: %v", err)}
	}
	defer f.Close()
	all, err := access.ReadTokens(f)
	if err != nil {
		return nil, usageError{fmt.Sprintf("--token-file %s: %v", c.TokenFile, err)}
	}
	return all, nil
}

// calls is what the API works on.
func (c serveCommand) calls(d *desk.Desk, p *pipeline.Pipeline) api.Options {
	o := api.Options{Desk: d, Compare: reconciler(), Country: countryCode, MaxBytes: c.MaxSize << 20}
	o.Read = func(ctx context.Context, source readout.Source) (store.Entry, *readout.Skip) {
		return readOne(ctx, p, source, read.Options{MaxBytes: c.MaxSize << 20})
	}
	for _, f := range formats() {
		t := api.Table{Name: f.name, Of: f.of, Type: tableType(f.name)}
		if f.stories != nil {
			t.Stories = func(w io.Writer, statuses []readout.Status) api.StoryWriter {
				return f.stories(w, tableOptions(statuses))
			}
		} else {
			t.Records = func(w io.Writer, statuses []readout.Status) api.RecordWriter {
				return f.records(w, tableOptions(statuses))
			}
		}
		o.Tables = append(o.Tables, t)
	}
	return o
}

func tableOptions(statuses []readout.Status) dyad.Options {
	return dyad.Options{Country: countryName, Statuses: statuses}
}

// tableType is the media type of a format of export.
func tableType(name string) string {
	switch name {
	case "csv":
		return "text/csv; charset=utf-8"
	case "parquet":
		return "application/vnd.apache.parquet"
	case "ftm", "annotations", "jsonld", "ninjs":
		return "application/jsonl"
	}
	return "text/tab-separated-values; charset=utf-8"
}

// readOne reads the bytes of one document.
func readOne(ctx context.Context, p *pipeline.Pipeline, source readout.Source, opt read.Options) (store.Entry, *readout.Skip) {
	var item readout.Item
	switch source.Form {
	case readout.PageForm:
		item = read.HTML(source.URI, source.Raw, opt)
	case readout.JSONForm:
		item = read.JSONLine(source.URI, 0, source.Raw, opt)
	default:
		item = read.Text(source.URI, source.Raw, opt)
	}
	if item.Skip != nil {
		return store.Entry{}, item.Skip
	}
	r, err := p.Read(ctx, item.Document)
	if err != nil {
		return store.Entry{}, &readout.Skip{URI: source.URI, Reason: readout.SkipFailed, What: "readout failed on this document (" + err.Error() + ")", Fix: "report it with the document"}
	}
	e := store.Entry{Record: r}
	if item.Source != nil {
		e.Source = *item.Source
	}
	return e, nil
}

// countryName is the name of a country by its code.
func countryName(code string) string {
	if s := lexicon.StateOf(code); s != nil {
		return s.Name
	}
	return ""
}

// countryCode is the code of a country by its code or name.
func countryCode(word string) (string, bool) {
	if s := lexicon.StateOf(strings.ToUpper(word)); s != nil {
		return s.Code, true
	}
	w, ok := lexicon.StateByWord(word)
	if !ok {
		w, ok = lexicon.StateByWord(cases.Title(language.English).String(word))
	}
	if !ok {
		return "", false
	}
	return w.State.Code, true
}
