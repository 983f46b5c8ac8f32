package lexicon

// statesEurope are the states of Europe and the Caucasus. The fields of a line
// are explained at stateTables.
const statesEurope = `
ALB|Albania|Albanian||Tirana|
AND|Andorra|Andorran||Andorra la Vella|
ARM|Armenia|Armenian||Yerevan|
AUT|Austria|Austrian||Vienna|Ballhausplatz
AZE|Azerbaijan|Azerbaijani;Azeri||Baku|
BLR|Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Belorussian||Minsk|
BEL|Belgium|Belgian||Brussels|
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia;Bosnia & Herzegovina|Bosnian|Bosniak|Sarajevo|
BGR|Bulgaria|Bulgarian||Sofia|
HRV|Croatia|Croatian|Croat|Zagreb|
CYP|Cyprus|Cypriot|Cypriot;Greek Cypriot|Nicosia|
CZE|Czech Republic;Czechia|Czech|Czech|Prague|Prague Castle
DNK|Denmark|Danish|Dane|Copenhagen|Christiansborg
EST|Estonia|Estonian||Tallinn|
FIN|Finland|Finnish|Finn|Helsinki|
FRA|France;French Republic|French|Frenchman;Frenchwoman|Paris|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace;Quai d'Orsay;Quai d’Orsay;Matignon
GEO|Georgia|Georgian||Tbilisi|
DEU|Germany;Federal Republic of Germany;West Germany|German||Berlin|Chancellery;Bundeskanzleramt
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greek|Athens|
HUN|Hungary|Hungarian||Budapest|
ISL|Iceland|Icelandic|Icelander|Reykjavik;Reykjavík|
IRL|Ireland;Republic of Ireland;Irish Republic|Irish|Irishman;Irishwoman|Dublin|
ITA|Italy|Italian||Rome|Palazzo Chigi;Quirinale;Farnesina
XKX|Kosovo|Kosovar;Kosovan|Kosovar|Pristina;Prishtina|
LVA|Latvia|Latvian||Riga|
LIE|Liechtenstein|||Vaduz|
LTU|Lithuania|Lithuanian||Vilnius|
LUX|Luxembourg;Luxemburg|Luxembourgish|Luxembourger||
MLT|Malta|Maltese||Valletta|
MDA|Moldova;Republic of Moldova|Moldovan;Moldavian||Chisinau;Chișinău;Kishinev|
MCO|Monaco|Monegasque||Monte Carlo|
MNE|Montenegro|Montenegrin|Montenegrin|Podgorica|
NLD|Netherlands;Holland;Kingdom of the Netherlands|Dutch|Dutchman;Dutchwoman|Amsterdam|The Hague;Binnenhof
MKD|North Macedonia;Macedonia;Republic of North Macedonia|Macedonian;North Macedonian||Skopje|
NOR|Norway|Norwegian||Oslo|
POL|Poland|Polish|Pole|Warsaw|
PRT|Portugal|Portuguese||Lisbon|
ROU|Romania;Rumania|Romanian||Bucharest|Cotroceni Palace
RUS|Russia;Russian Federation|Russian||Moscow|Kremlin
SMR|San Marino|Sammarinese|||
SRB|Serbia|Serbian|Serb|Belgrade|
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovak|Bratislava|
SVN|Slovenia|Slovenian;Slovene|Slovene|Ljubljana|
ESP|Spain|Spanish|Spaniard|Madrid|Moncloa;Moncloa Palace
SWE|Sweden|Swedish|Swede|Stockholm|
CHE|Switzerland;Swiss Confederation|Swiss||Bern;Berne|
TUR|Turkey;Türkiye;Turkiye|Turkish|Turk|Ankara|Sublime Porte;Bestepe;Beştepe
UKR|Ukraine|Ukrainian||Kyiv;Kiev|Bankova
GBR|United Kingdom;Britain;Great Britain;UK;U.K.|British|Briton;Brit|London|Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall;Westminster;Buckingham Palace;Foreign Office
VAT|Vatican City;Holy See;Vatican|||Vatican City|
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
`
