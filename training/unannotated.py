"""Articles that nobody annotated, for the teachers to speak of: those of articles/, which are invented, and the texts of GUM's train part and of the pages of
the extraction benchmark.

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


def invented() -> Iterator[tuple[str, str]]:
    for file in sorted((Path(__file__).parent / "articles").glob("*.txt")):
        for number, text in enumerate(file.read_text(encoding="utf8").split("\n=====\n")):
            yield f"{file.stem}-{number}", text.strip()


def gather(corpora: Path, out: Path) -> None:
    texts = [*documents(corpora / "gum" / "train.conllu"), *pages(corpora / "extraction" / "ground-truth.json"), *invented()]
    with out.open("w", encoding="utf8") as lines:
        for name, text in texts:
            lines.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    gather(Path(sys.argv[1]), Path(sys.argv[2]))
