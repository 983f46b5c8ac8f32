// Package store says what an archive is: where Documents with the bytes that
// they were read from, their Records, the Stories made of them, and the
// Judgements of people are kept. It has the types, what can fail, and the
// finding again of judged words; the rooms inside it do the keeping. Every
// backend passes the suite of storetest.
//
// An archive is for commands, servers and workers, not for stages. It keeps
// what it is given and reads no text itself.
package store
