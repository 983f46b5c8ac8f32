package bench

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// BenchmarkProcess times the whole process on one core: start, read 1,000
// articles, write their records as JSON lines. It reports articles a second.
//
//	go test -bench Process -benchtime 3x ./bench
func BenchmarkProcess(b *testing.B) {
	bin := filepath.Join(b.TempDir(), "readout")
	build := exec.Command("go", "build", "-o", bin, "../cmd/readout")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	const n = 1000
	dir := write(b, articles(b, n))
	out := filepath.Join(b.TempDir(), "records.jsonl")
	b.ResetTimer()
	for b.Loop() {
		cmd := exec.Command(bin, "read", "-o", out, dir)
		cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
		if msg, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, msg)
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "articles/s")
}
