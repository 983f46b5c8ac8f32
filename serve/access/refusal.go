package access

import (
	"fmt"
	"html"
	"net/http"
)

// Refusal says why a request goes no further.
type Refusal struct {
	Status int
	Code   string // for programs: "token-needed", "token-wrong", "read-only", "form-token", "foreign-site", "foreign-host"
	Detail string // a sentence for people
}

// The refusals. Their codes are a closed list.
var (
	tokenNeeded = Refusal{http.StatusUnauthorized, "token-needed", "this needs a token: send it as Authorization: Bearer TOKEN, or sign in at /login"}
	tokenWrong  = Refusal{http.StatusUnauthorized, "token-wrong", "the token is none of this server's"}
	noTokens    = Refusal{http.StatusForbidden, "token-needed", "this server has no token, so only its own pages may write: start it with --token-file FILE to write by program"}
	readOnly    = Refusal{http.StatusForbidden, "read-only", "this server only reads: it was started with --read-only, or its archive cannot be written"}
	formToken   = Refusal{http.StatusForbidden, "form-token", "the form is not of this session: load the page again and send it once more"}
	foreignSite = Refusal{http.StatusForbidden, "foreign-site", "another site sent this: only this server's own pages may write"}
	foreignHost = Refusal{http.StatusMisdirectedRequest, "foreign-host", "this server is for this machine alone and knows no such host: use localhost or 127.0.0.1, or start it with --host NAME"}
)

// Page tells a person of a refusal, on a small page.
func Page(w http.ResponseWriter, _ *http.Request, f Refusal) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(f.Status)
	fmt.Fprintf(w, "<!doctype html><html lang=\"en\"><title>readout: %s</title><h1>%s</h1><p>%s.</p><p><a href=\"/\">To the first page</a></p></html>\n",
		html.EscapeString(f.Code), http.StatusText(f.Status), html.EscapeString(f.Detail))
}
