package read

import (
	"strings"
	"sync"
	"testing"

	"github.com/readout-news/readout"
)

const paragraph = "<p>The ministers of the three states met in Kelm on Tuesday, and they signed the accord that had been on the table for a year.</p>"

func TestHTMLBlockquote(t *testing.T) {
	quoted := "<p>Ministers of three states met on Tuesday to save the river treaty, officials said, and left by a side door.</p><p>The treaty lapses in June, and a new round of talks begins in Brunn on Friday.</p>"
	for _, c := range []struct {
		name, body, address string
		relation            readout.Relation
		outlet              string
	}{
		{"cited in the markup", "<p>Here is what I read over breakfast today, and it spoiled it.</p><blockquote cite='https://www.theguardian.com/a'>" + quoted + "</blockquote><p>I do not believe a word of it, and neither should you.</p>", "", readout.ExcerptOf, "The Guardian"},
		{"introduced", "<p>Here is my breakfast. As the Kelm Herald reports:</p><blockquote>" + quoted + "</blockquote><p>I do not believe a word of it, and neither should you.</p>", "", readout.ExcerptOf, "Kelm Herald"},
		{"signed", "<p>Here is what I read over breakfast today, and it spoiled it.</p><blockquote>" + quoted + "<p>— Jane Doe, The Kelm Herald, 14 May 2024</p></blockquote><p>I do not believe a word of it.</p>", "", readout.ExcerptOf, "The Kelm Herald"},
		{"a statement", paragraph + "<blockquote><p>“The accord binds both states to publish their catch each month, and to let inspectors board any vessel.”</p></blockquote>" + paragraph, "", readout.Original, ""},
		{"of the page itself", paragraph + "<blockquote cite='https://kelm-herald.test/b'>" + quoted + "</blockquote>" + paragraph, "https://kelm-herald.test/a", readout.Original, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			head := "<title>My breakfast</title>"
			if c.address != "" {
				head += "<link rel=canonical href='" + c.address + "'>"
			}
			item := HTML("u.html", []byte("<html><head>"+head+"</head><body><article>"+c.body+"</article></body></html>"), Options{})
			if item.Skip != nil {
				t.Fatal(item.Skip)
			}
			covered(t, item)
			d := item.Document
			if d.Origin.Relation != c.relation || d.Origin.Outlet != c.outlet {
				t.Errorf("%+v of %q", d.Origin, d.Text)
			}
			if c.relation == readout.ExcerptOf && (!strings.HasPrefix(voices(d, readout.Report), "Ministers of three") || !strings.HasSuffix(voices(d, readout.Report), "on Friday.")) {
				t.Errorf("report %q", voices(d, readout.Report))
			}
		})
	}
}

func TestHTMLOutletOfAddress(t *testing.T) {
	item := HTML("saved/u.html", []byte("<html><head><title>Accord signed</title><link rel=canonical href='https://www.bbc.co.uk/news/1'></head><body><article>"+paragraph+paragraph+"</article></body></html>"), Options{})
	if d := item.Document; d == nil || d.Outlet != "BBC" || d.URI != "saved/u.html" || d.Title != "Accord signed" {
		t.Errorf("%+v, %v", d, item.Skip)
	}
}

func TestHTMLCharset(t *testing.T) {
	page := "<html><head><meta charset=\"iso-8859-2\"><title>x</title></head><body><article>" + paragraph + "<p>The president of the council, \xA3ukasz Zi\xEAba, said that he was content with what had been reached.</p>" + paragraph + "</article></body></html>"
	if d := HTML("u", []byte(page), Options{}).Document; d == nil || !strings.Contains(d.Text, "Łukasz Zięba") {
		t.Errorf("%+v", d)
	}
}

// Documents are read from many goroutines at once.
func TestHTMLAtOnce(t *testing.T) {
	page := []byte("<html><body><article>" + strings.Repeat(paragraph, 5) + "</article></body></html>")
	want := HTML("u", page, Options{}).Document.ID
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 5 {
				if got := HTML("u", page, Options{}).Document.ID; got != want {
					t.Errorf("%s, want %s", got, want)
				}
			}
		})
	}
	wait.Wait()
}
