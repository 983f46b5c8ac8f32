// Package postgres keeps an archive in a PostgreSQL database, for more than one
// machine: any number of programs add, read and judge at once.
//
// What grows with the news is partitioned by the month of publication, so that
// an index stays as small as a month and an old month can be moved or dropped
// as a whole. Words are found by tsvector with the same words, stems and order
// as in the archive of one file (see [index], [place]): a query gives the same
// there and here.
package postgres
