package time

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// pieces are what dates are made of, in any order.
var pieces = strings.Fields(`on in from to until by between and the of last next this early late mid - , ( ) Monday Friday March May 3 17 2014
	1990s '90s 2nd third quarter half year week two three days later ago before after yesterday today Christmas 8 p.m. at 2023-03-02
	spring century 19th Q4 fiscal season that following said will met 9/11 1999/00 03/04/2022 dawn few into now weekend end`)

// TestTimesAreInOrder holds for any words that the times are spans of the text
// in order, do not nest, and do not run backwards.
func TestTimesAreInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 40).Draw(t, "words")
		published := rapid.SampledFrom([]string{"", "2024", "2024-02", "2024-02-29"}).Draw(t, "published")
		r := record(t, strings.Join(words, " "), published)
		end := 0
		for _, x := range read(t, r) {
			if x.Span.Start < end || x.Span.Empty() || x.Span.End > len(r.Document.Text) {
				t.Fatalf("span %v after %d in %q", x.Span, end, r.Document.Text)
			}
			end = x.Span.End
			if x.From.Known() && x.To.Known() && firstDay(x.From).Compare(lastDay(x.To)) > 0 {
				t.Fatalf("%s runs backwards: %v in %q", r.Text(x.Span), x, r.Document.Text)
			}
		}
	})
}

// FuzzRun holds that no text makes the stage fail.
func FuzzRun(f *testing.F) {
	f.Add("He met them on Wednesday, 1-3 July 2023, two years ago.")
	f.Add("’90s – 20th–century 2014–16, 8 p.m. Tuesday")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		read(t, record(t, text, "2023-03-02"))
	})
}
