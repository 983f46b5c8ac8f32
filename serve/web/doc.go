// Package web draws the views of package desk as pages: today, a story, a
// document that can be judged, an actor, two actors, a search, and how the
// archive does. All is drawn on the server and can be read without a script;
// scripts add the keyboard, choosing words by selecting them, and drawings of
// what tables tell as well.
//
// Nothing from a document becomes live: html/template escapes it, and bdi keeps
// its direction of writing to itself. Pages need no inline style, no inline
// script and no other host; package serve says so in a content security policy.
package web
