"""Cuts those heads and inner units out of a network that change its loss least, by the first-order estimate of Molchanov et al. 2019: (gradient x weight)^2, summed over batches.

    python training/prune.py models/en/reader.int8.onnx --corpus ../shared/corpora/polnear --heads 6 --inner 768 --out runs/narrow.pt
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from examples import examples_of
from network import Layer, Network
from restore import network_of
from torch import Tensor
from train import DEVICE, Run, answers, batch_of, batches, loss_of

BATCHES = 60


def prune(start: Path, corpus: Path, heads: int, inner: int, out: Path) -> None:
    network = network_of(start, 0.0).to(DEVICE)
    run = Run()
    chosen = batches(examples_of(corpus / "train.jsonl"), run.batch, random.Random(run.seed))[:BATCHES]
    torch.save(cut(network, [batch_of(examples) for examples in chosen], run, heads, inner), out)


def cut(network: Network, chosen: list[dict[str, Tensor]], run: Run, most_heads: int, most_units: int) -> dict[str, Tensor]:
    """The weights of a network that has the most important heads and inner units of each layer of this one."""
    heads = [torch.zeros(layer.heads, device=DEVICE) for layer in network.layers]
    units = [torch.zeros(layer.up.out_features, device=DEVICE) for layer in network.layers]
    for batch in chosen:
        network.zero_grad()
        loss_of(*answers(network, batch), batch, run).backward()
        for number, layer in enumerate(network.layers):
            heads[number] += effect(layer.output.weight).view(layer.heads, -1).sum(1) ** 2
            units[number] += effect(layer.down.weight) ** 2
    kept = {name: value for name, value in network.state_dict().items() if not name.startswith("layers.")}
    for number, layer in enumerate(network.layers):
        part = part_of(layer, most(heads[number], most_heads), most(units[number], most_units))
        kept |= {f"layers.{number}.{name}": value for name, value in part.items()}
    return {name: value.cpu() for name, value in kept.items()}


def effect(weight: Tensor) -> Tensor:
    """How far the loss would change without each input of a product, to first order."""
    if weight.grad is None:
        raise ValueError("no gradient has reached the weights")
    return (weight.grad * weight.detach()).sum(0)


def most(importance: Tensor, count: int) -> Tensor:
    return importance.topk(count).indices.sort().values


def part_of(layer: Layer, heads: Tensor, units: Tensor) -> dict[str, Tensor]:
    state = layer.state_dict()
    seen = (heads[:, None] * layer.head + torch.arange(layer.head, device=heads.device)).flatten()
    for name in ("query", "key", "value"):
        state[f"{name}.weight"], state[f"{name}.bias"] = state[f"{name}.weight"][seen], state[f"{name}.bias"][seen]
    state["output.weight"], state["down.weight"] = state["output.weight"][:, seen], state["down.weight"][:, units]
    state["up.weight"], state["up.bias"] = state["up.weight"][units], state["up.bias"][units]
    return state


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("start", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--heads", type=int, required=True)
    parser.add_argument("--inner", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    prune(arguments.start, arguments.corpus, arguments.heads, arguments.inner, arguments.out)
