package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout/reconcile/words"
)

// senses are words that accounts of one statement put for one another, a line
// each. Two contents that have different words of one line share its sense,
// which counts for part of a shared word. Written down for readout from how news
// retells: a word may stand in two lines.
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
	help aid assist assistance cooperate support
	protect defend safeguard
	danger threat risk
	law legislation bill
	rule regulation
	court tribunal judiciary
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
	hope expect
	cancel scrap annul revoke drop axe
	recover find discover retrieve
	miner worker labourer employee staff
	wage salary pay
	ready prepared willing set
	resume restart reopen
	sign indication evidence hint
	ill sick unwell
	recover better improve heal
	mislead deceive
	say claim
	accept agree consent
	deny refute
	carry transport
	sink founder capsize
	victim casualty dead
	compensate compensation redress
	custody arrest detention
	successor replacement minister
	investigate investigation inquiry probe
	sanction embargo
	oppose against object
	direct nonstop
	flight plane aircraft jet
	fear worry concern alarm
	grow expand widen extend
	test trial
	evacuate clear
	rebel insurgent militant fighter
	protest demonstration rally march
	protester demonstrator
	crowd mob
	border frontier
	missile rocket
	drone aircraft
	budget spending
	loan credit
	debt arrears
	tax levy duty tariff
	export sell shipment
	import buy
	crop harvest
	dam reservoir
	power electricity
	outage blackout
	vaccine shot jab
	lorry truck
	car vehicle
	accuse blame charge
	crime offence
	sentence convict condemn
	provide give supply deliver
	toll death
	body corpse
	last run
	amount total
	return go come
	receive get obtain
	launch open start begin
	announce name present
	illegal unlawful
	wrong mistake error
	stop prevent block
	stay remain
	warn caution
	urge call appeal
	threaten threat
	promise pledge vow
	fail collapse
	restraint calm
	mediate broker
	abduct kidnap seize
	hostage captive prisoner
	rescue rescuer save
	earthquake quake tremor temblor
	interfere meddle intervene
	payment instalment installment tranche
	step measure
	soldier force serviceman
	village settlement
	bribe kickback graft
	deficit shortfall
	unveil present introduce
	plead admit confess
	innocent guiltless
	suspect accused
	migrant refugee
	convoy column
	aid supplies relief
	shell bombard
	defeat beat
	adjourn postpone
	remove dismiss sack fire oust
	join enter
	measure restriction curb
	partner ally
	mine pit
	fuel petrol gasoline diesel
	illness disease sickness
	doctor physician medic
	study research
	storm hurricane cyclone typhoon
	teacher educator
	passenger traveller commuter
	train rail railway
	airport airfield
	island isle
	shortage lack
	halve half
	quota limit cap
	invite invitation
	announce unveil declare
	leader head chief
	unlawful illegal
	double twice
	jobless unemployed
	strike walkout stoppage
	demand insist
	accept recognise
	destroy collapse
	touch affect	vow pledge
	new fresh
	year annual
	lawmaker deputy mp
	parliament assembly legislature
	government cabinet
	talks round`

// senseOf gives the senses of a stem, each by the first word of its line.
var senseOf = func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(senses) {
		f := strings.Fields(line)
		for _, w := range f {
			for _, form := range [...]string{w, w + "s", w + "ed", w + "ing", strings.TrimSuffix(w, "e") + "ed", strings.TrimSuffix(w, "e") + "ing"} {
				stem, sense := words.Stem(form), "~"+f[0]
				if !slices.Contains(m[stem], sense) {
					m[stem] = append(m[stem], sense)
				}
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
