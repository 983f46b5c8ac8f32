package provenance

import (
	"strings"

	"github.com/readout-news/readout"
)

// readPageLines labels lines of the page among and below the prose. Behind the
// heading of a comment section all belongs to the page but credits and notes;
// behind the heading of a list of links, all lines up to the next sentence.
func (t *trace) readPageLines() {
	comments, links, prose := false, false, 0
	for i := t.body; i < len(t.units); i++ {
		u := &t.units[i]
		switch {
		case u.block:
			links = false
			prose++
			continue
		case !u.short() && !comments:
			links = false
			prose++
			if isPageLine(u) {
				u.role, u.voice = page, readout.Boilerplate
			}
			continue
		case comments && readCredit(u).kind == noCredit && !startsNote(u.text):
			u.role, u.voice = page, readout.Boilerplate
			continue
		case isPhotoCredit(u):
			u.role, u.voice = credit, readout.Citation
			continue
		case isPageLine(u) || commentHeading(u.low) && prose > 0:
			u.role, u.voice = page, readout.Boilerplate
			// A heading near the top is a button of the page: a section of
			// comments has the article before it.
			before := u.span.Start - t.units[t.body].span.Start
			comments = comments || prose > 0 && commentHeading(u.low) && before >= 300 && before*4 >= len(t.text)-t.units[t.body].span.Start
			links = linkHeading(u.low)
			continue
		case links && !u.sentence() && !u.block && readCredit(u).kind == noCredit && !startsNote(u.text):
			u.role, u.voice = page, readout.Boilerplate
			continue
		}
		links = false
		if u.sentence() {
			prose++
		}
	}
}

// isPhotoCredit holds for a line that says who made a picture, wherever it
// stands.
func isPhotoCredit(u *unit) bool {
	if u.words > 16 || endsSentence(u.text) && u.words > 8 {
		return false
	}
	for _, w := range []string{"photo:", "photo by", "photo credit", "photograph:", "image:", "image credit", "images:", "picture:", "(photo", "image source", "photo courtesy", "file photo", "credit:"} {
		if strings.HasPrefix(u.low, w) {
			return w != "credit:" || strings.Contains(u.low, "getty") || strings.Contains(u.low, "photo")
		}
	}
	return strings.HasSuffix(u.low, "getty images") || strings.HasSuffix(u.low, "/getty")
}

func commentHeading(low string) bool {
	switch low {
	case "comments", "leave a comment", "leave a reply", "post a comment", "add a comment", "no comments", "no comments yet", "join the conversation",
		"join the discussion", "view comments", "comments are closed":
		return true
	}
	if isCounter(low) && strings.Contains(low, "comment") || strings.HasPrefix(low, "comments (") {
		return true
	}
	// "2 thoughts on “...”", "One response to “...”"
	count, rest, _ := strings.Cut(low, " ")
	if count != "one" && strings.Trim(count, "0123456789") != "" {
		return false
	}
	for _, w := range []string{"thoughts on ", "thought on ", "responses to ", "response to ", "replies to ", "reply to ", "comments on ", "comment on ", "comments for "} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

func linkHeading(low string) bool {
	for _, w := range []string{"related", "you may also", "you might also", "more stories", "more news", "most read", "most popular", "trending", "latest",
		"recommended", "keep reading", "read next", "up next", "also read", "top stories", "popular", "more from", "more on this", "editor", "don't miss", "what to read"} {
		if strings.HasPrefix(low, w) && countWords(low, 6) <= 5 {
			return true
		}
	}
	return false
}
