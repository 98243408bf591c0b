"""Trains the reader's network as a run file says; goes on where it was cut off.

    python training/train.py training/runs/base.toml --corpus ../shared/corpora/polnear --out runs/base

On a GPU where there is one, or else on two cores.
"""

from __future__ import annotations

import argparse
import copy
import math
import random
import time
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
import opinions
import pretrained
import torch
import torch.nn.functional as F
from examples import Example, examples_of
from network import MINILM, MPNET, Encoder, Network
from restore import network_of
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
    encoder: str = "minilm"
    layers: int = 0  # how many of the encoder's; all of them without it
    start: str = ""  # an int8 file of export.py to go on from, or weights of prune.py, beside the run's own folder; without it, the package's weights
    smoothing: float = 0.0  # of the tags' labels: two people agree on four of five, so none is certain
    hidden_share: float = 0.0  # of the word pieces, shown to the network as [MASK]
    opinions: str = ""  # a file of opinions.py, beside the run's own folder
    opinion_share: float = 0.0  # of the loss, against what the teachers say; all of it where nobody annotated an article

    @staticmethod
    def read(path: Path) -> Run:
        settings = tomllib.loads(path.read_text())
        settings["styles"] = tuple(settings.get("styles", ()))
        known = {field.name for field in fields(Run)}
        if unknown := settings.keys() - known:
            raise SystemExit(f"{path}: unknown settings {sorted(unknown)}")
        return Run(**settings)

    def shape(self) -> Encoder:
        encoder = {"minilm": MINILM, "mpnet": MPNET}[self.encoder]
        return replace(encoder, layers=self.layers or encoder.layers)


MASK = 103
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
# without the instructions for it, bfloat16 takes twice the time of fp32
HAS_BFLOAT16 = torch.cuda.is_available() or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def narrow() -> torch.autocast:
    return torch.autocast(DEVICE.type, torch.bfloat16, enabled=HAS_BFLOAT16)


