// Package html writes the sheet as one page that needs nothing else: no
// network, no script, no font of its own. A small script only lights up the
// places of a claim. What documents hold is escaped by html/template and set
// apart with bdi, and a content security policy lets nothing run but the one
// style sheet and the one script of the page.
//
// Marks mean what they mean in package text: "X < Y" is X according to Y, ≠ is
// a difference, "not told" and "could not be linked" are words.
package html
