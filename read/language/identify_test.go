package language

import (
	"strings"
	"testing"
)

func TestIdentify(t *testing.T) {
	for _, c := range []struct{ name, text, declared, code string }{
		{"english", "The ministers of the three states met in Kelm on Tuesday.\nThey signed the accord.", "", "en"},
		{"english headline", "Ostland signs accord", "", "en"},
		{"english names", "Nausėda, Žygimantas Pavilionis, Łukasz Żółć", "", "en"},
		{"english without small words", "Explosion kills nine people near port Kelm, rescue teams say; hospitals appeal for blood donors, officials confirm no foreigners hurt", "", "en"},
		{"english capitals", "THE MINISTERS OF THE THREE STATES MET IN KELM ON TUESDAY AND SIGNED THE ACCORD THAT HAD BEEN ON THE TABLE.", "", "en"},
		{"english with a foreign quotation", "The mayor said: “Wir geben nicht auf, und wir werden bleiben, solange die Stadt uns braucht.”\nHe was speaking to a crowd of some nine hundred people in front of the town hall, and the crowd cheered.", "", "en"},
		{"german", "Die Minister der drei Staaten trafen sich am Dienstag in Köln und unterzeichneten das Abkommen, das seit einem Jahr auf dem Tisch lag.", "", "de"},
		{"dutch", "De ministers van de drie landen kwamen dinsdag in Brunn bijeen en tekenden het akkoord dat al een jaar op tafel lag, zei een woordvoerder.", "", "nl"},
		{"french", "Les ministres des trois États se sont réunis mardi et ont signé l'accord qui était sur la table depuis un an, selon un porte-parole du gouvernement.", "", "fr"},
		{"spanish", "Los ministros de los tres Estados se reunieron el martes y firmaron el acuerdo que llevaba un año sobre la mesa, según un portavoz del gobierno.", "", "es"},
		{"lithuanian", "Trijų valstybių ministrai antradienį susitiko ir pasirašė susitarimą, kuris ant stalo gulėjo jau metus, sakė vyriausybės atstovas spaudai.", "", "lt"},
		{"russian", "Министры трёх государств встретились во вторник и подписали соглашение, которое лежало на столе уже год.", "", "ru"},
		{"russian headline", "Подписано новое соглашение", "", "ru"},
		{"chinese", "三国部长星期二在凯尔姆会晤并签署了协议。", "", "zh"},
		{"arabic", "التقى وزراء الدول الثلاث يوم الثلاثاء ووقعوا الاتفاق.", "", "ar"},
		{"mixed, mostly english", strings.Repeat("The ministers of the three states met in Kelm on Tuesday and signed it.\n", 3) + "Министры трёх государств встретились.", "", "en"},
		{"mixed, mostly not", "The ministers met.\n" + strings.Repeat("Министры трёх государств встретились во вторник и подписали соглашение.\n", 4), "", "ru"},
		{"declared where nothing else tells", "Kelm 1990", "lt-LT", "lt"},
		{"declared wrongly", "The ministers of the three states met in Kelm on Tuesday.", "de", "en"},
		{"numbers", "12 34 56", "", "en"},
		{"nothing", "", "", "en"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Identify(strings.Split(c.text, "\n"), c.declared)
			if got.Code != c.code || got.Name == "" {
				t.Errorf("got %+v, want %s", got, c.code)
			}
		})
	}
}
