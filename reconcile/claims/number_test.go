package claims

import (
	"fmt"
	"testing"
)

// TestNumbers has pairs of contents of one claim and the values in which they
// differ, "" for none.
func TestNumbers(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"at least 17 people were killed", "at least 23 people died", "17 23"},
		{"killing at least 17 people", "19 people were killed, not 17", "17 19"},
		{"12 soldiers were killed", "15 troops died in the attack", "12 15"},
		{"12 were killed", "15 soldiers died", "12 15"},
		{"twelve were killed and 30 injured", "twelve died and 40 were injured", "30 40"},
		{"12 people were killed and 30 were injured", "12 dead and 30 injured", ""},
		{"the death toll rose to 27", "the death toll stood at 31", "27 31"},
		{"the toll has risen to 27", "27 people have died", ""},
		{"left 51 dead", "at least 38 people were killed", "51 38"},
		{"more than 200 people were injured", "the number of injured at 340", "200 340"},
		{"an earthquake of magnitude 6.4", "a magnitude of 6.6", "6.4 6.6"},
		{"a 6.4-magnitude earthquake struck", "an earthquake with a magnitude of 6.4", ""},
		{"a 7.1-magnitude quake", "a quake of magnitude 6.8", "7.1 6.8"},
		{"a loan of $3.2 billion", "lend $2.3 billion", "3.2 billion 2.3 billion"},
		{"a loan of $3.2 billion", "3.2 billion dollars", ""},
		{"prices rose by 12 percent", "prices went up 21%", "12 21"},
		{"a duty of 18 percent", "a tariff of 18 per cent", ""},
		{"pay half of the costs", "bear a third of the cost", "half a third"},
		{"dearer by a fifth", "rise by 20 percent", ""},
		{"one man was arrested", "three men were arrested", "one three"},
		{"a dozen boats sank", "15 boats sank", "a dozen 15"},
		{"a hundred houses burned", "120 houses burned down", "a hundred 120"},
		{"the road will be closed for two weeks", "the road will stay shut for three weeks", "two three"},
		{"the pipeline carries 40,000 barrels a day", "it carries 60,000 barrels a day", "40,000 60,000"},
		{"a truce of 60 days", "stop shooting for 90 days", "60 90"},
		{"240 houses had been destroyed", "420 homes were destroyed", "240 420"},
		{"arrested 46 marchers", "64 people were arrested", "46 64"},
		{"20 million tonnes of coal a year", "30 million tons of coal each year", "20 million 30 million"},
		{"the army has 3,000 men there", "the army has 4,000 soldiers there", "3,000 4,000"},
		{"they hold 14 hostages", "16 captives are being held", "14 16"},
		{"they had released 14 hostages", "16 hostages had been freed", "14 16"},
		{"6,000 workers are on strike", "4,500 workers are on strike, not 6,000", "6,000 4,500"},
		{"he won 52 percent of the vote", "he had 48 percent", "52 48"},
		{"two of the nine hostages", "nine hostages", ""},
		{"a fine of 2 million pesos", "a fine of 5 million pesos", "2 million 5 million"},
		{"fire burned for 9 hours", "the fire burned for eleven hours", "9 eleven"},
		{"the ship had 22 sailors on board", "24 sailors were on board", "22 24"},
		{"the minister was paid 40,000 euros", "the minister received 60,000 euros", "40,000 60,000"},
		{"the cut would be 400 jobs", "500 jobs would be cut", "400 500"},
		{"a tariff of 25 percent on cars", "a tariff of 20 percent on cars and 10 percent on steel", "25 20"},
		{"rebels freed nine of the hostages", "the rebels released eleven hostages", "nine eleven"},
		{"1,900 cases had been counted", "the organization counted 2,300 cases", "1,900 2,300"},
		{"about 2000 marchers came", "some 1,800 people marched", "2000 1,800"},
		{"the wall was built in 2019", "the wall was built in 2018", ""},
		{"a truce of 60 days", "stop fighting for two months", ""},
		{"repairs will last ten days", "the repair would take three weeks", "ten three"},
		{"about 40 houses were buried", "43 houses had been buried", ""},
		{"around 30 people are missing", "34 people are missing", "30 34"},
		{"more than 300 millimetres of rain fell", "312 mm of rain fell", ""},
		{"seized 7.2 tonnes of cocaine", "found 7,200 kilos of cocaine", ""},
		{"seized seven tonnes of cocaine", "found 7.2 tonnes of cocaine", ""},
		{"the damage at 360 million euros", "the damage at $400 million", ""},
		{"cut over a length of 700 metres", "cut over more than a kilometre", "700 a kilometre"},
		{"thirty-one stations were closed", "31 stations were closed", ""},
		{"four and a half percent", "4.5 percent", ""},
		{"nine of them were wounded", "nineteen of the prisoners were wounded", "nine nineteen"},
		{"3,000 families have left", "4,000 families have fled", "3,000 4,000"},
	} {
		a, b := said(1, "said", c.a), said(2, "said", c.b)
		x, y, ok := differInNumber(a, b)
		got := ""
		if ok {
			got = fmt.Sprint(a.record.Text(x), " ", b.record.Text(y))
		}
		if got != c.want {
			t.Errorf("%q and %q: %q, want %q (%v, %v)", c.a, c.b, got, c.want, quantities(a.record.Document.Text, a.words), quantities(b.record.Document.Text, b.words))
		}
	}
}
