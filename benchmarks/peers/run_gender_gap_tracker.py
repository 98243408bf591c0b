"""The quotation extractor of the Gender Gap Tracker, from a checkout of its repository.

python run_gender_gap_tracker.py ARTICLES.jsonl STATEMENTS.jsonl CHECKOUT [--no-entities]
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from alignment import originals
from measure import Read, Span, Statement, measure
from pipeline import VERSIONS, load_pipeline

HOME = Path(sys.argv[3]) / "nlp" / "english"
NOWHERE = (0, 0)
KEYS = {"source": "speaker_index", "cue": "verb_index", "content": "quote_index"}


def load() -> Read:
    sys.path.insert(0, str(HOME))
    import quote_extractor
    import utils

    pipeline = load_pipeline()
    extractor = quote_extractor.QuoteExtractor(
        {
            "spacy_lang": pipeline,
            "NLP": {"QUOTE_VERBS": str(HOME / "rules" / "quote_verb_list.txt")},
        }
    )

    def read(text: str) -> list[Statement]:
        cleaned = utils.preprocess_text(text)
        quotes = extractor.extract_quotes(pipeline(cleaned))
        original = originals(text, cleaned)
        return [
            {
                role: [*filter(None, map(original, spans(quote[key])))]
                for role, key in KEYS.items()
            }
            for quote in quotes
        ]

    return read


def spans(index: str) -> list[Span]:
    """What the extractor prints as "(12,34)"; it has "" or "(0,0)" for nothing."""
    if index == "":
        return []
    start, end = map(int, index.strip("()").split(","))
    return [] if (start, end) == NOWHERE else [(start, end)]


def blob(path: Path) -> str:
    """The name that git gives a file's bytes, to tell which version of it ran."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


measure(
    load,
    f"`quote_extractor.py` of git blob {blob(HOME / 'quote_extractor.py')[:12]}, {VERSIONS}",
)
