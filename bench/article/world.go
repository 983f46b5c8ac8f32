package article

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// Report is one report of a made-up happening.
type Report struct {
	ID        string `json:"id"`
	URI       string `json:"uri"`
	Title     string `json:"title"`
	Outlet    string `json:"outlet"`
	Published string `json:"published"`
	Language  string `json:"language"`
	Text      string `json:"text"`
	// Story is the number of the happening, from 0: what grouping should find.
	Story int `json:"-"`
}

// World makes n reports of some 400 words, always the same ones, and gives them
// one by one. Happenings have one to five reports, in words that differ; one
// report of six is a reprint with a credit. People, places and outlets are
// invented, states are real. It stands for an archive wherever speed and growth
// are measured, so that nobody needs texts from outside to repeat a figure.
func World(n int) func(yield func(Report) bool) {
	return func(yield func(Report) bool) {
		for story, made := 0, 0; made < n; story++ {
			h := newHappening(story)
			accounts := 1 + h.random.IntN(5)
			var first Report
			for k := range accounts {
				if made == n {
					return
				}
				r := h.report(k)
				if k > 0 && h.random.IntN(4) == 0 {
					r.Text = fmt.Sprintf("%s\n\nThis article was first published by %s.\n", strings.TrimSpace(first.Text), first.Outlet)
					r.Title = first.Title
				}
				if k == 0 {
					first = r
				}
				r.ID = fmt.Sprintf("w%07d", made)
				r.URI = "https://" + strings.ToLower(strings.ReplaceAll(r.Outlet, " ", "-")) + ".example/" + r.ID
				made++
				if !yield(r) {
					return
				}
			}
		}
	}
}

// happening is what several reports tell of.
type happening struct {
	story           int
	random          *rand.Rand
	day             time.Time
	state, other    string // two states
	place, site     string
	person, second  string
	office, matter  string
	number, million int
	facts           []string // sentences that a report may have
	background      []string // what everybody in this field writes
}

var (
	states   = strings.Fields("Kenya Uganda Ghana Togo Georgia Armenia Peru Bolivia Nepal Bhutan Latvia Estonia Malta Cyprus Oman Qatar Laos Cambodia Chad Niger Benin Gabon Angola Zambia Malawi Rwanda Burundi Senegal Mali Tunisia Jordan Kuwait Fiji Samoa Belize Panama Uruguay Paraguay Croatia Slovenia")
	offices  = []string{"Foreign Minister", "Transport Minister", "Defence Minister", "Energy Minister", "Prime Minister", "Interior Minister", "Trade Minister", "government spokesman", "harbour master", "police chief"}
	outlets  = []string{"The Lakeside Courier", "Radio Adena", "Northern Ledger", "Harbour Gazette", "The Evening Plain", "Metro Dispatch", "Valley Tribune", "Coastal Wire", "The Border Post", "Union Herald", "Capital Record", "Delta Times"}
	matters  = []string{"fisheries accord", "railway bridge", "power line", "customs union", "ceasefire", "grain corridor", "border post", "visa agreement", "water treaty", "pipeline", "airport lease", "prisoner exchange", "debt plan", "arms shipment", "refugee camp", "port strike", "election recount", "spy trial"}
	fields   = []string{"drawn up", "first named", "laid aside", "put to a vote", "broken", "mended", "forgotten", "priced", "mapped"}
	meetings = []string{"met", "fell out", "shook hands", "sat at one table", "closed their borders", "exchanged letters", "held a count"}
	syllable = []string{"ka", "vo", "ri", "len", "at", "mo", "sa", "ne", "du", "bar", "tel", "in", "os", "pa", "gre", "lu", "fi", "han", "do", "mir", "ze", "qua", "tor", "win", "ye", "bo", "cha", "er"}
)

