package lexicon

// outletsEast are outlets of Asia, the Middle East, Africa, Oceania and Latin
// America. The fields of a line are explained at outletTables.
const outletsEast = `
CHN|*Xinhua;Xinhua News Agency;New China News Agency
CHN|*China News Service
JPN|*Kyodo;Kyodo News
JPN|*Jiji Press;Jiji
KOR|*Yonhap;Yonhap News Agency
PRK|*Korean Central News Agency;KCNA
IND|*Press Trust of India;Asian News International
IDN|*Antara
MYS|*Bernama
PAK|*Associated Press of Pakistan
IRN|*IRNA;Irna;Islamic Republic News Agency
IRN|*Fars;Fars News Agency;Fars news agency
IRN|*Tasnim;Tasnim News Agency;Tasnim news agency
IRN|*Mehr;Mehr News Agency;Mehr news agency
IRN|*ISNA
IRN|Press TV
SYR|*SANA;Sana news agency
LBN|*National News Agency
SAU|*Saudi Press Agency;SPA
QAT|*Qatar News Agency
ARE|*WAM;Emirates News Agency
EGY|*MENA;Middle East News Agency
YEM|*Saba;Saba News Agency
PSE|*Wafa;WAFA
JOR|*Petra
TUR|*Anadolu Agency;Anadolu;Anadolu Ajansi
AZE|*Azertac;Trend
ARM|*Armenpress
GEO|*Interpressnews
KAZ|*Kazinform
NGA|*News Agency of Nigeria
ZAF|*News24
ETH|*Ethiopian News Agency
KEN|*Kenya News Agency
DZA|*Algérie Presse Service;Algeria Press Service
CUB|*Prensa Latina
MEX|*Notimex
CHN|Global Times
CHN|People's Daily;People’s Daily
CHN|China Daily
CHN|CCTV;China Central Television
CHN|CGTN
CHN|Caixin
CHN|The Paper
CHN|PLA Daily
HKG|South China Morning Post;SCMP
HKG|Apple Daily
TWN|Central News Agency;CNA
TWN|Taipei Times
JPN|NHK
JPN|Asahi Shimbun;Asahi
JPN|Yomiuri Shimbun;Yomiuri
JPN|Mainichi Shimbun
JPN|Nikkei;Nikkei Asia;Nikkei Asian Review
JPN|Japan Times
KOR|Chosun Ilbo
KOR|JoongAng Ilbo
KOR|KBS;MBC
PRK|Rodong Sinmun
SGP|Straits Times
SGP|Channel NewsAsia
IDN|Jakarta Post
IDN|Kompas
THA|Bangkok Post
PHL|Rappler
PHL|Philippine Daily Inquirer
VNM|Tuoi Tre
MMR|Irrawaddy
IND|Times of India
IND|Hindu
IND|Indian Express
IND|Hindustan Times
IND|NDTV
IND|Doordarshan
PAK|Dawn
PAK|Geo TV;Geo News
PAK|Express Tribune
AFG|Tolo News;TOLOnews;Tolo
BGD|Daily Star
IRN|Tehran Times
IRN|Kayhan
IRN|Al-Alam
IRQ|Rudaw
IRQ|Shafaq News
ISR|Haaretz
ISR|Jerusalem Post
ISR|Times of Israel
ISR|Yedioth Ahronoth;Ynet
ISR|Maariv
LBN|Al Mayadeen;Al-Mayadeen
LBN|Al-Manar;Al Manar;al-Manar
LBN|Daily Star Lebanon
LBN|An-Nahar
QAT|Al Jazeera;Al-Jazeera;al-Jazeera;Aljazeera
SAU|Al Arabiya;Al-Arabiya;al-Arabiya
SAU|Al-Hadath
SAU|Arab News
SAU|Asharq Al-Awsat;Asharq al-Awsat
ARE|Gulf News
ARE|Sky News Arabia
EGY|Al-Ahram;al-Ahram;Ahram Online
EGY|Mada Masr
TUR|Hurriyet;Hürriyet
TUR|Hurriyet Daily News;Hürriyet Daily News
TUR|Cumhuriyet
TUR|Daily Sabah;Sabah newspaper
TUR|TRT;NTV
YEM|Al-Masirah;al-Masirah
KEN|Daily Nation
KEN|Standard newspaper
NGA|Premium Times
NGA|Punch newspaper;Vanguard newspaper
NGA|Sahara Reporters;SaharaReporters
ZAF|Mail & Guardian;Mail and Guardian
ZAF|SABC
ZAF|Daily Maverick
ZWE|Herald newspaper
SDN|Sudan Tribune
SOM|Garowe Online
ETH|Addis Standard
AUS|Sydney Morning Herald
AUS|Australian Broadcasting Corporation
AUS|*Australian Associated Press
AUS|Age newspaper
NZL|New Zealand Herald
BRA|Folha de S.Paulo;Folha de São Paulo;Folha
BRA|O Globo;Globo
ARG|Clarín;Clarin
ARG|La Nación
MEX|Reforma
MEX|El Universal
VEN|Telesur;teleSUR
CUB|Granma
COL|El Tiempo
CHL|El Mercurio
`
