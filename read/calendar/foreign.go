package calendar

import (
	"strings"
	"time"
)

// foreign are months in other languages, in the form that they have in a date.
// The frame of a page often speaks another language than its article; a number
// and a year must stand beside the word, so that it is taken for nothing else.
var foreign = monthsOf(
	// German, French, Spanish, Portuguese, Italian, Dutch
	"januar februar märz april mai juni juli august september oktober november dezember",
	"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"januari februari maart april mei juni juli augustus september oktober november december",
	// Swedish, Danish and Norwegian, Finnish
	"januari februari mars april maj juni juli augusti september oktober november december",
	"januar februar marts april maj juni juli august september oktober november desember",
	"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
	// Lithuanian, Latvian, Estonian
	"sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
	"janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
	"jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
	// Polish, Czech, Slovak, Croatian
	"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
	"ledna února března dubna května června července srpna září října listopadu prosince",
	"januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
	"siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
	// Russian, Ukrainian, Bulgarian
	"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
	"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
	"януари февруари март април май юни юли август септември октомври ноември декември",
	// Turkish, Hungarian, Romanian, Indonesian
	"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
	"január február március április május június július augusztus szeptember október november december",
	"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
	"januari februari maret april mei juni juli agustus september oktober november desember",
)

// monthsOf makes the table. Where languages differ on a word (listopada is
// October in Croatian, November in Polish), it tells no month.
func monthsOf(years ...string) map[string]time.Month {
	table := map[string]time.Month{}
	for _, year := range years {
		for i, name := range strings.Fields(year) {
			m := time.Month(i + 1)
			if before, ok := table[name]; ok && before != m {
				m = 0
			}
			table[name] = m
		}
	}
	return table
}
