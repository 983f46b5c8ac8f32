package lexicon

import (
	"strings"
	"sync"
)

// cities are well-known places that are no capitals, one country a line: cities,
// provinces and places that news names without saying where they lie. Common
// geographic knowledge written down for readout.
const cities = `
AFG|Kandahar;Herat;Mazar-i-Sharif;Jalalabad;Kunduz;Helmand;Bagram;Panjshir;Nangarhar
ARG|Rosario;Mendoza;Patagonia
ARM|Gyumri;Syunik
AUS|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Queensland;New South Wales;Victoria;Tasmania;Gold Coast
AUT|Salzburg;Graz;Innsbruck;Linz
BEL|Antwerp;Ghent;Bruges;Liege;Flanders;Wallonia
BGD|Chittagong;Chattogram;Cox's Bazar;Cox’s Bazar;Sylhet
BGR|Plovdiv;Varna;Burgas
BIH|Banja Luka;Srebrenica;Mostar;Republika Srpska
BLR|Brest;Gomel;Grodno;Hrodna;Vitebsk;Mogilev;Homel
BOL|Santa Cruz;Cochabamba
BRA|São Paulo;Sao Paulo;Rio de Janeiro;Salvador;Recife;Manaus;Amazonas;Rio;Belem;Belém
CAN|Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Alberta;Ontario;British Columbia;Saskatchewan;Manitoba;Nova Scotia;Newfoundland;New Brunswick;Yukon;Halifax
CHE|Geneva;Zurich;Basel;Lausanne;Davos;Lugano
CHL|Valparaiso;Valparaíso
CHN|Shanghai;Guangzhou;Shenzhen;Wuhan;Chongqing;Tianjin;Chengdu;Nanjing;Harbin;Guangdong;Sichuan;Hubei;Yunnan;Hunan;Henan;Fujian;Zhejiang;Jiangsu;Inner Mongolia;Hangzhou;Xian;Xi'an;Dalian;Hainan
CIV|Bouake;Bouaké
CMR|Douala;Bamenda
COD|Goma;Bukavu;Lubumbashi;Kisangani;North Kivu;South Kivu;Ituri;Katanga;Bunia;Beni
COL|Medellin;Medellín;Cali;Cartagena;Barranquilla;Cucuta;Cúcuta;Cauca;Arauca
CUB|Guantanamo;Guantánamo;Guantanamo Bay
CYP|Limassol;Larnaca;Famagusta
CZE|Brno;Ostrava
DEU|Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;Dusseldorf;Leipzig;Dresden;Bavaria;Bonn;Hanover;Nuremberg;Bremen;Saxony;Ramstein;Potsdam;Brandenburg
DNK|Aarhus
DZA|Oran;Constantine
ECU|Guayaquil
EGY|Alexandria;Sinai;Giza;Luxor;Suez;Sharm el-Sheikh;Sharm El-Sheikh;Rafah crossing;Port Said;Aswan
ESP|Seville;Valencia;Bilbao;Malaga;Málaga;Zaragoza;Andalusia;Galicia;Canary Islands;Basque Country;Ceuta;Melilla;Majorca
ETH|Dire Dawa;Gondar;Amhara;Oromia;Afar
FIN|Tampere;Turku;Lapland
FRA|Marseille;Lyon;Nice;Toulouse;Bordeaux;Lille;Strasbourg;Nantes;Calais;Corsica;Normandy;Brittany;Versailles;Cannes;Montpellier;Rennes
GBR|Manchester;Birmingham;Liverpool;Leeds;Glasgow;Aberdeen;Bristol;Sheffield;Oxford;Cambridge;Dover;Yorkshire;Cornwall;Kent;Essex;Newcastle;Nottingham;Southampton;Brighton;Salisbury;Portsmouth;Plymouth
GEO|Batumi;Gori;Kutaisi
GHA|Kumasi
GRC|Thessaloniki;Crete;Lesbos;Rhodes;Corfu;Piraeus
HRV|Dubrovnik;Split;Zadar
HUN|Debrecen;Szeged
IDN|Bali;Surabaya;Bandung;Aceh;Papua;Sumatra;Java;Sulawesi;Borneo;Lombok;Kalimantan;Medan;Yogyakarta
IND|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bengaluru;Bangalore;Hyderabad;Ahmedabad;Punjab;Gujarat;Kerala;Assam;Bihar;Uttar Pradesh;Maharashtra;Rajasthan;Tamil Nadu;Goa;West Bengal;Ladakh;Manipur;Pune;Lucknow;Jaipur;Karnataka;Arunachal Pradesh;Haryana;Nagaland;Odisha
IRL|Cork;Galway;Limerick
IRN|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Natanz;Fordow;Bushehr;Bandar Abbas;Ahvaz;Kermanshah;Khuzestan;Arak
IRQ|Mosul;Basra;Kirkuk;Fallujah;Falluja;Najaf;Karbala;Tikrit;Ramadi;Anbar;Samarra;Nineveh;Sinjar;Diyala;Sulaymaniyah;Sulaimaniya;Baquba
ISR|Tel Aviv;Haifa;Ashkelon;Eilat;Sderot;Beersheba;Negev;Galilee;Ashdod;Golan Heights;Golan;Nazareth
ITA|Milan;Naples;Turin;Venice;Florence;Palermo;Sicily;Sardinia;Genoa;Lampedusa;Bologna;Lombardy;Tuscany;Verona;Trieste
JPN|Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Okinawa;Yokohama;Nagoya;Sapporo;Hokkaido;Kobe;Fukuoka;Sendai;Honshu;Kyushu
KAZ|Almaty;Aktau;Karaganda;Shymkent;Semey;Baikonur
KEN|Mombasa;Kisumu;Garissa;Lamu;Nakuru;Eldoret
KGZ|Osh
KHM|Siem Reap;Sihanoukville
KOR|Busan;Incheon;Daegu;Jeju;Gwangju;Pyeongchang;Panmunjom
LBN|Sidon;Tyre;Baalbek;Bekaa Valley;Bekaa
LBR|Monrovia
LBY|Benghazi;Misrata;Sirte;Tobruk;Derna;Zintan;Sabha;Cyrenaica
LKA|Jaffna;Kandy;Trincomalee;Galle;Hambantota
LTU|Kaunas;Klaipeda;Klaipėda
LVA|Daugavpils;Jurmala
MAR|Casablanca;Marrakesh;Marrakech;Tangier;Fez
MDG|Toamasina
MEX|Tijuana;Guadalajara;Monterrey;Ciudad Juarez;Ciudad Juárez;Acapulco;Cancun;Cancún;Chiapas;Sinaloa;Oaxaca;Veracruz;Michoacan;Michoacán;Puebla;Guerrero;Tamaulipas;Baja California
MLI|Timbuktu;Gao;Kidal;Mopti
MMR|Yangon;Rangoon;Mandalay;Rakhine;Kachin;Shan State;Myawaddy;Sittwe
MOZ|Beira;Cabo Delgado;Pemba
MYS|Penang;Johor;Sabah;Sarawak;Malacca
NER|Agadez;Diffa
NGA|Lagos;Kano;Maiduguri;Kaduna;Port Harcourt;Borno;Jos;Zamfara;Katsina;Niger Delta;Ibadan;Benue;Enugu;Sokoto;Yobe;Adamawa
NLD|Rotterdam;Utrecht;Eindhoven;Maastricht
NOR|Bergen;Svalbard;Trondheim;Tromsø;Stavanger
NZL|Auckland;Christchurch
PAK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Balochistan;Baluchistan;Sindh;Khyber Pakhtunkhwa;Waziristan;North Waziristan;South Waziristan;Swat Valley;Gwadar;Faisalabad;Multan
PER|Cusco;Arequipa;Puno
PHL|Mindanao;Davao;Cebu;Luzon;Marawi;Visayas;Palawan;Leyte;Tacloban;Sulu;Jolo
POL|Krakow;Kraków;Gdansk;Gdańsk;Lodz;Wroclaw;Wrocław;Poznan;Poznań;Lublin;Rzeszow;Rzeszów;Auschwitz;Szczecin;Bialystok;Katowice
PRK|Kaesong;Yongbyon;Punggye-ri
PRT|Porto;Azores;Madeira
PSE|Rafah;Khan Younis;Khan Yunis;Jabalia;Nablus;Jenin;Hebron;Bethlehem;East Jerusalem;Jericho;Tulkarm;Deir al-Balah
ROU|Cluj;Timisoara;Constanta;Iasi
RUS|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Vladivostok;Sochi;Siberia;Kaliningrad;Rostov-on-Don;Rostov;Belgorod;Kursk;Bryansk;Novosibirsk;Yekaterinburg;Kazan;Dagestan;Ingushetia;Murmansk;Volgograd;Voronezh;Tatarstan;Sakhalin;Samara;Omsk;Chelyabinsk;Bashkortostan;Smolensk;Krasnodar;Tuva;Tver;North Ossetia
RWA|Gisenyi
SAU|Jeddah;Mecca;Medina;Dammam;Dhahran;Neom;Jizan
SDN|Omdurman;El Fasher;El-Fasher;Port Sudan;Kordofan;South Kordofan;Blue Nile;Wad Madani
SOM|Kismayo;Baidoa;Jubaland;Beledweyne;Bosaso;Galkayo
SRB|Novi Sad;Nis;Niš;Vojvodina
SSD|Malakal;Bor;Bentiu;Upper Nile;Jonglei
SVK|Kosice;Košice
SVN|Maribor
SWE|Gothenburg;Malmo;Malmö;Uppsala;Gotland
SYR|Aleppo;Homs;Idlib;Raqqa;Daraa;Deraa;Latakia;Hama;Palmyra;Deir ez-Zor;Deir al-Zor;Kobani;Kobane;Eastern Ghouta;Ghouta;Afrin;Tartus;Tartous;Qamishli;Hasakah;Hasaka;Sweida;Douma;Manbij;al-Tanf
TCD|Abeche
THA|Chiang Mai;Phuket;Pattaya;Pattani;Yala
TUN|Sfax;Sousse;Sidi Bouzid;Kasserine
TUR|Istanbul;Izmir;Antalya;Diyarbakir;Gaziantep;Adana;Bursa;Incirlik;Anatolia;Hatay;Van Province;Sanliurfa;Bodrum;Cappadocia
TWN|Kaohsiung;Taichung;Kinmen;Hsinchu
TZA|Arusha;Mwanza
UGA|Gulu;Entebbe;Kasese
UKR|Kharkiv;Kharkov;Odesa;Odessa;Lviv;Dnipro;Dnipropetrovsk;Donetsk;Luhansk;Lugansk;Mariupol;Kherson;Zaporizhzhia;Zaporizhia;Zaporozhye;Mykolaiv;Mykolayiv;Bakhmut;Avdiivka;Sevastopol;Donbas;Donbass;Chernihiv;Sumy;Poltava;Kramatorsk;Sloviansk;Slovyansk;Severodonetsk;Sievierodonetsk;Lysychansk;Melitopol;Berdyansk;Bucha;Irpin;Chernobyl;Chornobyl;Kerch;Enerhodar;Kryvyi Rih;Vinnytsia;Zhytomyr;Rivne;Uzhhorod;Debaltseve;Izium;Kupiansk;Vuhledar;Pokrovsk;Snake Island;Transcarpathia
USA|New York;New York City;Los Angeles;Chicago;Houston;Philadelphia;San Francisco;Boston;Miami;Dallas;Seattle;Atlanta;Detroit;Denver;Las Vegas;New Orleans;Baltimore;Phoenix;San Diego;Minneapolis;Manhattan;Brooklyn;Hollywood;Silicon Valley;Wall Street;Alaska;Alabama;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;Pittsburgh;Cleveland;Ferguson;Charlottesville;Orlando;Pearl Harbor;Mar-a-Lago;Honolulu;Milwaukee;Sacramento;Anchorage;Salt Lake City;St. Louis;Kansas City;Arlington;Staten Island;Long Island;Queens;Bronx;Staten Island;District of Columbia;Ohio River
UZB|Samarkand;Bukhara;Andijan;Fergana;Karakalpakstan
VEN|Maracaibo
VNM|Ho Chi Minh City;Saigon;Da Nang;Haiphong;Hue
YEM|Aden;Taiz;Hodeidah;Hodeida;Marib;Hadramawt;Hadramout;Saada;Mukalla;Socotra;Shabwa;Abyan
ZAF|Johannesburg;Cape Town;Durban;Soweto;Marikana;Port Elizabeth;Bloemfontein;KwaZulu-Natal;Gauteng
ZMB|Ndola
ZWE|Bulawayo
`

