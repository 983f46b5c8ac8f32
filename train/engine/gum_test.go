package engine

import (
	"fmt"
	"testing"

	"github.com/readout-news/readout/train/name"
)

func TestGUMNames(t *testing.T) {
	path := writeFile(t, `# sent_id = x-1
1	Professor	professor	NOUN	NNP	_	4	nsubj	_	Entity=(1-person-new-nnnnn-cf1-1-coref-Ruth_Nakato
2	Ruth	Ruth	PROPN	NNP	_	1	flat	_	_
3	Nakato	Nakato	PROPN	NNP	_	1	flat	_	Entity=1)
4	left	leave	VERB	VBD	_	0	root	_	_
5	the	the	DET	DT	_	6	det	_	Entity=(2-organization-new-nnnnn-cf1-1-coref-University_of_Lund
6	University	university	PROPN	NNP	_	4	obj	_	_
7	of	of	ADP	IN	_	8	case	_	_
8	Lund	Lund	PROPN	NNP	_	6	nmod	_	Entity=(3-place-new-nnnnn-cf1-1-sgl-Lund)2)
9	in	in	ADP	IN	_	10	case	_	_
10	it	it	PRON	PRP	_	4	obl	_	Entity=(3-place-giv-nnnnn-cf1-1-sgl-Lund)
11	with	with	ADP	IN	_	12	case	_	_
12	friends	friend	NOUN	NNS	_	4	obl	_	Entity=(4-person-new-nnnnn-cf1-1-sgl)

`)
	trees, err := readTrees(path)
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(gumNames(trees[0]))
	if want := "[{1 3 person} {5 8 organisation}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestOverlay(t *testing.T) {
	gold := []name.Span{{Start: 2, End: 4, Label: "person"}}
	silver := []name.Span{{Start: 0, End: 1, Label: "state"}, {Start: 3, End: 5, Label: "organisation"}, {Start: 6, End: 7, Label: "date"}}
	got := fmt.Sprint(overlay(gold, silver))
	if want := "[{0 1 state} {2 4 person} {6 7 date}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
