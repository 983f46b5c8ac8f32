package watch

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestRobotsBounds(t *testing.T) {
	var b strings.Builder
	b.WriteString("User-agent: *\nDisallow: /" + strings.Repeat("*a", 200_000) + "\nDisallow: /no\n")
	for i := range 2000 {
		fmt.Fprintf(&b, "Disallow: /%sz%d$\nDisallow: /%s\n", strings.Repeat("*x", 8), i, strings.Repeat("*y", 200))
	}
	start := time.Now()
	r := &rules{data: readRobots([]byte(b.String()))}
	u, err := webAddress("https://x.example/" + strings.Repeat("x1", 1000))
	if err != nil {
		t.Fatal(err)
	}
	no, _ := webAddress("https://x.example/no/more")
	if !r.allows(u) || r.allows(no) {
		t.Error("the rules are not held")
	}
	if took := time.Since(start); took > 3*time.Second {
		t.Errorf("took %v", took)
	} else {
		t.Log(took)
	}
}

func FuzzRobots(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /a*b$\nCrawl-delay: 1.5\n\nUser-agent: readout\nAllow: /\n"), "/a/b?c=1")
	f.Add([]byte("\xEF\xBB\xBF<html>\rdisallow:/\r\n# x\nuser-agent:"), "/")
	f.Fuzz(func(t *testing.T, raw []byte, path string) {
		r := &rules{data: readRobots(raw)}
		if u, err := webAddress("https://x.example/" + path); err == nil {
			r.allows(u)
		}
		if d := r.delay(); d < 0 || d > longestWish {
			t.Errorf("a pause of %v", d)
		}
	})
}
