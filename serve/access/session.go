package access

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// sessionLife is how long a session lasts: a long working day.
const sessionLife = 14 * time.Hour

// maxName bounds the name of a person, in bytes.
const maxName = 100

// session is what a cookie holds: signed, so that nobody can change it, but not
// secret to its owner. The server keeps none, so none can crowd it out; all end
// when it does, since its key is new each time.
type session struct {
	ID    string `json:"i"`
	Ends  int64  `json:"e"` // seconds of Unix time
	Name  string `json:"n,omitempty"`
	Known bool   `json:"k,omitempty"` // a token was shown
	Sworn bool   `json:"s,omitempty"`
}

var encoding = base64.RawURLEncoding

func (g *Guard) sign(purpose, value string) string {
	mac := hmac.New(sha256.New, g.key)
	mac.Write([]byte(purpose + "\x00" + value))
	return encoding.EncodeToString(mac.Sum(nil))
}

// seal makes the value of a cookie.
func (g *Guard) seal(s session) string {
	raw, err := json.Marshal(s)
	if err != nil {
		return "" // strings and numbers always encode
	}
	value := encoding.EncodeToString(raw)
	return value + "." + g.sign("session", value)
}

// unseal reads a cookie of ours that has not ended.
func (g *Guard) unseal(cookie string) (s session, ok bool) {
	value, mac, _ := strings.Cut(cookie, ".")
	if !hmac.Equal([]byte(mac), []byte(g.sign("session", value))) {
		return s, false
	}
	raw, err := encoding.DecodeString(value)
	if err != nil || json.Unmarshal(raw, &s) != nil {
		return session{}, false
	}
	return s, g.now().Unix() < s.Ends
}

func (g *Guard) sessionOf(r *http.Request) (session, bool) {
	c, err := r.Cookie(g.cookie)
	if err != nil {
		return session{}, false
	}
	return g.unseal(c.Value)
}

// formToken is that of a session: another session's is worth nothing in it.
func (g *Guard) formToken(s session) string { return g.sign("form", s.ID) }

// begin gives the browser a new session.
func (g *Guard) begin(w http.ResponseWriter, r *http.Request, s session) session {
	s.ID, s.Ends = rand.Text(), g.now().Add(sessionLife).Unix()
	http.SetCookie(w, g.cookieOf(r, g.seal(s), int(sessionLife.Seconds())))
	return s
}

func (g *Guard) cookieOf(r *http.Request, value string, age int) *http.Cookie {
	return &http.Cookie{
		Name: g.cookie, Value: value, Path: "/", MaxAge: age, HttpOnly: true, SameSite: http.SameSiteStrictMode,
		// A proxy in front says whether the browser came by TLS. Whoever lies
		// about it harms himself alone.
		Secure: r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https",
	}
}

// Begin answers POST /session, which takes the form fields token, name and next:
// it gives the browser a session for a token and goes to next, a path of this
// server, or back to /login?failed=1 where the token is wrong.
func (g *Guard) Begin(w http.ResponseWriter, r *http.Request) {
	next := localPath(r.PostFormValue("next"))
	t, ok := match(g.opt.Tokens, strings.TrimSpace(r.PostFormValue("token")))
	if !ok {
		http.Redirect(w, r, "/login?"+url.Values{"failed": {"1"}, "next": {next}}.Encode(), http.StatusSeeOther)
		return
	}
	s := session{Known: true, Name: t.Name, Sworn: t.Name != ""}
	if !s.Sworn {
		s.Name = personName(r.PostFormValue("name"))
	}
	g.begin(w, r, s)
	http.Redirect(w, r, next, http.StatusSeeOther)
}

// End answers POST /session/end: the browser forgets its session.
func (g *Guard) End(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, g.cookieOf(r, "", -1))
	http.Redirect(w, r, localPath(r.PostFormValue("next")), http.StatusSeeOther)
}

// personName is a name as a person types it, in one line and not too long.
func personName(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	for i := range s {
		if i > maxName {
			return s[:i]
		}
	}
	return s
}

// localPath is next where it is a path of this server, else "/", so that a link
// to the login page leads nobody elsewhere.
func localPath(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") ||
		strings.ContainsFunc(next, func(r rune) bool { return r < ' ' || r == '\\' }) {
		return "/"
	}
	return next
}
