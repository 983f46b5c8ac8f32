// Package regroup keeps the stories of an archive current. After documents were
// added or read again, or something was judged, it groups anew, which is quick,
// and compares only those stories whose documents, records or judgements are
// others than when they were compared last.
//
// How documents are grouped and compared comes in from outside. What people have
// judged is heeded here: records are compared as they were corrected, a copy that
// was rejected does not count as one, and documents are joined and kept apart as
// was said of stories.
package regroup
