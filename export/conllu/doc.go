// Package conllu writes a Record as CoNLL-U and reads CoNLL-U, the format of
// the Universal Dependencies treebanks: a line a word with ten columns, a blank
// line after each sentence.
//
// Columns without a value are "_". MISC holds, in this order,
//
//	Name=B-PER        the name that starts here; Name=I-PER one that goes on
//	SpaceAfter=No     the next word follows without white space
//	start=0|end=5     code points into document.text, half-open
//
// with one of these labels for each type of name:
//
//	PER    person          FAC    facility
//	ORG    organisation    EVENT  named event
//	LOC    location        WORK   work
//	GPE    state           DATE   date
//	NORP   nationality     TIME   time of day
//	MONEY  money           QTY    quantity
package conllu

import "github.com/readout-news/readout"

// labels gives each type of name its label; the order is that of the types.
var labels = []struct {
	name  readout.NameType
	label string
}{
	{readout.PersonName, "PER"},
	{readout.OrganisationName, "ORG"},
	{readout.LocationName, "LOC"},
	{readout.StateName, "GPE"},
	{readout.NationalityName, "NORP"},
	{readout.FacilityName, "FAC"},
	{readout.EventName, "EVENT"},
	{readout.WorkName, "WORK"},
	{readout.DateName, "DATE"},
	{readout.TimeName, "TIME"},
	{readout.MoneyName, "MONEY"},
	{readout.QuantityName, "QTY"},
}

// Label is the label of a type of name in MISC, "" for one that is none of ours.
func Label(t readout.NameType) string {
	for _, l := range labels {
		if l.name == t {
			return l.label
		}
	}
	return ""
}

// typeOf is the type of name that a label stands for, "" for a foreign label.
func typeOf(label string) readout.NameType {
	for _, l := range labels {
		if l.label == label {
			return l.name
		}
	}
	return ""
}
