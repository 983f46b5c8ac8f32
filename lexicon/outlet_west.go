package lexicon

// outletsWest are outlets of Europe, Russia and North America. The fields of a
// line are explained at outletTables.
const outletsWest = `
GBR|*Reuters;Thomson Reuters
FRA|*Agence France-Presse;AFP;Agence France Presse
USA|*Associated Press;AP;A.P.
USA|*United Press International;UPI
USA|*Bloomberg;Bloomberg News
USA|*Dow Jones;Dow Jones Newswires
DEU|*Deutsche Presse-Agentur;DPA;dpa
ITA|*ANSA;Ansa
ESP|*EFE;Efe
GBR|*Press Association;PA Media
RUS|*TASS;Tass;Itar-Tass;ITAR-TASS
RUS|*RIA Novosti;RIA;Ria Novosti
RUS|*Interfax
RUS|*Sputnik
UKR|*Interfax-Ukraine;Interfax Ukraine
UKR|*Ukrinform
UKR|*UNIAN;Unian
BLR|*BelTA;Belta;BELTA
BLR|BelaPAN;Belapan
POL|*PAP;Polish Press Agency
CZE|*CTK;ČTK
HUN|*MTI
SRB|*Tanjug
LTU|*BNS;Baltic News Service
GBR|BBC;British Broadcasting Corporation;BBC News;BBC World Service;BBC Monitoring
GBR|Guardian
GBR|Times;Times of London
GBR|Sunday Times
GBR|Daily Telegraph;Telegraph
GBR|Financial Times;FT
GBR|Independent
GBR|Economist
GBR|Daily Mail;Mail on Sunday;MailOnline
GBR|Daily Mirror
GBR|Observer
GBR|Sky News
GBR|ITV;ITV News
GBR|Channel 4 News;Channel 4
GBR|Middle East Eye
GBR|Bellingcat
GBR|Iran International
USA|New York Times;NYT
USA|Washington Post
USA|Wall Street Journal;WSJ
USA|Los Angeles Times
USA|USA Today;USA TODAY
USA|Boston Globe
USA|Chicago Tribune
USA|Miami Herald
USA|New York Post
USA|New Yorker
USA|Time magazine;Time Magazine
USA|Newsweek
USA|Politico;POLITICO
USA|Axios
USA|Huffington Post;HuffPost
USA|BuzzFeed;BuzzFeed News;Buzzfeed
USA|Vox.com
USA|Daily Beast
USA|Foreign Policy
USA|Foreign Affairs
USA|CNN
USA|NBC;NBC News;MSNBC
USA|ABC News;ABC
USA|CBS;CBS News
USA|CNBC
USA|Fox News;Fox
USA|NPR;National Public Radio
USA|PBS
USA|Voice of America;VOA
USA|Radio Free Europe/Radio Liberty;Radio Free Europe;RFE/RL;Radio Liberty
USA|Radio Free Asia;RFA
USA|Breitbart
USA|Univision
USA|Defense One
USA|McClatchy
FRA|Le Monde
FRA|Le Figaro
FRA|Libération;Liberation
FRA|France 24
FRA|Radio France Internationale;RFI
FRA|Euronews;euronews
FRA|Charlie Hebdo
FRA|Mediapart
DEU|Der Spiegel;Spiegel;Spiegel Online
DEU|Die Welt
DEU|Die Zeit
DEU|Bild;Bild newspaper
DEU|Süddeutsche Zeitung;Sueddeutsche Zeitung
DEU|Frankfurter Allgemeine Zeitung;FAZ;Frankfurter Allgemeine
DEU|Deutsche Welle;DW
DEU|ARD
DEU|ZDF
DEU|Handelsblatt
ITA|Corriere della Sera
ITA|La Repubblica;Repubblica
ITA|La Stampa
ITA|RAI
ESP|El País;El Pais
ESP|El Mundo
ESP|Diario ABC
CHE|Neue Zürcher Zeitung
BEL|De Standaard
BEL|Le Soir
BEL|EUobserver
NLD|De Telegraaf
SWE|Dagens Nyheter
NOR|NRK
FIN|Yle;Helsingin Sanomat
POL|Gazeta Wyborcza
POL|TVN;TVP;TVN24
LTU|LRT;Delfi
HUN|Index.hu
IRL|Irish Times
IRL|RTE;RTÉ
RUS|RT;Russia Today
RUS|Rossiya 24;Rossiya-24;Rossiya 1
RUS|Channel One
RUS|Kommersant
RUS|Izvestia;Izvestiya
RUS|Vedomosti
RUS|Novaya Gazeta
RUS|Pravda
RUS|Komsomolskaya Pravda
RUS|Rossiiskaya Gazeta;Rossiyskaya Gazeta
RUS|Meduza
RUS|TV Rain;Dozhd;Dozhd TV
RUS|Ekho Moskvy;Echo of Moscow
RUS|Moscow Times
RUS|RBC
UKR|Kyiv Post
UKR|Kyiv Independent
UKR|Ukrainska Pravda
BLR|Nasha Niva;Nexta;NEXTA
CAN|CBC
CAN|Globe and Mail
CAN|Toronto Star
CAN|*Canadian Press
`
