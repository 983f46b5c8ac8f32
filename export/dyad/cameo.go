package dyad

import (
	"strings"
	"sync"
)

// Root is the first two digits of a CAMEO code, "" where there are none.
func Root(code string) string {
	if len(code) < 2 {
		return ""
	}
	return code[:2]
}

// Base is the first three digits of a CAMEO code, or all that it has.
func Base(code string) string { return code[:min(3, len(code))] }

// scale is the conflict and cooperation scale of Goldstein (Journal of Conflict
// Resolution 36, 1992) as event data projects give it for CAMEO: a value, then
// the codes that have it. A code that is not here has the value of the longest
// code that it begins with.
const scale = `
0 01 010 014 015 017
-0.1 011
-0.4 012
0.4 013
3.4 016 018 021 022 023 051
3 02
-0.3 024 025
4 026 027 028 03 030 036
5.2 031 033
4.5 032
6 0334 054 06
7 034 035 038 046 055 056 064 07 075 084 085
5 037 039 045 08
1 04 040 041
1.9 042
2.8 043
2.5 044
3.5 05 050 052
3.8 053
8 057
6.4 061
7.4 062 063 071 073
8.3 072
8.5 074
9 086 087
10 0874
-2 09 11
-5 10 124 125 126 127 128 172 173 174
-4 12 16
-4.4 130
-5.8 131 132 133 134 135
-6 13
-7 136 137 138 139 164 165 17
-6.5 14 163
-7.5 144 145
-7.2 15
-5.6 162
-8 166 184 185
-9.2 171
-9 175 18 1821 1822
-9.5 182 191 192 196 201
-10 1823 183 186 19 20
`

var goldstein = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(scale) {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		for _, code := range fields[1:] {
			m[code] = fields[0]
		}
	}
	return m
})

// Goldstein is the value of a CAMEO code on Goldstein's scale, written as a
// number with at least one decimal, "" for a code that it has no value for.
func Goldstein(code string) string {
	for n := len(code); n >= 2; n-- {
		if v, ok := goldstein()[code[:n]]; ok {
			if !strings.Contains(v, ".") {
				v += ".0"
			}
			return v
		}
	}
	return ""
}
