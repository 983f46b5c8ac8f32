package lexicon

import (
	"strings"
	"sync"
)

// ActType is a type of act: one of PLOVER's sixteen, or the nameless one of the
// statements, CAMEO's 01, which PLOVER drops and readout keeps.
type ActType struct {
	Name string // "CONSULT"; "" for a statement
	Quad int    // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
	// Intensity is how far the type lies between conflict (-10) and cooperation
	// (10) where no mode says more.
	Intensity float64
}

// actTypes are the types in the order of CAMEO's codes. Quads are PLOVER's; a
// statement has that of CAMEO's 01. Intensities are readout's own, set on the scale
// of Goldstein (1992) so that types keep the order that his experts gave to
// like acts: gifts of force at one end, war at the other.
var actTypes = []ActType{
	{"", 1, 0},
	{"AGREE", 1, 4}, {"CONSULT", 1, 2}, {"SUPPORT", 1, 4}, {"CONCEDE", 1, 5},
	{"COOPERATE", 2, 6}, {"AID", 2, 7.5}, {"RETREAT", 2, 6.5},
	{"REQUEST", 3, -1}, {"ACCUSE", 3, -2.5}, {"REJECT", 3, -4}, {"THREATEN", 3, -5.5},
	{"PROTEST", 4, -6}, {"SANCTION", 4, -5}, {"MOBILIZE", 4, -7}, {"COERCE", 4, -7}, {"ASSAULT", 4, -9},
}

// ActCode is what a CAMEO code says in PLOVER's terms.
type ActCode struct {
	Code     string // CAMEO, "173"
	Type     *ActType
	Mode     string // PLOVER's, "arrest"; "" where none
	Contexts []string
	// Intensity is that of the type, moved where the code says more or less.
	Intensity float64
}

