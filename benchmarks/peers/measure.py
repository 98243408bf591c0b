"""What a reader of statements costs over a file of articles, and what it read."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path

Span = tuple[int, int]
Statement = dict[str, list[Span]]
Read = Callable[[str], list[Statement]]

# a peer that fails on an article in one of these ways has read nothing there
FAULTS = (ValueError, LookupError, TypeError, AttributeError)
ROLES = ("source", "cue", "content")
KIB_A_MIB = 1024
# ru_maxrss counts bytes there, KiB elsewhere
MAXRSS_A_MIB = 1024**2 if sys.platform == "darwin" else KIB_A_MIB


def measure(load: Callable[[], Read], what: str) -> None:
    """Reads the articles of one file and writes their statements to another.

    The first two arguments of the program name the files. Prints the cost as JSON.

    load    makes the reader; what it costs is counted apart
    what    the program with its version, for the table
    """
    source, target = map(Path, sys.argv[1:3])
    articles = [
        json.loads(line) for line in source.read_text(encoding="utf8").splitlines()
    ]
    read = load()
    loaded = cpu_seconds()
    statements, failures = [], 0
    for article in articles:
        try:
            statements.append(read(article["text"]))
        except FAULTS as error:
            print(f"{article['id']}: {error!r}", file=sys.stderr)
            statements.append([])
            failures += 1
    cost = {
        "load": loaded,
        "read": cpu_seconds() - loaded,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MAXRSS_A_MIB,
        "failures": failures,
        "what": what,
    }
    with target.open("w", encoding="utf8") as lines:
        for article, found in zip(articles, statements, strict=True):
            outer = [in_utf16(article["text"], statement) for statement in found]
            print(json.dumps({"id": article["id"], "statements": outer}), file=lines)
    print(json.dumps(cost))


def cpu_seconds() -> float:
    """CPU time of this process since its start, with threads and ended children."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def in_utf16(text: str, statement: Statement) -> Statement:
    """The spans of a statement counted in UTF-16 units in place of code points."""

    def units(end: int) -> int:
        return len(text[:end].encode("utf-16-le")) // 2

    return {
        role: [(units(start), units(end)) for start, end in statement[role]]
        for role in ROLES
    }
