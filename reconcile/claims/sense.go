package claims

import (
	"strings"

	"github.com/readout-news/readout/reconcile/words"
)

// senses are words that accounts of one statement put for one another, a line
// each. Two contents that have different words of one line share its sense,
// which counts for part of a shared word. Written down for readout from how news
// retells: there is no word in two lines.
const senses = `
	agreement accord deal pact treaty contract
	plan proposal initiative scheme offer
	support back endorse favour uphold
	reject dismiss refuse spurn
	criticise condemn denounce blast slam
	praise welcome hail applaud
	free release liberate
	hold detain arrest imprison jail
	kill slay murder shoot dead death die
	hurt injure wound
	begin start launch open
	end finish complete conclude halt stop cease
	build construct erect
	repair mend fix restore
	destroy demolish ruin wreck
	withdraw pull retreat
	send dispatch deploy
	exchange trade swap barter
	pay fund finance bear
	cost price
	money cash
	raise increase rise hike
	cut reduce lower decrease fall drop
	boat vessel ship trawler ferry
	talks negotiation discussion dialogue meeting
	ceasefire truce peace
	war conflict fighting hostilities
	attack strike assault raid
	soldier troop army military
	police officer
	election vote poll ballot
	quit resign depart
	choose elect appoint nominate name
	ban forbid prohibit outlaw bar
	allow permit authorise approve
	need require
	help aid assist assistance
	protect defend safeguard
	danger threat risk
	law legislation bill
	rule regulation
	court tribunal
	fine penalty
	trip visit journey
	house home dwelling
	road highway street
	flood deluge
	fire blaze
	explosion bomb
	crash collision
	job post position
	worker employee staff
	company firm
	hospital clinic
	child kid boy girl youngster
	quick rapid fast swift
	big large huge
	hand bring deliver
	seize confiscate impound
	delay postpone
	buy purchase acquire
	cooperation partnership collaboration
	insult affront
	shut close
	drain empty
	hope expect`

var senseOf = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(senses) {
		f := strings.Fields(line)
		for _, w := range f {
			if stem := words.Stem(w); m[stem] == "" {
				m[stem] = "~" + f[0]
			}
		}
	}
	return m
}()

// The parts of a word's weight that its form and its sense have.
const (
	formPart  = 0.55
	sensePart = 0.6
)
