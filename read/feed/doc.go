// Package feed reads what tells of news on the web and on the wires: RSS 0.9x,
// 1.0 and 2.0, Atom and JSON Feed (by way of gofeed), site maps with their
// index and the news extension, OPML lists of feeds, and single news items of
// the IPTC's ninjs 1 to 3.
//
// It takes text, not bytes: the encoding has been dealt with. Its input is
// foreign, and is bounded before a parser sees it: in depth, in the number of
// namespace declarations and in the number of items. Entities that a document
// declares itself are never expanded. Nothing here touches the network.
package feed
