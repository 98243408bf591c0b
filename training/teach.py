"""Trains a teacher on all articles but every FOLDS-th, and writes what it says of those, of articles that nobody annotated, and of dev: of an article that it learnt from
a teacher would say what it learnt by heart (cross-fitting).

    python training/teach.py training/runs/teacher.toml --corpus ../shared/corpora/polnear --unannotated articles.jsonl --fold 0 --out runs/teacher-0
    python training/teach.py --agree runs/teacher-*/opinions.pt --out runs/opinions.pt
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import opinions
import torch
from examples import Example, examples_of
from restore import network_of
from train import DEVICE, Run, answers, batch_of, by_article, fit, narrow, started, told

FOLDS = 5


@torch.no_grad()
def said_of(network: torch.nn.Module, examples: list[Example]) -> dict[str, opinions.Opinion]:
    out: dict[str, opinions.Opinion] = {}
    ordered = sorted({example.name: example for example in examples}.values(), key=lambda example: len(example.ids))
    for start in range(0, len(ordered), 32):
        chosen = ordered[start : start + 32]
        with narrow():
            tags, pointers = answers(network, batch_of(chosen))
        tags, pointers = tags.float().softmax(-1).half().cpu().numpy(), pointers.float().softmax(-1)
        for row, example in enumerate(chosen):
            size = len(example.ids)
            out[example.name] = opinions.Opinion(tags[row, :size].copy(), *opinions.most_likely(pointers[row, :, :size, :size]))
    return out


def ask(weights: Path, unannotated: Path, out: Path) -> None:
    """Writes what a trained network says of articles that nobody annotated."""
    network = network_of(weights, 0.0).to(DEVICE).eval()
    opinions.write(said_of(network, examples_of(unannotated)), out)


def teach(run: Run, corpus: Path, unannotated: Path, fold: int, out: Path) -> None:
    run = replace(run, seed=run.seed * FOLDS + fold)
    torch.manual_seed(run.seed)
    out.mkdir(parents=True, exist_ok=True)
    everything = [examples_of(corpus / "train.jsonl", style, run.annotators) for style in (None, *run.styles)]
    held = set(sorted({example.article for example in everything[0]})[fold::FOLDS])
    plain, *styled = [[example for example in examples if example.article not in held] for examples in everything]
    dev = examples_of(corpus / "dev.jsonl")
    if run.opinions:
        # a third each, so that teachers differ
        plain += map(told(opinions.read(out.parent / run.opinions)), examples_of(unannotated)[fold % 3 :: 3])
    network = fit(run, started(run, out.parent), plain, [by_article(examples) for examples in styled], dev, out)
    asked = [example for examples in everything for example in examples if example.article in held]
    opinions.write(said_of(network, asked + examples_of(unannotated) + dev), out / "opinions.pt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, nargs="?")
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--unannotated", type=Path)
    parser.add_argument("--fold", type=int, default=0)
    parser.add_argument("--agree", type=Path, nargs="+", help="opinions of several teachers, to be averaged")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.agree:
        opinions.write(opinions.agreed(arguments.agree, DEVICE), arguments.out)
    else:
        teach(Run.read(arguments.run), arguments.corpus, arguments.unannotated, arguments.fold, arguments.out)
