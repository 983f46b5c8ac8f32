package lexicon

// statesAfrica are the states of Africa. The fields of a line are explained at
// stateTables.
const statesAfrica = `
DZA|Algeria;People's Democratic Republic of Algeria;People’s Democratic Republic of Algeria|Algerian||Algiers|El Mouradia
AGO|Angola;Republic of Angola|Angolan||Luanda|
BEN|Benin;Republic of Benin;Dahomey|Beninese||Porto-Novo;Cotonou|
BWA|Botswana;Republic of Botswana|Botswanan;Motswana|Batswana|Gaborone|
BFA|Burkina Faso;Burkina|Burkinabe;Burkinabé;Burkinabè|Burkinabe|Ouagadougou|
BDI|Burundi;Republic of Burundi|Burundian||Gitega;Bujumbura|
CMR|Cameroon;Republic of Cameroon|Cameroonian||Yaounde;Yaoundé|
CPV|Cape Verde;Cabo Verde;Republic of Cabo Verde|Cape Verdean||Praia|
CAF|Central African Republic;CAR|Central African||Bangui|
TCD|Chad;Republic of Chad|Chadian||N'Djamena;N’Djamena;Ndjamena|
COM|Comoros;Union of the Comoros|Comorian||Moroni|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;Congo;Congo-Kinshasa;Zaire|Congolese||Kinshasa|
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville|||Brazzaville|
CIV|Ivory Coast;Côte d'Ivoire;Côte d’Ivoire;Cote d'Ivoire;Cote d’Ivoire;Republic of Côte d'Ivoire;Republic of Côte d’Ivoire|Ivorian||Yamoussoukro;Abidjan|
DJI|Djibouti;Republic of Djibouti|Djiboutian||Djibouti City|
EGY|Egypt;Arab Republic of Egypt|Egyptian||Cairo|Heliopolis Palace;Ittihadiya Palace;al-Ittihadiya
GNQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean|Equatoguinean|Malabo|
ERI|Eritrea;State of Eritrea|Eritrean||Asmara|
SWZ|Eswatini;Swaziland;Kingdom of Eswatini;Kingdom of Swaziland|Swazi|Swazi|Mbabane|
ETH|Ethiopia;Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian||Addis Ababa|
GAB|Gabon;Gabonese Republic|Gabonese||Libreville|
GMB|Gambia;The Gambia;Republic of the Gambia|Gambian||Banjul|
GHA|Ghana;Republic of Ghana|Ghanaian||Accra|Jubilee House
GIN|Guinea;Republic of Guinea;Guinea-Conakry|Guinean||Conakry|
GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean||Bissau|
KEN|Kenya;Republic of Kenya|Kenyan||Nairobi|State House Nairobi
LSO|Lesotho;Kingdom of Lesotho|Basotho|Mosotho|Maseru|
LBR|Liberia;Republic of Liberia|Liberian||Monrovia|
LBY|Libya;State of Libya|Libyan||Tripoli|
MDG|Madagascar;Republic of Madagascar|Malagasy;Madagascan||Antananarivo|
MWI|Malawi;Republic of Malawi|Malawian||Lilongwe|
MLI|Mali;Republic of Mali|Malian||Bamako|Koulouba
MRT|Mauritania;Islamic Republic of Mauritania|Mauritanian||Nouakchott|
MUS|Mauritius;Republic of Mauritius|Mauritian||Port Louis|
MAR|Morocco;Kingdom of Morocco|Moroccan||Rabat|
MOZ|Mozambique;Republic of Mozambique|Mozambican||Maputo|
NAM|Namibia;Republic of Namibia|Namibian||Windhoek|
NER|Niger;Republic of Niger|Nigerien||Niamey|
NGA|Nigeria;Federal Republic of Nigeria|Nigerian||Abuja|Aso Rock;Aso Villa
RWA|Rwanda;Republic of Rwanda|Rwandan||Kigali|
STP|Sao Tome and Principe;São Tomé and Príncipe;Democratic Republic of Sao Tome and Principe|Sao Tomean||Sao Tome;São Tomé|
SEN|Senegal;Republic of Senegal|Senegalese||Dakar|
SYC|Seychelles;Republic of Seychelles|Seychellois|||
SLE|Sierra Leone;Republic of Sierra Leone|Sierra Leonean||Freetown|
SOM|Somalia;Federal Republic of Somalia|Somali;Somalian|Somali|Mogadishu|Villa Somalia
ZAF|South Africa;Republic of South Africa;RSA|South African||Pretoria;Tshwane|Union Buildings;Mahlamba Ndlopfu
SSD|South Sudan;Republic of South Sudan|South Sudanese||Juba|
SDN|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese||Khartoum|
TZA|Tanzania;United Republic of Tanzania;Tanganyika|Tanzanian||Dodoma;Dar es Salaam|
TGO|Togo;Togolese Republic|Togolese||Lome;Lomé|
TUN|Tunisia;Republic of Tunisia;Tunisian Republic|Tunisian||Tunis|Carthage Palace
UGA|Uganda;Republic of Uganda|Ugandan||Kampala|
ZMB|Zambia;Republic of Zambia|Zambian||Lusaka|
ZWE|Zimbabwe;Rhodesia;Republic of Zimbabwe|Zimbabwean||Harare|
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
SHN|Saint Helena;St. Helena;St Helena;Ascension Island;Tristan da Cunha|||Jamestown|
ATF|French Southern Territories;Kerguelen||||
BVT|Bouvet Island||||
`
