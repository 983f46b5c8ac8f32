package polnear

import (
	"strings"
	"testing"
)

func TestReadBrat(t *testing.T) {
	gold, err := ReadBrat(strings.NewReader("T1\nT2\tContent 1 2;4 6\tx y\r\nT3\tContent 8 9\tz\n#1\tnote\n" +
		"E1\tAttribution-no-source:T9 Content:T2 Content2:T3 Content3:T2\n"))
	if err != nil || len(gold) != 1 || len(gold[0].Content) != 3 || len(gold[0].Source)+len(gold[0].Cue) != 0 {
		t.Errorf("%+v, %v", gold, err)
	}
	for _, bad := range []string{"T1\tCue 3\tx\n", "T1\tCue a 3\tx\n", "E1 no tab\n"} {
		if _, err := ReadBrat(strings.NewReader(bad)); err == nil {
			t.Errorf("%q is no error", bad)
		}
	}
}

func FuzzReadBrat(f *testing.F) {
	f.Add("T1\tSource 0 10\tZoë Okello\nT2\tCue 11 15\tsaid\nE1\tAttribution:T4 Cue:T2 Source:T1\n")
	f.Add("T1\tA 1 2;\tx\nE1\tCue:T1")
	f.Fuzz(func(t *testing.T, s string) {
		if _, err := ReadBrat(strings.NewReader(s)); err != nil && err.Error() == "" {
			t.Error("an error without words")
		}
	})
}
