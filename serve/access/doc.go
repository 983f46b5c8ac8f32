// Package access decides who may read and who may write over HTTP. It knows
// nothing of what is served: package serve puts its [Guard] around everything,
// and handlers ask [FromContext] what the caller may do.
//
// # Who may do what
//
// Where a server listens on this machine alone (a loopback address and no other
// host name), everybody on the machine may read. Everywhere else nobody may do
// anything without a token.
//
// Where tokens are set, writing needs one: as "Authorization: Bearer TOKEN" from
// programs, or from a browser as the session that [Guard.Begin] gives for it.
// Where none is set, which is possible on this machine alone, the pages may write
// from a browser that has loaded them, and programs may not write at all.
//
// # Forms
//
// A session is a cookie that other sites cannot use (SameSite=Strict, HttpOnly).
// What writes with a session must carry the caller's form token as well, as the
// form field "csrf" or the header X-CSRF-Token, and must come from our own pages
// by what the browser says of its origin (Sec-Fetch-Site, Origin).
//
// # Names of hosts
//
// A page of another site may have its own name point at 127.0.0.1 and so try to
// pass for ours. On a loopback address a request must therefore name localhost,
// a loopback address, or a host that was allowed.
package access
