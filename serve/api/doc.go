// Package api is the HTTP interface for programs: what an archive holds, as
// JSON, JSON lines and tables, and the few calls that add to it. doc/api.md tells
// what there is; /openapi.json says it to programs.
//
// The package knows nothing of addresses, tokens or timeouts: package serve puts
// it behind a guard and a server, and a handler asks access.FromContext who
// calls.
package api
