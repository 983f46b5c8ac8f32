package name

import (
	"strings"

	"github.com/readout-news/readout"
)

var (
	months = set(`January February March April May June July August September October November December
Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`)
	weekdays = set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays
Saturdays Sundays Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.`)
	days       = set(`yesterday today tomorrow tonight Yesterday Today Tomorrow Tonight`)
	periods    = set(`week month year decade century weekend summer winter spring autumn fall quarter night`)
	relative   = set(`last next this past previous Last Next This`)
	scales     = set(`hundred thousand million billion trillion bn mn m k b tn million-dollar`)
	currencies = set(`dollars dollar euros euro pounds pound yen yuan roubles rubles rouble ruble rupees rupee shekels shekel lira liras
francs franc hryvnia hryvnias pesos peso rand won dinars dinar riyals rials rial cents cent pence USD EUR GBP renminbi zloty kronor kroner naira
shillings baht dirhams`)
	units = set(`percent per-cent % km kilometers kilometres kilometer kilometre miles mile meters metres meter metre feet foot ft tons tonnes ton
tonne kg kilograms kilos barrels gallons litres liters hectares acres degrees megawatts gigawatts MW GW mph kph inches inch pounds`)
	signs = set(`$ € £ ¥ US$ C$ A$ HK$ NT$ S$ ₽ ₴ ₹ ₪ ₩`)
)

// dated reports whether a capitalised word is part of a date and so ends a
// name. "May" and "March" may be a person's.
func dated(s string) bool {
	return weekdays[s] || months[s] && s != "May" && s != "March" && s != "April" && s != "June"
}

// pattern is the index behind a date, time, sum of money or quantity that starts
// at word i, and its kind; i where none does.
func (d *document) pattern(l *line, i int) (int, readout.NameType) {
	w := l.words[i]
	switch {
	case w.shape == numeric:
		return d.number(l, i)
	case w.shape == capital && weekdays[w.text]:
		end := i + 1
		if end < len(l.words) && dayPart[l.words[end].text] {
			end++
		}
		if end+1 < len(l.words) && l.words[end].text == "," && months[l.words[end+1].text] {
			if to := d.monthDate(l, end+1); to > end+1 {
				end = to
			}
		}
		return end, readout.DateName
	case w.shape == capital && months[w.text]:
		if to := d.monthDate(l, i); to > i {
			return to, readout.DateName
		}
	case days[w.text]:
		return i + 1, readout.DateName
	case relative[w.text] && i+1 < len(l.words):
		next := l.words[i+1].text
		if periods[next] || weekdays[next] || months[next] {
			return i + 2, readout.DateName
		}
	case signs[w.text] && i+1 < len(l.words) && l.words[i+1].shape == numeric:
		end := i + 2
		if end < len(l.words) && scales[l.words[end].text] {
			end++
		}
		return end, readout.MoneyName
	case w.shape == otherShape:
	case strings.HasSuffix(w.text, "$") && i+1 < len(l.words) && l.words[i+1].shape == numeric:
		end := i + 2
		if end < len(l.words) && scales[l.words[end].text] {
			end++
		}
		return end, readout.MoneyName
	}
	return i, ""
}

var dayPart = set(`morning afternoon evening night`)

// monthDate is the index behind a date that starts with the month at i: "March",
// "March 2", "March 2, 2023", "March 2023". A month that could be another word
// or a name counts with a number, or behind a word of time.
func (d *document) monthDate(l *line, i int) int {
	end := i + 1
	if end < len(l.words) && dayNumber(l.words[end].text) {
		end++
		if end+1 < len(l.words) && (l.words[end].text == "-" || l.words[end].text == "–") && dayNumber(l.words[end+1].text) {
			end += 2
		}
		if end+1 < len(l.words) && l.words[end].text == "," && yearNumber(l.words[end+1].text) {
			return end + 2
		}
	}
	if end < len(l.words) && yearNumber(l.words[end].text) {
		return end + 1
	}
	if end > i+1 {
		return end
	}
	switch l.words[i].text {
	case "May", "March", "April", "June", "August", "Mar", "Jan", "Dec", "Sun", "Sat":
		if i == 0 {
			return i
		}
		switch strings.ToLower(l.words[i-1].text) {
		case "in", "since", "until", "by", "of", "from", "last", "this", "next", "early", "late", "mid", "to", "through", "between", "before", "after", "and", "-", "during", "every", "for":
			return i + 1
		}
		return i
	}
	return i + 1
}

func dayNumber(s string) bool {
	s = strings.TrimRight(s, "stndrh")
	if len(s) == 0 || len(s) > 2 {
		return false
	}
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
		n = n*10 + int(c-'0')
	}
	return n >= 1 && n <= 31
}

func yearNumber(s string) bool {
	if len(s) != 4 {
		return false
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s >= "1000" && s < "2100"
}

// number reads a date, time, sum or quantity that starts with a number.
func (d *document) number(l *line, i int) (int, readout.NameType) {
	s := l.words[i].text
	end := i + 1
	if dayNumber(s) && end < len(l.words) {
		month := end
		if l.words[month].text == "of" && month+1 < len(l.words) {
			month++
		}
		if months[l.words[month].text] {
			end = month + 1
			if end < len(l.words) && l.words[end].text == "," && end+1 < len(l.words) && yearNumber(l.words[end+1].text) {
				return end + 2, readout.DateName
			}
			if end < len(l.words) && yearNumber(l.words[end].text) {
				end++
			}
			return end, readout.DateName
		}
	}
	if strings.Contains(s, ":") && len(s) <= 5 {
		if end < len(l.words) && clock[l.words[end].text] {
			end++
		}
		return end, readout.TimeName
	}
	if dayNumber(s) && end < len(l.words) && clock[l.words[end].text] {
		return end + 1, readout.TimeName
	}
	if len(s) == 5 && strings.HasSuffix(s, "s") && yearNumber(s[:4]) {
		return end, readout.DateName
	}
	if yearNumber(s) && s >= "1500" {
		if i > 0 {
			switch strings.ToLower(l.words[i-1].text) {
			case "in", "since", "of", "until", "from", "by", "before", "after", "the", "early", "late", "mid", "during", "between", "and", "to", "(", "-", "–", "summer", "spring", "autumn", "winter":
				if end >= len(l.words) || l.words[end].shape != lower || function[l.words[end].text] || l.words[end].text == "when" {
					return end, readout.DateName
				}
			}
		}
		if i == 0 && end < len(l.words) && l.words[end].shape == otherShape {
			return end, readout.DateName
		}
	}
	if end < len(l.words) && scales[l.words[end].text] {
		end++
	}
	if end < len(l.words) {
		switch u := l.words[end].text; {
		case currencies[u]:
			return end + 1, readout.MoneyName
		case units[u]:
			return end + 1, readout.QuantityName
		case u == "per" && end+1 < len(l.words) && l.words[end+1].text == "cent":
			return end + 2, readout.QuantityName
		}
	}
	return i, ""
}

var clock = set(`am pm a.m. p.m. a.m p.m AM PM GMT o'clock`)
