"""Rounds the weights of a network's products to integers of 7 bits, so that what is lost in one weight is made up for by those after it (GPTQ, Frantar et al. 2023).

Processors with AVX2 and without VNNI add two products of uint8 and int8 in 16 bits: 255 and 127 twice are 64,770, of which 32,767 would be left. With weights up to 64 no sum is over 32,640.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from restore import products, scale_of
from torch import Tensor, nn

MOST = 64
DAMPING = 0.01  # of the mean square of an input, added to each: the inverse would not be stable without it
SHARES = torch.linspace(0.6, 1, 21)  # of the scale that the largest weight needs: a smaller one is finer, and cuts that weight off


@dataclass(frozen=True)
class Rounded:
    """Weights [outputs, inputs] as integers from -MOST to MOST, and their scale [outputs]."""

    whole: Tensor
    scale: Tensor

    def weights(self) -> Tensor:
        return self.whole * self.scale[:, None]


@torch.no_grad()
def quantize(linears: dict[str, nn.Linear], read: Callable[[], None]) -> dict[str, Rounded]:
    """Rounds layers in the order in which they are given, so that each makes up for those before it; their weights are the rounded ones from then on.
    @param read  lets the network read texts; what each layer takes in then says which errors show"""
    out = {}
    for name, linear in linears.items():
        squares = torch.zeros(linear.in_features, linear.in_features, dtype=torch.double)

        def add(_: nn.Module, taken: tuple[Tensor, ...], into: Tensor = squares) -> None:
            states = taken[0].flatten(0, -2).double()
            into.add_(states.T @ states)

        listening = linear.register_forward_pre_hook(add)
        read()
        listening.remove()
        out[name] = rounded(linear.weight.double(), squares)
        linear.weight.copy_(out[name].weights())
    return out


def rounded(weight: Tensor, squares: Tensor) -> Rounded:
    """@param squares  [inputs, inputs]: the sum of the products of each two inputs over all that was read"""
    seen = squares.diagonal()
    scale = scale_for(weight, seen)
    # the inputs that matter most are rounded first, while many are left to make up for them
    order = seen.argsort(descending=True)
    left, whole = weight[:, order].clone(), torch.zeros_like(weight)
    damped = squares[order][:, order] + torch.eye(len(seen), dtype=torch.double) * DAMPING * seen.mean()
    inverse = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(damped)), upper=True)
    for i in range(len(order)):
        whole[:, i] = nearest(left[:, i] / scale)
        error = (left[:, i] - whole[:, i] * scale) / inverse[i, i]
        left[:, i:] -= error[:, None] * inverse[i, i:]
    return Rounded(whole[:, order.argsort()], scale)


def scale_for(weight: Tensor, seen: Tensor) -> Tensor:
    """The scale of each output with which plain rounding errs least, an input's error counting as often as it is seen."""
    scales = SHARES[:, None] * weight.abs().amax(1).clamp(min=1e-8) / MOST
    errors = torch.stack([((nearest(weight / scale[:, None]) * scale[:, None] - weight) ** 2 * seen).sum(1) for scale in scales])
    return scales.gather(0, errors.argmin(0, keepdim=True)).squeeze(0)


def nearest(value: Tensor) -> Tensor:
    return value.round().clamp(-MOST, MOST)


def put(found: dict[str, Rounded], path: Path) -> None:
    """Writes rounded weights in place of those of the int8 products of an exported network."""
    model = onnx.load(path)
    held = {one.name: one for one in model.graph.initializer}

    def write(name: str, value: Tensor) -> None:
        held[name].CopyFrom(numpy_helper.from_array(value.contiguous().numpy(), name))

    for name, product in products(model.graph):
        if product.op_type == "MatMulInteger":
            write(product.input[1], found[name].whole.T.to(torch.int8))
            write(scale_of(product), found[name].scale.float())
    onnx.save(model, path)
