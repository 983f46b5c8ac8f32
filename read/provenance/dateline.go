package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
)

// dateline is the place, day and agency before the first sentence of an
// article: "ENTEBBE, 14 May (AFP) - ".
type dateline struct {
	length int          // bytes from the start of the paragraph to the end of the dash; 0 is none
	agency string       // "AFP", "" where no agency is named
	tag    readout.Span // the agency's name, bytes into the paragraph
	date   readout.Date // known only where the dateline has a year
}

// datelineReach is how far into a paragraph the dash of a dateline may stand.
const datelineReach = 110

// findDateline reads the dateline of a paragraph.
func findDateline(s string) dateline {
	head := s[:min(len(s), datelineReach)]
	for at := 0; at < len(head); {
		i, size := nextDash(head[at:])
		if i < 0 {
			break
		}
		i += at
		if d, ok := readDateline(s[:i]); ok {
			d.length = i + size
			// "WASHINGTON - April 27 - "
			if next, size := nextDash(head[d.length:]); next > 0 && isDay(head[d.length:d.length+next]) {
				d.length += next + size
			}
			return d
		}
		at = i + size
	}
	// TASS sets its name between strokes: "MINSK, March 2. /TASS/. ".
	if i := strings.Index(head, "/"); i > 0 {
		if end := strings.Index(head[i+1:], "/"); end > 0 {
			if name, ok := agency(head[i+1 : i+1+end]); ok {
				if d, ok := readDateline(s[:i]); ok || d.date.Known() || isDay(strings.Trim(s[:i], " .")) {
					d.agency, d.tag = name, readout.Span{Start: i + 1, End: i + 1 + len(name)}
					d.length = i + end + 2
					if strings.HasPrefix(s[d.length:], ".") || strings.HasPrefix(s[d.length:], ":") {
						d.length++
					}
					return d
				}
			}
		}
	}
	// Without a dash: "KAMPALA (Reuters): ", "(AFP) The minister ...",
	// "NAIROBI: The minister ...".
	if i := strings.Index(head, ")"); i > 0 {
		if d, ok := readDateline(s[:i+1]); ok && d.agency != "" && !strings.HasPrefix(s[i+1:], ",") {
			d.length = i + 1
			if rest := s[i+1:]; strings.HasPrefix(rest, ":") {
				d.length++
			}
			return d
		}
	}
	if i := strings.Index(head, ": "); i > 0 && i <= 60 {
		place := s[:i]
		first, _, _ := strings.Cut(place, ",")
		if isCapitals(first) && !alerts[strings.ToLower(firstField(first))] && (countWords(first, 4) == 1 || cityStarts[firstField(first)]) {
			if d, ok := readDateline(place); ok {
				d.length = i + 1
				return d
			}
		}
	}
	return dateline{}
}

// alerts are words in capitals before a colon or dash that name no place.
var alerts = setOf(`breaking update updated exclusive watch opinion analysis explainer explained video live just
	note editor's correction factbox interview editorial review column listen photos timeline q a developing alert urgent
	comment commentary letter report summary background context fact podcast profile obituary the why how what key`)

// cityStarts are the first words of names of cities, which tell a place in
// capitals before a colon from the name of a speaker.
var cityStarts = setOf("NEW SAN LOS ADDIS PORT CAPE HONG ABU TEL KUALA EL LA SAINT ST ST. RIO BUENOS MEXICO PANAMA KUWAIT HO PHNOM SAO SÃO DAR DES GUATEMALA FORT SANTA VATICAN")

// nextDash finds a dash that may end a dateline, spaces or a bracket before it.
func nextDash(s string) (at, size int) {
	for i, r := range s {
		switch r {
		case '—', '–', '―':
			return i, utf8.RuneLen(r)
		case '-':
			if strings.HasPrefix(s[i:], "--") {
				n := 2
				for i+n < len(s) && s[i+n] == '-' {
					n++
				}
				return i, n
			}
			if i > 0 && (s[i-1] == ' ' || s[i-1] == ')' || strings.HasSuffix(s[:i], "\u00a0")) && i+1 < len(s) {
				return i, 1
			}
		}
	}
	return -1, 0
}

