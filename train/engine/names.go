package engine

import (
	"bufio"
	"os"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
)

// types is a set of name types, a bit each in the order of encode.NameTypes;
// outside is the bit of no name at all.
type types uint16

const outside types = 1 << 15

func typesOf(list ...readout.NameType) types {
	var set types
	for _, name := range list {
		for i, t := range encode.NameTypes {
			if t == name {
				set |= 1 << i
			}
		}
	}
	return set
}

var (
	person       = typesOf(readout.PersonName)
	organisation = typesOf(readout.OrganisationName)
	location     = typesOf(readout.LocationName)
	state        = typesOf(readout.StateName)
	nationality  = typesOf(readout.NationalityName)
	facility     = typesOf(readout.FacilityName)
	event        = typesOf(readout.EventName)
	work         = typesOf(readout.WorkName)
	figures      = typesOf(readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName)
	everything   = types(1<<12 - 1)
)

// scheme tells what the labels of a source mean: of which of our types a name
// may be, and which of our types the source leaves unmarked. What it leaves open
// the loss leaves open.
type scheme struct {
	labels   map[string]types
	unmarked types
}

// own is the scheme of files that carry our own types.
var own = scheme{labels: map[string]types{}, unmarked: 0}

func init() {
	for _, t := range encode.NameTypes {
		own.labels[string(t)] = typesOf(t)
	}
	own.labels["place"] = location | state | facility // GUM's
}

var (
	wikigold = scheme{map[string]types{
		"PER": person, "ORG": organisation, "LOC": location | state | facility,
		"MISC": nationality | event | work | outside,
	}, figures}
	wnut = scheme{map[string]types{
		"person": person, "location": location | state | facility, "corporation": organisation,
		"group": organisation | nationality, "creative-work": work, "product": outside | work,
	}, figures | nationality | event}
	broad = scheme{map[string]types{
		"PER": person, "ORG": organisation, "LOC": location | state | facility,
	}, figures | nationality | event | work}
	politics = scheme{map[string]types{
		"politicalparty": organisation, "organisation": organisation, "politician": person, "person": person,
		"election": event, "event": event, "country": state, "location": location | facility | state,
		"misc": nationality | work | event | outside,
	}, figures | nationality | work}
)

// named is a sentence with names.
type named struct {
	words []string
	spans []span
	opens bool // a document
}

// span is a name: tokens start to end (half-open), as the source calls it.
type span struct {
	start, end int
	label      string
}

// readNames reads a token and its label a line, in IOB1 or BIO, and keeps the
// order. Lines that start a document are passed over.
func readNames(path string) ([]named, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []named
	var cur named
	last := ""
	scan := bufio.NewScanner(f)
	scan.Buffer(make([]byte, 1<<16), 1<<22)
	for scan.Scan() {
		c := strings.Fields(scan.Text())
		if len(c) < 2 || strings.HasPrefix(c[0], "-DOCSTART-") {
			if len(cur.words) > 0 {
				out = append(out, cur)
				cur = named{}
			}
			cur.opens = cur.opens || len(c) > 0
			last = ""
			continue
		}
		label := c[len(c)-1]
		place, kind, _ := strings.Cut(label, "-")
		n := len(cur.words)
		switch {
		case place == "O":
			kind = ""
		case place == "I" && kind == last:
			cur.spans[len(cur.spans)-1].end = n + 1
		default:
			cur.spans = append(cur.spans, span{n, n + 1, kind})
		}
		last = kind
		cur.words = append(cur.words, c[0])
	}
	if len(cur.words) > 0 {
		out = append(out, cur)
	}
	return out, scan.Err()
}

// split gives the sentence with words cut at their hyphens, as the treebanks cut
// them.
func (s named) split() named {
	out := named{opens: s.opens}
	first := make([]int, len(s.words)+1)
	for i, w := range s.words {
		first[i] = len(out.words)
		for {
			at := strings.IndexByte(w, '-')
			if at <= 0 || at == len(w)-1 || !letter(w[at-1]) || !letter(w[at+1]) {
				break
			}
			out.words = append(out.words, w[:at], "-")
			w = w[at+1:]
		}
		out.words = append(out.words, w)
	}
	first[len(s.words)] = len(out.words)
	for _, sp := range s.spans {
		out.spans = append(out.spans, span{first[sp.start], first[sp.end], sp.label})
	}
	return out
}

// letter reports whether a byte is of a letter, or of a character that is not
// ASCII.
func letter(c byte) bool { return c >= 128 || 'a' <= c|0x20 && c|0x20 <= 'z' }

// label is a set of the network's labels of names, a bit each.
type label uint64

// labelsOf are the labels that each token of s may have under a scheme. states
// settles which locations are states.
func (k scheme) labelsOf(s named, states map[string]bool) []label {
	free := label(1)
	for t := range encode.NameTypes {
		if k.unmarked&(1<<t) != 0 {
			free |= 15 << encode.NameLabel(t, 0)
		}
	}
	out := make([]label, len(s.words))
	for i := range out {
		out[i] = free
	}
	for _, sp := range s.spans {
		set := k.labels[sp.label]
		if set == 0 {
			set = everything | outside
		}
		if set&location != 0 && set&state != 0 {
			if states[strings.ToLower(strings.Join(s.words[sp.start:sp.end], " "))] {
				set = state
			} else {
				set &^= state
			}
		}
		for i := sp.start; i < sp.end; i++ {
			place := encode.Inside
			switch {
			case sp.end-sp.start == 1:
				place = encode.Single
			case i == sp.start:
				place = encode.Begin
			case i == sp.end-1:
				place = encode.End
			}
			out[i] = 0
			if set&outside != 0 {
				out[i] = 1
			}
			for t := range encode.NameTypes {
				if set&(1<<t) != 0 {
					out[i] |= 1 << encode.NameLabel(t, place)
				}
			}
		}
	}
	return out
}
