"""Gives back a network's weights from the int8 ONNX file that export.py wrote, so that training can go on from what stands in models/en."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import onnx
import torch
from network import Network, shape_of
from onnx import numpy_helper
from torch import Tensor

HEADS = ("points", "pointed", "tag")
PRODUCTS = ("projections", "output", "up", "down")
PROJECTIONS = ("query", "key", "value")


def network_of(path: Path, dropout: float) -> Network:
    """The network of an int8 file, or of weights that PyTorch saved."""
    state = restore(path) if path.suffix == ".onnx" else torch.load(path)
    network = Network(shape_of(state), dropout)
    network.load_state_dict(state)
    return network


def restore(path: Path) -> dict[str, Tensor]:
    """The state of a Network, each int8 weight times its scale: equal to what was exported but for the rounding."""
    graph = onnx.load(path).graph
    held = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    state = {name.removeprefix("network."): value for name, value in held.items() if name.startswith("network.")}
    state["word.weight"] = held["table.rows"].float() * held["table.scale"]
    for name, node in products(graph):
        weight = held[node.input[1]]
        if node.op_type == "MatMulInteger":
            weight = (weight.float() - held[node.input[3]].float()) * held[scale_of(node)]
        state[f"{name}.weight"] = weight.T.contiguous()
    return apart(state)


def products(graph: onnx.GraphProto) -> Iterator[tuple[str, onnx.NodeProto]]:
    """The products with weights of an exported network, each with the name of its layer."""
    for node in graph.node:
        if node.op_type not in ("MatMul", "MatMulInteger") or "/network/" not in node.name:
            continue
        name = node.name.removeprefix("/network/").rsplit("/MatMul", 1)[0].replace("/", ".")
        if name.rsplit(".", 1)[-1] in (*HEADS, *PRODUCTS):
            yield name, node


def scale_of(product: onnx.NodeProto) -> str:
    """The name of the scales, one an output channel, of a product's int8 weights."""
    return product.input[1].replace("_quantized", "_scale")


def apart(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Query, key and value, which export.py puts into one product."""
    out = {name: value for name, value in state.items() if ".projections." not in name}
    for name, value in state.items():
        if ".projections." in name:
            out |= {name.replace("projections", part): piece.contiguous() for part, piece in zip(PROJECTIONS, value.chunk(3), strict=True)}
    return out
