// Package webannotation writes what readout found as annotations of the W3C's
// Web Annotation Data Model (2017), one a line, and reads such annotations, from
// here or from other tools, back to their place in a text.
//
// Every annotation tells its words twice: as TextQuoteSelector, by which they
// are found again in a text that has changed, and as TextPositionSelector, in
// Unicode code points from 0 into document.text. Terms of readout's own stand
// under the prefix "readout"; doc/interchange.md says what each means.
package webannotation
