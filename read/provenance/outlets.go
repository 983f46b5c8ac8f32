package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencies are the news agencies whose tag in a text makes it theirs, by the
// form that a tag has, lower-cased. The value is the form that stands for all
// forms of one agency.
var agencies = map[string]string{
	"reuters": "reuters", "thomson reuters": "reuters", "reuters staff": "reuters",
	"afp": "afp", "agence france-presse": "afp", "agence france presse": "afp",
	"ap": "ap", "associated press": "ap", "ap news": "ap",
	"upi": "upi", "united press international": "upi",
	"dpa": "dpa", "deutsche presse-agentur": "dpa", "efe": "efe", "ansa": "ansa", "apa": "apa", "ats": "ats",
	"pa": "pa", "pa media": "pa", "press association": "pa", "aap": "aap", "canadian press": "canadian press",
	"bloomberg": "bloomberg", "bloomberg news": "bloomberg", "dow jones": "dow jones",
	"xinhua": "xinhua", "kyodo": "kyodo", "kyodo news": "kyodo", "jiji": "jiji", "yonhap": "yonhap", "kcna": "kcna",
	"tass": "tass", "itar-tass": "tass", "interfax": "interfax", "ria novosti": "ria novosti", "ria": "ria novosti",
	"sputnik": "sputnik", "belta": "belta", "ukrinform": "ukrinform", "unian": "unian", "interfax-ukraine": "interfax-ukraine",
	"pap": "pap", "ctk": "ctk", "čtk": "ctk", "mti": "mti", "bta": "bta", "tanjug": "tanjug", "hina": "hina",
	"bns": "bns", "baltic news service": "bns", "elta": "elta", "leta": "leta", "ritzau": "ritzau", "tt": "tt", "ntb": "ntb",
	"anadolu": "anadolu", "anadolu agency": "anadolu", "aa": "anadolu", "irna": "irna", "sana": "sana", "mena": "mena",
	"kuna": "kuna", "wam": "wam", "spa": "spa", "qna": "qna", "petra": "petra", "wafa": "wafa", "saba": "saba",
	"pti": "pti", "press trust of india": "pti", "ani": "ani", "ians": "ians", "uni": "uni", "app": "app", "bss": "bss",
	"unb": "unb", "bernama": "bernama", "antara": "antara", "vna": "vna", "cna": "cna", "panapress": "panapress", "pana": "panapress",
	"nan": "nan", "gna": "gna", "ena": "ena", "sapa": "sapa", "kna": "kna", "apo": "apo", "ips": "ips",
	"rfe/rl": "rfe/rl", "voa": "voa", "voa news": "voa", "bbc": "bbc", "bbc news": "bbc", "cnn": "cnn", "dw": "dw",
	"ani news": "ani", "newswire": "newswire",
}

// broadcasters have tags as agencies do, but publish themselves: their tag alone
// tells who published a text, not that it was copied.
var broadcasters = setOf("bbc cnn dw voa rfe/rl bloomberg")

// papers are outlets whose names have no word that tells an outlet.
var papers = map[string]bool{
	"politico": true, "the conversation": true, "meduza": true, "axios": true, "le monde": true, "le figaro": true, "el país": true, "el pais": true,
	"der spiegel": true, "die zeit": true, "die welt": true, "financial times": true, "the economist": true, "economist": true,
	"the hindu": true, "al jazeera": true, "al-jazeera": true, "haaretz": true, "the atlantic": true, "time": true, "newsweek": true,
	"nikkei": true, "nikkei asia": true, "the hill": true, "vox": true, "vice": true, "slate": true, "npr": true, "pbs": true,
	"cnn": true, "bbc": true, "abc": true, "cbs": true, "nbc": true, "cnbc": true, "msnbc": true, "itv": true, "rt": true,
	"france 24": true, "euronews": true, "deutsche welle": true, "dw": true, "euractiv": true, "eurasianet": true,
	"al arabiya": true, "allafrica": true, "the east african": true, "la repubblica": true, "la stampa": true, "scmp": true,
	"kommersant": true, "vedomosti": true, "novaya gazeta": true, "ukrainska pravda": true, "ukrayinska pravda": true,
	"gazeta wyborcza": true, "rzeczpospolita": true, "hurriyet": true, "delfi": true, "lrt": true, "wsj": true, "nyt": true,
	"the guardian": true, "the diplomat": true, "foreign policy": true, "foreign affairs": true, "the intercept": true,
	"business insider": true, "buzzfeed": true, "the wire": true, "the print": true, "scroll.in": true, "rferl": true,
	"xinhuanet": true, "cgtn": true, "breitbart": true, "huffington post": true, "usa today": true, "the times of israel": true,
}

// outletWords are words that the names of outlets are made of.
var outletWords = setOf(`times post journal news herald tribune guardian gazette daily weekly press agency broadcasting
	radio tv television observer monitor chronicle standard mail express mirror telegraph independent review
	magazine wire newswire newspaper courier dispatch globe bulletin examiner sentinel ledger register inquirer advocate
	argus echo messenger record star sun today pravda izvestia zeitung tageblatt
	rundschau presse nachrichten allgemeine gazeta dziennik diario periódico giornale corriere jornal journal
	correio folha tijd krant dagblad blog broadcaster channel network media newsroom online insider
	argus vanguard punch nation citizen monitor leader outlook digest report times-union post-gazette
	prensa stampa presa gazzetta courrier correo kurier kurjer diário noticias notícias tribuna heraldo crónica
	cronaca semanario anzeiger tygodnik vesti novosti agence agencia agência agentur agentura dagbladet shimbun ilbo soir nouvelles`)

