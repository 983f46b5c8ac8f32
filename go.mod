module github.com/readout-news/readout

go 1.26.0

require golang.org/x/sys v0.49.0

require (
	github.com/klauspost/compress v1.20.3 // indirect
	pgregory.net/rapid v1.2.0 // indirect
)
