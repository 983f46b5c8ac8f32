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
		h.background = append(h.background, fmt.Sprintf("The %s has been talked of since %d, when %s and %s first met over it in %s.", h.matter, 1990+random.IntN(30), pick(states), pick(states), name(random.Uint64())))
	}
	return h
}

// sentences are the facts of a happening, each in two wordings.
func (h *happening) sentences() []string {
	surname := func(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
	day := h.day.Format("Monday")
	return []string{
		fmt.Sprintf("%s and %s signed the %s in %s on %s.|Officials from %s and %s put their names to the %s in %s on %s.", h.state, h.other, h.matter, h.place, day, h.state, h.other, h.matter, h.place, day),
		fmt.Sprintf("\"We will not wait another year,\" %s %s told reporters.|\"We will not wait another year,\" said %s, the %s.", upper(h.office), h.person, h.person, h.office),
		fmt.Sprintf("%s said that %d people had crossed the %s since the talks began.|According to %s, %d people crossed the %s after the talks had begun.", surname(h.person), h.number, h.site, surname(h.person), h.number, h.site),
		fmt.Sprintf("The work at the %s will cost $%d million, a statement of the ministry said.|The ministry put the cost of the work at the %s at $%d million.", h.site, h.million, h.site, h.million),
		fmt.Sprintf("%s of the opposition accused the government of hiding the terms.|An opposition leader, %s, criticised the government and said that the terms were hidden.", h.second, h.second),
		fmt.Sprintf("%s denied that soldiers had been sent to %s.|\"No soldier was sent to %s,\" %s said.", surname(h.person), h.place, h.place, surname(h.person)),
		fmt.Sprintf("The parliament of %s is expected to vote on the %s next month.|A vote on the %s in the parliament of %s is due next month.", h.other, h.matter, h.matter, h.other),
		fmt.Sprintf("State television of %s reported that the delegations would meet again in %s.|The delegations will meet again, state television of %s said, in %s.", h.state, h.place, h.state, h.place),
		fmt.Sprintf("Police in %s arrested %d protesters near the %s on %s night.|Near the %s %d protesters were arrested by the police of %s on %s night.", h.place, 2+h.number%60, h.site, day, h.site, 2+h.number%60, h.place, day),
		fmt.Sprintf("%s thanked %s for its help and promised %d lorries of food.|%d lorries of food were promised by %s, who thanked %s for its help.", surname(h.person), h.other, 5+h.million%90, 5+h.million%90, surname(h.person), h.other),
		fmt.Sprintf("A resident of %s, %s, said that the water had risen by %d centimetres.|The water has risen by %d centimetres, said a man who lives in %s.", h.place, name(h.random.Uint64()), 4+h.number%70, 4+h.number%70, h.place),
		fmt.Sprintf("The central bank of %s raised its rate to %d percent after the news from %s.|After the news from %s the central bank of %s lifted its rate to %d percent.", h.other, 3+h.million%14, h.place, h.place, h.other, 3+h.million%14),
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
		add(fmt.Sprintf("In %s, some %d kilometres from %s, %s had called the %s %s in %d.", name(h.random.Uint64()), h.random.IntN(900), h.place, name(h.random.Uint64()), h.matter, []string{"a mistake", "overdue", "a beginning", "a burden", "a promise"}[h.random.IntN(5)], 1995+h.random.IntN(28)))
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