// readDateline reads what stands before the dash: places in capitals, or any
// capitalised place where an agency or day stands with it.
func readDateline(s string) (d dateline, ok bool) {
	body, signed := strings.TrimSpace(s), false
	if body == "" || strings.ContainsAny(body, "\"“”?!;") {
		return d, false
	}
	if open := strings.LastIndexByte(body, '('); open >= 0 {
		end := strings.IndexByte(body[open:], ')')
		if end < 0 {
			return d, false
		}
		inside := body[open+1 : open+end]
		name, isAgency := agency(firstAgency(inside))
		if !isAgency {
			if signed = initials(inside); !signed && (!outletLike(inside) || countWords(inside, 5) > 4) {
				return d, false
			}
			name = inside
		}
		d.agency = name
		at := strings.Index(s, "("+inside+")") + 1
		at += strings.Index(inside, name)
		d.tag = readout.Span{Start: at, End: at + len(name)}
		body = strings.TrimSpace(body[:open] + " " + strings.TrimSpace(body[open+end+1:]))
	}
	if body == "" {
		return d, d.agency != ""
	}
	if f, found := calendar.First(body); found {
		d.date = f.Date
		body = body[:f.Span.Start] + body[f.Span.End:]
	}
	places, days, capital := 0, 0, false
	body = strings.ReplaceAll(body, ". ", "., ") // "MINSK. March 2"
	for part := range strings.FieldsFuncSeq(body, func(r rune) bool { return strings.ContainsRune(",/()[]", r) }) {
		part = strings.Trim(part, " .\u00a0")
		switch {
		case part == "":
		case notPeople[strings.ToLower(firstField(part))] && !isDay(part) && !cityStarts[strings.ToUpper(firstField(part))] || leadStarts[strings.ToLower(firstField(part))]:
			return d, false
		case places == 0 && isAgencyName(part):
			d.agency = part
			at := strings.Index(s, part)
			d.tag = readout.Span{Start: at, End: at + len(part)}
			places++
		case places > 0 && d.agency == "" && isCapitals(part) && countWords(part, 5) <= 4 && strings.Contains(part, " ") && outletLike(part):
			d.agency = part // "MINSK. 2 March 2023. EXAMPLE AGENCY"
			at := strings.Index(s, part)
			d.tag = readout.Span{Start: at, End: at + len(part)}
		case isDay(part):
			days++
		case isPlace(strings.ReplaceAll(part, ".", "")) && countWords(part, 5) <= 4 && !strings.ContainsAny(part, "0123456789"):
			places++
			if name, is := agency(part); is && places > 1 && d.agency == "" {
				d.agency = name
				at := strings.Index(s, part)
				d.tag = readout.Span{Start: at, End: at + len(name)}
			}
			if places == 1 {
				capital = isCapitals(part)
			}
		default:
			return d, false
		}
	}
	if places == 0 && days > 0 && d.agency != "" {
		return d, true
	}
	if places == 0 || places > 4 || signed && (days == 0 && !d.date.Known() || !capital) {
		return d, false // initials that nobody knows need place and day beside them
	}
	if alerts[strings.ToLower(firstField(body))] && d.agency == "" {
		return d, false
	}
	return d, capital || d.agency != "" || days > 0 || d.date.Known() || places == 2 && isPlace(body)
}

func isAgencyName(s string) bool {
	_, ok := agency(s)
	return ok && s == strings.ToUpper(s)
}

// firstAgency is the agency of a tag that has more in it: "Reuters/AFP",
// "AFP, Kampala".
func firstAgency(s string) string {
	if _, ok := agency(s); ok {
		return s
	}
	if i := strings.IndexAny(s, "/,-–"); i > 0 {
		return strings.TrimSpace(s[:i])
	}
	return s
}

// isDay holds for "14 May", "May 14", "Monday", "Feb. 8".
func isDay(s string) bool {
	months, others := 0, 0
	for w := range strings.FieldsSeq(s) {
		switch {
		case calendar.IsMonth(w):
			months++
		case calendar.IsWeekday(w):
			others++
		case strings.Trim(strings.TrimRight(strings.ToLower(w), "stndrh."), "0123456789") == "" && len(w) <= 5 && w[0] >= '0' && w[0] <= '9':
			others++
		default:
			return false
		}
	}
	return months+others > 0 && months <= 1 && others <= 2
}

// isCapitals reports whether s is set in capitals and has two letters at least.
func isCapitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n >= 2
}

func firstField(s string) string {
	for f := range strings.FieldsSeq(s) {
		return strings.TrimRight(f, ",.:")
	}
	return ""
}
