// Package queue shares the work on an archive in PostgreSQL among any number of
// programs on any number of machines: reading documents, keeping the stories
// current, watching feeds. Jobs are those of River
// (github.com/riverqueue/river), in the same database.
//
// A document waits in the inbox of the archive, where it is put together with its
// job in one transaction. A worker reads it and, in one transaction again, keeps
// the record, takes the document out of the inbox and ends the job. Whoever dies
// at any moment therefore loses nothing and does nothing twice; his job is given
// to another one when its time is over. A document that fails again and again
// stays in the inbox and is listed with the reason.
//
// Stories are owned in parts: at any time at most one job works on a part, so no
// two workers ever write one story. Feeds are watched by one worker at a time,
// who hands over to whoever comes next.
package queue
