package warc

import "testing"

func TestIntact(t *testing.T) {
	for _, c := range []struct {
		digest string
		want   bool
	}{
		{"", true},
		{"md5:1234", true},
		{"sha1:a9993e364706816aba3e25717850c26c9cd0d89d", true},
		{"sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", true},
		{"SHA-1:vgmt4nsha2awvor6evyxqugcnsonbwe5", true},
		{"sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE6", false},
		{"sha1:a9993e364706816aba3e25717850c26c9cd0d89e", false},
		{"sha1:", false},
		{"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true},
		{"sha256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ====", true},
	} {
		r := &Record{Header: Header{{"WARC-Block-Digest", c.digest}}, Block: []byte("abc")}
		if got := r.Intact(); got != c.want {
			t.Errorf("%q: %v", c.digest, got)
		}
	}
}
