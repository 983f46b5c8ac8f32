package claims

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// stances are stems of verbs by which somebody takes a position.
var stances = func() map[string]readout.Stance {
	m := map[string]readout.Stance{}
	for stance, verbs := range map[readout.Stance]string{
		readout.Supports: `back support endorse favour favor welcome praise hail applaud commend uphold approve accept embrace
			salute champion defend`,
		readout.Opposes: `reject oppose condemn criticise criticize denounce slam blast dismiss refuse decline deplore decry
			object protest resist veto block spurn rebuff`,
		readout.Demands:   `demand urge call appeal request insist order ask press plead`,
		readout.Promises:  `promise pledge vow offer commit guarantee`,
		readout.Threatens: `threaten warn`,
		readout.Accuses:   `accuse blame`,
	} {
		for v := range strings.FieldsSeq(verbs) {
			for _, form := range [...]string{v, v + "s", v + "ed", v + "ing", strings.TrimSuffix(v, "e") + "ed", strings.TrimSuffix(v, "e") + "ing"} {
				m[words.Stem(form)] = stance
			}
		}
	}
	return m
}()

// taken is a position that a statement tells of its speaker.
type taken struct {
	stance   readout.Stance
	polarity readout.Polarity
	toward   readout.Span
}

// position is what a statement tells of how its speaker stands: by its cue, "backed
// the plan", or by what he is said to have said of himself, his government or his
// country, "said that Hungary supported the plan".
func (s *statement) position() (taken, bool) {
	t := taken{polarity: s.at.Polarity, toward: s.span()}
	if s.deed || s.speaker.Unknown() {
		return t, false
	}
	text := s.record.Document.Text
	for _, w := range words.In(text, s.at.Cue) {
		stance, ok := stances[words.Stem(w.Form)]
		if !ok {
			if v, known := lexicon.Verb(w.Form); known && v.Cue != nil {
				break // "called back": the first verb decides
			}
			continue
		}
		if w.Form == "called" && s.callsSomething() {
			break
		}
		t.stance = stance
		return t, true
	}
	negated := false
	for i, w := range s.words[:min(len(s.words), 8)] {
		negated = negated || words.Negator(w.Form)
		stance, ok := stances[words.Stem(w.Form)]
		if !ok || stance == readout.Demands && w.Form != "demands" && w.Form != "demanded" || i == 0 || i+1 == len(s.words) || !s.own(i) {
			continue
		}
		t.stance, t.toward = stance, readout.Span{Start: s.words[i+1].Span.Start, End: s.words[len(s.words)-1].Span.End}
		if negated {
			t.polarity = readout.Negative
		}
		return t, true
	}
	return t, false
}

// callsSomething reports whether the cue "called" gives a name, not a demand:
// "called it piracy".
func (s *statement) callsSomething() bool {
	cue := words.In(s.record.Document.Text, s.at.Cue)
	last := cue[len(cue)-1].Form
	return last != "for" && last != "on" && last != "upon"
}

// own reports whether the words before the i-th stand for the speaker, his
// government or his country, and that word for his act.
func (s *statement) own(i int) bool {
	for k := 0; k < i; k++ {
		w := s.words[k]
		switch w.Form {
		case "i", "we", "he", "she", "they", "it":
			return true
		}
		if possessives[w.Form] && k+1 < i && parties[words.Stem(s.words[k+1].Form)] {
			return true
		}
		if code, n := words.State(s.record.Document.Text, s.words, k); n > 0 {
			return code == s.speaker.Country && s.words[k].Span.Len() > 0 && i-k-n < 4
		}
		if slices.Contains(s.speaker.parts, w.Form) {
			return true
		}
	}
	return false
}

// positions are those that the tellings of claims take, by speaker and then in
// the order of the claims. Tellings of one claim that take one stance are one.
func positions(claims []readout.Claim, members [][]*statement) []readout.Position {
	var all []readout.Position
	for i := range claims {
		first := len(all)
		for _, s := range members[i] {
			t, ok := s.position()
			if !ok || claims[i].Who == "" {
				continue
			}
			at := slices.IndexFunc(all[first:], func(p readout.Position) bool { return p.Stance == t.stance && p.Polarity == t.polarity })
			if at < 0 {
				at = len(all) - first
				all = append(all, readout.Position{Who: claims[i].Who, Stance: t.stance, Polarity: t.polarity, Claim: claims[i].ID,
					Toward: readout.Value{Document: s.record.Document.ID, Span: t.toward}})
			}
			p := &all[first+at]
			p.Tellings = append(p.Tellings, s.telling())
		}
	}
	slices.SortStableFunc(all, func(a, b readout.Position) int { return cmp.Compare(a.Who, b.Who) })
	return all
}
