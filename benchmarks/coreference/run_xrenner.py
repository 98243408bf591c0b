"""Reads CoNLL-U files with xrenner into the people and organisations that they mention.

    python run_xrenner.py FOLDER    prints one JSON object: the name of each file without its ending, and its entities, each a list of
                                    [first, last] tokens counted from 0 over the whole file
"""

import io
import json
import os
import sys
from collections import defaultdict
from contextlib import redirect_stderr
from pathlib import Path

import xrenner

# the package imports its own parts as `modules`
sys.path.insert(0, str(Path(xrenner.__file__).parent))
from modules.xrenner_xrenner import Xrenner  # noqa: E402


def entities_of(reader: Xrenner, file: Path) -> list[list[list[int]]]:
    reader.analyze(str(file), "none")
    groups = defaultdict(list)
    for mention in reader.markables:
        if mention.entity in ("person", "organization"):
            groups[mention.group].append([mention.start - 1, mention.end - 1])
    return list(groups.values())


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    os.chdir(folder)
    # by rules alone: its classifiers are pickles of xgboost 0.90 and flair 0.6, which no Python of today loads
    with redirect_stderr(io.StringIO()):
        read = {file.stem: entities_of(Xrenner("eng", "GUM", True, True), file) for file in sorted(folder.glob("*.conllu"))}
    print(json.dumps(read))


main()
