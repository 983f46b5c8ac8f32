package time

import (
	"strings"
	"testing"
)

// BenchmarkRun reads a text that is full of times, and one that is hard on rules
// which look ahead.
func BenchmarkRun(b *testing.B) {
	for name, text := range map[string]string{
		"report": strings.Repeat("The envoys met in Lugazi on Wednesday, 1 March 2023, two years after the last talks. They will meet again next week. ", 500),
		"lists":  strings.Repeat("1, 2, 3 and 4 March or early mid late next of the last two ", 1000),
	} {
		b.Run(name, func(b *testing.B) {
			r := record(b, text, "2023-03-02")
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				read(b, r)
			}
		})
	}
}
