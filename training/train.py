"""Trains the reader's network as a run file says; goes on where it was cut off.

    python training/train.py training/runs/base.toml --corpus ../shared/corpora/polnear --out runs/base
"""

from __future__ import annotations

import argparse
import math
import random
import time
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from examples import Example, examples_of
from network import Network
from restore import restore
from torch import Tensor, nn


@dataclass(frozen=True)
class Run:
    """A run's settings; the TOML file names those that differ."""

    seed: int = 1
    epochs: int = 8
    batch: int = 8
    learning_rate: float = 2e-4
    head_factor: float = 5.0
    warmup_steps: int = 100
    dropout: float = 0.1
    weight_decay: float = 0.01
    pointer_weight: float = 0.5
    begin_weight: float = 2.0
    average: float = 0.996
    annotators: str = "first"
    styles: tuple[str, ...] = ()
    style_share: float = 0.0
    layers: int = 6
    start: str = ""  # an int8 file of export.py to go on from, beside the run's own folder; without it, the package's weights
    smoothing: float = 0.0  # of the tags' labels: two people agree on four of five, so none is certain
    hidden_share: float = 0.0  # of the word pieces, shown to the network as [MASK]
    teacher: str = ""  # an int8 file whose network, seeing every piece, is a second opinion on the labels
    teacher_share: float = 0.0  # of the loss, against what the teacher says

    @staticmethod
    def read(path: Path) -> Run:
        settings = tomllib.loads(path.read_text())
        settings["styles"] = tuple(settings.get("styles", ()))
        known = {field.name for field in fields(Run)}
        if unknown := settings.keys() - known:
            raise SystemExit(f"{path}: unknown settings {sorted(unknown)}")
        return Run(**settings)


MASK = 103
# without the instructions for it, bfloat16 takes twice the time of fp32
HAS_BFLOAT16 = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def batch_of(examples: list[Example]) -> dict[str, Tensor]:
    size = max(len(example.ids) for example in examples)

    def padded(rows: list[np.ndarray], axis: int, fill: int) -> Tensor:
        out = []
        for row in rows:
            width = [(0, 0)] * row.ndim
            width[axis] = (0, size - row.shape[axis])
            out.append(np.pad(row, width, constant_values=fill))
        return torch.from_numpy(np.stack(out))

    batch = {key: padded([getattr(example, key) for example in examples], 0, 0) for key in ("ids", "case", "quote", "begins")}
    batch["mask"] = padded([np.ones(len(example.ids), np.int64) for example in examples], 0, 0)
    batch["tags"] = padded([example.tags for example in examples], 1, -1)
    batch["targets"] = padded([example.targets for example in examples], 1, -1)
    return batch