// regions are places without one country: continents, seas, regions, ranges.
const regions = `Africa;Asia;Europe;North America;South America;Latin America;Central America;Oceania;Antarctica;Arctic;Middle East;Near East;Far East;Central Asia;South Asia;Southeast Asia;South-East Asia;East Asia;North Africa;West Africa;East Africa;Southern Africa;Central Africa;Sub-Saharan Africa;sub-Saharan Africa;Horn of Africa;Sahel;Maghreb;Levant;Balkans;Western Balkans;Baltics;Baltic;Caucasus;South Caucasus;North Caucasus;Scandinavia;Eastern Europe;Western Europe;Central Europe;Asia-Pacific;Indo-Pacific;Asia Pacific;Pacific;Atlantic;Indian Ocean;Pacific Ocean;Atlantic Ocean;Arctic Ocean;Mediterranean;Mediterranean Sea;Black Sea;Caspian Sea;Red Sea;Baltic Sea;North Sea;Dead Sea;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Azov Sea;Sea of Azov;South China Sea;East China Sea;Yellow Sea;Sea of Japan;Persian Gulf;Arabian Gulf;Gulf of Aden;Gulf of Oman;Gulf of Mexico;Gulf of Guinea;Strait of Hormuz;Taiwan Strait;Kerch Strait;Bosphorus;Bosporus;Dardanelles;Suez Canal;Panama Canal;Caribbean;Bay of Bengal;Arabian Sea;Bering Strait;Himalayas;Alps;Andes;Amazon;Sahara;Siberia;Korean Peninsula;Korean peninsula;Arabian Peninsula;Iberian Peninsula;Crimean Peninsula;Crimean peninsula;Eurasia;Global South;Indian subcontinent;Lake Chad;Lake Chad Basin;Great Lakes;Danube;Rhine;Nile;Tigris;Euphrates;Jordan Valley;Mekong;Dnieper;Dnipro River;Dniester;Volga;Ganges;Yangtze;English Channel;Channel Islands;Kuril Islands;Senkaku Islands;Spratly Islands;Paracel Islands;Scarborough Shoal;Golan Heights;Bab al-Mandab;Bab el-Mandeb;Fertile Crescent;Soviet Union;USSR;U.S.S.R.;Yugoslavia;Czechoslovakia;East Germany;Soviet bloc`

// Place is a named place that is no state: a city, a province, a region.
type Place struct {
	Name    string
	Country string // ISO 3166-1 alpha-3; "" where it lies in no one country
}

var placeLookup = sync.OnceValue(func() map[string]Place {
	m := make(map[string]Place, 1024)
	for name := range strings.SplitSeq(regions, ";") {
		m[name] = Place{Name: name}
	}
	for line := range strings.Lines(cities) {
		code, names, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		for name := range strings.SplitSeq(names, ";") {
			m[name] = Place{Name: name, Country: code}
		}
	}
	return m
})

// PlaceByName is the well-known place of that name, and false where readout
// knows none. Capitals are not among them: see [StateWords].
func PlaceByName(name string) (Place, bool) {
	p, ok := placeLookup()[name]
	return p, ok
}

// Places calls yield for every place that [PlaceByName] knows, in no order.
func Places(yield func(Place) bool) {
	for _, p := range placeLookup() {
		if !yield(p) {
			return
		}
	}
}
