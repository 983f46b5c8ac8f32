package token

// groupsThousands reports whether the comma at text[at], which follows a digit,
// parts groups of one number: "1,200,000", "12,34,567".
func groupsThousands(text string, at, end int) bool {
	n := at + 1
	for n < end && n-at <= 4 && isDigit(text[n]) {
		n++
	}
	switch n - at - 1 {
	case 3:
		return true
	case 2:
		return n+4 <= end && text[n] == ',' && isDigit(text[n+1]) && isDigit(text[n+2])
	}
	return false
}

// slashJoins gives how far a word reaches over the slash at text[to], and to
// itself where it ends there: dates and fractions of one or two digits a part
// ("9/11", "04/30/2001"), and a few short forms ("w/o", "I/S").
func slashJoins(text string, at, to, end int) int {
	if isDigit(text[to-1]) {
		for i := at; i < to; i++ {
			if !isDigit(text[i]) {
				return to
			}
		}
		n, parts := at, 0
		var lengths [3]int
		for n < end && parts < 3 {
			from := n
			for n < end && n-from < 5 && isDigit(text[n]) {
				n++
			}
			lengths[parts] = n - from
			parts++
			if n >= end || text[n] != '/' || n+1 >= end || !isDigit(text[n+1]) {
				break
			}
			n++
		}
		if n < end && isAlnum(text[n]) {
			return to
		}
		year := lengths[2] == 2 || lengths[2] == 4
		switch {
		case parts == 2 && lengths[0] <= 2 && lengths[1] <= 2,
			parts == 3 && lengths[0] <= 2 && lengths[1] <= 2 && year,
			parts == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
			return n
		}
		return to
	}
	next := to + 1
	for next < end && next-to < 5 && isLetter(text[next]) {
		next++
	}
	switch text[at:next] {
	case "w/o", "w/out", "b/t", "l/c", "L/C", "I/S", "I/C", "s/he", "S/he", "a/c", "n/a", "N/A", "A/C", "24/7":
		return next
	}
	return to
}

// isDollar reports whether word names the country of a dollar: "US" in "US$4".
func isDollar(word string) bool {
	switch word {
	case "US", "A", "AU", "C", "CA", "HK", "NZ", "NT", "S", "SG", "R", "J", "Z", "TT", "EC":
		return true
	}
	return false
}

// unitStart gives where the unit begins in a number with a unit that is written
// without a space, "5bn", "10pm", "40km", and 0 where word is no such thing.
func unitStart(word string) int {
	n := 0
	for n < len(word) && (isDigit(word[n]) || word[n] == '.' || word[n] == ',' || word[n] == ':') {
		n++
	}
	if n == 0 || n == len(word) || len(word)-n > 8 {
		return 0
	}
	switch word[n:] {
	case "k", "K", "m", "M", "mm", "mn", "bn", "tn", "B", "km", "kg", "cm", "ft", "lb", "lbs", "mi", "mph", "kph", "kmh",
		"am", "pm", "AM", "PM", "x", "p", "c", "Hz", "kHz", "MHz", "GHz", "MW", "GW", "kW", "GB", "MB", "TB", "kb", "mg", "ml",
		"hrs", "hr", "min", "sec", "yr", "yrs", "in", "ha", "tonnes", "million", "billion", "trillion", "oz", "hh", "kt", "nm", "bps":
		return n
	}
	return 0
}