def batch_of(examples: list[Example]) -> dict[str, Tensor]:
    # the fused kernels want a multiple of eight
    size = -(-max(len(example.ids) for example in examples) // 8) * 8

    def padded(rows: list[np.ndarray], axis: int, fill: int) -> Tensor:
        out = []
        for row in rows:
            width = [(0, 0)] * row.ndim
            width[axis] = (0, size - row.shape[axis])
            out.append(np.pad(row, width, constant_values=fill))
        return torch.from_numpy(np.stack(out)).to(DEVICE, non_blocking=True)

    batch = {key: padded([getattr(example, key) for example in examples], 0, 0) for key in ("ids", "case", "quote", "begins")}
    batch["mask"] = padded([np.ones(len(example.ids), np.int64) for example in examples], 0, 0)
    batch["tags"] = padded([example.tags for example in examples], 1, -1)
    batch["targets"] = padded([example.targets for example in examples], 1, -1)
    said = [example.opinion for example in examples if example.opinion]
    if len(said) == len(examples):
        batch["said"] = padded([opinion.tags for opinion in said], 0, 0)
        batch["places"] = padded([opinion.places for opinion in said], 1, 0)
        batch["chances"] = padded([opinion.chances for opinion in said], 1, 0)
    return batch


def answers(network: nn.Module, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    return network(batch["ids"], batch["case"], batch["quote"], batch["begins"], batch["mask"])


def loss_of(tags: Tensor, pointers: Tensor, batch: dict[str, Tensor], run: Run) -> Tensor:
    weight = torch.tensor([1.0, run.begin_weight, 1.0], device=DEVICE)
    size = tags.shape[1]
    loss = torch.zeros((), device=DEVICE)
    for role in range(3):
        gold = batch["tags"][:, role].reshape(-1)
        # a sum of its own, since the mean of nothing is not a number
        among = torch.where(gold >= 0, weight[gold.clamp(min=0)], 0).sum().clamp(min=1)
        scored = tags[:, :, role].float().reshape(-1, 3)
        loss = loss + F.cross_entropy(scored, gold, weight=weight, ignore_index=-1, label_smoothing=run.smoothing, reduction="sum") / among
    places = torch.arange(size, device=DEVICE)
    for row in range(2):
        targets = batch["targets"][:, row].reshape(-1, 2)
        scored = targets[:, 0] >= 0
        logits = pointers[:, row].float().reshape(-1, size)[scored]
        start, end = targets[scored].T
        inside = (places >= start[:, None]) & (places < end[:, None])
        # any piece of the span is a right place to point at: what counts is their sum
        right = logits.masked_fill(~inside, -1e9).logsumexp(-1)
        loss = loss + run.pointer_weight * (logits.logsumexp(-1) - right).sum() / max(1, len(logits))
    return loss


def distance_of(tags: Tensor, pointers: Tensor, batch: dict[str, Tensor], run: Run) -> Tensor:
    """Cross-entropy against the teachers' chances (distillation, Hinton et al. 2015); a piece's pointers count as far as the teachers think that it points."""
    shown, said = batch["mask"].float(), batch["said"].float()
    weight = torch.tensor([1.0, run.begin_weight, 1.0], device=DEVICE)
    loss = -(weight * said * tags.float().log_softmax(-1)).sum((-1, -2))
    loss = (loss * shown).sum() / (weight * said).sum((-1, -2)).mul(shown).sum() * 3
    content, cue = 1 - said[:, :, 2, 0], 1 - said[:, :, 1, 0]
    for row, pointing in enumerate((content, torch.maximum(content, cue))):
        certain = pointing * shown
        logs = pointers[:, row].float().log_softmax(-1).gather(-1, batch["places"][:, row].long())
        wrong = -(batch["chances"][:, row].float() * logs.clamp(min=-30)).sum(-1)
        loss = loss + run.pointer_weight * (wrong * certain).sum() / certain.sum().clamp(min=1)
    return loss


def batches(examples: list[Example], size: int, rng: random.Random) -> list[list[Example]]:
    cut = []
    # those of which teachers speak by themselves, since a batch has one loss
    for is_told in (False, True):
        order = sorted((e for e in examples if bool(e.opinion) == is_told), key=lambda example: len(example.ids) + rng.random() * 60)
        cut += [order[start : start + size] for start in range(0, len(order), size)]
    rng.shuffle(cut)
    return cut


def mixed(plain: list[Example], styled: list[dict[str, list[Example]]], run: Run, rng: random.Random) -> list[Example]:
    """Each article as it was printed, or at times in another style of quotation marks."""
    if not styled:
        return plain
    chosen = {article: rng.choice(styled) for article in sorted(styled[0]) if rng.random() < run.style_share}
    return [e for e in plain if e.article not in chosen] + [e for article, style in chosen.items() for e in style[article]]


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


def started(run: Run, beside: Path) -> Network:
    if not run.start:
        network = Network(run.shape(), run.dropout)
        pretrained.begin(network, run.shape())
        return network
    return network_of(beside / run.start, run.dropout)


def fit(run: Run, network: Network, plain: list[Example], styled: list[dict[str, list[Example]]], dev: list[Example], out: Path) -> Network:
    """Trains the network on the examples; the files of the run lie in out, which must be there.
    @returns the mean of its weights over the last steps"""
    network = network.to(DEVICE)
    average = copy.deepcopy(network)
    heads = [p for name, p in network.named_parameters() if name.startswith(network.head_names())]
    known = {id(p) for p in heads}
    groups = [
        {"params": [p for p in network.parameters() if p.requires_grad and id(p) not in known], "lr": run.learning_rate},
        {"params": heads, "lr": run.head_factor * run.learning_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=run.weight_decay, fused=True)
    peaks = [group["lr"] for group in optimizer.param_groups]
    steps = run.epochs * math.ceil(len(plain) / run.batch)
    done, first = 0, 0
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=DEVICE)
        network.load_state_dict(saved["network"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        done, first = saved["done"], saved["epoch"]

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
            if run.hidden_share:
                batch["ids"][torch.rand(batch["ids"].shape, device=DEVICE) < run.hidden_share] = MASK
            with narrow():
                tags, pointers = answers(network, batch)
                loss = loss_of(tags, pointers, batch, run)
                if "said" in batch:
                    loss = (1 - run.opinion_share) * loss + run.opinion_share * distance_of(tags, pointers, batch, run)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            done += 1
            keep = min(run.average, (1 + done) / (10 + done))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - keep)
            if done % 50 == 0:
                seen = loss.item()
                print(f"{done}/{steps} loss {seen:.3f} {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: dev loss {dev_loss(network, dev, run):.4f}, averaged {dev_loss(average, dev, run):.4f}", flush=True)
        torch.save(average.state_dict(), out / "average.pt")
        torch.save(
            {"network": network.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "done": done, "epoch": epoch + 1},
            checkpoint,
        )
    return average.eval()


def told(said: dict[str, opinions.Opinion]) -> Callable[[Example], Example]:
    """Examples with what the teachers say of their windows."""
    return lambda example: replace(example, opinion=said.get(example.name))


def train(run: Run, corpus: Path, unannotated: Path | None, out: Path) -> Network:
    """Trains a run on a folder's train.jsonl, and on articles {id, text} of which only the teachers speak."""
    torch.manual_seed(run.seed)
    torch.set_num_threads(2)
    out.mkdir(parents=True, exist_ok=True)
    judged = told(opinions.read(out.parent / run.opinions) if run.opinions else {})

    def read(style: str | None) -> list[Example]:
        return list(map(judged, examples_of(corpus / "train.jsonl", style, run.annotators)))

    plain = read(None) + (list(map(judged, examples_of(unannotated))) if unannotated else [])
    print(f"{len(plain)} windows, {sum(len(e.ids) for e in plain)} pieces", flush=True)
    known = sorted(examples_of(corpus / "dev.jsonl"), key=lambda example: len(example.ids))
    return fit(run, started(run, out.parent), plain, [by_article(read(style)) for style in run.styles], known, out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--unannotated", type=Path, help="articles {id, text} that only the teachers speak of")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    train(Run.read(arguments.run), arguments.corpus, arguments.unannotated, arguments.out)
