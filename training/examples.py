"""Windows and their labels: what the network is trained on."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from opinions import Opinion

ROLES = ("source", "cue", "content")
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Example:
    """One window of T pieces.

    name      which of its file's windows it is, and in what style
    tags      [3, T] for each role: 0 outside, 1 begins, 2 inside; -1 where nobody annotated the article
    targets   [2, T, 2] for cue and source: the pieces [from, to) that a piece points at; (0, 1) is "none", (-1, -1) is not scored
    opinion   what teachers say of it
    """

    article: str
    name: str
    ids: np.ndarray
    case: np.ndarray
    quote: np.ndarray
    begins: np.ndarray
    spans: list[list[int]]
    tags: np.ndarray
    targets: np.ndarray
    opinion: Opinion | None = None


def articles_of(path: Path) -> dict[str, dict]:
    with path.open(encoding="utf8") as lines:
        return {article["id"]: article for article in map(json.loads, lines)}


def windows_of(path: Path, style: str | None = None) -> list[dict]:
    """The reader's own windows, through Node."""
    command = ["node", str(HERE / "windows.js"), str(path)] + ([style] if style else [])
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def examples_of(path: Path, style: str | None = None, annotators: str = "first") -> list[Example]:
    articles = articles_of(path)
    examples = []
    for line, window in enumerate(windows_of(path, style)):
        arrays = {key: np.array(window[key], np.int64) for key in ("ids", "case", "quote", "begins")}
        arrays |= {"article": window["article"], "name": f"{path.stem}:{style or ''}:{line}", "spans": window["spans"]}
        annotations = articles[window["article"]].get("annotations")
        if annotations is None:
            size = len(window["ids"])
            examples.append(Example(tags=np.full((3, size), -1), targets=np.full((2, size, 2), -1), **arrays))
            continue
        names = sorted(annotations)
        for name in names if annotators == "all" else names[:1]:
            tags, targets = labels_of(window["spans"], annotations[name])
            examples.append(Example(tags=tags, targets=targets, **arrays))
    return examples


def labels_of(spans: list[list[int]], attributions: list[dict]) -> tuple[np.ndarray, np.ndarray]:
    size = len(spans)
    tags = np.zeros((3, size), np.int64)
    targets = np.full((2, size, 2), -1, np.int64)
    starts = np.array([span[0] for span in spans])
    ends = np.array([span[1] for span in spans])
    inner = np.arange(1, size - 1)

    def pieces_in(pieces: list[list[int]]) -> list[np.ndarray]:
        found = [inner[(starts[1:-1] < end) & (ends[1:-1] > start)] for start, end in pieces]
        return [run for run in found if len(run)]

    def length(attribution: dict) -> int:
        return sum(end - start for start, end in attribution["content"])

    # the innermost is written last, so that it wins
    for attribution in sorted(attributions, key=length, reverse=True):
        runs = {role: pieces_in(attribution[role]) for role in ROLES}
        for row, role in enumerate(ROLES):
            for run in runs[role]:
                tags[row, run[0]] = 1
                tags[row, run[1:]] = 2
        for row, role in enumerate(("cue", "source")):
            if runs[role]:
                target = (runs[role][0][0], runs[role][0][-1] + 1)
            else:
                # named, but in another window: not scored
                target = (-1, -1) if attribution[role] else (0, 1)
            pointing = runs["content"] + (runs["cue"] if role == "source" else [])
            for run in pointing:
                targets[row, run] = target
    return tags, targets
