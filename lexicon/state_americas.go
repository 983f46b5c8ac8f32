package lexicon

// statesAmericas are the states of the Americas and of Oceania. The fields of a
// line are explained at stateTables.
const statesAmericas = `
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;US;U.S.||Washington;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC|White House;Oval Office;Capitol Hill;Foggy Bottom;Camp David
ATG|Antigua and Barbuda;Antigua|Antiguan|||
ARG|Argentina|Argentine;Argentinian;Argentinean|Argentine|Buenos Aires|Casa Rosada
BHS|Bahamas|Bahamian||Nassau|
BRB|Barbados|Barbadian||Bridgetown|
BLZ|Belize|Belizean||Belmopan|
BOL|Bolivia|Bolivian||La Paz;Sucre|
BRA|Brazil;Brasil|Brazilian||Brasilia;Brasília|Planalto;Planalto Palace;Itamaraty
CAN|Canada|Canadian||Ottawa|Parliament Hill
CHL|Chile|Chilean||Santiago|La Moneda
COL|Colombia|Colombian||Bogota;Bogotá|Casa de Nariño;Casa de Narino
CRI|Costa Rica|Costa Rican||San Jose;San José|
CUB|Cuba|Cuban||Havana|
DMA|Dominica||||
DOM|Dominican Republic|Dominican||Santo Domingo|
ECU|Ecuador|Ecuadorian;Ecuadorean||Quito|Carondelet Palace
SLV|El Salvador|Salvadoran;Salvadorean;Salvadorian||San Salvador|
GRD|Grenada|Grenadian|||
GTM|Guatemala|Guatemalan||Guatemala City|
GUY|Guyana|Guyanese||Georgetown|
HTI|Haiti|Haitian||Port-au-Prince|
HND|Honduras|Honduran||Tegucigalpa|
JAM|Jamaica|Jamaican||Kingston|
MEX|Mexico|Mexican||Mexico City|Los Pinos
NIC|Nicaragua|Nicaraguan||Managua|
PAN|Panama|Panamanian||Panama City|
PRY|Paraguay|Paraguayan||Asuncion;Asunción|
PER|Peru|Peruvian||Lima|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian||Basseterre|
LCA|Saint Lucia;St. Lucia;St Lucia|Saint Lucian||Castries|
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian||Kingstown|
SUR|Suriname;Surinam|Surinamese||Paramaribo|
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian||Port of Spain|
URY|Uruguay|Uruguayan||Montevideo|
VEN|Venezuela|Venezuelan||Caracas|Miraflores;Miraflores Palace
AUS|Australia|Australian|Aussie|Canberra|
FJI|Fiji|Fijian||Suva|
KIR|Kiribati|I-Kiribati||Tarawa|
MHL|Marshall Islands|Marshallese||Majuro|
FSM|Micronesia;Federated States of Micronesia|Micronesian||Palikir|
NRU|Nauru|Nauruan||Yaren|
NZL|New Zealand;Aotearoa|New Zealand|New Zealander|Wellington|Beehive
PLW|Palau|Palauan||Ngerulmud;Koror|
PNG|Papua New Guinea;PNG|Papua New Guinean||Port Moresby|
WSM|Samoa|Samoan||Apia|
SLB|Solomon Islands;Solomons|Solomon Islander|Solomon Islander|Honiara|
TON|Tonga|Tongan||Nuku'alofa;Nuku’alofa|
TUV|Tuvalu|Tuvaluan||Funafuti|
VUT|Vanuatu|Vanuatuan;Ni-Vanuatu||Port Vila|
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
`
