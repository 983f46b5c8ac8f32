package exporttest

import "github.com/readout-news/readout"

const courierBody = `LOMÉ, 12 September - Ghana and Togo signed an agreement on Thursday to rebuild the power line between Aflao and Lomé. Ghanaian Energy Minister Efua Darkwah told reporters that Ghana would deliver 40 megawatts from 1 November.

“A line that crosses a border cannot be sold in the dark,” Togolese President Kossi Adjavon said at the ceremony.

Two officials who took part in the talks said the price had not been settled.

Akua Benyah, who runs the traders’ union in Aflao, did not say whether her members would pay more. “We have had candles for nine years,” she said. “I will dance when the bulb does.”
`

// Courier is account A, The Volta Courier's own report.
func Courier() *readout.Record {
	return courier(readout.Document{
		ID: "a1c0ffee00000001", URI: "accounts/volta-courier.txt", Language: "en",
		Title: "Ghana and Togo Sign for a New Line", Outlet: "The Volta Courier",
		Authors: []string{"Esi Quarm-Tetteh"}, Published: day(12), Text: courierBody,
	})
}

// Reprint is account C, a reprint of A with a credit line.
func Reprint() *readout.Record {
	r := courier(readout.Document{
		ID: "c1c0ffee00000003", URI: "https://sahel-digest.example/power?id=7", Language: "en",
		Title: "Ghana and Togo Sign for a New Line", Outlet: "Sahel Digest",
		Published: day(13), Text: courierBody + "\nSource: The Volta Courier\n",
		Notes: []string{"1 byte that was no character was left out."},
	})
	b := &builder{r}
	r.Document.Passages[0].Span.End = b.span("\nSource:").Start
	r.Document.Passages = append(r.Document.Passages, readout.Passage{Span: b.span("Source: The Volta Courier"), Voice: readout.Citation})
	r.Document.Origin = readout.Origin{Relation: readout.CopyOf, Outlet: "The Volta Courier", Evidence: b.span("Source: The Volta Courier")}
	return r
}

func courier(d readout.Document) *readout.Record {
	b := newBuilder(d)
	b.paragraphs()
	b.voices("LOMÉ", readout.Report)
	b.said("Ghanaian Energy Minister Efua Darkwah", "told", readout.Indirect, "that Ghana would deliver 40 megawatts from 1 November").Addressee = b.span("reporters")
	b.said("Togolese President Kossi Adjavon", "said", readout.Direct, "“A line that crosses a border cannot be sold in the dark,”")
	b.said("Two officials who took part in the talks", "talks |said", readout.Indirect, "the price had not been settled")
	b.said("Akua Benyah, who runs the traders’ union in Aflao,", "did not say", readout.Indirect, "whether her members would pay more").Polarity = readout.Negative
	b.said("years,” |she", "she |said", readout.Direct, "“We have had candles for nine years,”", "“I will dance when the bulb does.”")
	b.actor(readout.Actor{ID: "state/ghana", Name: "Ghana", Kind: readout.State, Country: "GHA", Sectors: []string{"GOV"}}, "- |Ghana")
	b.actor(readout.Actor{ID: "state/togo", Name: "Togo", Kind: readout.State, Country: "TGO", Sectors: []string{"GOV"}}, "Togo")
	b.actor(readout.Actor{ID: "person/efua-darkwah", Name: "Efua Darkwah", Kind: readout.Person, Country: "GHA", Sectors: []string{"GOV"}, Office: "Energy Minister"}, "Ghanaian Energy Minister Efua Darkwah")
	b.actor(readout.Actor{ID: "person/kossi-adjavon", Name: "Kossi Adjavon", Kind: readout.Person, Country: "TGO", Sectors: []string{"GOV"}, Office: "President"}, "Togolese President Kossi Adjavon")
	b.actor(readout.Actor{ID: "person/akua-benyah", Name: "Akua Benyah", Kind: readout.Person, Country: "GHA"}, "Akua Benyah, who runs the traders’ union in Aflao,", "years,” |she")
	thursday := &readout.Time{Span: b.span("on Thursday"), From: day(12), To: day(12)}
	b.r.Events = []readout.Event{{ID: "e1", Type: "AGREE", Contexts: []string{"economic"}, CAMEO: "057", Quad: 1, Intensity: 8,
		Trigger: b.span("signed"), Actors: []readout.Span{b.span("- |Ghana")}, Recipients: []readout.Span{b.span("Togo")}, Time: thursday,
		Place: readout.Place{Span: b.span("LOMÉ"), Country: "TGO", Name: "Lomé"}, Status: readout.Actual}}
	b.r.Ties = []readout.Tie{{ID: "t1", Parties: []readout.Span{b.span("- |Ghana"), b.span("Togo")}, Name: b.span("power line")}}
	sortLinks(b.r)
	return b.r
}

