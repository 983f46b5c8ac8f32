package token

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// shown spells the tokens of a sentence out, parted by spaces; the words of a
// multiword token are tied by "+".
func shown(text string, s readout.Sentence) string {
	var b strings.Builder
	tied := 0
	for i, k := range s.Tokens {
		switch {
		case i == 0:
		case tied > 0:
			b.WriteByte('+')
		default:
			b.WriteByte(' ')
		}
		tied = max(tied-1, k.Multiword-1, 0)
		b.WriteString(k.Span.In(text))
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Clitics and possessives.
		{"They don't know", "They do+n't know"},
		{"They don’t, can't and WON'T", "They do+n’t , ca+n't and WO+N'T"},
		{"I'm sure we've said he'd go, you'll see they're", "I+'m sure we+'ve said he+'d go , you+'ll see they+'re"},
		{"couldn't've", "could+n't+'ve"},
		{"Nakato's and Xi’s", "Nakato+'s and Xi+’s"},
		{"the workers' strike", "the workers+' strike"},
		{"the workers’ strike", "the workers+’ strike"},
		{"cannot, gonna, gotta, dunno, dont", "can+not , gon+na , got+ta , du+n+no , do+nt"},
		{"its your lets", "its your lets"},
		{"O'Brien, L'Aquila, o'clock, d’état", "O'Brien , L'Aquila , o'clock , d’état"},
		{"the 1990s, 1990's, the '90s and ’80s", "the 1990s , 1990's , the '90s and ’80s"},
		{"rock 'n' roll for 'em, comin' home", "rock 'n' roll for 'em , comin' home"},
		// Quotation marks and brackets.
		{`"go" ‘go’ “go” «go» 'go'`, `" go " ‘ go ’ “ go ” « go » ' go '`},
		{"``go''", "`` go ''"},
		{"'the workers' strike' she said", "' the workers+' strike ' she said"},
		{"he said 'the workers' yes", "he said ' the workers ' yes"},
		{"(a [b] {c})", "( a [ b ] { c } )"},
		{`5'6" tall`, `5 ' 6 " tall`},
		// Hyphens and slashes.
		{"state-run, three-day-old", "state - run , three - day - old"},
		{"pro-Beijing non-state co-operation mid-1990s Pre-war", "pro-Beijing non-state co-operation mid-1990s Pre-war"},
		{"e-mail, clockwise-wise, uh-huh", "e-mail , clockwise-wise , uh-huh"},
		{"al-Shabaab in 2019-20, 5-6, 3-1", "al - Shabaab in 2019 - 20 , 5 - 6 , 3 - 1"},
		{"555-0123, 202-555-0123, 2023-03-01", "555-0123 , 202-555-0123 , 2023-03-01"},
		{"and/or he/she w/o 9/11 04/30/2001 1/2", "and / or he / she w/o 9/11 04/30/2001 1/2"},
		{"yes--no yes—no yes – no", "yes -- no yes — no yes – no"},
		// Numbers, money, units.
		{"1,200,000 or 3.5 or .5 or 1,2", "1,200,000 or 3.5 or .5 or 1 , 2"},
		{"5% of $5bn, US$4.5m, €20, £3.50, HK$300m", "5 % of $ 5 bn , US$ 4.5 m , € 20 , £ 3.50 , HK$ 300 m"},
		{"10pm, 10:30am, 40km, 3rd, 4G", "10 pm , 10:30 am , 40 km , 3rd , 4G"},
		{"#1 +1 -5 @ 5", "# 1 +1 - 5 @ 5"},
		// Stops.
		{"the U.S. army, a.m. or Ph.D. work", "the U.S. army , a.m. or Ph.D. work"},
		{"Mr. J. K. Okello, Lt. Col. Odong, No. 5 and Jan. 3", "Mr. J. K. Okello , Lt. Col. Odong , No. 5 and Jan. 3"},
		{"wait... no… yes ok!!", "wait ... no … yes ok !!"},
		{"what?!", "what ?!"},
		{"it is no. he", "it is no ."},
		// The web.
		{"see https://example.org/a_(b)?x=1.", "see https://example.org/a_(b)?x=1 ."},
		{"(www.example.org), example.com/news", "( www.example.org ) , example.com/news"},
		{"<press.office@example.org>", "< press.office@example.org >"},
		{"@RuthNakato: #TwoRivers!", "@RuthNakato : #TwoRivers !"},
		{"example.org is down, file report.pdf", "example.org is down , file report.pdf"},
		{"end.Next day.it", "end ."},
		// Symbols.
		{"fine :) ;-) <3", "fine :) ;-) <3"},
		{"(see below:)", "( see below : )"},
		{"👍👍🏽 👩‍👩‍👧 🇺🇬", "👍 👍🏽 👩‍👩‍👧 🇺🇬"},
		{"* * *** ____ ==", "* * *** ____ =="},
		{"AT&T, R&D", "AT&T , R&D"},
		{"caf\u0065\u0301 na\u00efve", "caf\u0065\u0301 na\u00efve"},
		{"قال الوزير", "قال الوزير"},
		{"a\u00a0b\u2003c", "a b c"},
		{"\x00\x01", "\x00 \x01"},
	} {
		sentences := run(t, &readout.Document{Text: c.text})
		if len(sentences) == 0 {
			t.Errorf("%q: no sentence", c.text)
			continue
		}
		if got := shown(c.text, sentences[0]); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestNothing(t *testing.T) {
	for _, text := range []string{"", " ", "\n\n\t\u00a0"} {
		if got := run(t, &readout.Document{Text: text}); got != nil {
			t.Errorf("%q: %v", text, got)
		}
	}
}
