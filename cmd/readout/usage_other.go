//go:build !unix

package main

import "time"

// usedTime is not known here.
func usedTime() (time.Duration, bool) { return 0, false }

// peakMemory is the memory of Go, in megabytes.
func peakMemory() float64 { return goMemory() }
