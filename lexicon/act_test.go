package lexicon

import (
	"strings"
	"testing"
)

var actTables = map[string]string{"turn": actVerbsOfTurn, "words": actVerbsOfWords, "deeds": actVerbsOfDeeds, "force": actVerbsOfForce,
	"nouns": actNouns, "adjectives": actAdjectives}

// TestActTables holds that every line can be read and means something.
func TestActTables(t *testing.T) {
	for name, table := range actTables {
		for line := range strings.Lines(table) {
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			field := strings.Split(line, "|")
			if len(field) != 4 {
				t.Errorf("%s: %q has %d fields, 4 wanted", name, line, len(field))
				continue
			}
			code, turn := field[0], strings.Trim(field[1], "!?<= ")
			if code != "" && ActCodeOf(code) == nil {
				t.Errorf("%s: %q: no code %s", name, line, code)
			}
			if _, ok := turnNames[turn]; !ok {
				t.Errorf("%s: %q: no turn %q", name, line, turn)
			}
			if code == "" && turn == "" {
				t.Errorf("%s: %q has neither code nor turn", name, line)
			}
			for w := range strings.FieldsSeq(field[2]) {
				if _, set, ok := strings.Cut(w, "$"); ok && actSets[set] == "" {
					t.Errorf("%s: %q: no set %q", name, line, set)
				}
			}
			for w := range strings.SplitSeq(field[3], ";") {
				if w == "" || w != strings.ToLower(strings.TrimSpace(w)) {
					t.Errorf("%s: %q: word %q", name, line, w)
				}
			}
		}
	}
}

func TestActSenses(t *testing.T) {
	for _, c := range []struct{ words, code string }{
		{"arrest", "173"}, {"lay down", "0873"}, {"abduct", "181"}, {"refuse", "142"}, {"gun down", "193"},
	} {
		if all := ActVerb(c.words); len(all) == 0 || all[0].Code != c.code {
			t.Errorf("%s: %+v, want %s first", c.words, all, c.code)
		}
	}
	if !ActVerbStem("gun") || ActVerb("gun") != nil {
		t.Error("gun is a verb with a particle alone")
	}
	if a := ActNoun("airstrike"); a == nil || a.Code != "195" {
		t.Errorf("airstrike is %+v", a)
	}
	if ActNoun("table") != nil || ActVerb("table") != nil {
		t.Error("table is an act")
	}
}

func TestActCodes(t *testing.T) {
	for _, c := range []struct{ code, kind, mode string }{
		{"0831", "CONCEDE", ""}, {"0841", "RETREAT", "release"}, {"173", "COERCE", "arrest"}, {"1384", "THREATEN", "violence"},
		{"010", "", ""}, {"0256", "REQUEST", "yield"}, {"191", "ASSAULT", "restrict"},
	} {
		got := ActCodeOf(c.code)
		if got == nil || got.Type.Name != c.kind || got.Mode != c.mode {
			t.Errorf("%s: %+v, want %s %s", c.code, got, c.kind, c.mode)
		}
	}
	if ActCodeOf("99") != nil || ActCodeOf("") != nil {
		t.Error("99 is a code")
	}
	for _, kind := range ActTypes() {
		if kind.Quad < 1 || kind.Quad > 4 || kind.Intensity < -10 || kind.Intensity > 10 {
			t.Errorf("%+v", kind)
		}
	}
}
