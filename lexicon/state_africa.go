package lexicon

// statesAfrica are the states of Africa. The fields of a line are explained at
// stateTables.
const statesAfrica = `
DZA|Algeria|Algerian||Algiers|El Mouradia
AGO|Angola|Angolan||Luanda|
BEN|Benin|Beninese||Porto-Novo;Cotonou|
BWA|Botswana|Botswanan;Motswana|Batswana|Gaborone|
BFA|Burkina Faso;Burkina|Burkinabe;Burkinabé;Burkinabè|Burkinabe|Ouagadougou|
BDI|Burundi|Burundian||Gitega;Bujumbura|
CMR|Cameroon|Cameroonian||Yaounde;Yaoundé|
CPV|Cape Verde;Cabo Verde|Cape Verdean||Praia|
CAF|Central African Republic;CAR|Central African||Bangui|
TCD|Chad|Chadian||N'Djamena;N’Djamena;Ndjamena|
COM|Comoros|Comorian||Moroni|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;Congo;Congo-Kinshasa;Zaire|Congolese||Kinshasa|
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville|||Brazzaville|
CIV|Ivory Coast;Côte d'Ivoire;Côte d’Ivoire;Cote d'Ivoire;Cote d’Ivoire|Ivorian||Yamoussoukro;Abidjan|
DJI|Djibouti|Djiboutian|||
EGY|Egypt;Arab Republic of Egypt|Egyptian||Cairo|
GNQ|Equatorial Guinea|Equatorial Guinean|Equatoguinean|Malabo|
ERI|Eritrea|Eritrean||Asmara|
SWZ|Eswatini;Swaziland|Swazi|Swazi|Mbabane|
ETH|Ethiopia|Ethiopian||Addis Ababa|
GAB|Gabon|Gabonese||Libreville|
GMB|Gambia;The Gambia|Gambian||Banjul|
GHA|Ghana|Ghanaian||Accra|Jubilee House
GIN|Guinea|Guinean||Conakry|
GNB|Guinea-Bissau|Bissau-Guinean||Bissau|
KEN|Kenya|Kenyan||Nairobi|
LSO|Lesotho|Basotho|Mosotho|Maseru|
LBR|Liberia|Liberian||Monrovia|
LBY|Libya|Libyan||Tripoli|
MDG|Madagascar|Malagasy;Madagascan||Antananarivo|
MWI|Malawi|Malawian||Lilongwe|
MLI|Mali|Malian||Bamako|Koulouba
MRT|Mauritania|Mauritanian||Nouakchott|
MUS|Mauritius|Mauritian||Port Louis|
MAR|Morocco|Moroccan||Rabat|
MOZ|Mozambique|Mozambican||Maputo|
NAM|Namibia|Namibian||Windhoek|
NER|Niger|Nigerien||Niamey|
NGA|Nigeria|Nigerian||Abuja|Aso Rock;Aso Villa
RWA|Rwanda|Rwandan||Kigali|
STP|Sao Tome and Principe;São Tomé and Príncipe|Sao Tomean||Sao Tome;São Tomé|
SEN|Senegal|Senegalese||Dakar|
SYC|Seychelles|Seychellois|||
SLE|Sierra Leone|Sierra Leonean||Freetown|
SOM|Somalia|Somali;Somalian|Somali|Mogadishu|Villa Somalia
ZAF|South Africa;Republic of South Africa;RSA|South African||Pretoria;Tshwane|Union Buildings
SSD|South Sudan|South Sudanese||Juba|
SDN|Sudan|Sudanese||Khartoum|
TZA|Tanzania|Tanzanian||Dodoma;Dar es Salaam|
TGO|Togo|Togolese||Lome;Lomé|
TUN|Tunisia|Tunisian||Tunis|Carthage Palace
UGA|Uganda|Ugandan||Kampala|
ZMB|Zambia|Zambian||Lusaka|
ZWE|Zimbabwe;Rhodesia|Zimbabwean||Harare|
`

// territoriesAfrica are territories of Africa that news names beside states.
const territoriesAfrica = `
ESH|Western Sahara|Sahrawi|Sahrawi|Laayoune|
SOM|Somaliland|Somalilander||Hargeisa|
SOM|Puntland|||Garowe|
ETH|Tigray|Tigrayan||Mekelle|
SDN|Darfur|Darfuri|||
MYT|Mayotte||||
REU|Reunion;Réunion||||
TZA|Zanzibar|Zanzibari|||
`
