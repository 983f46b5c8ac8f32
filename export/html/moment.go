package html

import (
	"fmt"
	"math"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// momentView is a line of the timeline.
type momentView struct {
	When, ISO, Kind string
	Letters         []string
	Who, Whom       string
	Words           string
	Row, RowID      string
	Marks           []string
	New             bool // the first of its day
	Act             *actLine
}

// actLine is the type and the intensity of an act.
type actLine struct {
	Type, CAMEO, Level string
	Sort               string // "cooperation" or "conflict", "" of neither
	// X and Width are the bar in units of the drawing, which is barWidth wide
	// with the middle for 0.
	X, Width int
}

// The bar of an intensity: Goldstein's scale runs from -10 to 10.
const (
	barWidth = 84
	barScale = 10.0
)

func newActLine(d *readout.Dealing) *actLine {
	a := &actLine{Type: strings.ToLower(d.Type), CAMEO: d.CAMEO, X: barWidth / 2, Level: fmt.Sprintf("%+g", d.Intensity)}
	level := d.Intensity
	if math.IsNaN(level) {
		level, a.Level = 0, ""
	}
	a.Width = int(math.Round(min(math.Abs(level), barScale) / barScale * (barWidth/2 - 2)))
	switch {
	case level < 0:
		a.Sort, a.X = "conflict", a.X-a.Width
	case level > 0:
		a.Sort = "cooperation"
	default:
		a.Level = "0"
	}
	a.Level = strings.Replace(a.Level, "-", "\u2212", 1)
	return a
}

// pairView is what one actor did to another, day by day.
type pairView struct {
	Who, Whom string
	Acts      []momentView
}

func (m *storyMaker) moments(v *storyView) {
	last := ""
	for _, one := range m.sheet.Moments {
		x := m.moment(one)
		x.New = x.When != last
		last = x.When
		v.Moments = append(v.Moments, x)
	}
	acts := 0
	for _, p := range m.sheet.Pairs() {
		x := pairView{Who: p.Who, Whom: p.Whom}
		for _, one := range p.Acts {
			x.Acts = append(x.Acts, m.moment(one))
		}
		acts += len(x.Acts)
		v.Pairs = append(v.Pairs, x)
	}
	if acts < 2 {
		v.Pairs = nil // the line of the one act says it all
	}
	for _, one := range m.sheet.Undated {
		v.Undated = append(v.Undated, m.moment(one))
	}
}

func (m *storyMaker) moment(one sheet.Moment) momentView {
	x := momentView{When: sheet.Days(one.From, one.To), ISO: one.From.String(), Kind: string(one.Kind), Who: one.Who, Whom: one.Whom, Words: one.Words, Marks: one.Marks}
	for _, a := range one.Accounts {
		x.Letters = append(x.Letters, a.Letter)
	}
	if one.Row != nil {
		x.Row, x.RowID = fmt.Sprint(one.Row.Number), m.rowID(one.Row)
	}
	if one.Act != nil {
		x.Act = newActLine(one.Act)
	}
	return x
}

// standView is a line of what actors stand for.
type standView struct {
	Who, Stance, Words string
	Letters            []string
	Row, RowID         string
}

func (m *storyMaker) stands(v *storyView) {
	for _, one := range m.sheet.Stands {
		x := standView{Who: one.Who, Stance: one.Stance, Words: one.Words, Letters: one.Accounts}
		if one.Row != nil {
			x.Row, x.RowID = fmt.Sprint(one.Row.Number), m.rowID(one.Row)
		}
		v.Stands = append(v.Stands, x)
	}
}
