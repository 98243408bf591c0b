"""Makes models/en from the corpora, in three generations: two runs and their mean; ten teachers, the runs that they teach, and the mean of all; ten teachers more, which also
learn what that mean says of texts that nobody annotated, and the runs that these teach. Every network is exported to int8; the confidence of the last is fitted on dev.

    python training/reproduce.py --corpora ../shared/corpora --out /tmp/runs

An hour or so on one GPU; on two CPU cores each ten teachers take a day and more. A step whose result is there already is passed over, so that it goes on where it was cut off. Each
run's figures on dev are appended to training/runs.md. The result lies in OUT/mean (reader.int8.onnx) and OUT/model.json; --ship copies both to models/en, and learns
mentions.json from the network's states there.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

import opinions
from export import export
from mean import mean
from prune import prune
from teach import FOLDS, ask, teach
from train import DEVICE, Run, train
from unannotated import gather

HERE = Path(__file__).parent
MODEL = HERE.parent / "models" / "en"
FIRST = ("base", "second")
TEACHERS = ("teacher", "teacher-2")
TAUGHT = ("taught", "taught-2")
AGAIN = ("teacher-again", "teacher-again-2")
HEADS, INNER = 6, 768
NARROW = ("narrow", "narrow-2", "narrow-3")


def tuned(weights: Path, corpus: Path, name: str) -> str:
    command = ["node", str(HERE / "tune.js"), str(weights), str(corpus / "dev.jsonl"), "--fixed", "--log", str(HERE / "runs.md"), "--name", name]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def reproduce(corpora: Path, out: Path, ship: bool) -> None:
    corpus, unannotated = corpora / "polnear", out / "unannotated.jsonl"
    out.mkdir(parents=True, exist_ok=True)

    def trained(name: str, more: Path | None) -> None:
        if not (out / name / "reader.int8.onnx").exists():
            train(settings(name), corpus, more, out / name)
            export(out / name / "average.pt", corpus / "train.jsonl", out / name)
            tuned(out / name / "reader.int8.onnx", corpus, name)

    def averaged(runs: tuple[str, ...], name: str) -> str:
        mean([out / run / "average.pt" for run in runs], out / name)
        export(out / name / "average.pt", corpus / "train.jsonl", out / name)
        return tuned(out / name / "reader.int8.onnx", corpus, name)

    def asked(teachers: tuple[str, ...], name: str) -> None:
        said = []
        for teacher in teachers:
            for fold in range(FOLDS):
                folder = out / f"{teacher}-of-{fold}"
                said.append(folder / "opinions.pt")
                if not said[-1].exists():
                    teach(settings(teacher), corpus, unannotated, fold, folder)
        opinions.write(opinions.agreed(said, DEVICE), out / name)

    for name in FIRST:
        trained(name, None)
    averaged(FIRST, "before")
    gather(corpora, unannotated)
    asked(TEACHERS, "opinions.pt")
    for name in TAUGHT:
        trained(name, unannotated)
    averaged(("before", *TAUGHT), "taught-mean")
    ask(out / "taught-mean" / "reader.int8.onnx", unannotated, out / "taught-mean.pt")
    asked(AGAIN, "opinions-again.pt")
    prune(out / "taught-mean" / "reader.int8.onnx", corpus, HEADS, INNER, out / "narrow.pt")
    for name in NARROW:
        trained(name, unannotated)
    (out / "model.json").write_text(averaged(NARROW, "mean"))
    if ship:
        shutil.copy(out / "mean" / "reader.int8.onnx", MODEL)
        shutil.copy(out / "model.json", MODEL)
        for program in ("names.js", "mentions.js"):
            subprocess.run(["node", str(HERE / program), "--corpus", str(corpora / "gum" / "train.conllu")], check=True)


def settings(name: str) -> Run:
    return Run.read(HERE / "runs" / f"{name}.toml")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ship", action="store_true", help="copy the result to models/en, and learn there what names and mentions are")
    arguments = parser.parse_args()
    reproduce(arguments.corpora, arguments.out, arguments.ship)
