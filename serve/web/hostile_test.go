package web_test

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout/store"
)

// TestHostilePages holds that nothing of a document becomes live.
func TestHostilePages(t *testing.T) {
	dir := t.TempDir()
	hostile := `"><script>alert(1)</script><img src=x onerror=alert(1)> Strikes at the port

The harbour master </td></table></span></script><script>alert(1)</script> Ruth Nakato said on Monday that "<b onmouseover=alert(1)>the port</b> is shut" {{.}}.
` + "\u202eRuth Nakato\u202c told <iframe src=javascript:alert(1)> reporters that Uganda had attacked Kenya.\n"
	if err := os.WriteFile(filepath.Join(dir, `"><svg onload=alert(1)>.txt`), []byte(hostile), 0o666); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	day, err := s.desk.Stories(t.Context(), store.StoryFilter{}, store.Page{})
	if err != nil {
		t.Fatal(err)
	}
	paths := []string{"/stories", "/search?q=port", "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&since=%22%3E%3Cscript%3E", "/search?speaker=Nakato", "/actor?name=%3Cscript%3E", "/login?next=javascript:alert(1)"}
	for _, l := range day.Stories {
		paths = append(paths, "/story/"+l.ID, "/document/"+l.Documents[0])
	}
	for _, path := range append(paths, "/actor/person/ruth-nakato") {
		_, body, _ := s.ask(httptest.NewRequest("GET", path, nil))
		for _, live := range []string{"<script>", "<img", "<iframe", "<b onmouseover", "<svg onload", `href="javascript`, `value="javascript`} {
			if strings.Contains(body, live) {
				t.Errorf("%s has %s", path, live)
			}
		}
	}
}