// Blog is account B: a blog that quotes an article of The Continental Ledger
// and comments on it. It has characters of two, three and four bytes.
func Blog() *readout.Record {
	b := newBuilder(readout.Document{
		ID: "b1c0ffee00000002", URI: "accounts/harbour-notes.txt", Language: "en", Title: "Who pays for the light?", Outlet: "Harbour Notes",
		Text: "\"Ghana's energy minister, Efua Darkwah, said on Thursday that her country would send 45 megawatts to Togo from 1 December.\n" +
			"\"A line that crosses a border cannot be sold in darkness,\" Mr. Adjavon said, according to Togolese state television.\n" +
			"A person close to the talks told the Ledger the tariff was still open.\" [1]\n" +
			"\nI have lived beside that line since 2003 \U0001F4A1, and every minister who cuts a ribbon there leaves cafe\u0301 bills behind. Ms Darkwah thinks we forget.\n" +
			"\n1. Neighbours Agree on Power. Ruth Lindqvist. The Continental Ledger. 13 Sep 2024: B.4.\n",
	})
	b.paragraphs()
	b.voices("\"Ghana's", readout.Report, "[1]", readout.Citation, "I have lived", readout.Commentary, "1. Neighbours", readout.Citation)
	b.r.Document.Origin = readout.Origin{Relation: readout.ExcerptOf, Outlet: "The Continental Ledger", Title: "Neighbours Agree on Power",
		Authors: []string{"Ruth Lindqvist"}, Published: day(13), Page: "B.4", Evidence: b.span("1. Neighbours Agree on Power. Ruth Lindqvist. The Continental Ledger. 13 Sep 2024: B.4.")}
	b.said("Ghana's energy minister, Efua Darkwah,", "said", readout.Indirect, "that her country would send 45 megawatts to Togo from 1 December").SaidOn =
		&readout.Time{Span: b.span("on Thursday"), From: day(12), To: day(12)}
	b.said("Mr. Adjavon", "Adjavon |said", readout.Direct, "A line that crosses a border cannot be sold in darkness,").Via = []readout.Span{b.span("Togolese state television")}
	b.said("A person close to the talks", "told", readout.Indirect, "the tariff was still open").Addressee = b.span("the Ledger")
	b.said("Ms Darkwah", "thinks", readout.Indirect, "we forget")
	b.actor(readout.Actor{ID: "person/efua-darkwah", Name: "Efua Darkwah", Kind: readout.Person, Country: "GHA", Sectors: []string{"GOV"}}, "Ghana's energy minister, Efua Darkwah,", "Ms Darkwah")
	b.actor(readout.Actor{ID: "person/adjavon", Name: "Adjavon", Kind: readout.Person}, "Mr. Adjavon")
	b.actor(readout.Actor{ID: "outlet/togolese-state-television", Name: "Togolese state television", Kind: readout.OutletActor, Country: "TGO"}, "Togolese state television")
	sortLinks(b.r)
	return b.r
}

// Radio is account D, a short report that rests on a broadcaster.
func Radio() *readout.Record {
	b := newBuilder(readout.Document{
		ID: "d1c0ffee00000004", URI: "accounts/radio-mono.txt", Language: "en", Outlet: "Radio Mono", Published: day(12),
		Text: "Ghana will sign a power agreement with Togo on 14 September, Radio Mono understands.\n\n" +
			"“A line that crosses a border cannot be sold in the dark,” President Adjavon was quoted as saying by Togolese state television. " +
			"“Nobody asked the villages under it,” said Yao Mensavi, a farmer in Noépé.\n",
	})
	b.paragraphs()
	b.voices("Ghana", readout.Report)
	b.said("President Adjavon", "was quoted as saying", readout.Direct, "A line that crosses a border cannot be sold in the dark,").Via = []readout.Span{b.span("Togolese state television")}
	b.said("Yao Mensavi, a farmer in Noépé", "said", readout.Direct, "“Nobody asked the villages under it,”")
	b.actor(readout.Actor{ID: "state/ghana", Name: "Ghana", Kind: readout.State, Country: "GHA"}, "Ghana")
	b.actor(readout.Actor{ID: "person/adjavon", Name: "Adjavon", Kind: readout.Person, Office: "President"}, "President Adjavon")
	b.actor(readout.Actor{ID: "outlet/togolese-state-television", Name: "Togolese state television", Kind: readout.OutletActor, Country: "TGO"}, "Togolese state television")
	b.actor(readout.Actor{ID: "person/yao-mensavi", Name: "Yao Mensavi", Kind: readout.Person}, "Yao Mensavi, a farmer in Noépé")
	b.r.Events = []readout.Event{{ID: "e1", Type: "AGREE", CAMEO: "057", Quad: 1, Intensity: 8, Trigger: b.span("will sign"),
		Actors: []readout.Span{b.span("Ghana")}, Time: &readout.Time{Span: b.span("on 14 September"), From: day(14), To: day(14)}, Status: readout.Future}}
	sortLinks(b.r)
	return b.r
}
