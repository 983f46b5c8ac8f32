package sqlite

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout/store/storetest"
)

// TestMain lets the test binary be the writer that TestKilledWriter kills.
func TestMain(m *testing.M) {
	if path := os.Getenv("READOUT_TEST_WRITER"); path != "" {
		writeForever(path)
	}
	os.Exit(m.Run())
}

// writeForever adds documents from the first on, two a transaction, and says
// after each how many are on the disk.
func writeForever(path string) {
	ctx := context.Background()
	a, err := Open(ctx, path, Options{Wait: time.Minute})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	for i := 0; ; i += 2 {
		if _, err := a.Add(ctx, storetest.Made(i, 5), storetest.Made(i+1, 5)); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println(i + 2)
	}
}

// TestKilledWriter kills a writer at random moments: what it said is on the
// disk is there, nothing is there twice, and the archive is sound. READOUT_KILLS
// sets how often; 20 takes about half a minute.
func TestKilledWriter(t *testing.T) {
	kills, _ := strconv.Atoi(os.Getenv("READOUT_KILLS"))
	if kills == 0 {
		kills = 5
	}
	path := filepath.Join(t.TempDir(), "a.db")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	g := rand.New(rand.NewPCG(1, uint64(time.Now().UnixNano())))
	said := 0
	for n := range kills {
		var out strings.Builder
		c := exec.Command(self)
		c.Env = append(os.Environ(), "READOUT_TEST_WRITER="+path)
		c.Stdout = &out
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(100+g.IntN(700)) * time.Millisecond)
		c.Process.Kill()
		c.Wait()
		if strings.Contains(out.String(), "error") {
			t.Fatalf("writer %d: %s", n, out.String())
		}
		if lines := strings.Split(out.String(), "\n"); len(lines) > 1 { // the last may be torn
			last, _ := strconv.Atoi(lines[len(lines)-2])
			said = max(said, last)
		}
		a := opened(t, path, Options{})
		c2, err := a.Counts(t.Context())
		if err != nil || c2.Documents < said || c2.Documents%2 != 0 {
			t.Errorf("kill %d: %d documents, %d were said to be there: %v", n, c2.Documents, said, err)
		}
		if found, err := a.Check(t.Context(), true); err != nil || len(found) > 0 {
			t.Errorf("kill %d: %v %v", n, found, err)
		}
		a.Close()
	}
	if said == 0 {
		t.Error("no writer lived long enough to write")
	}
	t.Logf("%d kills, %d documents", kills, said)
}
