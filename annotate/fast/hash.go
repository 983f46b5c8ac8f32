package fast

// Odd constants with well-spread bits, from the digits of the golden ratio and
// of the roots of 2, 3, 5 and 7.
const (
	oddA = 0x9E3779B97F4A7C15
	oddB = 0x6A09E667F3BCC909
	oddC = 0xBB67AE8584CAA73B
	oddD = 0x3C6EF372FE94F82B
	oddE = 0xA54FF53A5F1D36F1
)

// scramble spreads the bits of x over all of a word.
func scramble(x uint64) uint64 {
	x *= oddA
	x ^= x >> 32
	x *= oddB
	return x ^ x>>29
}

// pair is one number for two.
func pair(x, y uint64) uint64 {
	h := x*oddC + y*oddD + oddE
	return (h ^ h>>31) * oddB
}

// hashBytes is FNV-1a, scrambled.
func hashBytes(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return scramble(h)
}

// maxFeatures is the most features that one decision may have, so that sums of
// bytes stay within 16 bits.
const maxFeatures = 256

// Bag holds the features of one decision as hashes.
type Bag struct {
	hashes [maxFeatures]uint32
	n      int
	seed   uint64
}

// begin empties b. Features of different templates differ by the order in
// which they are added, those of different models by their seed.
func (b *Bag) begin(seed uint64) {
	b.n = 0
	b.seed = seed * oddE
}

// add adds the next template's feature, of up to three parts.
func (b *Bag) add(x, y, z uint64) {
	b.seed += oddA
	h := x*oddB + y*oddC + z*oddD + b.seed
	h = (h ^ h>>29) * oddE
	b.hashes[b.n%maxFeatures] = uint32(h >> 32)
	b.n++
}

// Hashes are the features in b.
func (b *Bag) Hashes() []uint32 { return b.hashes[:b.n] }
