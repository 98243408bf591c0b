"""textacy's direct quotations, a paragraph at a time.

python run_textacy.py ARTICLES.jsonl STATEMENTS.jsonl [--no-entities]
"""

from __future__ import annotations

import re
from importlib.metadata import version

from measure import Read, Span, Statement, measure
from pipeline import VERSIONS, load_pipeline
from spacy.tokens import Doc, Token
from textacy.extract import direct_quotations


def load() -> Read:
    pipeline = load_pipeline()

    def read(text: str) -> list[Statement]:
        paragraphs = [
            (line.group(), line.start()) for line in re.finditer(r".*\S.*", text)
        ]
        return [
            statement
            for doc, start in pipeline.pipe(paragraphs, as_tuples=True)
            for statement in quotations(doc, start)
        ]

    return read


def quotations(doc: Doc, start: int) -> list[Statement]:
    """The quotations of a paragraph that stands at `start`; none where textacy refuses it for an odd number of quotation marks."""
    try:
        triples = list(direct_quotations(doc))
    except ValueError:
        return []
    return [
        {
            "source": spans(speaker, start),
            "cue": spans(cue, start),
            "content": spans(list(content), start),
        }
        for speaker, cue, content in triples
    ]


def spans(tokens: list[Token], start: int) -> list[Span]:
    return [(start + token.idx, start + token.idx + len(token)) for token in tokens]


measure(load, f"textacy {version('textacy')}, {VERSIONS}")
