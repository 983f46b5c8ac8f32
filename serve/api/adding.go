package api

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// added is what came of a document that was sent.
type added struct {
	Result string `json:"result" enum:"added,known" doc:"known: it was there, and nothing has changed."`
	Reference
	Attributions int `json:"attributions"`
	Events       int `json:"events"`
}

type addedOut struct {
	Status   int
	Location string `header:"Location"`
	Body     added
}

func (s *service) adding() {
	binary := &huma.Schema{Type: huma.TypeString, Format: "binary"}
	add := operation(http.MethodPost, "/documents", "add-document", "Read one document and keep it", tag("documents"), hard,
		about("The body is plain text, the page of an article, or a JSON object with the fields of doc/formats.md (id, uri, title, outlet, authors, published, text or html). What cannot be read is a problem whose code is skip- and the reason."))
	add.MaxBodyBytes = s.Largest()
	add.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"text/html": {Schema: binary}, "application/json": {}}}
	add.DefaultStatus = http.StatusCreated
	huma.Register(s.api, add, func(ctx context.Context, in *struct {
		Type    string `header:"Content-Type" hidden:"true"`
		URI     string `query:"uri" maxLength:"2000" doc:"Where the text comes from: an address or a name of your own. It is part of what makes a document the same."`
		RawBody []byte `contentType:"text/plain"`
	}) (*addedOut, error) {
		form, err := formOf(in.Type)
		if err != nil {
			return nil, err
		}
		uri := in.URI
		if uri == "" {
			uri = "-"
		}
		// The framework takes the body back when the call ends; the archive may not
		// have it kept by then.
		return s.add(ctx, readout.Source{URI: uri, Form: form, Raw: []byte(string(in.RawBody))})
	})
	if len(s.Roots) == 0 {
		return
	}
	huma.Register(s.api, operation(http.MethodPost, "/files", "add-file", "Read one file of the server and keep it", tag("documents"), hard,
		about("Only files below the folders that the server was started with (--root) can be named.")),
		func(ctx context.Context, in *struct {
			Body struct {
				Path string `json:"path" minLength:"1" maxLength:"1000" doc:"Relative to one of the folders, with slashes."`
			}
		}) (*addedOut, error) {
			source, err := s.file(in.Body.Path)
			if err != nil {
				return nil, err
			}
			return s.add(ctx, source)
		})
}

// formOf is the form of a body by its media type.
func formOf(header string) (readout.SourceForm, error) {
	kind, _, err := mime.ParseMediaType(header)
	switch {
	case header == "", err == nil && kind == "text/plain":
		return readout.TextForm, nil
	case err == nil && (kind == "text/html" || kind == "application/xhtml+xml"):
		return readout.PageForm, nil
	case err == nil && (kind == "application/json" || strings.HasSuffix(kind, "+json")):
		return readout.JSONForm, nil
	}
	return "", problem(http.StatusUnsupportedMediaType, "media-type", "send text/plain, text/html or application/json")
}

// file reads a file below one of the roots, which hold against paths and links
// that lead out of them.
func (s *service) file(name string) (readout.Source, error) {
	none := problem(http.StatusNotFound, "not-found", fmt.Sprintf("there is no file %q below the folders that may be read", name))
	if name = path.Clean(name); !fs.ValidPath(name) {
		return readout.Source{}, none
	}
	for _, root := range s.Roots {
		f, err := root.Open(name)
		if err != nil {
			continue
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		raw, err := io.ReadAll(io.LimitReader(f, s.Largest()+1))
		if err != nil {
			return readout.Source{}, problem(http.StatusUnprocessableEntity, "skip-"+string(readout.SkipUnreadable), "the file cannot be read")
		}
		if int64(len(raw)) > s.Largest() {
			return readout.Source{}, problem(http.StatusRequestEntityTooLarge, "too-large", fmt.Sprintf("the file has more than %d bytes", s.Largest()))
		}
		form := readout.TextForm
		switch strings.ToLower(path.Ext(name)) {
		case ".html", ".htm", ".xhtml":
			form = readout.PageForm
		case ".json":
			form = readout.JSONForm
		}
		return readout.Source{URI: name, Form: form, Raw: raw}, nil
	}
	return readout.Source{}, none
}

// add reads a source and keeps what was read.
func (s *service) add(ctx context.Context, source readout.Source) (*addedOut, error) {
	if s.Read == nil {
		return nil, problem(http.StatusNotImplemented, "no-engine", "this server has no engine to read with")
	}
	done, err := s.wait(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	defer done()
	entry, skip := s.Read(ctx, source)
	if err := ctx.Err(); err != nil {
		return nil, s.fail(ctx, err)
	}
	if skip != nil {
		return nil, skipProblem(skip)
	}
	results, err := s.archive().Add(ctx, entry)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	r, d := entry.Record, entry.Record.Document
	o := &addedOut{Status: http.StatusCreated, Location: Prefix + "/documents/" + pathEscape(d.ID),
		Body: added{Result: results[0].String(), Reference: referenceOf(d), Attributions: len(r.Attributions), Events: len(r.Events)}}
	switch results[0] {
	case store.Known:
		o.Status = http.StatusOK
	case store.Conflicting:
		return nil, problem(http.StatusConflict, "conflict", "the archive has another text under the ID "+d.ID+"; give the changed document an ID of its own")
	case store.Added:
		s.Changed()
	}
	return o, nil
}

// skipProblem tells why a document was not read.
func skipProblem(k *readout.Skip) error {
	status := http.StatusUnprocessableEntity
	switch k.Reason {
	case readout.SkipTooLarge:
		status = http.StatusRequestEntityTooLarge
	case readout.SkipFailed:
		status = http.StatusInternalServerError
	}
	detail := k.What
	if k.Fix != "" {
		detail += "; " + k.Fix
	}
	return problem(status, "skip-"+string(k.Reason), detail)
}

// pathEscape makes a document's ID one segment of a path.
func pathEscape(id string) string {
	return strings.NewReplacer("%", "%25", "/", "%2F", "?", "%3F", "#", "%23", " ", "%20").Replace(id)
}
