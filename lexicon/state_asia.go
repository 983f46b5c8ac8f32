package lexicon

// statesAsia are the states of Asia and the Middle East. The fields of a line
// are explained at stateTables.
const statesAsia = `
AFG|Afghanistan|Afghan|Afghan|Kabul|
BHR|Bahrain|Bahraini||Manama|
BGD|Bangladesh|Bangladeshi||Dhaka;Dacca|
BTN|Bhutan|Bhutanese||Thimphu|
BRN|Brunei;Brunei Darussalam|Bruneian||Bandar Seri Begawan|
KHM|Cambodia;Kampuchea|Cambodian|Khmer|Phnom Penh|
CHN|China;People's Republic of China;People’s Republic of China;PRC;P.R.C.;mainland China;Mainland China|Chinese||Beijing;Peking|Zhongnanhai
TLS|East Timor;Timor-Leste;Timor Leste|Timorese;East Timorese||Dili|
IND|India;Republic of India|Indian||New Delhi;Delhi|South Block;Rashtrapati Bhavan
IDN|Indonesia|Indonesian||Jakarta|
IRN|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Persian||Tehran;Teheran|
IRQ|Iraq|Iraqi||Baghdad|Green Zone
ISR|Israel;State of Israel|Israeli||Jerusalem|
JPN|Japan|Japanese||Tokyo|Kantei;Nagatacho
JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian||Amman|
KAZ|Kazakhstan|Kazakh;Kazakhstani|Kazakh|Astana;Nur-Sultan|Akorda
KWT|Kuwait|Kuwaiti|||
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani|Kyrgyz|Bishkek|
LAO|Laos;Lao People's Democratic Republic|Laotian;Lao||Vientiane|
LBN|Lebanon|Lebanese||Beirut|Baabda Palace
MYS|Malaysia|Malaysian||Kuala Lumpur|Putrajaya
MDV|Maldives|Maldivian||Male|
MNG|Mongolia|Mongolian|Mongol|Ulaanbaatar;Ulan Bator|
MMR|Myanmar;Burma|Myanmar;Burmese||Naypyidaw;Naypyitaw;Nay Pyi Taw|
NPL|Nepal|Nepalese;Nepali|Nepali|Kathmandu|Singha Durbar
PRK|North Korea;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;DPRK;D.P.R.K.|North Korean||Pyongyang|
OMN|Oman|Omani||Muscat|
PAK|Pakistan|Pakistani||Islamabad|
PHL|Philippines;Republic of the Philippines|Philippine;Filipino|Filipino;Filipina|Manila|Malacañang;Malacanang;Malacañang Palace;Malacanang Palace
QAT|Qatar|Qatari||Doha|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudi|Riyadh|
SGP|Singapore|Singaporean|||Istana
KOR|South Korea;Republic of Korea;ROK|South Korean||Seoul|Blue House;Cheong Wa Dae
LKA|Sri Lanka;Ceylon|Sri Lankan||Colombo;Sri Jayawardenepura Kotte|Temple Trees
SYR|Syria;Syrian Arab Republic|Syrian||Damascus|
TJK|Tajikistan|Tajik;Tajikistani|Tajik|Dushanbe|
THA|Thailand;Siam|Thai|Thai|Bangkok|Government House
TKM|Turkmenistan|Turkmen|Turkmen|Ashgabat|
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati||Abu Dhabi|
UZB|Uzbekistan|Uzbek;Uzbekistani|Uzbek|Tashkent|
VNM|Vietnam;Viet Nam|Vietnamese||Hanoi|
YEM|Yemen|Yemeni||Sanaa;Sana'a;Sana’a;Sana|
`

// territoriesAsia are territories of Asia that news names beside states.
const territoriesAsia = `
TWN|Taiwan;Republic of China;Formosa;Chinese Taipei|Taiwanese||Taipei|
PSE|Palestine;State of Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territory|Palestinian||Ramallah|Muqata
PSE|Gaza Strip;Gaza|Gazan||Gaza City|
PSE|West Bank||||
HKG|Hong Kong|Hong Kong|Hong Konger;Hongkonger||
MAC|Macau;Macao|Macanese|||
CHN|Tibet|Tibetan||Lhasa|
CHN|Xinjiang|Uyghur;Uighur|Uyghur;Uighur|Urumqi;Ürümqi|
IND|Kashmir;Jammu and Kashmir|Kashmiri||Srinagar|
IRQ|Kurdistan;Iraqi Kurdistan;Kurdistan Region|Iraqi Kurdish||Erbil;Irbil;Arbil|
`
