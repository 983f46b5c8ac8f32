// Package provenance tells whose words a text is made of: the headline and
// byline at its head, what belongs to the page and not to the article, where a
// quoted article begins and ends, and whose reporting it all is. It goes by
// what the text itself says; where the text says nothing, it claims nothing.
package provenance
