// Package sheet lays a Story out as a desk reads it: accounts as columns with
// copies folded under their original, claims as rows, what one account alone
// tells, what writers say in their own voice, who rests on whom, and when. The
// formats for people draw a Sheet, so that every mark means the same in a
// terminal, in a file and on a page.
//
// A Sheet adds no judgement: it orders and names what the Story holds. The
// words in it are pieces of the Documents, unchanged; whoever draws them must
// make them safe for its medium.
package sheet
