package lexicon

// statesAmericas are the states of the Americas and of Oceania. The fields of a
// line are explained at stateTables.
const statesAmericas = `
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;US;U.S.||Washington;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC|White House;Oval Office;Capitol Hill;Foggy Bottom;Camp David;Pennsylvania Avenue;1600 Pennsylvania Avenue;West Wing
ATG|Antigua and Barbuda;Antigua|Antiguan||St. John's;St. John’s|
ARG|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentine|Buenos Aires|Casa Rosada
BHS|Bahamas;Commonwealth of the Bahamas;The Bahamas|Bahamian||Nassau|
BRB|Barbados|Barbadian|Bajan|Bridgetown|
BLZ|Belize|Belizean||Belmopan|
BOL|Bolivia;Plurinational State of Bolivia|Bolivian||La Paz;Sucre|
BRA|Brazil;Brasil;Federative Republic of Brazil|Brazilian||Brasilia;Brasília|Planalto;Planalto Palace;Itamaraty
CAN|Canada|Canadian||Ottawa|Parliament Hill;Rideau Hall
CHL|Chile;Republic of Chile|Chilean||Santiago|La Moneda
COL|Colombia;Republic of Colombia|Colombian||Bogota;Bogotá|Casa de Nariño;Casa de Narino;Nariño Palace;Narino Palace
CRI|Costa Rica;Republic of Costa Rica|Costa Rican||San Jose;San José|
CUB|Cuba;Republic of Cuba|Cuban||Havana|Palace of the Revolution
DMA|Dominica;Commonwealth of Dominica|||Roseau|
DOM|Dominican Republic|Dominican||Santo Domingo|
ECU|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean||Quito|Carondelet Palace
SLV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian||San Salvador|
GRD|Grenada|Grenadian||St. George's;St. George’s|
GTM|Guatemala;Republic of Guatemala|Guatemalan||Guatemala City|
GUY|Guyana;Co-operative Republic of Guyana|Guyanese||Georgetown|
HTI|Haiti;Republic of Haiti|Haitian||Port-au-Prince|
HND|Honduras;Republic of Honduras|Honduran||Tegucigalpa|
JAM|Jamaica|Jamaican||Kingston|
MEX|Mexico;United Mexican States|Mexican||Mexico City|Los Pinos
NIC|Nicaragua;Republic of Nicaragua|Nicaraguan||Managua|
PAN|Panama;Republic of Panama|Panamanian||Panama City|
PRY|Paraguay;Republic of Paraguay|Paraguayan||Asuncion;Asunción|
PER|Peru;Republic of Peru|Peruvian||Lima|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;Saint Christopher and Nevis;Federation of Saint Kitts and Nevis|Kittitian||Basseterre|
LCA|Saint Lucia;St. Lucia;St Lucia|Saint Lucian||Castries|
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian||Kingstown|
SUR|Suriname;Surinam;Republic of Suriname|Surinamese||Paramaribo|
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad;Republic of Trinidad and Tobago|Trinidadian||Port of Spain|
URY|Uruguay;Eastern Republic of Uruguay;Oriental Republic of Uruguay|Uruguayan||Montevideo|
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan||Caracas|Miraflores;Miraflores Palace
AUS|Australia;Commonwealth of Australia|Australian|Aussie|Canberra|
FJI|Fiji;Republic of Fiji|Fijian||Suva|
KIR|Kiribati;Republic of Kiribati|I-Kiribati||Tarawa|
MHL|Marshall Islands;Republic of the Marshall Islands|Marshallese||Majuro|
FSM|Micronesia;Federated States of Micronesia|Micronesian||Palikir|
NRU|Nauru;Republic of Nauru|Nauruan||Yaren|
NZL|New Zealand;Aotearoa|New Zealand|New Zealander|Wellington|Beehive
PLW|Palau;Republic of Palau|Palauan||Ngerulmud;Koror|
PNG|Papua New Guinea;PNG;Independent State of Papua New Guinea|Papua New Guinean||Port Moresby|
WSM|Samoa;Independent State of Samoa;Western Samoa|Samoan||Apia|
SLB|Solomon Islands;Solomons|Solomon Islander|Solomon Islander|Honiara|
TON|Tonga;Kingdom of Tonga|Tongan||Nuku'alofa;Nuku’alofa|
TUV|Tuvalu|Tuvaluan||Funafuti|
VUT|Vanuatu;Republic of Vanuatu|Vanuatuan;Ni-Vanuatu||Port Vila|
`

// territoriesAmericas are territories of the Americas and of Oceania that news
// names beside states.
const territoriesAmericas = `
PRI|Puerto Rico|Puerto Rican||San Juan|
GUM|Guam|Guamanian|||
ASM|American Samoa|American Samoan||Pago Pago|
VIR|US Virgin Islands;U.S. Virgin Islands||||
VGB|British Virgin Islands||||
BMU|Bermuda|Bermudian||Hamilton|
CYM|Cayman Islands|Caymanian||George Town|
FLK|Falkland Islands;Falklands;Malvinas;Islas Malvinas|Falkland Islander|Falkland Islander||
GRL|Greenland|Greenlandic|Greenlander|Nuuk|
ABW|Aruba|Aruban||Oranjestad|
CUW|Curaçao;Curacao|||Willemstad|
GLP|Guadeloupe||||
MTQ|Martinique||||
GUF|French Guiana|||Cayenne|
TCA|Turks and Caicos Islands;Turks and Caicos||||
MSR|Montserrat||||
AIA|Anguilla||||
NCL|New Caledonia|New Caledonian|Kanak|Noumea;Nouméa|
PYF|French Polynesia|French Polynesian||Papeete|
COK|Cook Islands|Cook Islander|Cook Islander||
NIU|Niue||||
PNG|Bougainville|Bougainvillean|||
CAN|Quebec;Québec|Quebecois;Québécois|Quebecker|Quebec City|
BES|Bonaire;Sint Eustatius;Caribbean Netherlands||||
BLM|Saint Barthélemy;Saint Barthelemy;St. Barts||||
MAF|Saint Martin;St. Martin||||
SXM|Sint Maarten|||Philipsburg|
SPM|Saint Pierre and Miquelon;St. Pierre and Miquelon||||
SGS|South Georgia;South Georgia and the South Sandwich Islands||||
ATA|Antarctica|Antarctic|||
MNP|Northern Mariana Islands;Northern Marianas;Saipan||||
NFK|Norfolk Island||||
PCN|Pitcairn Islands;Pitcairn||||
TKL|Tokelau|Tokelauan|||
UMI|Wake Island;Midway Atoll||||
WLF|Wallis and Futuna||||
HMD|Heard Island||||
`
