package encode

import (
	"bytes"
	"testing"
)

// TestFile holds that weights come back from a file as they were rounded for
// it, and that a file that is cut off anywhere is an error.
func TestFile(t *testing.T) {
	var first, second bytes.Buffer
	if _, err := small().WriteTo(&first); err != nil {
		t.Fatal(err)
	}
	w, err := Read(first.String())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.WriteTo(&second); err != nil {
		t.Fatal(err)
	}
	again, err := Read(second.String())
	if err != nil {
		t.Fatal(err)
	}
	for i, m := range w.List {
		for j, x := range m.V {
			if d := x - again.List[i].V[j]; d > 1e-5 || d < -1e-5 {
				t.Fatalf("%s[%d] is %g, then %g", m.Name, j, x, again.List[i].V[j])
			}
		}
	}
	if len(w.Vocabulary.Lexicon) != 2 || w.Vocabulary.Words.Find("talks") != 4 {
		t.Error("the vocabulary did not come back")
	}
	whole := first.String()
	for n := 0; n < len(whole); n += 37 {
		if _, err := Read(whole[:n]); err == nil {
			t.Fatalf("no error with %d of %d bytes", n, len(whole))
		}
	}
}

func FuzzRead(f *testing.F) {
	var b bytes.Buffer
	if _, err := small().WriteTo(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Add(magic)
	f.Fuzz(func(t *testing.T, data string) {
		if w, err := Read(data); err == nil && w == nil {
			t.Error("neither weights nor an error")
		}
	})
}
