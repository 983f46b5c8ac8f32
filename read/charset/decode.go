// Package charset turns bytes into text: it finds out the encoding, decodes,
// and says what it had to replace. It never trims or normalises; a byte order
// mark is the one thing that it drops.
package charset

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// ErrBinary is given for bytes that are no text in any encoding that Decode
// knows: they hold NUL, or more control characters than a text has.
var ErrBinary = errors.New("not text in any known encoding")

// Decoded is bytes as text.
type Decoded struct {
	Text string // valid UTF-8
	// Replaced is how many stretches of bytes were no character and stand as
	// U+FFFD; First is the offset of the first into the bytes given, from 0.
	Replaced, First int
	Encoding        string // WHATWG name, "utf-8", "windows-1252", "utf-16le"
}

// Note is the sentence for Document.Notes on what was replaced, "" where
// nothing was.
func (d Decoded) Note() string {
	switch d.Replaced {
	case 0:
		return ""
	case 1:
		return fmt.Sprintf("1 byte sequence was no valid UTF-8 character (at byte %d) and stands as U+FFFD.", d.First)
	}
	return fmt.Sprintf("%d byte sequences were no valid UTF-8 characters (the first at byte %d) and stand as U+FFFD.", d.Replaced, d.First)
}

// Decode reads raw as text. declared is the encoding that a header or the
// markup names, "" where none does; a byte order mark and valid UTF-8 overrule
// it, since declarations are wrong more often than either.
func Decode(raw []byte, declared string) (Decoded, error) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")):
		return fromUTF8(raw, 3)
	case bytes.HasPrefix(raw, []byte("\xFF\xFE")) && len(raw)%2 == 0:
		return fromUTF16(raw, 2, binary.LittleEndian, "utf-16le")
	case bytes.HasPrefix(raw, []byte("\xFE\xFF")) && len(raw)%2 == 0:
		return fromUTF16(raw, 2, binary.BigEndian, "utf-16be")
	}
	if order, name := guessUTF16(raw); order != nil {
		return fromUTF16(raw, 0, order, name)
	}
	if binaryShare(raw) {
		return Decoded{}, ErrBinary
	}
	if utf8.Valid(raw) {
		return Decoded{Text: string(raw), Encoding: "utf-8"}, nil
	}
	if e, name := charset.Lookup(declared); e != nil && name != "utf-8" && name != "replacement" &&
		!strings.HasPrefix(name, "utf-16") {
		return fromTable(raw, e, name)
	}
	if mostlyUTF8(raw) {
		return fromUTF8(raw, 0)
	}
	return fromTable(raw, charmap.Windows1252, "windows-1252")
}

func fromUTF8(raw []byte, at int) (Decoded, error) {
	body := raw[at:]
	if binaryShare(body) {
		return Decoded{}, ErrBinary
	}
	d := Decoded{Encoding: "utf-8"}
	if utf8.Valid(body) {
		d.Text = string(body)
		return d, nil
	}
	var b strings.Builder
	b.Grow(len(body) + 16)
	for i, bad := 0, false; i < len(body); {
		if body[i] < utf8.RuneSelf {
			b.WriteByte(body[i])
			i, bad = i+1, false
			continue
		}
		r, n := utf8.DecodeRune(body[i:])
		if r == utf8.RuneError && n == 1 {
			// One mark for a run of broken bytes: the run is one loss.
			if !bad {
				if d.Replaced == 0 {
					d.First = at + i
				}
				d.Replaced++
				b.WriteRune(utf8.RuneError)
			}
			i, bad = i+1, true
			continue
		}
		b.Write(body[i : i+n])
		i, bad = i+n, false
	}
	d.Text = b.String()
	return d, nil
}

func fromUTF16(raw []byte, at int, order binary.ByteOrder, name string) (Decoded, error) {
	d := Decoded{Encoding: name}
	units := make([]uint16, 0, (len(raw)-at)/2)
	for i := at; i+1 < len(raw); i += 2 {
		units = append(units, order.Uint16(raw[i:]))
	}
	runes := utf16.Decode(units)
	var b strings.Builder
	b.Grow(len(runes))
	control := 0
	for _, r := range runes {
		if r < 0x20 && r != '\n' && r != '\r' && r != '\t' && r != '\f' {
			control++
		}
		b.WriteRune(r)
	}
	if control*50 > len(runes)+49 {
		return Decoded{}, ErrBinary
	}
	d.Text = b.String()
	return d, nil
}

func fromTable(raw []byte, e encoding.Encoding, name string) (Decoded, error) {
	out, err := e.NewDecoder().Bytes(raw)
	if err != nil {
		return Decoded{}, ErrBinary
	}
	return Decoded{Text: strings.ToValidUTF8(string(out), "\uFFFD"), Encoding: name}, nil
}
