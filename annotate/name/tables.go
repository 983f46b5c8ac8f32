package name

import "strings"

func set(s string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

func list(s string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.SplitSeq(s, ";") {
		m[strings.TrimSpace(w)] = true
	}
	return m
}

// function are the words of closed classes, in lower case: a sentence may start
// with them and they name nothing.
var function = set(`a an the this that these those some any no none all both each every either neither many much more
most few several another other such what which who whom whose where when why how i you he she it we they me him her us
them my your his its our their mine yours hers ours theirs myself himself herself itself themselves one ones
someone somebody anyone anybody everyone everybody nobody nothing something anything everything there here
and or but nor so yet for if then else than because although though while whereas unless until since as after before
once whether lest despite not never also too only even just still already again ever
of in on at by to from with without within into onto upon over under above below between among amid against about
around across along through throughout during toward towards behind beyond beside besides near off out up down per via
like unlike following including regarding concerning according due except given
is are was were be been being am do does did done have has had having will would shall should can could may might must
ought isn't let let's yes well oh ok okay now today yesterday tomorrow tonight later earlier meanwhile however moreover
furthermore therefore thus hence nevertheless nonetheless instead otherwise indeed perhaps maybe first second third last
next finally eventually others plenty half dozens nor neither none everyone something whoever whatever whichever sometimes often usually
soon always ever perhaps hopefully sadly besides likewise similarly conversely additionally separately elsewhere overall altogether
why whose shortly recently currently previously formerly originally initially`)

// common are frequent words, in lower case, that start sentences or stand in
// headlines without naming anything.
var common = set(`according officials official police analysts analyst experts expert critics observers authorities
witnesses residents protesters demonstrators activists lawmakers leaders leader ministers president prime minister king
queen people man men woman women children students workers soldiers troops forces rebels militants fighters government
governments ministry army military state states country countries nation nations city town village world war peace
talks talk deal plan report reports news breaking update exclusive opinion analysis editorial video photos live world's
top new old big small great good bad best worst high low long short early late former ex current acting senior chief
head deputy foreign domestic national international local global regional public private federal central
northern southern eastern western north south east west political economic social financial legal human rights
says said say tells told asks asked urges urged calls called warns warned vows vowed hails hailed slams slammed backs
backed seeks sought meets met visits visit visited wins won loses lost kills killed dies dead death deaths hits hit
strikes strike attack attacks attacked bomb bombing blast explosion fire fires shooting shot crash crisis vote votes
election elections poll polls party parties opposition parliament court trial case law laws bill ruling sanctions trade
economy economic growth oil gas energy prices market markets bank banks money billion million percent
back home house school hospital church street road bridge airport border sea river island region area province
make makes made making take takes took taken taking give gives gave given get gets got getting go goes went gone going
come comes came coming see sees saw seen seeing know known think thought want wants wanted need needs needed help helps
helped find finds found use used using work works worked show shows showed shown keep kept leave left begin began start
started stop stopped end ends ended open opened close closed run runs ran set sets put puts turn turned move moved
bring brought hold holds held call face faces faced faced lead leads led support supports supported
read reading write wrote written watch click share follow subscribe sign join contact copyright source sources
photo image file related advertisement story stories continue comment comments print email post posted published
time times year years month months week weeks day days morning evening night hours hour minutes minute ago
part parts number numbers group groups member members side sides way ways thing things point points
question questions answer fact facts issue issues problem problems reason reasons example result results
life family families mother father son daughter brother sister wife husband friend friends
asked speaking writing citing quoting responding commenting reacting adding noting referring looking standing
founded born based located elected appointed named asked faced
thousands hundreds dozens millions tens scores half two three four five six seven eight nine ten eleven twelve twenty
thirty forty fifty hundred thousand
additionally separately similarly specifically apparently reportedly allegedly clearly obviously certainly probably
possibly unfortunately fortunately interestingly ironically importantly historically traditionally officially
please thank thanks dear hello welcome sorry sir madam mr mrs ms dr
republican democratic conservative liberal socialist communist
asean's us' anyone's everyone's mass total major minor general special emergency security defense defence intelligence
support extreme interest joint key statement statements relations ties partnership cooperation agreement agreements
rare rise rises fall falls fell climate change coronavirus pandemic virus vaccine health education science technology
tech sport sports business culture arts travel weather politics faces pressure fears fear amid hope hopes
ahead express expresses expressed expert experts' right left future history power powers rule rules order orders
nuclear missile missiles weapons weapon arms drone drones tank tanks aid food water refugees migrants migrant
justice freedom democracy violence terror terrorism terrorist terrorists crime crimes prison jail arrest arrests
arrested detained charged accused convicted sentenced released freed fired resigns resigned quits named
approves approved rejects rejected denies denied accuses accused condemns condemned defends defended
plans planned threatens threatened launches launched signs signed announces announced reveals revealed
confirms confirmed claims claimed admits admitted agrees agreed refuses refused offers offered orders ordered
sends sent returns returned arrives arrived leaves escapes escaped fights fighting clashes clash protest protests
rally rallies march marches latest editing reporting additional abstract summary full text correction editor's note
updated published reuters' photos gallery opinion amendment century internet web website online mail fathers
bigotry race just does meaningful exchange actually happened between takes closer look posed threat`)

// nobody are words with a capital that name no person, organisation or place.
var nobody = set(`God Islam Christianity Judaism Hinduism Buddhism Internet Web Century Amendment Communism Marxism Nazism Zionism Constitution
Heaven Hell Earth Bible Koran Quran Allah Jesus Christ Lord Mr Mrs Ms Dr TV AM PM EST EDT GMT PDT PST UTC CET BST FAQ OK DNA HIV AIDS COVID-19
Covid-19 GDP CEO CFO VIP ID PhD Ph.D. MBA II III IV PDF HTML URL SMS GPS DVD CD PC Inc Ltd No Nos Vol Pp Fig`)

// postal are short forms of the states of the USA and provinces of Canada, as
// news writes them behind a town or a party.
var postal = set(`Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont. Que.
Ala Ariz Ark Calif Colo Conn Fla Ky Mich Minn Neb Nev Okla Penn Tenn Tex Vt Wis Wyo`)

// peoples are adjectives and nouns for peoples, faiths and parts of the world
// that no one state stands behind.
var peoples = list(`Soviet;Soviets;ex-Soviet;Western;Westerner;Westerners;European;Europeans;African;Africans;Asian;Asians;Arab;
Arabs;Arabic;Arabian;Muslim;Muslims;Islamic;Islamist;Islamists;Christian;Christians;Catholic;Catholics;Protestant;
Protestants;Orthodox;Jewish;Jew;Jews;Hindu;Hindus;Buddhist;Buddhists;Sikh;Sikhs;Sunni;Sunnis;Shiite;Shiites;Shia;Shias;
Shi'ite;Shi'ites;Alawite;Alawites;Druze;Kurd;Kurds;Kurdish;Yazidi;Yazidis;Yezidi;Yezidis;Rohingya;Rohingyas;Uyghurs;
Tatar;Tatars;Hutu;Hutus;Tutsi;Tutsis;Tuareg;Tuaregs;Pashtun;Pashtuns;Hazara;Hazaras;Tamil;Tamils;Sinhalese;Bengali;
Latin American;Latin Americans;North American;South American;Central American;Central Asian;South Asian;Southeast Asian;
East Asian;Middle Eastern;Balkan;Baltic;Caucasian;Nordic;Scandinavian;Slavic;Slav;Slavs;Hispanic;Hispanics;Latino;Latinos;
African-American;African-Americans;African American;African Americans;Republican;Republicans;Democrat;Democrats;
Communist;Communists;Marxist;Marxists;Maoist;Maoists;Nazi;Nazis;Zionist;Zionists;Bolshevik;Bolsheviks;
Salafi;Salafist;Salafists;Wahhabi;Copt;Copts;Coptic;Maronite;Maronites;Anglican;Anglicans;Mormon;Mormons;
Parisian;Muscovite;Muscovites;Londoner;Londoners;New Yorker;New Yorkers;Texan;Texans;Californian;Californians;
Euro-Atlantic;Transatlantic;Sahelian;Sino-Russian;Anglo-Saxon;Afro-American;Chechens;Basque;Basques;Romani;Roma;
Yoruba;Igbo;Hausa;Fulani;Zulu;Xhosa;Oromo;Amhara;Dinka;Nuer;Kikuyu;Tigrayans;Mapuche;Maya;Inuit;Maori;Māori;
Persian;Ottoman;Hebrew;Latin;Gallic;Hispanic;Caribbean;Gazans;Kashmiris;Siberian`)

// events are named events, wars and eras.
var events = list(`World War I;World War II;World War Two;World War One;First World War;Second World War;Cold War;Gulf War;
Vietnam War;Korean War;Iraq War;Six-Day War;Yom Kippur War;Great War;Civil War;Arab Spring;Holocaust;Brexit;
Great Depression;Super Tuesday;Black Friday;Prague Spring;Orange Revolution;Rose Revolution;Cultural Revolution;Islamic Revolution;Euromaidan;
Olympics;Olympic Games;Winter Olympics;Summer Olympics;Winter Games;World Cup;Nakba;Ramadan;Eid;Eid al-Fitr;
Christmas;Easter;Thanksgiving;Hanukkah;Yom Kippur;Passover;New Year;New Year's;New Year's Eve;Lunar New Year;Diwali;Nowruz;
Victory Day;Independence Day;May Day;September 11;Sept. 11;Watergate;D-Day;Great Patriotic War`)

// connectors may stand inside a person's name, in lower case.
var connectors = set(`de da di del della der den du dos das van von zu bin ibn bint al el la le ben ter ten ul e y af av`)

// organisationHeads make a run of capitalised words an organisation.
var organisationHeads = set(`Ministry Ministries Agency Party University College Institute Institution Center Centre Council
Committee Commission Army Navy Bank Union Association Federation Confederation Organization Organisation Foundation Fund Group
Corporation Corp. Corp Inc. Inc Ltd. Ltd LLC PLC plc Co. Company Companies Department Bureau Office Authority Administration
Board Court Tribunal Parliament Assembly Congress Senate Chamber Police Force Forces Guard Guards Corps Brigade Brigades Battalion
Regiment Division Front Movement Alliance Coalition League Society Club Academy School Service Services Directorate
Secretariat Cabinet Embassy Consulate Mission Network Observatory Initiative Forum Conference Exchange Airlines Airways
Industries Holdings Partners Press Post Times Journal Tribune Herald Gazette Daily Television TV Radio News Broadcasting Media
Magazine Newspaper Channel Laboratory Laboratories Hospital Church Command Staff Headquarters Chancellery Politburo Presidium
Militia Brotherhood Resistance Democrats Greens Socialists Campaign Project Team Task-Force
Communications Technologies Systems Motors Electric Petroleum Oil Gas Energy Bank's Capital Securities Insurance Ventures
Orchestra Museum Library Trust Taskforce Consortium Syndicate Cartel Watch Monitor Images Limited Pty Records Railroad Railway Railways Fleet Wing
Squadron Studios Entertainment Pictures Bros Pharmaceuticals Bancorp Sons Telecom Steel Mines Mining Logistics Shipping Bundestag
Partei Parti Partito Partido Partisi Partija Banco Banque Banca Ligue Lega Liga Fronte Frente Movimento Movimiento Mouvement
Alianza Forza Hizb Jamaat Jamiat Harakat Workers Unions Parties Universities
Ministers Rights Relations Affairs Cross Crescent
Textiles Lines Ferries Shipyards Foods Chemicals Breweries Maritime Freight Aviation Telecoms Pharma Properties Developers
Builders Engineering Garments Apparel Plastics Minerals Metals Electronics Semiconductors Robotics Software Solutions Labs
Analytics Consulting Consultants Associates Investments Enterprises Manufacturing Beverages Cruises Tankers Salvage
Fisheries Plantations Cement Fertilisers Fertilizers Refineries Stores Supermarkets Hotels Shipbuilders Shipbuilding Carriers`)

// organisationOpeners are common words that start the name of an organisation
// where a sentence starts.
var organisationOpeners = set(`national central supreme federal foreign health justice defense defence interior energy education finance
trade economic state public general international human high local world constitutional royal united european free new social christian
labor labour people people's environment transport agriculture labour information culture security intelligence election
electoral anti democratic republican liberal conservative socialist communist islamic regional joint special nuclear
medical military police democratic green northern southern eastern western north south east west criminal civil bar`)

// ofPlaces, ofEvents, ofBodies and ofWorks are words that make a name with "of"
// and what follows.
var (
	ofPlaces = set(`Gulf Strait Straits Isle Isles Bay Sea City Province State Republic Kingdom Cape Port District Valley Town Village Lake Plain Islands Horn`)
	ofEvents = set(`Battle Siege War Fall Day Massacre Feast Year Night Reign Liberation`)
	ofBodies = set(`House Church Order Sons Daughters Soldiers Friends Board School Faculty College Army Knights Brothers Lords Commons`)
	ofWorks  = set(`Treaty Bill Declaration Charter Book Code Letter Peace`)
)

// placeHeads make a place of a run of capitalised words, placeFronts likely so.
var placeHeads = set(`River Lake Mountain Mountains Island Islands Province County District Region Oblast Governorate Prefecture
Valley Sea Ocean Bay Gulf Strait Straits Peninsula Desert Hills Heights City Town Village Coast Beach Forest Basin Delta
Canton Municipality Territory Territories Krai Republic Kingdom Emirate Pass Plateau Reef Shoal Atoll Archipelago Canal Creek
Falls Springs Borough Township Suburb Quarter Highlands Lowlands Plains Corridor Crossing Parish`)

var placeFronts = set(`Mount Mt. Mt Lake Cape Fort Port San Santa Santo São Los Las Saint St. St Rio El New North South East West
Upper Lower Northern Southern Eastern Western Central Camp Tel Abu Deir Wadi Jabal Khan Beit Bab Ain`)

var facilityHeads = set(`Airport Bridge Stadium Prison Palace Hotel Square Street Avenue Road Tower Towers Dam Station Plant Cathedral Mosque
Museum Base Gate Hall House Pipeline Highway Jail Theatre Theater Arena Plaza Boulevard Park Memorial Monument Cemetery Temple
Castle Garden Gardens Airfield Barracks Reactor Terminal Building Centre-Ville Wall Tunnel Port Harbor Harbour Shipyard Basilica
Monastery Shrine Refinery`)

var eventHeads = set(`War Wars Olympics Games Cup Revolution Summit Conference Festival Uprising Intifada Crisis Massacre Championship
Championships Elections Election Convention Rebellion Offensive Genocide Awards Day Marathon Exhibition Spring Operation Tournament`)

var workHeads = set(`Treaty Act Agreement Accord Accords Constitution Convention Charter Protocol Pact Declaration Memorandum Resolution
Bible Koran Quran Prize Award Medal Amendment Bill Doctrine Plan`)

// possessors are nouns whose possessive stands inside an organisation's name:
// "People's Congress".
var possessors = set(`People Peoples Workers Women Men Children Farmers Lord Teachers Journalists Writers Veterans Prosecutor
Lawyers Doctors Students Citizens King Queen Prince President Mothers Soldiers Miners Peasants Men's Women's`)
