package html

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestContrast holds every pair of colours that the style sheet puts text in
// against WCAG 2.2, level AA: 4.5 to 1.
func TestContrast(t *testing.T) {
	pairs := [][2]string{
		{"ink", "paper"}, {"ink", "card"}, {"ink", "comment"}, {"ink", "other"}, {"ink", "chip"}, {"ink", "con"},
		{"dim", "paper"}, {"dim", "card"}, {"dim", "comment"}, {"dim", "other"}, {"dim", "con"},
		{"link", "paper"}, {"link", "card"}, {"link", "comment"}, {"paper", "ink"}, {"paper", "link"},
		{"src", "paper"}, {"src", "con"}, {"src", "comment"}, {"src", "other"}, {"cue", "paper"}, {"cue", "con"}, {"cue", "comment"}, {"cue", "other"},
		{"dif", "paper"}, {"dif", "dif-back"}, {"lit-ink", "lit"},
		{"ins", "ins-back"}, {"gone", "gone-back"}, {"src", "card"}, {"ink", "lit"}, {"link", "chip"}, {"dif", "card"}, {"dif", "comment"},
	}
	light, dark, _ := strings.Cut(style, "prefers-color-scheme: dark")
	dark, _, _ = strings.Cut(dark, "\n}")
	base := colours(light)
	over := colours(dark)
	for name := range base {
		if _, ok := over[name]; !ok {
			t.Errorf("--%s has no dark value", name)
		}
	}
	for scheme, c := range map[string]map[string]float64{"light": base, "dark": over} {
		for _, p := range pairs {
			a, b := c[p[0]], c[p[1]]
			if ratio := (math.Max(a, b) + 0.05) / (math.Min(a, b) + 0.05); ratio < 4.5 {
				t.Errorf("%s: --%s on --%s has contrast %.2f, want 4.5", scheme, p[0], p[1], ratio)
			}
		}
	}
}

var colour = regexp.MustCompile(`--([a-z-]+): #([0-9a-f]{6})`)

// colours gives the relative luminance of each colour that css names.
func colours(css string) map[string]float64 {
	out := map[string]float64{}
	for _, m := range colour.FindAllStringSubmatch(css, -1) {
		sum := 0.0
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			n, _ := strconv.ParseUint(m[2][2*i:2*i+2], 16, 8)
			v := float64(n) / 255
			if v <= 0.04045 {
				v /= 12.92
			} else {
				v = math.Pow((v+0.055)/1.055, 2.4)
			}
			sum += weight * v
		}
		out[m[1]] = sum
	}
	return out
}
