package actor

import (
	"strings"
	"unicode/utf8"
)

// nameWords are the words of a person's name without titles of descent and
// initials that stand alone.
func nameWords(s string) []string {
	var words []string
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",")
		switch strings.TrimSuffix(w, ".") {
		case "Jr", "Sr", "II", "III", "IV", "":
			if len(words) > 0 {
				continue
			}
		}
		words = append(words, w)
	}
	return words
}

// surnameKey is a word of a name as it is compared: small, without accents and
// without the Arabic article.
func surnameKey(w string) string {
	w = fold(strings.ToLower(strings.TrimSuffix(w, ".")))
	for _, article := range []string{"al-", "el-", "al‑"} {
		if rest, ok := strings.CutPrefix(w, article); ok && rest != "" {
			return rest
		}
	}
	return w
}

func sameFirst(a, b string) bool {
	a, b = fold(strings.ToLower(strings.TrimSuffix(a, "."))), fold(strings.ToLower(strings.TrimSuffix(b, ".")))
	if a == b {
		return true
	}
	if utf8.RuneCountInString(a) == 1 || utf8.RuneCountInString(b) == 1 {
		return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
	}
	// "Ken" and "Kenneth", "Bill" and "William"
	if short := min(len(a), len(b)); short >= 3 && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a)) {
		return true
	}
	return nicknames[a] == b || nicknames[b] == a
}

// nicknames are short forms that are no beginning of the full given name.
// Written down for readout.
var nicknames = map[string]string{
	"bill": "william", "will": "william", "bob": "robert", "bobby": "robert", "dick": "richard", "rick": "richard", "jim": "james",
	"jimmy": "james", "mike": "michael", "tom": "thomas", "tony": "anthony", "ted": "edward", "jack": "john", "joe": "joseph",
	"steve": "stephen", "andy": "andrew", "charlie": "charles", "chuck": "charles", "dave": "david", "jerry": "gerald",
	"larry": "lawrence", "liz": "elizabeth", "beth": "elizabeth", "kate": "katherine", "kathy": "katherine", "maggie": "margaret", "peggy": "margaret",
	"sasha": "alexander", "volodya": "volodymyr", "dima": "dmitry", "misha": "mikhail", "jenny": "jennifer", "debbie": "deborah",
	"chris": "christopher", "nick": "nicholas", "pat": "patrick", "rob": "robert", "sandy": "alexander", "betty": "elizabeth",
}

// endsWith reports whether the shorter name is the end of the longer one. A last
// word alone does not decide between names of two words.
func endsWith(long, short []string) bool {
	if len(short) >= len(long) {
		return false
	}
	tail := long[len(long)-len(short):]
	for i := range short {
		if surnameKey(tail[i]) != surnameKey(short[i]) {
			return false
		}
	}
	return true
}

// principal is the one of several people of a surname whom the text called by
// it alone at least twice before any other of them came up: reports go on to
// call their main person so and give relatives a first name. It is nil where
// another was named right before.
func principal(fits []*somebody, at int) *somebody {
	var found *somebody
	for _, s := range fits {
		alone := true
		for _, o := range fits {
			alone = alone && (o == s || len(s.called) > 1 && s.called[1] < o.first)
		}
		if alone {
			found = s
		}
	}
	if found == nil {
		return nil
	}
	for _, o := range fits {
		if o == found {
			continue
		}
		for _, f := range o.full {
			if f < at && at-f < nearby {
				return nil
			}
		}
	}
	return found
}

// nearby is the number of bytes, about two sentences, within which a namesake
// that was just named in full may be meant.
const nearby = 300

// surnameOf is the key of the word that a person is called by: the last one, or
// the first where that is a family name of East Asia.
func surnameOf(s *somebody) string {
	if len(s.words) > 1 && familyFirst[s.words[0]] {
		return surnameKey(s.words[0])
	}
	return surnameKey(s.words[len(s.words)-1])
}

// familyFirst are family names of China, Korea, Vietnam and Cambodia, where they
// stand before the given name. Written down for readout.
var familyFirst = func() map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(`Xi Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang
Xie Song Tang Feng Deng Han Cao Zeng Peng Xiao Cai Pan Tian Dong Yuan Yu Ye Du Su Wei Cheng Lu Ding Ren Shen Yao Jiang Cui Zhong Tan
Wen Mao Qin Geng Hua Le Keqiang Bo Hong Tsai Lai Lee Chiang Chan Cheung Wong Leung Lam Kim Park Choi Jung Jang Yoon Moon Lim Shin Kwon
Hwang Ahn Yoo Roh Ri Kang Ban Cho Chung Han Hwang Nguyen Nguyễn Tran Trần Pham Phạm Vo Võ Phan Hun Heng Ko Han Hou Mo Zou Ai Gui Qian
Rao Shi Xiong Yan`) {
		m[w] = true
	}
	return m
}()
