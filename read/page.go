package read

import "github.com/readout-news/readout"

// HTML reads the article of a web page.
func HTML(uri string, raw []byte, opt Options) readout.Item { return Text(uri, raw, opt) }
