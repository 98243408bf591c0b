"""Averages the weights of runs that set out from one network: they lie close enough for their mean to be a network too, and a better one
(model soups, Wortsman et al. 2022).

    python training/mean.py runs/base/average.pt runs/second/average.pt --out runs/mean
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def mean(weights: list[Path], out: Path) -> None:
    states = [torch.load(path) for path in weights]
    out.mkdir(parents=True, exist_ok=True)
    torch.save({name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}, out / "average.pt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    mean(arguments.weights, arguments.out)
