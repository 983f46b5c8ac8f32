"""Holds lines of JSON-LD against schema.org and PROV-O (rdflib 7.6.0).

Reads objects from standard input and makes RDF of each, without the network.
Every class and property must be one of schema.org, PROV-O or of readout's own
prefix. Prints what is wrong, a line each, and the number of triples last.
"""

import sys

from rdflib import Graph, URIRef
from rdflib.namespace import PROV, RDF, SDO

OWN = "https://github.com/readout-news/readout/blob/main/doc/interchange.md#"

triples = 0
for number, line in enumerate(sys.stdin, 1):
    graph = Graph().parse(data=line, format="json-ld")
    triples += len(graph)
    if len(graph) == 0:
        print(f"line {number}: no triples")
    terms = {p for p in graph.predicates() if p != RDF.type} | set(graph.objects(None, RDF.type)) | set(graph.objects(None, SDO.actionStatus))
    for term in sorted(terms):
        known = term in SDO or term in PROV or term.startswith(OWN) and isinstance(term, URIRef)
        if not known:
            print(f"line {number}: {term} is no term of schema.org or PROV-O")
print(triples, "triples")
