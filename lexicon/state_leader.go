package lexicon

import (
	"strings"
	"sync"
	"time"

	"github.com/readout-news/readout"
)

// Leader is somebody who holds or held a high office: a head of state or
// government, a minister whom the world's news quotes, the head of an
// international organisation.
type Leader struct {
	Code     string // of the State; "" for an international organisation
	Body     string // the Organisation by its full name, "United Nations"; "" for a State
	Name     string // as news writes it, "Xi Jinping"; a surname alone where the source has no more
	Office   string // "President"; "leader" where the source does not say
	From, To int    // years in office; To is 0 where no end is known
	// Since and Until are the first and last day in office, as exact as they are
	// known; Until is unknown where no end is known.
	Since, Until readout.Date
}

// In reports whether the Leader was in office on a date, as far as the dates are
// exact; on an unknown date where no end is known.
func (l Leader) In(on readout.Date) bool {
	if !on.Known() {
		return !l.Until.Known()
	}
	return firstDay(l.Since) <= lastDay(on) && (!l.Until.Known() || firstDay(on) <= lastDay(l.Until))
}

func firstDay(d readout.Date) int { return d.Year*10000 + max(int(d.Month), 1)*100 + max(d.Day, 1) }

func lastDay(d readout.Date) int {
	month, day := int(d.Month), d.Day
	if month == 0 {
		month = 12
	}
	if day == 0 {
		day = 31
	}
	return d.Year*10000 + month*100 + day
}

var leaderLookup = sync.OnceValue(func() map[string][]Leader {
	m := make(map[string][]Leader, 1024)
	for l := range leadersIn(leaders) {
		first, last := l.Name, l.Name
		if i := strings.IndexByte(l.Name, ' '); i >= 0 {
			first, last = l.Name[:i], l.Name[strings.LastIndexByte(l.Name, ' ')+1:]
		}
		m[first] = append(m[first], l)
		if last != first {
			m[last] = append(m[last], l)
		}
	}
	return m
})

// leadersIn yields the Leaders of a table, one for every spelling of a name:
//
//	code | office | name = other spelling from/to; name from/to
func leadersIn(table string) func(func(Leader) bool) {
	return func(yield func(Leader) bool) {
		for line := range strings.Lines(table) {
			code, rest, ok := strings.Cut(strings.TrimSpace(line), "|")
			if !ok {
				continue
			}
			office, people, _ := strings.Cut(rest, "|")
			proto := Leader{Code: code, Office: office}
			if len(code) != 3 {
				proto.Code, proto.Body = "", code
			}
			for p := range strings.SplitSeq(people, ";") {
				i := strings.LastIndexByte(p, ' ')
				from, to, _ := strings.Cut(p[i+1:], "/")
				l := proto
				l.Since, l.Until = tableDate(from), tableDate(to)
				l.From, l.To = l.Since.Year, l.Until.Year
				for l.Name = range strings.SplitSeq(p[:i], "=") {
					if !yield(l) {
						return
					}
				}
			}
		}
	}
}

// tableDate reads YYYY, YYYY-MM or YYYY-MM-DD; the tests hold that tables have
// nothing else.
func tableDate(s string) readout.Date {
	var n [3]int
	k := 0
	for _, c := range []byte(s) {
		switch {
		case c == '-' && k < 2:
			k++
		case c >= '0' && c <= '9':
			n[k] = n[k]*10 + int(c-'0')
		}
	}
	return readout.Date{Year: n[0], Month: time.Month(n[1]), Day: n[2]}
}

// LeadersByWord are the heads of state and government whose name starts or ends
// with word, in the order of the table. The caller must not change them.
func LeadersByWord(word string) []Leader { return leaderLookup()[word] }

// Leaders calls yield for every Leader of readout's own table of heads of state
// and government, once for each spelling of a name.
func Leaders(yield func(Leader) bool) { leadersIn(leaders)(yield) }
