package serve

import (
	"fmt"
	"net/http/httptest"
	"testing"
	"time"
)

// TestShares: a client has his share, and gets it back as time goes by.
func TestShares(t *testing.T) {
	now := time.Date(2024, 3, 3, 8, 0, 0, 0, time.UTC)
	c := newClients(Limits{Burst: 3, PerSec: 1, AtOnce: 2}, false)
	c.now = func() time.Time { return now }
	for i, want := range []bool{true, true, false} {
		if got := c.enter("a"); got != want {
			t.Errorf("request %d at once: %v", i+1, got)
		}
	}
	if !c.enter("b") {
		t.Error("another client has a share of his own")
	}
	c.leave("a")
	c.leave("a")
	if !c.enter("a") {
		t.Error("a third in the moment")
	}
	c.leave("a")
	if c.enter("a") {
		t.Error("a fourth in the moment")
	}
	now = now.Add(1100 * time.Millisecond)
	for i, want := range []bool{true, false} {
		if got := c.enter("a"); got != want {
			t.Errorf("request %d after a second: %v", i+1, got)
		}
	}
}

// TestClientsAreForgotten: any number of addresses takes no more room than so
// many, and who is being served is not forgotten.
func TestClientsAreForgotten(t *testing.T) {
	now := time.Date(2024, 3, 3, 8, 0, 0, 0, time.UTC)
	c := newClients(Limits{Burst: 3, PerSec: 1, AtOnce: 2}, false)
	c.now = func() time.Time { return now }
	c.enter("stays")
	for i := range 3 * rememberedClients {
		name := fmt.Sprint(i)
		c.enter(name)
		c.leave(name)
		if len(c.all) > rememberedClients {
			t.Fatalf("%d clients are remembered", len(c.all))
		}
	}
	if c.all["stays"] == nil || c.all["stays"].active != 1 {
		t.Error("who is being served was forgotten")
	}
}

// TestNamesOfClients: only what a proxy has seen itself counts, and only where
// there is one.
func TestNamesOfClients(t *testing.T) {
	for _, test := range []struct {
		proxy     bool
		forwarded []string
		want      string
	}{
		{false, nil, "192.0.2.1"},
		{false, []string{"198.51.100.7"}, "192.0.2.1"},
		{true, nil, "192.0.2.1"},
		{true, []string{"198.51.100.7"}, "198.51.100.7"},
		{true, []string{"made-up, 203.0.113.9"}, "203.0.113.9"},
		{true, []string{"made-up", "also made-up, 203.0.113.9 "}, "203.0.113.9"},
	} {
		r := httptest.NewRequest("GET", "/", nil) // from 192.0.2.1:1234
		for _, f := range test.forwarded {
			r.Header.Add("X-Forwarded-For", f)
		}
		if got := newClients(Limits{}, test.proxy).name(r); got != test.want {
			t.Errorf("%+v: %q", test, got)
		}
	}
}
