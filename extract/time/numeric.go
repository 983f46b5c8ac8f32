package time

import (
	"strconv"
	"strings"
	stdtime "time"

	"github.com/readout-news/readout"
)

// numeric reads dates in figures: "2023-03-02", "25/12/1991", "03.10.1990". Where
// day and month may be either, it is the months that are known.
func (r *reader) numeric(i int) (point, bool) {
	w := r.at(i)
	if w.digits == 4 && w.suffix == "" && r.is(i+1, "-") && r.at(i+1).glued && r.at(i+2).glued && r.at(i+2).digits == 2 &&
		r.is(i+3, "-") && r.at(i+4).glued && r.at(i+4).digits == 2 {
		d := readout.Date{Year: w.num, Month: stdtime.Month(r.at(i + 2).num), Day: r.at(i + 4).num}
		if d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && valid(d) {
			return point{end: i + 5, mean: fixed(one(d)), date: &date{year: d.Year, month: d.Month, day: d.Day}}, true
		}
		return point{}, false
	}
	if w.num >= 0 || w.low == "" || !isDigit(w.low[0]) {
		return point{}, false
	}
	mark := "/"
	if strings.Contains(w.low, ".") {
		mark = "."
	}
	f := strings.Split(w.low, mark)
	if len(f) != 3 {
		return point{}, false
	}
	var n [3]int
	for k := range f {
		v, err := strconv.Atoi(f[k])
		if err != nil {
			return point{}, false
		}
		n[k] = v
	}
	if len(f[0]) == 4 {
		n[0], n[2] = n[2], n[0]
		f[0], f[2] = f[2], f[0]
	}
	if len(f[2]) != 4 || n[2] < 1000 || len(f[0]) > 2 || len(f[1]) > 2 || n[0] < 1 || n[1] < 1 {
		return point{}, false
	}
	d, m := n[0], n[1]
	switch {
	case m > 12 && mark == "/":
		d, m = m, d
	case mark == "/" && d <= 12 && d != m && len(strings.Split(w.low, "/")[0]) != 4:
		a := readout.Date{Year: n[2], Month: stdtime.Month(min(d, m))}
		b := readout.Date{Year: n[2], Month: stdtime.Month(max(d, m))}
		return point{end: i + 1, mean: fixed(days{a, b})}, true
	}
	at := readout.Date{Year: n[2], Month: stdtime.Month(m), Day: d}
	if m > 12 || !valid(at) {
		return point{}, false
	}
	return point{end: i + 1, mean: fixed(one(at)), date: &date{year: at.Year, month: at.Month, day: at.Day}}, true
}
