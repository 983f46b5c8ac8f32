package bench

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// BenchmarkProcess times the whole process on one core, for each engine: start,
// read 1,000 articles, write their records as JSON lines. It reports articles a
// second, by the clock and by the processor; the latter leaves out other work on
// the machine.
//
//	go test -bench Process -benchtime 3x -run xxx ./bench
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
	for _, engine := range []string{"rules", "fast", "full"} {
		b.Run(engine, func(b *testing.B) {
			var busy time.Duration
			for b.Loop() {
				cmd := exec.Command(bin, "read", "--engine", engine, "-o", out, dir)
				cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
				if msg, err := cmd.CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, msg)
				}
				busy += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "articles/s")
			b.ReportMetric(float64(n*b.N)/busy.Seconds(), "articles/processor-s")
		})
	}
}
