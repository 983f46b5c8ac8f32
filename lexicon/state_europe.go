package lexicon

// statesEurope are the states of Europe and the Caucasus. The fields of a line
// are explained at stateTables.
const statesEurope = `
ALB|Albania;Republic of Albania|Albanian||Tirana|
AND|Andorra;Principality of Andorra|Andorran||Andorra la Vella|
ARM|Armenia;Republic of Armenia|Armenian||Yerevan|
AUT|Austria;Republic of Austria|Austrian||Vienna|Ballhausplatz;Hofburg
AZE|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri||Baku|
BLR|Belarus;Byelorussia;Belorussia;Republic of Belarus|Belarusian;Belarussian;Belorussian||Minsk|
BEL|Belgium;Kingdom of Belgium|Belgian||Brussels|
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia;Bosnia & Herzegovina|Bosnian|Bosniak|Sarajevo|
BGR|Bulgaria;Republic of Bulgaria|Bulgarian||Sofia|
HRV|Croatia;Republic of Croatia|Croatian|Croat|Zagreb|
CYP|Cyprus;Republic of Cyprus|Cypriot|Cypriot;Greek Cypriot|Nicosia|
CZE|Czech Republic;Czechia|Czech|Czech|Prague|Prague Castle;Hradcany;Hradčany
DNK|Denmark;Kingdom of Denmark|Danish|Dane|Copenhagen|Christiansborg
EST|Estonia;Republic of Estonia|Estonian||Tallinn|
FIN|Finland;Republic of Finland|Finnish|Finn|Helsinki|
FRA|France;French Republic|French|Frenchman;Frenchwoman|Paris|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace;Quai d'Orsay;Quai d’Orsay;Matignon
GEO|Georgia|Georgian||Tbilisi|
DEU|Germany;Federal Republic of Germany;West Germany|German||Berlin|Chancellery;Bundeskanzleramt;Bellevue Palace;Schloss Bellevue
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greek|Athens|
HUN|Hungary;Hungarian Republic|Hungarian||Budapest|Sándor Palace;Sandor Palace;Carmelite monastery
ISL|Iceland;Republic of Iceland|Icelandic|Icelander|Reykjavik;Reykjavík|
IRL|Ireland;Republic of Ireland;Irish Republic|Irish|Irishman;Irishwoman|Dublin|
ITA|Italy;Italian Republic|Italian||Rome|Palazzo Chigi;Quirinale;Farnesina;Quirinal Palace;Viminale
XKX|Kosovo;Republic of Kosovo;Kosova|Kosovar;Kosovan|Kosovar|Pristina;Prishtina|
LVA|Latvia;Republic of Latvia|Latvian||Riga|
LIE|Liechtenstein;Principality of Liechtenstein||Liechtensteiner|Vaduz|
LTU|Lithuania;Republic of Lithuania|Lithuanian||Vilnius|
LUX|Luxembourg;Luxemburg;Grand Duchy of Luxembourg|Luxembourgish|Luxembourger|Luxembourg City|
MLT|Malta;Republic of Malta|Maltese||Valletta|
MDA|Moldova;Republic of Moldova|Moldovan;Moldavian||Chisinau;Chișinău;Kishinev|
MCO|Monaco;Principality of Monaco|Monegasque|Monegasque|Monte Carlo|
MNE|Montenegro|Montenegrin|Montenegrin|Podgorica|
NLD|Netherlands;Holland;Kingdom of the Netherlands;The Netherlands|Dutch|Dutchman;Dutchwoman|Amsterdam|The Hague;Binnenhof
MKD|North Macedonia;Macedonia;Republic of North Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian;North Macedonian||Skopje|
NOR|Norway;Kingdom of Norway|Norwegian||Oslo|
POL|Poland;Republic of Poland|Polish|Pole|Warsaw|Belweder
PRT|Portugal;Portuguese Republic|Portuguese||Lisbon|São Bento Palace;Sao Bento Palace;Belém Palace;Belem Palace
ROU|Romania;Rumania|Romanian||Bucharest|Cotroceni Palace
RUS|Russia;Russian Federation|Russian||Moscow|Kremlin;Smolenskaya Square
SMR|San Marino;Republic of San Marino|Sammarinese||City of San Marino|
SRB|Serbia;Republic of Serbia|Serbian|Serb|Belgrade|
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovak|Bratislava|
SVN|Slovenia;Republic of Slovenia|Slovenian;Slovene|Slovene|Ljubljana|
ESP|Spain;Kingdom of Spain|Spanish|Spaniard|Madrid|Moncloa;Moncloa Palace
SWE|Sweden;Kingdom of Sweden|Swedish|Swede|Stockholm|Rosenbad
CHE|Switzerland;Swiss Confederation|Swiss||Bern;Berne|
TUR|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish|Turk|Ankara|Sublime Porte;Bestepe;Beştepe;Çankaya Palace;Cankaya Palace
UKR|Ukraine|Ukrainian||Kyiv;Kiev|Bankova;Bankova Street
GBR|United Kingdom;Britain;Great Britain;UK;U.K.;United Kingdom of Great Britain and Northern Ireland|British|Briton;Brit|London|Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall;Westminster;Buckingham Palace;Foreign Office
VAT|Vatican City;Holy See;Vatican;Vatican City State|||Vatican City|
`

// territoriesEurope are territories of Europe that news names beside states.
const territoriesEurope = `
GBR|England|English|Englishman;Englishwoman||
GBR|Scotland|Scottish;Scots|Scot|Edinburgh|Holyrood
GBR|Wales|Welsh|Welshman|Cardiff|Senedd
GBR|Northern Ireland|Northern Irish||Belfast|Stormont
FRO|Faroe Islands;Faroes|Faroese|Faroese|Torshavn;Tórshavn|
GGY|Guernsey||||
GIB|Gibraltar|Gibraltarian|||
IMN|Isle of Man|Manx||Douglas|
JEY|Jersey||||
GEO|Abkhazia|Abkhaz;Abkhazian|Abkhaz|Sukhumi;Sokhumi|
GEO|South Ossetia|South Ossetian|Ossetian|Tskhinvali|
MDA|Transnistria;Transdniestria;Trans-Dniester|Transnistrian||Tiraspol|
UKR|Crimea|Crimean||Simferopol|
RUS|Chechnya|Chechen|Chechen|Grozny|
AZE|Nagorno-Karabakh;Karabakh|||Stepanakert;Khankendi|
ESP|Catalonia|Catalan|Catalan|Barcelona|
CYP|Northern Cyprus|Turkish Cypriot|Turkish Cypriot||
ALA|Åland;Aland;Åland Islands;Aland Islands|||Mariehamn|
SJM|Svalbard;Svalbard and Jan Mayen;Spitsbergen|||Longyearbyen|
UKR|Donetsk People's Republic;Donetsk People’s Republic;DNR||||
UKR|Luhansk People's Republic;Luhansk People’s Republic;LNR||||
`
