"""Expands Web Annotations as a JSON-LD processor does (PyLD 3.3.0).

Reads annotations from standard input, a line each; the first argument is a copy
of http://www.w3.org/ns/anno.jsonld, since nothing is fetched. Every value must
be there after expansion, which drops what no context knows. Prints what is
wrong, a line each, and the number of annotations last.
"""

import json
import sys

from pyld import jsonld

OA = "http://www.w3.org/ns/oa#"
with open(sys.argv[1], encoding="utf-8") as f:
    model = json.load(f)


def load(url, options):
    if url != "http://www.w3.org/ns/anno.jsonld":
        raise ValueError(url)
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": model}


def leaves(value):
    if isinstance(value, dict):
        return sum(leaves(v) for k, v in value.items() if k != "@context" and not ("@value" in value and k == "@type"))
    if isinstance(value, list):
        return sum(leaves(v) for v in value)
    return 1


number = 0
for number, line in enumerate(sys.stdin, 1):
    raw = json.loads(line)
    expanded = jsonld.expand(raw, {"documentLoader": load})
    if len(expanded) != 1 or OA + "Annotation" not in expanded[0].get("@type", []):
        print(f"line {number}: no annotation")
        continue
    if leaves(expanded) != leaves(raw):
        print(f"line {number}: {leaves(raw)} values become {leaves(expanded)}")
    for target in expanded[0].get(OA + "hasTarget", [{}]):
        if OA + "hasSource" not in target:
            print(f"line {number}: a target without a source")
print(number, "annotations")
