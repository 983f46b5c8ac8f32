package access

import (
	"crypto/hmac"
	"crypto/rand"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Options say who may come in.
type Options struct {
	// Tokens that allow to write; without any, Local must be set.
	Tokens []Token
	// Local is set where the server listens on loopback addresses alone.
	Local bool
	// Hosts are further names under which the server may be called, such as that
	// of a proxy in front of it. With any, reading needs a token too: others
	// than those on this machine can reach it.
	Hosts []string
	// ReadOnly lets nobody write.
	ReadOnly bool
	// Port keeps the cookies of two servers on one machine apart.
	Port string
	// Free are requests that need no token even where reading does, as a mux
	// has them without wildcards: "GET /healthz"; a path that ends in / stands
	// for all below it.
	Free []string
	// Harmless are requests that change nothing though their method is none that
	// only reads: "POST /api/v1/compare". Who may read may send them.
	Harmless []string
	// API is the path below which callers are programs: they are told of a
	// missing token and not sent to the login page.
	API string
	// Refuse tells the caller of a refusal; nil is Page.
	Refuse func(http.ResponseWriter, *http.Request, Refusal)
}

// Guard stands before all handlers. It may be used from many goroutines.
type Guard struct {
	opt    Options
	open   bool // who calls may read without a token
	key    []byte
	cookie string
	cross  *http.CrossOriginProtection
	now    func() time.Time
}

// New makes a guard. Sessions of an earlier one are worth nothing to it.
func New(opt Options) *Guard {
	g := &Guard{opt: opt, open: opt.Local && len(opt.Hosts) == 0, key: make([]byte, 32), cookie: "readout-session", cross: http.NewCrossOriginProtection(), now: time.Now}
	rand.Read(g.key) // never fails: see its documentation
	if opt.Port != "" {
		g.cookie += "-" + opt.Port
	}
	if g.opt.Refuse == nil {
		g.opt.Refuse = Page
	}
	return g
}

// Wrap lets to next what may come in, with the caller in the context.
func (g *Guard) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f := g.host(r); f != nil {
			g.opt.Refuse(w, r, *f)
			return
		}
		if g.cross.Check(r) != nil {
			g.opt.Refuse(w, r, foreignSite)
			return
		}
		c, f := g.caller(w, r)
		if f == nil {
			f = g.refusal(r, c)
		}
		if f == nil {
			next.ServeHTTP(w, r.WithContext(WithCaller(r.Context(), c)))
			return
		}
		if f.Status == http.StatusUnauthorized {
			if !g.program(r) && r.Method == http.MethodGet {
				http.Redirect(w, r, "/login?"+url.Values{"next": {r.URL.RequestURI()}}.Encode(), http.StatusSeeOther)
				return
			}
			w.Header().Set("WWW-Authenticate", `Bearer realm="readout"`)
		}
		g.opt.Refuse(w, r, *f)
	})
}

// host refuses a name that is not this server's.
func (g *Guard) host(r *http.Request) *Refusal {
	// Everywhere else a token is needed, and a browser sends what it has for
	// another name to no one but that name.
	if !g.opt.Local || ours(r.Host) || slices.Contains(g.opt.Hosts, hostOf(r.Host)) {
		return nil
	}
	return &foreignHost
}

// caller finds who sends the request.
func (g *Guard) caller(w http.ResponseWriter, r *http.Request) (Caller, *Refusal) {
	c := Caller{Reads: g.open}
	if secret, ok := bearer(r); ok {
		t, ok := match(g.opt.Tokens, secret)
		if !ok {
			return c, &tokenWrong
		}
		c = Caller{Name: t.Name, Known: true, Sworn: t.Name != "", Reads: true, Writes: true}
	} else {
		s, ok := g.sessionOf(r)
		if !ok && g.open && len(g.opt.Tokens) == 0 && r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html") {
			s, ok = g.begin(w, r, session{}), true
		}
		if ok {
			c.Name, c.Known, c.Sworn, c.Form = s.Name, s.Known, s.Sworn, g.formToken(s)
			c.Reads = g.open || s.Known
			c.Writes = s.Known || g.open && len(g.opt.Tokens) == 0
		}
	}
	switch {
	case g.opt.ReadOnly:
		c.Writes, c.Why = false, readOnly.Detail
	case !c.Writes && len(g.opt.Tokens) == 0:
		c.Why = noTokens.Detail
	case !c.Writes:
		c.Why, c.MaySignIn = tokenNeeded.Detail, true
	}
	return c, nil
}

// refusal is why the caller may not send this, nil where they may.
func (g *Guard) refusal(r *http.Request, c Caller) *Refusal {
	if !c.Reads && !listed(g.opt.Free, r) {
		return &tokenNeeded
	}
	if r.Method == http.MethodGet || r.Method == http.MethodHead || r.Method == http.MethodOptions || listed(g.opt.Harmless, r) || listed(g.opt.Free, r) {
		return nil
	}
	switch {
	case g.opt.ReadOnly:
		return &readOnly
	case !c.Writes && len(g.opt.Tokens) == 0:
		return &noTokens
	case !c.Writes:
		return &tokenNeeded
	case c.Form != "" && !hmac.Equal([]byte(sentForm(r)), []byte(c.Form)):
		return &formToken
	}
	return nil
}

func (g *Guard) program(r *http.Request) bool {
	return g.opt.API != "" && strings.HasPrefix(r.URL.Path, g.opt.API) || !strings.Contains(r.Header.Get("Accept"), "text/html")
}

// bearer is the token of the Authorization header; ok where there is any such
// header, so that a wrong one is told and not passed over.
func bearer(r *http.Request) (token string, ok bool) {
	h := r.Header.Get("Authorization")
	scheme, rest, _ := strings.Cut(h, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return "", h != ""
	}
	return strings.TrimSpace(rest), true
}

// sentForm is the form token that came with a request. Only a form's body is
// read for it; its handler finds the fields as if nobody had looked.
func sentForm(r *http.Request) string {
	if t := r.Header.Get(FormHeader); t != "" {
		return t
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/x-www-form-urlencoded" && kind != "multipart/form-data" {
		return ""
	}
	return r.PostFormValue(FormField)
}

// listed reports whether a request is one of a list. A path that leads up again
// is none, so that nothing is reached through a folder that is free.
func listed(all []string, r *http.Request) bool {
	if strings.Contains(r.URL.Path, "/.") || strings.Contains(r.URL.Path, "//") {
		return false
	}
	for _, one := range all {
		method, path, _ := strings.Cut(one, " ")
		if method != r.Method && (method != http.MethodGet || r.Method != http.MethodHead) {
			continue
		}
		if path == r.URL.Path || strings.HasSuffix(path, "/") && strings.HasPrefix(r.URL.Path, path) {
			return true
		}
	}
	return false
}
