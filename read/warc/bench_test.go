package warc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

// BenchmarkReader reads records alone, by the byte of the compressed file.
func BenchmarkReader(b *testing.B) {
	words := strings.Fields(strings.Repeat("minister said accord bridge harbour council <p> </p> <div class=\"card\"> </div> border envoy vote summit parliament <a href=\"/news/", 3))
	random := rand.New(rand.NewPCG(1, 2))
	var all []string
	for i := range 100 {
		var page strings.Builder
		for range 6000 {
			if random.IntN(4) == 0 {
				fmt.Fprintf(&page, "%x", random.Uint32N(1<<24))
			}
			page.WriteString(words[random.IntN(len(words))] + " ")
		}
		all = append(all, record("response", fmt.Sprint(i), "https://news.example.test/", "application/http", ok+"\r\n"+page.String()))
	}
	for _, p := range packings(b, all) {
		if p.name != "plain" && !strings.HasSuffix(p.name, " by record") {
			continue
		}
		b.Run(p.name, func(b *testing.B) {
			b.SetBytes(int64(len(p.raw)))
			b.ReportAllocs()
			unpacked := 0
			for b.Loop() {
				unpacked = 0
				for r := NewReader(bytes.NewReader(p.raw), 0); ; {
					rec, err := r.Next()
					if errors.Is(err, io.EOF) {
						break
					}
					if err != nil {
						b.Fatal(err)
					}
					unpacked += len(rec.Block)
				}
			}
			b.ReportMetric(float64(unpacked)/float64(len(p.raw)), "ratio")
		})
	}
}
