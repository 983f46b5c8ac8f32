package read

// Options say how to read. The zero value is what the command line uses.
type Options struct {
	// MaxBytes is the largest document that is read: a file, one line of
	// JSON lines, or one record of a WARC and what it unpacks to. 0 means 64 MiB.
	MaxBytes int64
	// AnyLanguage reads texts that are not English as well. Otherwise they
	// are skipped, since the stages behind read know English alone.
	AnyLanguage bool
	// Offset is where reading begins in the first WARC of the first input: the Next
	// of an Item that was read from it before. All else is read from its start.
	Offset int64
}

func (o Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return 64 << 20
}