// actCodes has one code a line: code, type, mode, contexts, and the step by which
// its intensity leaves that of the type. What it has no line for is read as its
// beginning: 0831 as 083, 083 as 08. Types, modes and contexts are the facts of
// the conversion table of PLOVER's authors (Schrodt, draft 0.8 of 17 September
// 2021, CC BY-SA), steps are readout's. Where it contradicts itself doc/events.md
// says what was chosen: 191 and 192 are ASSAULT, as CAMEO's 19 is.
const actCodes = `
01 - - - 0
017 - - - 0
018 - - - 2
019 - - - 2
02 REQUEST - - 1.5
021 REQUEST assist - 1.5
022 REQUEST assist diplomatic 1.5
023 REQUEST assist - 1.5
0231 REQUEST assist economic 1.5
0232 REQUEST assist military 1.5
0233 REQUEST assist humanitarian 1.5
0234 REQUEST assist peacekeeping 1.5
024 REQUEST change political_institutions 1
0241 REQUEST change executive 1
025 REQUEST yield legal 1
0251 REQUEST yield legal 1
0253 REQUEST yield legal 1
0254 REQUEST yield economic 1
0255 REQUEST yield diplomatic 1
0256 REQUEST yield military 1
026 REQUEST meet diplomatic 2
027 REQUEST meet diplomatic 2
028 REQUEST meet diplomatic 2
03 AGREE - diplomatic 0
0311 AGREE - economic 1
0312 AGREE - military 1
0313 AGREE - legal 1
0314 AGREE - intelligence 1
033 AGREE - diplomatic 1
0331 AGREE - economic 1
0332 AGREE - military 1
0333 AGREE - humanitarian 1
0334 AGREE - peacekeeping 1.5
034 AGREE - political_institutions 1.5
0342 AGREE - executive 1.5
0343 AGREE - rights_freedoms 1.5
035 AGREE - - 2
0351 AGREE - rights_freedoms 2
0353 AGREE - rights_freedoms 2
0354 AGREE - economic 2
0356 AGREE - military 2.5
04 CONSULT - - 0
041 CONSULT phone - -0.5
042 CONSULT visit - 0
043 CONSULT visit - 0.5
044 CONSULT third-party - 0.5
045 CONSULT - diplomatic 2
046 CONSULT - diplomatic 3
05 SUPPORT - diplomatic 0
053 SUPPORT - diplomatic 1
054 SUPPORT - diplomatic 2
057 SUPPORT - diplomatic 3
06 COOPERATE - - 0
061 COOPERATE - economic 0
062 COOPERATE - military 1
063 COOPERATE - legal 0
064 COOPERATE - intelligence 0
07 AID - - 0
071 AID - economic 0
072 AID - military 1
073 AID - humanitarian 0
074 AID - peacekeeping 1
075 AID - asylum 0
08 CONCEDE - - 0
081 CONCEDE - legal 0
0811 CONCEDE - democracy 0
0812 CONCEDE - democracy 0
082 CONCEDE - democracy 0
083 CONCEDE - political_institutions 0
0832 CONCEDE - executive 0
0833 CONCEDE - rights_freedoms 0
0813 RETREAT - legal -0.5
0814 RETREAT - legal -0.5
084 RETREAT - legal 0
0841 RETREAT release legal 0
0842 RETREAT return legal 0
085 RETREAT ease economic 0.5
086 RETREAT access diplomatic 1
0861 RETREAT access peacekeeping 2
0862 RETREAT access diplomatic 1
0863 RETREAT access humanitarian 1
087 RETREAT disarm military 2
0871 RETREAT ceasefire military 3
0872 RETREAT withdraw military 2.5
0873 RETREAT disarm military 2.5
0874 RETREAT disarm military 3
09 ACCUSE investigate - 0.5
091 ACCUSE investigate crime,corruption 0.5
092 ACCUSE investigate human_rights 0.5
093 ACCUSE investigate military 0.5
094 ACCUSE investigate military,legal 0.5
10 REQUEST - - -2
101 REQUEST assist - -2
102 REQUEST assist diplomatic -2
103 REQUEST assist - -1.5
1031 REQUEST assist economic -1.5
1032 REQUEST assist military -1.5
1033 REQUEST assist humanitarian -1.5
1034 REQUEST assist peacekeeping -1.5
104 REQUEST change political_institutions -3
1041 REQUEST change executive -3
1042 REQUEST change executive -3
1043 REQUEST change rights_freedoms -3
105 REQUEST change legal -3
1051 REQUEST yield legal -3
1053 REQUEST yield legal -3
1054 REQUEST yield economic -3
1055 REQUEST yield diplomatic -3
1056 REQUEST yield military -3
106 REQUEST meet diplomatic -2
107 REQUEST meet diplomatic -2
108 REQUEST meet diplomatic -2
11 ACCUSE disapprove - 0
112 ACCUSE allege - 0
1121 ACCUSE allege crime,corruption 0
1122 ACCUSE allege human_rights 0
1123 ACCUSE allege military 0
114 ACCUSE allege diplomatic 0
115 ACCUSE allege legal 0
116 ACCUSE disapprove legal 0
12 REJECT - - 0
121 REJECT assist - 0
122 REJECT assist - 0
123 REJECT change political_institutions 0
124 REJECT change - -1
1241 REJECT change executive -1
1243 REJECT yield legal -1
1244 REJECT yield economic -1
1245 REJECT yield diplomatic -1
1246 REJECT yield military -1
125 REJECT meet diplomatic -1
126 REJECT meet diplomatic -1
127 REJECT meet diplomatic -1
128 REJECT yield legal -1
129 REJECT yield diplomatic -1
13 THREATEN - - 1
131 THREATEN - - 0
1311 THREATEN relations - 0
1312 THREATEN restrict economic 0
1313 THREATEN relations diplomatic 0
132 THREATEN ban executive 0
1323 THREATEN restrict pro_autocracy 0
1324 THREATEN restrict pro_autocracy 0
133 THREATEN relations - 0
134 THREATEN relations diplomatic 0
136 THREATEN expel diplomatic 0
137 THREATEN violence pro_autocracy -1.5
138 THREATEN violence military -1.5
1381 THREATEN restrict military -1.5
1382 THREATEN territory military -1.5
139 THREATEN relations diplomatic -1.5
14 PROTEST - - 0
141 PROTEST demo - 0
142 PROTEST hunger - 0
143 PROTEST boycott - 0
144 PROTEST obstruct - -1
145 PROTEST riot - -1.5
15 MOBILIZE - - 0
151 MOBILIZE police - 0
152 MOBILIZE troops military 0
153 MOBILIZE police - 0
154 MOBILIZE troops military 0
155 MOBILIZE police - 0
16 SANCTION - - 0
161 SANCTION withdraw diplomatic 1
162 SANCTION discontinue human_security -0.5
1621 SANCTION discontinue economic -0.5
1622 SANCTION discontinue military -0.5
1623 SANCTION discontinue humanitarian -0.5
163 COERCE restrict diplomatic 0
164 SANCTION withdraw diplomatic 0
165 SANCTION withdraw diplomatic 0
166 SANCTION expel diplomatic -1
17 COERCE - - 0
171 COERCE seize human_security 0
1711 COERCE seize human_security 0
1712 ASSAULT seize human_security 0
172 COERCE restrict executive 1
1721 COERCE restrict rights_freedoms 1
1722 COERCE ban pro_autocracy 1
1723 COERCE curfew pro_autocracy 1
1724 COERCE martial-law pro_autocracy 1
173 COERCE arrest legal 1
174 COERCE deport legal 1
175 ASSAULT - pro_autocracy,military 0
18 ASSAULT - - 0
181 ASSAULT abduct - 0
182 ASSAULT beat - 0
1821 ASSAULT sexual - 0
1822 ASSAULT torture - 0
183 ASSAULT explosives - -1
1831 ASSAULT suicide-attack - -1
185 ASSAULT assassinate - 0
186 ASSAULT assassinate - -1
19 ASSAULT - military -1
191 ASSAULT restrict military 0.5
192 ASSAULT seize military -0.5
193 ASSAULT firearms military -1
194 ASSAULT heavy-weapons military -1
195 ASSAULT heavy-weapons military -1
196 ASSAULT - legal,military 0
20 ASSAULT massacre military -1
201 ASSAULT cleansing religion_ethnicity -1
202 ASSAULT massacre religion_ethnicity -1
203 ASSAULT cleansing religion_ethnicity -1
204 ASSAULT unconventional cbrn -1
`

