package lexicon

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

func date(t *testing.T, s string) readout.Date {
	t.Helper()
	if s == "" {
		return readout.Date{}
	}
	d, err := readout.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLeadersOn(t *testing.T) {
	for _, c := range []struct{ country, on, want string }{
		{"USA", "2017-01-19", "President Barack Obama"},
		{"USA", "2017-01-21", "President Donald Trump"},
		{"USA", "2022", "President Joe Biden"},
		{"USA", "1995", "President Bill Clinton"},
		{"BLR", "2023-03-01", "President Alexander Lukashenko"},
		{"GBR", "2024-07-06", "Prime Minister Keir Starmer"},
		{"IRN", "2024-06-01", "Supreme Leader Ali Khamenei"},
		{"SYR", "2024-12-20", ""},
		{"BEN", "1993", "President Soglo"},
		{"ZZZ", "2020", ""},
		{"DEU", "", "Chancellor Friedrich Merz; President Frank-Walter Steinmeier"},
	} {
		var got []string
		for _, l := range LeadersOn(c.country, date(t, c.on)) {
			got = append(got, l.Office+" "+l.Name)
		}
		if all := strings.Join(got, "; "); all != c.want {
			t.Errorf("LeadersOn(%s, %s) = %s, want %s", c.country, c.on, all, c.want)
		}
	}
}

func TestOfficeOf(t *testing.T) {
	for _, c := range []struct{ name, on, want string }{
		{"Xi Jinping", "2023-02-28", "CHN President"},
		{"Alexander Lukashenko", "2023-03-01", "BLR President"},
		{"Recep Tayyip Erdoğan", "2010", "TUR Prime Minister"},
		{"recep tayyip erdogan", "2020", "TUR President"},
		{"António Guterres", "2023", "United Nations Secretary-General"},
		{"Jens Stoltenberg", "2010", "NOR Prime Minister"},
		{"Jens Stoltenberg", "2020", "North Atlantic Treaty Organization Secretary-General"},
		{"Joe Biden", "2013", "USA Vice President"},
		{"Joe Biden", "2018", ""},
		{"Sergei Lavrov", "", "RUS Foreign Minister"},
		{"Barack Obama", "", ""},
		{"Anna Nobody", "2020", ""},
		{"", "", ""},
	} {
		l, ok := OfficeOf(c.name, date(t, c.on))
		got := ""
		if ok {
			got = l.Code + l.Body + " " + l.Office
		}
		if got != c.want {
			t.Errorf("OfficeOf(%q, %s) = %q, want %q", c.name, c.on, got, c.want)
		}
	}
}

// Every line of the tables has a known state or organisation, and terms that end
// after they begin.
func TestOfficesAreWellFormed(t *testing.T) {
	n := 0
	for _, table := range [...]string{leaders, officers, reignLeaders} {
		for line := range strings.Lines(table) {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			_, people, _ := strings.Cut(line, "|")
			_, people, _ = strings.Cut(people, "|")
			for p := range strings.SplitSeq(people, ";") {
				n++
				i := strings.LastIndexByte(p, ' ')
				from, to, ok := strings.Cut(p[i+1:], "/")
				if !ok || strings.TrimSpace(p[:i]) == "" {
					t.Errorf("%.20s: %q", line, p)
					continue
				}
				since, until := date(t, from), date(t, to)
				if !since.Known() || until.Known() && lastDay(until) < firstDay(since) {
					t.Errorf("%.20s: %q ends before it begins", line, p)
				}
			}
		}
		for l := range leadersIn(table) {
			switch {
			case l.Code != "" && StateOf(l.Code) == nil:
				t.Errorf("%s: no state %s", l.Name, l.Code)
			case l.Code == "" && OrganisationByName(l.Body) == nil:
				t.Errorf("%s: no organisation %s", l.Name, l.Body)
			case l.Office == "":
				t.Errorf("%s has no office", l.Name)
			}
		}
	}
	t.Logf("%d terms", n)
}

// What is generated is what the generator makes of its source today.
func TestReignIsGenerated(t *testing.T) {
	data := os.Getenv("READOUT_DATA")
	if data == "" || testing.Short() {
		t.Skip("runs the go command on the source where READOUT_DATA is the folder of data")
	}
	file := filepath.Join(data, "actors", "reign_leaders_2021-03.csv")
	if _, err := os.Stat(file); err != nil {
		t.Skip(err)
	}
	want, err := exec.Command("go", "run", "./generate/leaders", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("office_reign.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != string(want) {
		t.Error("office_reign.go is not what ./generate/leaders writes: run it again")
	}
}

func BenchmarkOffices(b *testing.B) {
	for b.Loop() {
		n := 0
		for _, table := range [...]string{leaders, officers, reignLeaders} {
			for l := range leadersIn(table) {
				n += len(PlainName(l.Name))
			}
		}
	}
}
