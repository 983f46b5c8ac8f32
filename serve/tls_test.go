package serve_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout/serve"
)

// TestTLS: tokens cross a network in no clear words, and a browser gives the
// cookie to nobody else.
func TestTLS(t *testing.T) {
	cert, key, pool := certificate(t)
	h := open(t, func(o *serve.Options) { o.Addr, o.CertFile, o.KeyFile = "0.0.0.0:0", cert, key })
	h.url = strings.Replace(h.url, "[::]", "127.0.0.1", 1)
	h.client.Transport = &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, ServerName: "desk.example"}}
	if !strings.HasPrefix(h.url, "https://") {
		t.Fatal(h.url)
	}
	if a := h.do("GET /api/v1/documents", "", right...); a.StatusCode != 200 {
		t.Errorf("%s", a.Status)
	}
	a := h.do("POST /session", url.Values{"token": {secret}}.Encode(), "Content-Type", "application/x-www-form-urlencoded")
	if c := a.Cookies(); len(c) != 1 || !c[0].Secure {
		t.Errorf("%s, cookies %v", a.Status, c)
	}
}

// certificate is one of our making for desk.example, as files, and who trusts it.
func certificate(t *testing.T) (cert, key string, pool *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{"desk.example"}, NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for kind, one := range map[string]struct {
		path *string
		der  []byte
	}{"CERTIFICATE": {&cert, der}, "PRIVATE KEY": {&key, secret}} {
		*one.path = filepath.Join(dir, strings.ReplaceAll(kind, " ", ""))
		if err := os.WriteFile(*one.path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: one.der}), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool = x509.NewCertPool()
	pool.AddCert(parsed)
	return cert, key, pool
}
