package claim

import (
	"slices"

	"github.com/readout-news/readout"
)

// pairs counts pairs of tellings of two accounts that were joined.
func (x *scorer) pairs() {
	type pair struct{ claim, a, b int }
	joined := map[pair]bool{}
	for c, hs := range x.held {
		for i, h := range hs {
			for _, k := range hs[i+1:] {
				if h.account == k.account {
					continue
				}
				right, may := false, false
				for _, p := range h.of {
					for _, q := range k.of {
						if p.claim != q.claim {
							continue
						}
						g := &x.s.Claims[p.claim]
						if g.Tellings[p.telling].May || g.Tellings[q.telling].May {
							may = true
							continue
						}
						right = true
						joined[pair{p.claim, min(p.telling, q.telling), max(p.telling, q.telling)}] = true
					}
				}
				if !right && !may {
					x.wrongPair(c, h, k)
				}
			}
		}
	}
	for i := range x.s.Claims {
		g := &x.s.Claims[i]
		for a, t := range g.Tellings {
			for b := a + 1; b < len(g.Tellings); b++ {
				u := g.Tellings[b]
				if t.Account == u.Account || t.May || u.May {
					continue
				}
				o := Overlap{Gold: 1}
				if joined[pair{i, a, b}] {
					o.Found, o.Right = 1, 1
				} else {
					x.wrong("line %d: not joined: %q and %q", g.Line, t.Words, u.Words)
				}
				x.count(g.Kind, o)
			}
		}
		x.beside(i)
	}
}

func (x *scorer) count(kind readout.ClaimKind, o Overlap) {
	if kind == readout.EventClaim {
		x.f.Events = x.f.Events.plus(o)
		return
	}
	x.f.Statements = x.f.Statements.plus(o)
}

// wrongPair counts a pair of found claim c that a reader keeps apart. It joins
// two speakers where both tellings are of gold claims with speakers, of whom none is
// of both.
func (x *scorer) wrongPair(c int, h, k held) {
	x.count(x.claim[c].Kind, Overlap{Found: 1})
	two := len(h.of) > 0 && len(k.of) > 0
	for _, p := range h.of {
		for _, q := range k.of {
			a, b := x.s.Claims[p.claim].Who, x.s.Claims[q.claim].Who
			if a == "" || b == "" || a == b {
				two = false
			}
		}
	}
	what := "joined against the reader"
	if two {
		x.f.Speakers++
		what = "two speakers joined"
	}
	x.wrong("%s (%s): %s %q and %s %q", what, x.claim[c].Who, h.account, x.text(h), k.account, x.text(k))
}

// beside counts the tellings that may be of gold claim i.
func (x *scorer) beside(i int) {
	g := &x.s.Claims[i]
	for k, q := range g.Tellings {
		if !q.May {
			continue
		}
		x.f.Beside.Gold++
		for c := range x.claim {
			hs := slices.Clone(x.held[c])
			for _, t := range x.claim[c].Unlinked {
				hs = append(hs, x.holds(t))
			}
			told := slices.ContainsFunc(hs, func(h held) bool {
				return slices.ContainsFunc(h.of, func(p place) bool { return p.claim == i && !g.Tellings[p.telling].May })
			})
			if told && slices.ContainsFunc(hs, func(h held) bool { return slices.Contains(h.of, place{i, k}) }) {
				x.f.Beside.Found++
				x.f.Beside.Right++
				break
			}
		}
	}
}

// single counts the claims that one account alone tells: found where a claim has
// the telling, right where no other account is in it. Words that are of another
// claim as well are right with the accounts of that one.
func (x *scorer) single() {
	for i := range x.s.Claims {
		g := &x.s.Claims[i]
		if len(g.Tellings) != 1 {
			continue
		}
		x.f.Alone.Gold++
		c := slices.IndexFunc(x.held, func(hs []held) bool {
			return slices.ContainsFunc(hs, func(h held) bool { return slices.Contains(h.of, place{i, 0}) })
		})
		if c < 0 {
			x.wrong("line %d: not found: %q", g.Line, g.Tellings[0].Words)
			continue
		}
		x.f.Alone.Found++
		alone, several := true, false
		for _, h := range x.held[c] {
			alone = alone && h.account == g.Tellings[0].Account
			several = several || len(h.of) > 1 && slices.Contains(h.of, place{i, 0})
		}
		if alone || several {
			x.f.Alone.Right++
		}
	}
}
