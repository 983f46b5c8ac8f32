package event

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// family is the root of a CAMEO code as a number, 19 of "193"; 0 for none.
func family(code string) int {
	if len(code) < 2 {
		return 0
	}
	return int(code[0]-'0')*10 + int(code[1]-'0')
}

// hostile reports whether a code is material conflict.
func hostile(code string) bool { return family(code) >= 14 }

// compose is the code of an act that a verb makes something of: compose(Refuse,
// "0841") is "1243", to decline to release. negated tells that the inner act is
// negated. "" where the whole is no act.
func compose(turn lexicon.Turn, code string, negated bool) string {
	if negated {
		if code = opposite(code); code == "" {
			return ""
		}
	}
	switch turn {
	case lexicon.NoTurn, lexicon.Carry:
		return code
	case lexicon.Intend, lexicon.Wish:
		return intended(code)
	case lexicon.Threaten:
		if hostile(code) {
			return intended(code)
		}
		return "130"
	case lexicon.Refuse:
		return refused(code)
	case lexicon.Demand:
		return demanded(code)
	case lexicon.Appeal:
		c := demanded(code)
		if rest, ok := strings.CutPrefix(c, "10"); ok {
			return "02" + rest
		}
		return c
	case lexicon.Cease:
		return opposite(code)
	case lexicon.Fail:
		switch f := family(code); {
		case f >= 3 && f <= 8:
			return refused(code)
		case f == 16 || f == 17:
			return opposite(code)
		}
		return ""
	case lexicon.Praise:
		return "051"
	case lexicon.Blame:
		return "111"
	case lexicon.Deny:
		if hostile(code) || family(code) == 11 {
			return "016"
		}
		return "120"
	case lexicon.Allow:
		switch f := family(code); {
		case f == 8:
			return code
		case f >= 4 && f <= 7:
			return "086"
		case f == 9:
			return "0862"
		case f == 14:
			return "0811"
		case f >= 15:
			return code
		}
		return "081"
	}
	return code
}

// The tables below give, for a code or the longest beginning of it, the code of
// the composed act.
var (
	intents = codeTable(`03 = 04 036 041 036 045 039 046 036 05 032 051 = 052 = 055 = 053 = 057 030 06 031 061 0311 062 0312 063 0313 064 0314
		07 033 071 0331 072 0332 073 0333 074 0334 08 035 081 0351 0811 0351 082 0352 083 034 0831 0341 0832 0342 0833 0343 084 0353
		085 0354 086 0355 087 0356 09 = 10 = 11 = 12 = 13 = 02 = 01 = 14 133 15 138 16 131 161 1313 162 1311 163 1312 164 134
		165 135 166 136 17 130 171 130 1711 130 1712 138 172 132 1721 1321 1722 1322 1723 1323 1724 1324 173 130 174 130 175 137
		18 138 185 138 186 138 19 138 191 1381 192 1382 193 1384 194 1384 195 1384 20 138 204 1385`)
	refusals = codeTable(`02 120 022 121 023 122 024 123 025 124 026 125 027 127 028 126 03 120 031 121 033 122 034 123 035 124
		036 125 037 127 038 126 039 126 04 125 045 126 05 121 057 127 06 121 061 1211 062 1212 063 1213 064 1214 07 122 071 1221
		072 1222 073 1223 074 1224 08 124 081 1241 082 1242 083 123 0831 1231 0832 1232 0833 1233 084 1243 0841 1243 0842 1243
		085 1244 086 1245 087 1246 0871 1246 09 120 10 120 101 121 102 121 103 122 104 123 105 124 106 125 107 127 108 126 11 120
		12 120 13 120 14 120 15 120 16 120 17 120 18 120 19 120 20 120 01 120`)
	demands = codeTable(`03 100 04 106 045 108 05 102 057 107 06 101 061 1011 062 1012 063 1013 064 1014 07 103 071 1031 072 1032
		073 1033 074 1034 08 105 081 1051 082 1052 083 104 0831 1041 0832 1042 0833 1043 084 1053 0841 1053 0842 1053 085 1054
		086 1055 087 1056 0871 1056 09 090 10 100 02 020 11 100 12 100 13 100 14 133 15 100 16 100 163 1312 17 100 18 100 19 100
		20 100 01 100`)
	opposites = codeTable(`03 120 04 164 042 = 043 = 045 165 05 160 050 161 057 120 06 160 07 162 071 1621 072 1622 073 1623 074 1661 08 120
		087 120 09 080 115 081 11 080 116 081 12 080 13 080 14 082 15 087 16 050 161 050 162 070 163 085 164 040 165 045
		166 086 17 081 171 0842 172 081 1721 0811 1722 0812 1723 0813 1724 0814 173 0841 174 081 175 087 18 087 19 087 191 0872
		192 0874 20 087 02 080 10 080`)
)

func codeTable(s string) map[string]string {
	f := strings.Fields(s)
	m := make(map[string]string, len(f)/2)
	for i := 0; i+1 < len(f); i += 2 {
		m[f[i]] = f[i+1]
	}
	return m
}

func look(m map[string]string, code string) string {
	for n := len(code); n >= 2; n-- {
		if c, ok := m[code[:n]]; ok {
			if c == "=" {
				return code
			}
			return c
		}
	}
	return ""
}

// intended is a promise of the act, or a threat of it where it is hostile: PLOVER
// counts cooperation that is still to come as AGREE.
func intended(code string) string { return look(intents, code) }

// refused is a refusal of the act or of a request for it.
func refused(code string) string { return look(refusals, code) }

// demanded is a demand that another does the act.
func demanded(code string) string { return look(demands, code) }

// opposite is an end of the act or of what it brought about.
func opposite(code string) string { return look(opposites, code) }
