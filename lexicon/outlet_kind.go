package lexicon

var outletKinds = set(`newspaper paper daily weekly monthly fortnightly quarterly magazine tabloid broadsheet gazette broadcaster
	station channel network newswire wire website portal blog podcast newsletter bulletin outlet radio television tv
	journal review programme program press news-site newsroom webzine site collective show platform livestream vlog freesheet supplement almanac publication mouthpiece channel`)

// OutletKind reports whether a lower-case noun says what kind of outlet
// something is: "weekly", "broadcaster", "portal". Some say so only beside a
// name or where nothing says otherwise ("site", "network", "programme").
func OutletKind(w string) bool { return outletKinds[w] }

var outletTitleWords = set(`times post herald tribune gazette observer guardian telegraph journal chronicle mirror courier
	standard leader argus ledger examiner express mail sun star globe bulletin register review sentinel dispatch
	inquirer enquirer echo advertiser advocate independent beacon telegram digest wire citizen voice monitor
	reporter record recorder letter lantern mercury messenger news newswire press radio television tv online today
	daily weekly sunday morning evening fm broadcasting inquirer economist spectator correspondent eagle bee
	republic democrat nation world outlook insider watch media week month magazine bugle clarion crier packet
	intelligencer press-herald free`)

// OutletTitleWord reports whether a lower-case word is one that names of outlets
// in English begin or end with where it is capitalised: the Leinster Leader, the
// Morning Ledger. Many are common words: only the name as a whole, and what is
// said of it, decides.
func OutletTitleWord(w string) bool { return outletTitleWords[w] }

var outletForeignWords = set(`correo correu corriere courrier courier kurier kuryer kurjer diario diari diário jornal journal
	jornada gazeta gazete gazette gazzetta zeitung tageblatt tagblatt blatt anzeiger rundschau nachrichten tagesspiegel
	presse prensa stampa presa kanal canal canale antena antenne agence agencia agência agenzia agentur agentura
	agerpres telewizja televizija televisão televisión televisione télévision tele télé rádio radijo radyo radiu ràdio raadio rádió radyosu radiotelevisión sveriges diena laikraštis lietuvos latvijas rytas
	žinios zinios avize avīze õhtuleht eesti päevaleht postimees uutiset viesti kauppalehti svenska expressen verdens
	gang nettavisen politiken berlingske morgenavisen fréttablaðið novosti
	vesti izvestia pravda zarya vestnik novine novice noviny listy lapja hírlap hirlap ziarul adevarul adevărul
	merkur mercur mercure mercurio bote woche tagwacht wochenblatt kronen courant abendzeitung allgemeine börse
	giornata avvenire unità semanario noticiero noticias noticia tribuna hora crónica cronaca observador expreso heraldo
	dépêche voix croix courrier canard parole liberté progrès dauphiné télégramme monde figaro temps soir matin parisien libre nouvel écho mundo país pais nacional universal tiempo tiempos
	comercio vanguardia razón nación prensa folha estado globo público publico república repubblica giorno sole
	mattino messaggero welt spiegel stern zeit bild telegraaf volkskrant standaard morgen morgenbladet aftenposten
	aftenpost bladet dagblad dagbladet dagbladet dagens dagen posten posti sanomat lehti hufvudstadsbladet
	shimbun ilbo ribao nahar ahram watan hayat sharq arabiya jazeera mayadeen manar masry youm quds khaleej bayan
	akhbar hürriyet milliyet cumhuriyet sabah haber ajansı pedale sport sportowe marca gazetesi tygodnik dziennik
	rzeczpospolita wyborcza politika blic danas dnevnik večernji delo kathimerini ethnos vima mail`)

// OutletForeignWord reports whether a lower-case word is one that names of
// outlets in other languages have: "Courrier", "Zeitung", "Kanal".
func OutletForeignWord(w string) bool { return outletForeignWords[w] }
