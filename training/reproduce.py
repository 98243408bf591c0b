"""Makes models/en from the corpus: trains the runs one after the other, averages them, exports to int8, and fits the
confidence on dev. The decoding stays as models/en has it: a new search with tune.js traded recall for precision.

    python training/reproduce.py --corpus ../shared/corpora/polnear --out /tmp/runs

About two hours on two CPU cores. A step whose result is there already is passed over, so that it goes on where it was cut off. Each run's
figures on dev are appended to training/runs.md. The result lies in OUT/mean (reader.int8.onnx) and OUT/model.json; --ship copies both to models/en.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

from export import export
from mean import mean
from train import Run, train

HERE = Path(__file__).parent
MODEL = HERE.parent / "models" / "en"
RUNS = ("base", "second")
LAYERS = 6


def tuned(weights: Path, corpus: Path, name: str, *options: str) -> str:
    command = ["node", str(HERE / "tune.js"), str(weights), str(corpus / "dev.jsonl"), "--log", str(HERE / "runs.md"), "--name", name]
    return subprocess.run([*command, *options], check=True, stdout=subprocess.PIPE, text=True).stdout


def reproduce(corpus: Path, out: Path, ship: bool) -> None:
    for name in RUNS:
        if not (out / name / "reader.int8.onnx").exists():
            train(Run.read(HERE / "runs" / f"{name}.toml"), corpus, out / name)
            export(out / name / "average.pt", out / name, LAYERS)
            tuned(out / name / "reader.int8.onnx", corpus, name, "--fixed")
    mean([out / name / "average.pt" for name in RUNS], out / "mean")
    export(out / "mean" / "average.pt", out / "mean", LAYERS)
    (out / "model.json").write_text(tuned(out / "mean" / "reader.int8.onnx", corpus, "mean", "--fixed"))
    if ship:
        shutil.copy(out / "mean" / "reader.int8.onnx", MODEL)
        shutil.copy(out / "model.json", MODEL)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ship", action="store_true", help="copy the result to models/en")
    arguments = parser.parse_args()
    reproduce(arguments.corpus, arguments.out, arguments.ship)
