"""What teachers say of windows: soft labels, kept sparse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

POINTED = 12  # places kept for each piece that points: the chance of the rest is under one in a hundred
PARTS = ("tags", "places", "chances")


@dataclass(frozen=True)
class Opinion:
    """Of one window of T pieces.

    tags      [T, 3 roles, 3 (outside, begins, inside)] chances
    places    [2 (cue, source), T, POINTED] the pieces that a piece most likely points at, and
    chances   [2, T, POINTED] how likely
    """

    tags: np.ndarray
    places: np.ndarray
    chances: np.ndarray


def write(opinions: dict[str, Opinion], path: Path) -> None:
    torch.save({name: {part: torch.from_numpy(getattr(opinion, part)) for part in PARTS} for name, opinion in opinions.items()}, path)


def read(path: Path) -> dict[str, Opinion]:
    return {name: Opinion(**{part: held[part].numpy() for part in PARTS}) for name, held in torch.load(path).items()}


def agreed(files: Iterable[Path], device: torch.device) -> dict[str, Opinion]:
    """The mean of what several teachers say of each window."""
    said: dict[str, list[Opinion]] = {}
    for path in files:
        for name, opinion in read(path).items():
            said.setdefault(name, []).append(opinion)
    return {name: mean(opinions, device) for name, opinions in said.items()}


def mean(opinions: list[Opinion], device: torch.device) -> Opinion:
    size = len(opinions[0].tags)
    dense = torch.zeros(2, size, size, device=device)
    for opinion in opinions:
        dense.scatter_add_(2, torch.from_numpy(opinion.places).to(device).long(), torch.from_numpy(opinion.chances).to(device).float())
    places, chances = most_likely(dense / len(opinions))
    return Opinion(np.mean([opinion.tags.astype(np.float32) for opinion in opinions], 0).astype(np.float16), places, chances)


def most_likely(dense: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """[…, T] chances -> the places and the chances of the highest POINTED of each row, […, POINTED] twice."""
    chances, places = dense.topk(min(POINTED, dense.shape[-1]), -1)
    spare = (0, POINTED - chances.shape[-1])
    # int16 holds a place, since a window has under 2^15 pieces
    return torch.nn.functional.pad(places, spare).short().cpu().numpy(), torch.nn.functional.pad(chances, spare).half().cpu().numpy()
