package main

import "runtime"

// goMemory is the memory that Go has taken from the system, in megabytes.
func goMemory() float64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.Sys) / 1e6
}
