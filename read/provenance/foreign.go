package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sharesOn holds for a row of share buttons, whatever its language: the names
// of the networks are the same in all.
func sharesOn(low string) bool {
	n := 0
	for _, network := range []string{"facebook", "twitter", "pinterest", "whatsapp", "linkedin", "telegram", "reddit", "blogthis", "e-mail", "email"} {
		if strings.Contains(low, network) {
			n++
		}
	}
	return n >= 2
}

// isForeignLine holds for a short line of several words of which none is
// English and at least one is written with letters that English has not.
func isForeignLine(u *unit) bool {
	if u.words < 2 || u.words > 12 || endsSentence(u.text) {
		return false
	}
	foreign, lower := false, false
	for w := range strings.FieldsFuncSeq(u.text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) || unicode.Is(unicode.Lo, r) {
			lower = true
		}
		if strings.IndexFunc(w, func(r rune) bool { return r >= 0x80 && r != 'é' && r != '’' }) >= 0 {
			foreign = foreign || unicode.IsLower(r) || r >= 0x370
		}
		if commonEnglish[strings.ToLower(w)] {
			return false
		}
	}
	return foreign && lower
}

var commonEnglish = setOf("the of and to a in that for it with as on is was by at from be are this have or his her not an has but they which you were their one all we who more when there can will no if about would so out up into than its only some could new other")

// commentStems are the stems of "comment" in the languages that blogs are
// written in: a short line at the end of a text with one of them belongs to the
// comment form. Blogger and WordPress speak the language of the blog, not that
// of the post.
var commentStems = strings.Fields(`comment koment kommentar comentar comentár comentari commento commenti commentaire
	комментар комент камент коментар yorum reactie opmerking megjegyz hozzászól σχόλι σχολι kommentt kommenta
	komentár komentář okomentovat praneš tuairim athugasem 评论 留言 評論 コメント 댓글 تعليق نظر תגוב ความคิดเห็น टिप्पण nhận bình iruzkin شەرح fikr şərh пікір`)

// foreignStarts are beginnings of lines of the page in other languages than
// English: share buttons, dates of posting, tags, related links.
var foreignStarts = startsOf(`udostępnij|etykiety|autor:|brak |prześlij |starszy post|nowszy post|strona główna|czytaj także|czytaj też|zobacz także|tagi|
	teilen|eingestellt von|gepostet von|diesen post|neuerer post|älterer post|startseite|keine |lesen sie auch|mehr zum thema|schlagwörter|labels|schreiben sie
	partager|publié par|libellés|article plus récent|article plus ancien|accueil|aucun |lire aussi|à lire aussi|envoyer par|
	compartir|publicado por|etiquetas|entrada más reciente|entrada antigua|página principal|página inicial|no hay |lea también|leer más|enviar por|
	compartilhar|partilhar|postado por|marcadores|postagem mais|mensagem mais|nenhum |sem |leia também|leia mais|
	condividi|pubblicato da|etichette|post più recente|post più vecchio|home page|nessun |leggi anche|invia tramite|
	поделиться|автор:|ярлыки|следующее|предыдущее|главная страница|нет |читайте также|отправить |опубликовать в|метки|теги|коментарів|немає |поділитися|надіслати|ярлики|читайте також|опублікувати|споделяне|няма |етикети
	paylaş|gönderen|etiketler|sonraki kayıt|önceki kayıt|ana sayfa|hiç |e-posta ile|
	dalintis|bendrinti|paskelbė|etiketės|naujesnis pranešimas|senesnis pranešimas|pagrindinis puslapis|siųsti |rašyti |skaityti daugiau|skaitykite |prenumeruoti|žymos|
	delen|gepost door|nieuwere post|oudere post|lees ook|lees meer|
	dela|upplagd av|etiketter|senaste inlägg|äldre inlägg|läs också|läs mer|inga |del på|lagt inn av|ingen |les også|læs også|indsendt af|
	jaa |lähettänyt|tunnisteet|uudempi teksti|vanhempi teksti|lue myös|ei |
	sdílet|vystavil|štítky|novější příspěvek|starší příspěvek|domovská stránka|žádné |čtěte také|zdieľať|žiadne |
	megosztás|bejegyezte|címkék|újabb bejegyzés|régebbi bejegyzés|főoldal|nincs |olvasta már|
	distribuiți|trimiteți|postare mai|pagina de pornire|niciun |citește și|
	αναρτήθηκε|ετικέτες|νεότερη ανάρτηση|παλαιότερη ανάρτηση|αρχική σελίδα|δεν |κοινοποίηση
	dalīties|jaunāka ziņa|vecāka ziņa|nav |jaga|postitas|uuem postitus|vanem postitus|
	podijeli|objavio|nema |oznake|noviji post|stariji post|početna|pročitajte i|подели|нема |
	bagikan|diposting oleh|label:|posting lebih|tidak ada |baca juga|kongsi|chia sẻ|không có |người đăng`)

// isForeignPage holds for a short line in another language than English that
// belongs to the page: comment forms, share buttons, links.
func isForeignPage(u *unit) bool {
	if !u.short() || u.words > 30 || endsSentence(u.text) {
		return false
	}
	if sharesOn(u.low) {
		return true
	}
	if u.words > 9 {
		return startsWith(u.low, foreignStarts)
	}
	for _, stem := range commentStems {
		if strings.Contains(u.low, stem) {
			return true
		}
	}
	return startsWith(u.low, foreignStarts)
}
