package read

// Options say how to read. The zero value is what the command line uses.
type Options struct {
	// MaxBytes is the largest document that is read: a file, or one line of
	// JSON lines. 0 means 64 MiB.
	MaxBytes int64
	// AnyLanguage reads texts that are not English as well. Otherwise they
	// are skipped, since the stages behind read know English alone.
	AnyLanguage bool
}

func (o Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return 64 << 20
}
