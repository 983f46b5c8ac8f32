package access

import (
	"bufio"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"strings"
)

// leastToken is the least length of a token. Sixteen random letters and digits
// are past guessing over a network.
const leastToken = 16

// Token is a secret that allows to write, and everywhere but on this machine to
// read. Name is the person whose it is, "" where several share it.
type Token struct {
	Name string
	sum  [sha256.Size]byte
}

// NewToken makes a token of a secret. A short one, or one with white space or
// other characters that a header cannot carry, is an error.
func NewToken(name, secret string) (Token, error) {
	switch {
	case len(secret) < leastToken:
		return Token{}, fmt.Errorf("a token must have at least %d characters, this one has %d", leastToken, len(secret))
	case strings.ContainsFunc(secret, func(r rune) bool { return r <= ' ' || r > '~' }):
		return Token{}, errors.New("a token must have letters, digits and signs of ASCII alone, without spaces")
	}
	return Token{Name: name, sum: sha256.Sum256([]byte(secret))}, nil
}

// ReadTokens reads a token file: one token a line, or a person's name, white space
// and their token. Empty lines and those that begin with # count for nothing. A
// file without a token is an error.
func ReadTokens(r io.Reader) ([]Token, error) {
	var all []Token
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		last := len(fields) - 1
		t, err := NewToken(strings.Join(fields[:last], " "), fields[last])
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		all = append(all, t)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, errors.New("there is no token in it")
	}
	return all, nil
}

// match finds the token of a secret. It looks at all of them, so that its time
// tells nothing of any.
func match(all []Token, secret string) (Token, bool) {
	sum := sha256.Sum256([]byte(secret))
	var found Token
	ok := false
	for _, t := range all {
		if subtle.ConstantTimeCompare(sum[:], t.sum[:]) == 1 {
			found, ok = t, true
		}
	}
	return found, ok
}