// ActTypes are all types, that of statements first and then PLOVER's sixteen. The caller
// must not change them.
func ActTypes() []ActType { return actTypes }

// ActTypeByName is the type of that name, nil where there is none.
func ActTypeByName(name string) *ActType {
	for i := range actTypes {
		if actTypes[i].Name == name {
			return &actTypes[i]
		}
	}
	return nil
}

// ActCodeOf is what the CAMEO code means, or the longest beginning of it that the
// table has; nil where it has none. The caller must not change it.
func ActCodeOf(cameo string) *ActCode {
	for n := len(cameo); n >= 2; n-- {
		if c := actCodeLookup()[cameo[:n]]; c != nil {
			return c
		}
	}
	return nil
}

var actCodeLookup = sync.OnceValue(func() map[string]*ActCode {
	m := make(map[string]*ActCode, 256)
	for line := range strings.Lines(actCodes) {
		f := strings.Fields(line)
		if len(f) != 5 {
			continue
		}
		c := &ActCode{Code: f[0], Type: ActTypeByName(strings.Trim(f[1], "-"))}
		if f[2] != "-" {
			c.Mode = f[2]
		}
		if f[3] != "-" {
			c.Contexts = strings.Split(f[3], ",")
		}
		step := strings.TrimLeft(f[4], "-")
		x := float64(step[0] - '0')
		if len(step) == 3 {
			x += float64(step[2]-'0') / 10
		}
		if f[4][0] == '-' {
			x = -x
		}
		c.Intensity = max(-10, min(10, c.Type.Intensity+x))
		m[c.Code] = c
	}
	return m
})
