package model

import "embed"

// Cards are the cards of the models, Markdown files.
//
//go:embed *.md
var Cards embed.FS
