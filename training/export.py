"""Writes a trained network as ONNX: fp32, and int8 as models/en holds it.

    python training/export.py --weights runs/base/average.pt --texts ../shared/corpora/polnear/train.jsonl --out runs/base

The word embeddings become int8 with one scale a row; every matrix product of the encoder and of the pointers becomes int8 with one scale an output channel (quantize.py, on some
of the texts; activations per window); the tags stay in fp32, where int8 saves nothing. Query, key and value come from one product, and attention is one operator of the runtime.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import onnx
import torch
from examples import articles_of, windows_of
from network import MINILM, Layer, Network, shape_of
from onnxruntime.quantization import QuantType, quantize_dynamic
from quantize import put, quantize
from torch import Tensor, nn

INPUTS = ["ids", "case", "quote", "begins"]


class RowwiseTable(nn.Module):
    """An embedding in int8 with one scale for each row."""

    def __init__(self, table: nn.Embedding) -> None:
        super().__init__()
        weight = table.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].to(torch.float32) * self.scale[ids]


class Attention(torch.autograd.Function):
    """Attention of all heads, which ONNX Runtime has as one operator in Node and in browsers."""

    @staticmethod
    def symbolic(graph: torch.Graph, query: torch.Value, key: torch.Value, value: torch.Value, heads: int) -> torch.Value:
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())

    @staticmethod
    def forward(_: object, query: Tensor, key: Tensor, value: Tensor, heads: int) -> Tensor:
        query, key, value = (x.unflatten(-1, (heads, -1)).transpose(1, 2) for x in (query, key, value))
        return nn.functional.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)


class Sum(torch.autograd.Function):
    """A sum that the runtime does not draw into the normalisation after it: `SkipLayerNormalization` takes five times as long as both apart."""

    @staticmethod
    def symbolic(graph: torch.Graph, states: torch.Value, change: torch.Value) -> torch.Value:
        return graph.op("Sum", states, change).setType(states.type())

    @staticmethod
    def forward(_: object, states: Tensor, change: Tensor) -> Tensor:
        return states + change


class FusedLayer(nn.Module):
    """A layer that masks nothing, its query, key and value from one product."""

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        parts = (layer.query, layer.key, layer.value)
        self.heads, self.seen = layer.heads, layer.query.out_features
        self.projections = nn.Linear(layer.query.in_features, 3 * self.seen)
        self.projections.weight = nn.Parameter(torch.cat([part.weight for part in parts]))
        self.projections.bias = nn.Parameter(torch.cat([part.bias for part in parts]))
        self.output, self.attention_norm, self.up, self.down, self.output_norm = layer.output, layer.attention_norm, layer.up, layer.down, layer.output_norm

    def forward(self, states: Tensor, _: Tensor) -> Tensor:
        seen = self.output(Attention.apply(*self.projections(states).split(self.seen, -1), self.heads))
        states = self.attention_norm(Sum.apply(states, seen))
        return self.output_norm(Sum.apply(states, self.down(nn.functional.gelu(self.up(states)))))


class OneWindow(nn.Module):
    """The network as it is run: one window, no padding, nothing to mask; chances, and not logits, come out."""

    def __init__(self, network: Network, compact: bool) -> None:
        super().__init__()
        self.network = network
        network.layers = nn.ModuleList(FusedLayer(layer) for layer in network.layers)
        if compact:
            table = RowwiseTable(network.word)
            network.embed = table.forward
            self.table = table
            network.word = None

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, begins: Tensor) -> tuple[Tensor, Tensor]:
        tags, pointers = self.network(ids, case, quote, begins, torch.ones_like(ids))
        return tags.softmax(-1), pointers.softmax(-1)

    def products(self) -> dict[str, nn.Linear]:
        """The layers whose weights become int8, in the order in which they are run, by their names in the network."""
        return {name: layer for name, layer in self.network.named_modules() if isinstance(layer, nn.Linear) and name != "tag"}


READ = 20  # every so many-th article is read to see which errors of rounding show


def export(weights: Path, texts: Path, out: Path) -> None:
    state = torch.load(weights)
    for name, compact in (("reader.fp32.onnx", False), ("reader.rows.onnx", True)):
        network = Network(shape_of(state))
        network.load_state_dict(state)
        wrapped = OneWindow(network, compact).eval()
        found = quantize(wrapped.products(), reading(wrapped, texts)) if compact else {}
        sample = torch.zeros(1, 16, dtype=torch.long)
        axes: dict[str, dict[int, str]] = {key: {1: "pieces"} for key in INPUTS}
        axes |= {"tags": {1: "pieces"}, "pointers": {2: "pieces", 3: "pieces"}}
        torch.onnx.export(
            wrapped,
            (sample, sample, sample, sample),
            str(out / name),
            input_names=INPUTS,
            output_names=["tags", "pointers"],
            opset_version=17,
            custom_opsets={"com.microsoft": 1},
            dynamo=False,
            dynamic_axes=axes,
        )
    rows = out / "reader.rows.onnx"
    quantize_dynamic(
        rows,
        out / "reader.int8.onnx",
        op_types_to_quantize=["MatMul", "Gemm"],
        weight_type=QuantType.QInt8,
        per_channel=True,
        nodes_to_exclude=tags(rows),
        extra_options={"MatMulConstBOnly": True},
    )
    rows.unlink()
    put(found, out / "reader.int8.onnx")
    for name in ("reader.fp32.onnx", "reader.int8.onnx"):
        with_states(out / name)
        print(name, f"{(out / name).stat().st_size / 1e6:.1f} MB")


def reading(network: OneWindow, texts: Path) -> Callable[[], None]:
    chosen = set(list(articles_of(texts))[::READ])
    windows = [[torch.tensor([window[key]]) for key in INPUTS] for window in windows_of(texts) if window["article"] in chosen]

    def read() -> None:
        for window in windows:
            network(*window)

    return read


def with_states(path: Path) -> None:
    """Gives a network one more output: what it holds of each piece after its second layer, by which names are told apart (names.js)."""
    model = onnx.load(path)
    (layer,) = [node.output[0] for node in model.graph.node if node.name.endswith("/layers.1/output_norm/LayerNormalization")]
    model.graph.node.append(onnx.helper.make_node("Identity", [layer], ["states"]))
    model.graph.output.append(onnx.helper.make_tensor_value_info("states", onnx.TensorProto.FLOAT, [1, "pieces", MINILM.width]))
    onnx.save(model, path)


def tags(path: Path) -> list[str]:
    """The name of the product that gives the tags."""
    return [node.name for node in onnx.load(path).graph.node if node.op_type in ("MatMul", "Gemm") and "/tag/" in node.name]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True, help="articles {id, text}, some of which are read to see which errors of rounding show")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    export(arguments.weights, arguments.texts, arguments.out)
