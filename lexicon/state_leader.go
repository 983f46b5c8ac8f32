package lexicon

import (
	"strings"
	"sync"
)

// Leader is a head of state or government whom news calls the leader of a
// state.
type Leader struct {
	Code     string // of the State
	Name     string // as news writes it, "Xi Jinping"
	Office   string // "President"
	From, To int    // years in office; To is 0 where no end is known
}

// leaders holds, one state a line, the people who led it from about 2000:
//
//	code | office | name from-to; name from-to
//
// with no year behind the dash where the table knows of no end. Public record,
// written down for readout from general knowledge, to early 2025; it is no
// complete list, and a text's own words go before it.
const leaders = `
AFG|President|Hamid Karzai 2001-2014;Ashraf Ghani 2014-2021
ARG|President|Cristina Kirchner 2007-2015;Mauricio Macri 2015-2019;Alberto Fernandez 2019-2023;Javier Milei 2023-
ARM|Prime Minister|Nikol Pashinyan 2018-
AUS|Prime Minister|Tony Abbott 2013-2015;Malcolm Turnbull 2015-2018;Scott Morrison 2018-2022;Anthony Albanese 2022-
AUT|Chancellor|Sebastian Kurz 2017-2021;Karl Nehammer 2021-2025
AZE|President|Ilham Aliyev 2003-
BGD|Prime Minister|Sheikh Hasina 2009-2024
BLR|President|Alexander Lukashenko 1994-
BOL|President|Evo Morales 2006-2019;Luis Arce 2020-
BRA|President|Luiz Inácio Lula da Silva 2003-2010;Dilma Rousseff 2011-2016;Michel Temer 2016-2018;Jair Bolsonaro 2019-2022;Luiz Inácio Lula da Silva 2023-
CAN|Prime Minister|Stephen Harper 2006-2015;Justin Trudeau 2015-2025
CHE|President|Viola Amherd 2024-2024
CHL|President|Sebastián Piñera 2018-2022;Gabriel Boric 2022-
CHN|President|Hu Jintao 2003-2013;Xi Jinping 2013-
COD|President|Joseph Kabila 2001-2019;Felix Tshisekedi 2019-
COL|President|Juan Manuel Santos 2010-2018;Iván Duque 2018-2022;Gustavo Petro 2022-
CUB|President|Fidel Castro 1976-2008;Raul Castro 2008-2018;Miguel Díaz-Canel 2018-
CZE|President|Milos Zeman 2013-2023;Petr Pavel 2023-
DEU|Chancellor|Gerhard Schröder 1998-2005;Angela Merkel 2005-2021;Olaf Scholz 2021-2025
DNK|Prime Minister|Mette Frederiksen 2019-
EGY|President|Hosni Mubarak 1981-2011;Mohamed Morsi 2012-2013;Abdel Fattah al-Sisi 2014-;Abdel Fattah el-Sisi 2014-
ERI|President|Isaias Afwerki 1993-
ESP|Prime Minister|Mariano Rajoy 2011-2018;Pedro Sanchez 2018-;Pedro Sánchez 2018-
EST|Prime Minister|Kaja Kallas 2021-2024
ETH|Prime Minister|Meles Zenawi 1995-2012;Hailemariam Desalegn 2012-2018;Abiy Ahmed 2018-
FIN|President|Sauli Niinisto 2012-2024;Sauli Niinistö 2012-2024;Alexander Stubb 2024-
FRA|President|Jacques Chirac 1995-2007;Nicolas Sarkozy 2007-2012;François Hollande 2012-2017;Francois Hollande 2012-2017;Emmanuel Macron 2017-
GBR|Prime Minister|Tony Blair 1997-2007;Gordon Brown 2007-2010;David Cameron 2010-2016;Theresa May 2016-2019;Boris Johnson 2019-2022;Liz Truss 2022-2022;Rishi Sunak 2022-2024;Keir Starmer 2024-
GEO|President|Mikheil Saakashvili 2004-2013;Salome Zourabichvili 2018-2024
GRC|Prime Minister|Alexis Tsipras 2015-2019;Kyriakos Mitsotakis 2019-
HUN|Prime Minister|Viktor Orban 2010-;Viktor Orbán 2010-
IDN|President|Susilo Bambang Yudhoyono 2004-2014;Joko Widodo 2014-2024;Prabowo Subianto 2024-
IND|Prime Minister|Manmohan Singh 2004-2014;Narendra Modi 2014-
IRN|President|Mahmoud Ahmadinejad 2005-2013;Hassan Rouhani 2013-2021;Ebrahim Raisi 2021-2024;Masoud Pezeshkian 2024-
IRN|Supreme Leader|Ali Khamenei 1989-
IRQ|Prime Minister|Nouri al-Maliki 2006-2014;Haider al-Abadi 2014-2018;Mohammed Shia al-Sudani 2022-
ISR|Prime Minister|Ariel Sharon 2001-2006;Ehud Olmert 2006-2009;Benjamin Netanyahu 2009-2021;Naftali Bennett 2021-2022;Yair Lapid 2022-2022;Benjamin Netanyahu 2022-
ITA|Prime Minister|Silvio Berlusconi 2001-2011;Matteo Renzi 2014-2016;Giuseppe Conte 2018-2021;Mario Draghi 2021-2022;Giorgia Meloni 2022-
JPN|Prime Minister|Junichiro Koizumi 2001-2006;Shinzo Abe 2012-2020;Yoshihide Suga 2020-2021;Fumio Kishida 2021-2024;Shigeru Ishiba 2024-
JOR|King|Abdullah II 1999-
KAZ|President|Nursultan Nazarbayev 1991-2019;Kassym-Jomart Tokayev 2019-
KEN|President|Mwai Kibaki 2002-2013;Uhuru Kenyatta 2013-2022;William Ruto 2022-
KGZ|President|Sadyr Japarov 2020-
KHM|Prime Minister|Hun Sen 1985-2023;Hun Manet 2023-
KOR|President|Lee Myung-bak 2008-2013;Park Geun-hye 2013-2017;Moon Jae-in 2017-2022;Yoon Suk Yeol 2022-2025;Yoon Suk-yeol 2022-2025
LBY|leader|Muammar Gaddafi 1969-2011;Moammar Gadhafi 1969-2011
LTU|President|Dalia Grybauskaite 2009-2019;Gitanas Nauseda 2019-;Gitanas Nausėda 2019-
MDA|President|Maia Sandu 2020-
MEX|President|Enrique Peña Nieto 2012-2018;Andrés Manuel López Obrador 2018-2024;Claudia Sheinbaum 2024-
MYS|Prime Minister|Najib Razak 2009-2018;Mahathir Mohamad 2018-2020;Anwar Ibrahim 2022-
NGA|President|Goodluck Jonathan 2010-2015;Muhammadu Buhari 2015-2023;Bola Tinubu 2023-
NLD|Prime Minister|Mark Rutte 2010-2024
NZL|Prime Minister|Jacinda Ardern 2017-2023
PAK|Prime Minister|Nawaz Sharif 2013-2017;Imran Khan 2018-2022;Shehbaz Sharif 2022-
PHL|President|Benigno Aquino 2010-2016;Rodrigo Duterte 2016-2022;Ferdinand Marcos 2022-
POL|President|Andrzej Duda 2015-2025
POL|Prime Minister|Donald Tusk 2007-2014;Mateusz Morawiecki 2017-2023;Donald Tusk 2023-
PRK|leader|Kim Jong-il 1994-2011;Kim Jong Il 1994-2011;Kim Jong-un 2011-;Kim Jong Un 2011-
PSE|President|Yasser Arafat 1994-2004;Mahmoud Abbas 2005-
RUS|President|Vladimir Putin 2000-2008;Dmitry Medvedev 2008-2012;Vladimir Putin 2012-
RWA|President|Paul Kagame 2000-
SAU|Crown Prince|Mohammed bin Salman 2017-
SDN|President|Omar al-Bashir 1989-2019
SRB|President|Aleksandar Vucic 2017-;Aleksandar Vučić 2017-
SVK|Prime Minister|Robert Fico 2023-
SYR|President|Bashar al-Assad 2000-2024
THA|Prime Minister|Prayuth Chan-ocha 2014-2023
TUR|President|Recep Tayyip Erdogan 2014-;Recep Tayyip Erdoğan 2014-;Tayyip Erdogan 2014-
TWN|President|Ma Ying-jeou 2008-2016;Tsai Ing-wen 2016-2024;Lai Ching-te 2024-
UGA|President|Yoweri Museveni 1986-
UKR|President|Viktor Yanukovych 2010-2014;Petro Poroshenko 2014-2019;Volodymyr Zelensky 2019-;Volodymyr Zelenskyy 2019-;Volodymyr Zelenskiy 2019-
USA|President|Bill Clinton 1993-2001;George W. Bush 2001-2009;Barack Obama 2009-2017;Donald Trump 2017-2021;Joe Biden 2021-2025;Donald Trump 2025-
UZB|President|Islam Karimov 1991-2016;Shavkat Mirziyoyev 2016-
VEN|President|Hugo Chavez 1999-2013;Hugo Chávez 1999-2013;Nicolas Maduro 2013-;Nicolás Maduro 2013-
ZAF|President|Thabo Mbeki 1999-2008;Jacob Zuma 2009-2018;Cyril Ramaphosa 2018-
ZWE|President|Robert Mugabe 1987-2017;Emmerson Mnangagwa 2017-
`

var leaderLookup = sync.OnceValue(func() map[string][]Leader {
	m := make(map[string][]Leader, 256)
	for line := range strings.Lines(leaders) {
		code, rest, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		office, people, _ := strings.Cut(rest, "|")
		for p := range strings.SplitSeq(people, ";") {
			i := strings.LastIndexByte(p, ' ')
			from, to, _ := strings.Cut(p[i+1:], "-")
			l := Leader{Code: code, Name: p[:i], Office: office, From: year(from), To: year(to)}
			words := strings.Fields(l.Name)
			for k, w := range words {
				if k == 0 || k == len(words)-1 {
					m[w] = append(m[w], l)
				}
			}
		}
	}
	return m
})

func year(s string) int {
	n := 0
	for _, c := range []byte(s) {
		n = n*10 + int(c-'0')
	}
	return n
}

// LeadersByWord are the leaders whose name starts or ends with word, in the
// order of the table. The caller must not change them.
func LeadersByWord(word string) []Leader { return leaderLookup()[word] }