// name makes a name out of a number, another one for each.
func name(k uint64) string {
	var b strings.Builder
	for range 3 {
		b.WriteString(syllable[k%uint64(len(syllable))])
		k /= uint64(len(syllable))
	}
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

func newHappening(story int) *happening {
	random := rand.New(rand.NewPCG(uint64(story), 17))
	pick := func(list []string) string { return list[random.IntN(len(list))] }
	h := &happening{story: story, random: random, day: time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, story/40%700),
		state: pick(states), other: pick(states), place: "Port " + name(random.Uint64()), site: name(random.Uint64()) + " river",
		person: name(random.Uint64()) + " " + name(random.Uint64()), second: name(random.Uint64()) + " " + name(random.Uint64()),
		office: pick(offices), matter: pick(matters), number: 11 + random.IntN(800), million: 3 + random.IntN(400)}
	for h.other == h.state {
		h.other = pick(states)
	}
	h.facts = h.sentences()
	for range 6 {
		h.background = append(h.background, fmt.Sprintf("The %s was %s in %d, when %s and %s %s in %s.", h.matter, pick(fields), 1990+random.IntN(30), pick(states), pick(states), pick(meetings), name(random.Uint64())))
	}
	return h
}

// sentences are the facts of a happening, each in two wordings. What stands
// between names is of the happening as well, so that two happenings share no run
// of words as a rule.
func (h *happening) sentences() []string {
	surname := func(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
	any := func(list string) string {
		words := strings.Split(list, ",")
		return words[h.random.IntN(len(words))]
	}
	day, say, man := h.day.Format("Monday"), any("said,told reporters,announced,declared,explained,insisted"), surname(h.person)
	quote := fmt.Sprintf("We %s not %s %s %s", any("will,can,shall,would"), any("wait,argue,pay,sleep,march,trade"), any("for,over,about,beyond,without"), any("another year,this river,their promise,a third party,the old line,one more winter,any foreign judge"))
	near, thing, verb := any("near,beside,above,below,outside"), any("work,digging,survey,building,repair,transfer"), any("arrested,detained,questioned,freed,counted")
	return []string{
		fmt.Sprintf("%s and %s %s the %s in %s on %s.|%s from %s and %s put %s to the %s in %s on %s.", h.state, h.other, any("signed,sealed,renewed,concluded"), h.matter, h.place, day, any("Officials,Ministers,Envoys,Delegates"), h.state, h.other, any("their names,their seals,an end"), h.matter, h.place, day),
		fmt.Sprintf("\"%s,\" %s %s %s.|\"%s,\" %s %s, the %s.", quote, upper(h.office), h.person, say, quote, any("said,added,told the press"), h.person, h.office),
		fmt.Sprintf("%s said that %d %s had crossed the %s %s.|According to %s, %d %s crossed the %s %s.", man, h.number, any("people,families,lorries,herders"), h.site, any("since the talks began,this week,by night,in small boats"), man, h.number, any("people,persons,travellers"), h.site, any("after the talks had begun,in a week,before dawn")),
		fmt.Sprintf("The %s %s the %s will cost $%d million, a %s of the ministry said.|The ministry put the cost of the %s %s the %s at $%d million.", thing, near, h.site, h.million, any("statement,note,paper,spokeswoman"), thing, near, h.site, h.million),
		fmt.Sprintf("%s of the %s accused the government of hiding %s.|An %s leader, %s, criticised the government and said that %s %s hidden.", h.second, any("opposition,farmers' union,bar council"), any("the terms,a letter,two maps"), any("opposition,elected,exiled"), h.second, any("the terms,the price,the date"), any("were,remained,stayed")),
		fmt.Sprintf("%s denied that %s had been sent to %s.|\"No %s was sent to %s,\" %s said.", man, any("soldiers,engineers,money,guards"), h.place, any("soldier,man,coin,guard"), h.place, man),
		fmt.Sprintf("The parliament of %s is %s to vote on the %s %s.|A vote on the %s in the parliament of %s is due %s.", h.other, any("expected,asked,ready,unlikely"), h.matter, any("next month,in spring,after the recess"), h.matter, h.other, any("next month,soon,in weeks")),
		fmt.Sprintf("State television of %s reported that the %s would meet again in %s.|The %s will meet again, state television of %s said, in %s.", h.state, any("delegations,envoys,two sides"), h.place, any("delegations,parties,teams"), h.state, h.place),
		fmt.Sprintf("Police in %s %s %d %s %s the %s on %s night.|%s the %s %d %s were %s by the police of %s on %s night.", h.place, verb, 2+h.number%60, any("protesters,students,drivers"), near, h.site, day, upper(near), h.site, 2+h.number%60, any("protesters,marchers,strikers"), verb, h.place, day),
		fmt.Sprintf("%s thanked %s for its %s and promised %d lorries of %s.|%d lorries of %s were promised by %s, who thanked %s for its %s.", man, h.other, any("help,patience,silence,loan"), 5+h.million%90, any("food,cement,medicine,seed"), 5+h.million%90, any("food,goods,aid"), man, h.other, any("help,support,part")),
		fmt.Sprintf("A resident of %s, %s, said that the water had %s by %d centimetres.|The water has %s by %d centimetres, said a %s who lives in %s.", h.place, name(h.random.Uint64()), any("risen,fallen"), 4+h.number%70, any("risen,fallen"), 4+h.number%70, any("man,woman,fisher,teacher"), h.place),
		fmt.Sprintf("The central bank of %s %s its rate to %d percent after the news from %s.|After the news from %s the central bank of %s %s its rate to %d percent.", h.other, any("raised,cut,moved"), 3+h.million%14, h.place, h.place, h.other, any("lifted,lowered,set"), 3+h.million%14),
	}
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// report is the k-th account of a happening.
func (h *happening) report(k int) Report {
	r := Report{Story: h.story, Language: "en", Outlet: outlets[(h.story+5*k)%len(outlets)], Published: h.day.AddDate(0, 0, h.random.IntN(2)).Format("2006-01-02")}
	r.Title = []string{
		fmt.Sprintf("%s and %s Agree on %s", h.state, h.other, upper(h.matter)),
		fmt.Sprintf("%s: %s Talks End in %s", h.place, upper(h.matter), h.state),
		fmt.Sprintf("%s Defends %s", h.person[strings.LastIndexByte(h.person, ' ')+1:], upper(h.matter)),
	}[h.random.IntN(3)]
	var b strings.Builder
	words := 0
	add := func(s string) {
		b.WriteString(s)
		b.WriteString("\n\n")
		words += len(strings.Fields(s))
	}
	order := h.random.Perm(len(h.facts) - 1)
	add(h.told(0, k))
	for _, i := range order[:7] {
		add(h.told(i+1, k))
		if i%2 == 0 {
			add(h.background[h.random.IntN(len(h.background))])
		}
	}
	for words < 380 {
		add(fmt.Sprintf("%s %s, %d kilometres %s %s, %s %s the %s %s %s %d.", []string{"In", "At", "Near", "Around"}[h.random.IntN(4)], name(h.random.Uint64()), h.random.IntN(900), []string{"from", "north of", "west of", "behind"}[h.random.IntN(4)], h.place, name(h.random.Uint64()),
			[]string{"called", "thought", "found", "had named"}[h.random.IntN(4)], h.matter, []string{"a mistake", "overdue", "a beginning", "a burden", "a promise"}[h.random.IntN(5)], []string{"in", "until", "before"}[h.random.IntN(3)], 1995+h.random.IntN(28)))
	}
	r.Text = r.Title + "\n\n" + b.String()
	return r
}

// told is a fact in one of its wordings.
func (h *happening) told(fact, k int) string {
	one, other, _ := strings.Cut(h.facts[fact], "|")
	if (k+fact+h.random.IntN(2))%2 == 0 {
		return one
	}
	return other
}