// domains are the outlets behind web addresses that do not spell their name.
var domains = map[string]string{
	"wsj.com": "Wall Street Journal", "nytimes.com": "New York Times", "washingtonpost.com": "Washington Post",
	"bbc.com": "BBC", "bbc.co.uk": "BBC", "ft.com": "Financial Times", "theguardian.com": "The Guardian",
	"reuters.com": "Reuters", "apnews.com": "Associated Press", "afp.com": "AFP", "aljazeera.com": "Al Jazeera",
	"cnn.com": "CNN", "economist.com": "The Economist", "rferl.org": "RFE/RL", "dw.com": "Deutsche Welle",
	"scmp.com": "South China Morning Post", "france24.com": "France 24", "latimes.com": "Los Angeles Times",
	"telegraph.co.uk": "The Telegraph", "independent.co.uk": "The Independent", "thetimes.co.uk": "The Times",
	"spiegel.de": "Der Spiegel", "lemonde.fr": "Le Monde", "elpais.com": "El País", "kyivindependent.com": "Kyiv Independent",
	"themoscowtimes.com": "The Moscow Times", "xinhuanet.com": "Xinhua", "tass.com": "TASS", "npr.org": "NPR",
	"politico.com": "Politico", "politico.eu": "Politico", "bloomberg.com": "Bloomberg", "voanews.com": "VOA",
}

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// sameOutlet reports whether a and b name one outlet, whatever article, case
// and form the names have.
func sameOutlet(a, b string) bool {
	return a != "" && (outletKey(a) == outletKey(b) || initialsOf(a, b) || initialsOf(b, a))
}

// initialsOf reports whether short is the initials of a name of several words, and
// no agency of that name is known: "RNA", "Rovuma News Agency".
func initialsOf(short, name string) bool {
	if !initials(short) {
		return false
	}
	if _, known := agencies[strings.ToLower(short)]; known {
		return false
	}
	n := 0
	for w := range strings.FieldsSeq(name) {
		if outletParticles[strings.ToLower(w)] {
			continue
		}
		if n >= len(short) || w[0] != short[n] {
			return false
		}
		n++
	}
	return n == len(short)
}

// initials reports whether s is two to five capitals, as an agency signs.
func initials(s string) bool {
	return len(s) >= 2 && len(s) <= 5 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

func outletKey(s string) string {
	s = strings.ToLower(strings.Trim(s, " .,:;()[]\"'“”"))
	s = strings.TrimPrefix(s, "the ")
	if a, ok := agencies[s]; ok {
		return a
	}
	return s
}

// agency gives the name of a news agency as s spells it, and whether s is one.
func agency(s string) (string, bool) {
	s = strings.Trim(s, " .,:;\u00a0")
	key := strings.TrimPrefix(strings.ToLower(s), "the ")
	_, ok := agencies[key]
	if ok && len(key) <= 3 && s != strings.ToUpper(s) && key != "dpa" && key != "ap" {
		ok = false // "Aa", "Pa" and the like are no tags
	}
	return s, ok
}

// outletLike reports whether s could be the name of an outlet: it is known as
// one, or a capitalised name with a word that outlets are called by.
func outletLike(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 70 {
		return false
	}
	low := strings.ToLower(s)
	bare := strings.TrimPrefix(low, "the ")
	if _, ok := agencies[bare]; ok || papers[low] || papers[bare] || papers["the "+bare] {
		return true
	}
	if domain(s) != "" {
		return true
	}
	words, known := strings.Fields(s), false
	if len(words) > 8 || len(words) == 1 {
		return false
	}
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !outletParticles[strings.ToLower(w)] && !(i == 0 && strings.EqualFold(w, "the")) {
			return false
		}
		if outletWords[strings.Trim(strings.ToLower(w), ".,()'’")] {
			known = true
		}
	}
	return known
}

var outletParticles = setOf("of the and & for in de la le el del di da der die das des du al -")

// domain is the host of s where s is a web address or a bare host name, without
// "www."; "" where it is neither.
func domain(s string) string {
	s = strings.TrimSpace(s)
	rest, isURL := strings.CutPrefix(s, "https://")
	if !isURL {
		rest, isURL = strings.CutPrefix(s, "http://")
	}
	if !isURL && strings.ContainsAny(s, " \t\n") {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	host, _, _ = strings.Cut(host, " ")
	host = strings.ToLower(strings.TrimRight(host, ".,;:)"))
	host = strings.TrimPrefix(host, "www.")
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || len(host)-dot < 3 || len(host)-dot > 7 {
		return ""
	}
	for _, c := range host {
		if !(c == '.' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
			return ""
		}
	}
	if last := host[dot+1:]; strings.Trim(last, "0123456789") == "" {
		return ""
	}
	return host
}

// OutletAt is the outlet at a web address: the name that is known for its host,
// else the host itself. It is "" for what is no web address.
func OutletAt(address string) string {
	if !strings.HasPrefix(address, "http://") && !strings.HasPrefix(address, "https://") {
		return ""
	}
	if domain(address) == "" {
		return ""
	}
	return outletOf(address)
}

// outletOf is the name of the outlet behind s: what a domain stands for, else s
// itself without marks at either end.
func outletOf(s string) string {
	if d := domain(s); d != "" {
		for host := d; host != ""; {
			if name, ok := domains[host]; ok {
				return name
			}
			_, rest, ok := strings.Cut(host, ".")
			if !ok {
				break
			}
			host = rest
		}
		return d
	}
	s = strings.Trim(s, " .,:;\"“”‘’'()[]*_\u00a0")
	return strings.TrimPrefix(s, "the ")
}
