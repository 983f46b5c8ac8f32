// Package serve is the server: it puts the API and the pages behind one address,
// lets in who may come in, cuts off who is too slow or asks too much, counts and
// logs, brings the stories up to date when documents come in, and ends in order.
//
// It listens on this machine alone unless it has a token, and nothing that it
// serves makes a browser ask another host for anything.
//
// It knows no archive of any kind, no engine and no page: package cmd gives it
// those.
package serve
