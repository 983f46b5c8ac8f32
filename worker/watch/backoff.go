package watch

import (
	"strconv"
	"time"

	"github.com/zeebo/xxh3"
)

// longestWait is the longest that anything is left alone.
const longestWait = 24 * time.Hour

// backoff is how long to wait after failure n, from 1: twice as long each time,
// at most longest, give or take a quarter. What key and n are decides which, so
// that feeds that failed together do not come again together, and the same
// history gives the same times.
func backoff(first time.Duration, n int, longest time.Duration, key string) time.Duration {
	d := first
	for i := 1; i < n && d < longest; i++ {
		d *= 2
	}
	return jitter(min(d, longest), key+" "+strconv.Itoa(n))
}

// jitter is d give or take a quarter.
func jitter(d time.Duration, key string) time.Duration {
	part := time.Duration(xxh3.HashString(key) % 1024)
	return d - d/4 + d/2*part/1024
}
