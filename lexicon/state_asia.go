package lexicon

// statesAsia are the states of Asia and the Middle East. The fields of a line
// are explained at stateTables.
const statesAsia = `
AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|Afghan|Kabul|
BHR|Bahrain;Kingdom of Bahrain|Bahraini||Manama|
BGD|Bangladesh;People's Republic of Bangladesh;People’s Republic of Bangladesh|Bangladeshi||Dhaka;Dacca|
BTN|Bhutan;Kingdom of Bhutan|Bhutanese||Thimphu|
BRN|Brunei;Brunei Darussalam|Bruneian||Bandar Seri Begawan|
KHM|Cambodia;Kampuchea;Kingdom of Cambodia|Cambodian|Khmer|Phnom Penh|
CHN|China;People's Republic of China;People’s Republic of China;PRC;P.R.C.;mainland China;Mainland China|Chinese||Beijing;Peking|Zhongnanhai
TLS|East Timor;Timor-Leste;Timor Leste;Democratic Republic of Timor-Leste|Timorese;East Timorese||Dili|
IND|India;Republic of India|Indian||New Delhi;Delhi|South Block;Rashtrapati Bhavan;Raisina Hill;North Block
IDN|Indonesia;Republic of Indonesia|Indonesian||Jakarta|Merdeka Palace
IRN|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Persian||Tehran;Teheran|
IRQ|Iraq;Republic of Iraq|Iraqi||Baghdad|Green Zone
ISR|Israel;State of Israel|Israeli||Jerusalem|
JPN|Japan|Japanese||Tokyo|Kantei;Nagatacho;Kasumigaseki
JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian||Amman|
KAZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani|Kazakh|Astana;Nur-Sultan|Akorda
KWT|Kuwait;State of Kuwait|Kuwaiti||Kuwait City|
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani|Kyrgyz|Bishkek|
LAO|Laos;Lao People's Democratic Republic;Lao PDR;Lao People’s Democratic Republic|Laotian;Lao||Vientiane|
LBN|Lebanon;Lebanese Republic|Lebanese||Beirut|Baabda Palace
MYS|Malaysia|Malaysian||Kuala Lumpur|Putrajaya
MDV|Maldives;Republic of Maldives|Maldivian||Male;Malé|
MNG|Mongolia|Mongolian|Mongol|Ulaanbaatar;Ulan Bator|
MMR|Myanmar;Burma;Union of Myanmar;Republic of the Union of Myanmar|Myanmar;Burmese||Naypyidaw;Naypyitaw;Nay Pyi Taw;Rangoon;Yangon|
NPL|Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali|Nepali|Kathmandu|Singha Durbar
PRK|North Korea;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;DPRK;D.P.R.K.|North Korean||Pyongyang|
OMN|Oman;Sultanate of Oman|Omani||Muscat|
PAK|Pakistan;Islamic Republic of Pakistan|Pakistani||Islamabad|Aiwan-e-Sadr
PHL|Philippines;Republic of the Philippines|Philippine;Filipino|Filipino;Filipina|Manila|Malacañang;Malacanang;Malacañang Palace;Malacanang Palace
QAT|Qatar;State of Qatar|Qatari||Doha|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudi|Riyadh|
SGP|Singapore;Republic of Singapore|Singaporean|||Istana
KOR|South Korea;Republic of Korea;ROK|South Korean||Seoul|Blue House;Cheong Wa Dae;Yongsan;Yongsan presidential office
LKA|Sri Lanka;Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan||Colombo;Sri Jayawardenepura Kotte|Temple Trees
SYR|Syria;Syrian Arab Republic|Syrian||Damascus|Muhajireen Palace
TJK|Tajikistan;Republic of Tajikistan|Tajik;Tajikistani|Tajik|Dushanbe|
THA|Thailand;Siam;Kingdom of Thailand|Thai|Thai|Bangkok|Government House
TKM|Turkmenistan|Turkmen|Turkmen|Ashgabat|
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati||Abu Dhabi|
UZB|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani|Uzbek|Tashkent|
VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam|Vietnamese||Hanoi|
YEM|Yemen;Republic of Yemen|Yemeni||Sanaa;Sana'a;Sana’a;Sana|
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
IOT|British Indian Ocean Territory;Chagos Islands;Chagos;Diego Garcia||Chagossian||
CCK|Cocos Islands;Cocos (Keeling) Islands;Keeling Islands||||
CXR|Christmas Island||||
SYR|Rojava||||
`
