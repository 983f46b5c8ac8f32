// Package html writes the sheet as one page that needs nothing else: no
// network, no script, no font of its own. A script lights up the places of a
// claim, sets the texts side by side and scrolls them together; without it all
// is there and every link works. What documents hold is escaped by
// html/template and set apart with bdi, and a content security policy lets
// nothing run but the one style sheet and the one script of the page.
//
// The same sheet is to be had as a fragment for pages of others, StoryBody and
// RecordBody, with Style and Script beside it.
//
// Marks mean what they mean in package text: "X < Y" is X according to Y, ≠ is
// a difference, ⇒ and ⇐ are a correction, "not told", "published before it was
// known" and "could not be decided" are words.
package html
