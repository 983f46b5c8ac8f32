package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout/reconcile/words"
)

// reach is the number of words after a number in which what it counts is
// looked for.
const reach = 4

// count finds what the number at ws[i:j] counts.
func (q *quantity) count(text string, ws []words.Word, i, j int) {
	q.unit = mark(text, q.span)
	if q.unit == "$" {
		c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text[:q.span.Start], " \u00a0"))
		q.money = signs[c]
	}
	if i > 0 && measured[words.Stem(ws[i-1].Form)] {
		q.units = append(q.units, words.Stem(ws[i-1].Form)) // "magnitude 6.4"
	}
	happens := false // a verb follows: "six were arrested" counts nothing by name
after:
	for k := j; k < len(ws) && k < j+reach; k++ {
		if strings.ContainsAny(text[ws[k-1].Span.End:ws[k].Span.Start], ".;:,!?") {
			break
		}
		f := ws[k].Form
		switch {
		case f == "percent" || f == "pc" || f == "per" && k+1 < len(ws) && ws[k+1].Form == "cent":
			q.unit = "%"
			break after
		case currencies[f] != "":
			q.unit, q.money = "$", currencies[f]
			break after
		case auxiliaries[f] && len(q.units) == 0:
			happens = true
			break after
		case words.Function(f):
			if len(q.units) > 0 && f != "of" {
				break after
			}
			continue
		}
		if _, ok := words.Number(f); ok {
			break
		}
		q.units = append(q.units, unitOf(f))
	}
	if len(q.units) == 0 && q.unit == "" && !happens {
		switch {
		case i > 3 && (ws[i-1].Form == "at" || ws[i-1].Form == "to") && ws[i-3].Form == "of":
			q.units = append(q.units, words.Stem(ws[i-2].Form)) // "the number of prisoners at 260"
		case i > 1 && ws[i-1].Form == "of" && !words.Function(ws[i-2].Form):
			q.units = append(q.units, words.Stem(ws[i-2].Form)) // "a magnitude of 6.8"
		}
	}
	if len(q.units) > 0 && q.unit == "" && durations[q.units[0]] > 0 {
		q.value *= durations[q.units[0]]
		q.units[0], q.lasts = "day", true
	}
	if len(q.units) > 0 {
		if m, ok := measures[q.units[0]]; ok {
			q.value, q.step, q.units[0] = q.value*m.by, q.step*m.by, m.unit
		}
	}
	if q.unit == "" && len(q.units) > 0 {
		q.unit = q.units[0]
	}
}

// measure is a unit as so many of another one.
type measure struct {
	unit string
	by   float64
}

// measures bring what is weighed and measured to one unit each, by stem.
var measures = func() map[string]measure {
	m := map[string]measure{}
	for _, list := range [...]struct {
		forms string
		unit  string
		by    float64
	}{
		{"tonne tonnes ton tons", "tonne", 1},
		{"kilo kilos kilogram kilograms kilogramme kilogrammes kg", "tonne", 1e-3},
		{"kilometre kilometres kilometer kilometers km kms", "kilometre", 1},
		{"metre metres meter meters", "kilometre", 1e-3},
		{"millimetre millimetres millimeter millimeters mm", "millimetre", 1},
		{"centimetre centimetres centimeter centimeters cm", "millimetre", 10},
	} {
		for f := range strings.FieldsSeq(list.forms) {
			m[words.Stem(f)] = measure{words.Stem(list.unit), list.by}
		}
	}
	return m
}()

// currencies are the forms of names of money, each by the first of its line.
var currencies = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(`
		dollar dollars
		euro euros
		pound pounds sterling
		yuan renminbi
		rouble roubles ruble rubles
		rupee rupees
		yen
		franc francs
		peso pesos
		lira liras
		lari
		baht
		shilling shillings
		naira
		reais
		ringgit
		rupiah
		krona kronor
		krone kroner
		crowns koruna korunas
		zloty zlotys
		forint forints
		dinar dinars
		dirham dirhams
		riyal riyals
		rial rials
		hryvnia hryvnias
		tenge
		taka
		birr
		dram drams
		manat manats
		leu lei
		leva
		kwacha
		cedi cedis
		shekel shekels
		soles`) {
		f := strings.Fields(line)
		for _, form := range f {
			m[form] = f[0]
		}
	}
	return m
}()

// signs are the signs of money.
var signs = map[rune]string{'$': "dollar", '€': "euro", '£': "pound", '¥': "", '₽': "rouble", '₹': "rupee", '₺': "lira", '₴': "hryvnia"}

var auxiliaries = formSet(`is are was were be been have has had will would could may might`)

func formSet(list string) map[string]bool {
	m := map[string]bool{}
	for f := range strings.FieldsSeq(list) {
		m[f] = true
	}
	return m
}

// unitOf is the stem of what is counted, in the singular.
func unitOf(form string) string {
	if singular, ok := singulars[form]; ok {
		form = singular
	}
	return words.Stem(form)
}

var singulars = map[string]string{"men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "policemen": "policeman", "fishermen": "fisherman"}

// durations are stems of stretches of time, in days.
var durations = map[string]float64{words.Stem("day"): 1, words.Stem("week"): 7, words.Stem("fortnight"): 14, words.Stem("month"): 30.4}

// measured are stems of nouns that a number follows.
var measured = stemSet(`magnitude level category grade number depth speed length price rate toll age`)

// actReach is the number of words before a number, and after it, in which the verb
// that it belongs to is looked for.
const actReach = 6

// fates are what people are counted for, a line each: the dead are not the
// injured.
var fates = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(`
		kill die dead death slay murder perish fatality toll fatal claim deadly
		injure hurt wound injury maim hospitalise hospitalize treat
		arrest detain hold custody jail imprison round
		miss missing lost vanish disappear unaccounted
		rescue save
		evacuate
		displace homeless flee
		release free
		trap bury
		infect case ill sick
		vote
		march gather protest rally demonstrate attend`) {
		f := strings.Fields(line)
		for _, w := range f {
			m[words.Stem(w)] = f[0]
		}
	}
	return m
}()

// actsAround are the fates that the nearest word of content before the number at
// ws[i:j] and those after it tell, within one sentence part.
func actsAround(text string, ws []words.Word, i, j int) []string {
	var acts []string
	note := func(w words.Word) {
		if fate := fates[words.Stem(w.Form)]; fate != "" && !slices.Contains(acts, fate) {
			acts = append(acts, fate)
		}
	}
	for k := j; k < len(ws) && k < j+actReach && (k < j+reach || len(acts) == 0) && !strings.ContainsAny(text[ws[k-1].Span.End:ws[k].Span.Start], ".;,") && ws[k].Form != "and" && !numeral(ws[k].Form); k++ {
		note(ws[k])
	}
	seen := 0
	for k := i - 1; len(acts) == 0 && k >= 0 && k >= i-actReach && seen < 2 && !strings.ContainsAny(text[ws[k].Span.End:ws[k+1].Span.Start], ".;,") && ws[k].Form != "and"; k-- {
		if !words.Function(ws[k].Form) {
			note(ws[k]) // "killing 31", "the toll rose to 31"
			seen++
		}
	}
	return acts
}
