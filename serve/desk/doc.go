// Package desk makes of an archive what a news desk looks at: the stories of a
// day, one story compared, a document with what was read off it and judged of
// it, an actor, two actors, what a search finds, and how the archive does. The
// pages draw these views and the API writes them as JSON.
//
// A view adds nothing to what the archive holds: it selects, orders and
// counts. What people have judged holds in every view: what was rejected is
// left out of stories, actors and pairs, and what was corrected stands as
// corrected.
package desk
