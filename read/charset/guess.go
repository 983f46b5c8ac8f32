package charset

import (
	"encoding/binary"
	"unicode/utf8"
)

// sample is how many bytes are looked at to guess an encoding.
const sample = 64 << 10

// guessUTF16 tells UTF-16 without a byte order mark by its zeros: in Latin
// script nearly every second byte is one, always on the same side.
func guessUTF16(raw []byte) (binary.ByteOrder, string) {
	if len(raw) < 8 || len(raw)%2 != 0 {
		return nil, ""
	}
	head := raw[:min(len(raw), sample)&^1]
	var even, odd int
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 {
			even++
		}
		if head[i+1] == 0 {
			odd++
		}
	}
	pairs := len(head) / 2
	switch {
	case odd*10 >= pairs*7 && even*50 <= pairs:
		return binary.LittleEndian, "utf-16le"
	case even*10 >= pairs*7 && odd*50 <= pairs:
		return binary.BigEndian, "utf-16be"
	}
	return nil, ""
}

// binaryShare reports whether raw cannot be text: NUL does not stand in text,
// and more than one control character in fifty bytes is a file of another kind.
func binaryShare(raw []byte) bool {
	control := 0
	for _, c := range raw {
		switch {
		case c == 0:
			return true
		case c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B:
			control++
		}
	}
	return control*50 > len(raw)
}

// mostlyUTF8 reports whether the bytes above ASCII are UTF-8 with a few broken
// ones rather than a one-byte encoding: most non-ASCII sequences decode.
func mostlyUTF8(raw []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	if good > 0 {
		return good*2 >= bad
	}
	// No valid sequence at all. Bytes of C1 that Windows-1252 leaves open, or
	// 0xFF and 0xFE, speak of damage; letters and quotation marks do not.
	for _, c := range raw {
		switch c {
		case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF:
			return true
		}
	}
	return false
}
