"""Articles that nobody annotated, for the teachers to speak of: the texts of GUM's train part and of the pages of the extraction benchmark.

    python training/unannotated.py ../shared/corpora /tmp/runs/unannotated.jsonl
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path


def documents(conllu: Path) -> Iterator[tuple[str, str]]:
    """The name and the text of each document, a line for each paragraph."""
    name, paragraphs = "", []
    for line in conllu.open(encoding="utf8"):
        if line.startswith("# newdoc id = "):
            if paragraphs:
                yield name, "\n".join(map(" ".join, paragraphs))
            name, paragraphs = line.split(" = ", 1)[1].strip(), [[]]
        elif line.startswith("# newpar") and paragraphs[-1]:
            paragraphs.append([])
        elif line.startswith("# text = "):
            paragraphs[-1].append(line.split(" = ", 1)[1].strip())
    yield name, "\n".join(map(" ".join, paragraphs))


def pages(truth: Path) -> Iterator[tuple[str, str]]:
    for name, page in json.loads(truth.read_text(encoding="utf8")).items():
        yield name, page["articleBody"]


def gather(corpora: Path, out: Path) -> None:
    with out.open("w", encoding="utf8") as lines:
        for name, text in [*documents(corpora / "gum" / "train.conllu"), *pages(corpora / "extraction" / "ground-truth.json")]:
            lines.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    gather(Path(sys.argv[1]), Path(sys.argv[2]))
