package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout/store"
)

// Problem is an error as RFC 9457 has it, with a code for programs.
type Problem struct {
	Title  string              `json:"title" doc:"What kind of problem it is." example:"Not Found"`
	Status int                 `json:"status" doc:"The HTTP status." example:"404"`
	Code   string              `json:"code" doc:"The kind of problem, for programs: from a closed list, see doc/api.md." example:"not-found"`
	Detail string              `json:"detail,omitempty" doc:"What is wrong and what to do, for people."`
	Errors []*huma.ErrorDetail `json:"errors,omitempty" doc:"What is wrong with which part of the request."`
	header http.Header
}

// Error is the detail.
func (p *Problem) Error() string { return p.Detail }

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders are headers to send with it.
func (p *Problem) GetHeaders() http.Header { return p.header }

// ContentType is the media type of problems.
func (p *Problem) ContentType(string) string { return problemType }

const problemType = "application/problem+json"

// problem is one with a code.
func problem(status int, code, detail string) *Problem {
	p := &Problem{Title: http.StatusText(status), Status: status, Code: code, Detail: detail}
	if status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests {
		p.header = http.Header{"Retry-After": {strconv.Itoa(retryAfter)}}
	}
	return p
}

// retryAfter is after how many seconds a caller may ask again where the archive
// was busy.
const retryAfter = 5

// statuses are what the codes of an archive mean over HTTP. Of what is not here
// the server is to blame.
var statuses = map[store.Code]int{
	store.NotFound:   http.StatusNotFound,
	store.Conflict:   http.StatusConflict,
	store.Locked:     http.StatusServiceUnavailable,
	store.ReadOnly:   http.StatusForbidden,
	store.Full:       http.StatusInsufficientStorage,
	store.BadRequest: http.StatusBadRequest,
	store.Unfinished: http.StatusConflict,
}

// ProblemOf is what is told of an error of the archive. Details of the server's
// own trouble stay in its log.
func ProblemOf(err error) *Problem {
	var own *Problem
	if errors.As(err, &own) {
		return own
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return problem(http.StatusServiceUnavailable, "ended", "the request took too long or was given up")
	}
	code := store.CodeOf(err)
	status, known := statuses[code]
	if !known {
		return problem(http.StatusInternalServerError, string(code), "the archive failed; the server's log says more")
	}
	p := problem(status, string(code), err.Error())
	var e *store.Error
	if errors.As(err, &e) && e.Err != nil { // without the path of the archive
		p.Detail = e.Err.Error()
		if e.Fix != "" && code != store.NotFound { // there the fix is of the command line
			p.Detail += "; " + e.Fix
		}
	}
	return p
}

// codes are those of problems that no archive has.
var codes = map[int]string{
	http.StatusBadRequest: "bad-request", http.StatusUnprocessableEntity: "bad-request", http.StatusNotFound: "not-found",
	http.StatusMethodNotAllowed: "method-not-allowed", http.StatusRequestEntityTooLarge: "too-large", http.StatusUnsupportedMediaType: "media-type",
	http.StatusRequestTimeout: "too-slow", http.StatusTooManyRequests: "too-many", http.StatusInternalServerError: "failed",
}

// newProblem has the framework tell its own errors as all others are told.
func newProblem(status int, detail string, errs ...error) huma.StatusError {
	code := codes[status]
	if code == "" {
		code = "failed"
	}
	p := problem(status, code, detail)
	for _, err := range errs {
		var d huma.ErrorDetailer
		if errors.As(err, &d) {
			p.Errors = append(p.Errors, d.ErrorDetail())
		} else if err != nil && status < http.StatusInternalServerError {
			p.Errors = append(p.Errors, &huma.ErrorDetail{Message: err.Error()})
		}
	}
	return p
}

// WriteProblem answers with a problem, outside of the calls of the API.
func WriteProblem(w http.ResponseWriter, status int, code, detail string) {
	p := problem(status, code, detail)
	for name, values := range p.header {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", problemType)
	w.WriteHeader(status)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.Encode(p) // a caller who has gone cannot be told
}