def answers(network: Network, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    return network(batch["ids"], batch["case"], batch["quote"], batch["begins"], batch["mask"])


def loss_of(tags: Tensor, pointers: Tensor, batch: dict[str, Tensor], run: Run) -> Tensor:
    weight = torch.tensor([1.0, run.begin_weight, 1.0])
    size = tags.shape[1]
    loss = torch.zeros(())
    for role in range(3):
        gold = batch["tags"][:, role].reshape(-1)
        loss = loss + F.cross_entropy(tags[:, :, role].float().reshape(-1, 3), gold, weight=weight, ignore_index=-1, label_smoothing=run.smoothing)
    places = torch.arange(size)
    for row in range(2):
        targets = batch["targets"][:, row].reshape(-1, 2)
        scored = targets[:, 0] >= 0
        if not scored.any():
            continue
        logits = pointers[:, row].float().reshape(-1, size)[scored]
        start, end = targets[scored].T
        inside = (places >= start[:, None]) & (places < end[:, None])
        # any piece of the span is a right place to point at: what counts is their sum
        right = logits.masked_fill(~inside, -1e9).logsumexp(-1)
        loss = loss + run.pointer_weight * (logits.logsumexp(-1) - right).mean()
    return loss


def distance_of(tags: Tensor, pointers: Tensor, taught: tuple[Tensor, Tensor], batch: dict[str, Tensor], run: Run) -> Tensor:
    """Cross-entropy against a teacher's probabilities, weighted as loss_of weighs its parts (distillation, Hinton et al. 2015)."""
    shown = batch["tags"][:, 0] >= 0
    loss = -(taught[0].float().softmax(-1) * tags.float().log_softmax(-1)).sum(-1)[shown].mean(0).sum()
    for row in range(2):
        scored = batch["targets"][:, row, :, 0] >= 0
        if scored.any():
            wanted = taught[1][:, row].float()[scored].softmax(-1)
            loss = loss - run.pointer_weight * (wanted * pointers[:, row].float()[scored].log_softmax(-1)).sum(-1).mean()
    return loss


def batches(examples: list[Example], size: int, rng: random.Random) -> list[list[Example]]:
    order = sorted(examples, key=lambda example: len(example.ids) + rng.random() * 60)
    cut = [order[start : start + size] for start in range(0, len(order), size)]
    rng.shuffle(cut)
    return cut


def mixed(plain: list[Example], styled: list[dict[str, list[Example]]], run: Run, rng: random.Random) -> list[Example]:
    """Each article as it was printed, or at times in another style of quotation marks."""
    if not styled:
        return plain
    chosen = {article: rng.choice(styled) for article in {e.article for e in plain} if rng.random() < run.style_share}
    return [e for e in plain if e.article not in chosen] + [e for article, style in sorted(chosen.items(), key=lambda c: c[0]) for e in style[article]]


def by_article(examples: list[Example]) -> dict[str, list[Example]]:
    out: dict[str, list[Example]] = {}
    for example in examples:
        out.setdefault(example.article, []).append(example)
    return out


@torch.no_grad()
def dev_loss(network: nn.Module, examples: list[Example], run: Run) -> float:
    network.eval()
    run = replace(run, smoothing=0.0)
    losses = []
    for start in range(0, len(examples), 16):
        batch = batch_of(examples[start : start + 16])
        losses.append(loss_of(*answers(network, batch), batch, run).item())
    return sum(losses) / len(losses)


def train(run: Run, corpus: Path, out: Path) -> None:
    torch.manual_seed(run.seed)
    torch.set_num_threads(2)
    out.mkdir(parents=True, exist_ok=True)
    plain = examples_of(corpus / "train.jsonl", annotators=run.annotators)
    styled = [by_article(examples_of(corpus / "train.jsonl", style, run.annotators)) for style in run.styles]
    dev = sorted(examples_of(corpus / "dev.jsonl"), key=lambda example: len(example.ids))
    print(f"{len(plain)} windows, {sum(len(e.ids) for e in plain)} pieces; dev {len(dev)}", flush=True)

    network, average = Network(run.layers, run.dropout), Network(run.layers, run.dropout)
    if run.start:
        network.load_state_dict(restore(out.parent / run.start))
    else:
        network.load_pretrained()
    teacher = None
    if run.teacher:
        teacher = Network(run.layers, 0.0).eval()
        teacher.load_state_dict(restore(out.parent / run.teacher))
    heads = [p for name, p in network.named_parameters() if name.startswith(network.head_names())]
    known = {id(p) for p in heads}
    groups = [
        {"params": [p for p in network.parameters() if id(p) not in known], "lr": run.learning_rate},
        {"params": heads, "lr": run.head_factor * run.learning_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=run.weight_decay, fused=True)
    peaks = [group["lr"] for group in optimizer.param_groups]
    steps = run.epochs * math.ceil(len(plain) / run.batch)
    done, first = 0, 0
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        network.load_state_dict(saved["network"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        done, first = saved["done"], saved["epoch"]
    else:
        average.load_state_dict(network.state_dict())

    start = time.time()
    for epoch in range(first, run.epochs):
        rng = random.Random(run.seed * 1000 + epoch)
        torch.manual_seed(run.seed * 1000 + epoch)
        network.train()
        seen = 0.0
        for chosen in batches(mixed(plain, styled, run, rng), run.batch, rng):
            part = min(1.0, done / steps)
            for group, peak in zip(optimizer.param_groups, peaks, strict=True):
                group["lr"] = peak * min(1.0, (done + 1) / run.warmup_steps, (1 - part) / 0.9 + 1e-3)
            batch = batch_of(chosen)
            taught = None
            with torch.autocast("cpu", torch.bfloat16, enabled=HAS_BFLOAT16):
                if teacher:
                    with torch.no_grad():
                        taught = answers(teacher, batch)
                if run.hidden_share:
                    batch["ids"][torch.rand(batch["ids"].shape) < run.hidden_share] = MASK
                tags, pointers = answers(network, batch)
                loss = loss_of(tags, pointers, batch, run)
                if taught:
                    loss = (1 - run.teacher_share) * loss + run.teacher_share * distance_of(tags, pointers, taught, batch, run)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            done += 1
            keep = min(run.average, (1 + done) / (10 + done))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - keep)
            seen = 0.98 * seen + 0.02 * loss.item() if seen else loss.item()
            if done % 50 == 0:
                print(f"{done}/{steps} loss {seen:.3f} {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: dev loss {dev_loss(network, dev, run):.4f}, averaged {dev_loss(average, dev, run):.4f}", flush=True)
        torch.save(average.state_dict(), out / "average.pt")
        torch.save(network.state_dict(), out / "network.pt")
        torch.save(
            {"network": network.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "done": done, "epoch": epoch + 1},
            checkpoint,
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    train(Run.read(arguments.run), arguments.corpus, arguments.out)
