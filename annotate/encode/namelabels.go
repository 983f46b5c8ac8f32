package encode

import "github.com/readout-news/readout"

// NameTypes are the types of names that the network tells apart, in the order
// of their labels.
var NameTypes = []readout.NameType{
	readout.PersonName, readout.OrganisationName, readout.LocationName, readout.StateName,
	readout.NationalityName, readout.FacilityName, readout.EventName, readout.WorkName,
	readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName,
}

// Labels of names: 0 is outside; 1+4t+p is place p of a name of type t.
const (
	Begin  = 0
	Inside = 1
	End    = 2
	Single = 3

	NameLabels = 1 + 4*12
)

// NameLabel is the label of a place in a name of NameTypes[t].
func NameLabel(t, place int) int { return 1 + 4*t + place }
