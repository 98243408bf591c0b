"""The network: one pass of a small encoder, tags for three roles and two pointers.

The encoder is MiniLM-L6 (Wang et al. 2020; sentence-transformers' all-MiniLM-L6-v2 weights, Apache-2.0), or, to teach it, MPNet (Song et al. 2020;
all-mpnet-base-v2, Apache-2.0). Beside the word piece it reads the piece's case, whether it stands in a quotation, and whether a paragraph begins there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

VOCABULARY, POSITIONS = 30522, 512
CASES, QUOTES, POINTER = 5, 3, 128
DISTANCES, FARTHEST = 32, 128


@dataclass(frozen=True)
class Encoder:
    """An encoder's shape; both read the same word pieces."""

    width: int = 384
    heads: int = 12
    head: int = 32
    inner: int = 1536
    layers: int = 6
    epsilon: float = 1e-12
    relative: bool = False  # whether attention also looks at how far apart two pieces stand


MINILM = Encoder()
MPNET = Encoder(width=768, head=64, inner=3072, layers=12, epsilon=1e-5, relative=True)


def shape_of(state: dict[str, Tensor]) -> Encoder:
    """The shape of MiniLM, or of what was cut from it, that a network of these weights has."""
    layers = sum(name.endswith(".up.weight") for name in state)
    return replace(MINILM, layers=layers, heads=len(state["layers.0.query.weight"]) // MINILM.head, inner=len(state["layers.0.up.weight"]))


class Layer(nn.Module):
    def __init__(self, encoder: Encoder, dropout: float) -> None:
        super().__init__()
        width, self.heads, self.head = encoder.width, encoder.heads, encoder.head
        self.query, self.key, self.value = (nn.Linear(width, self.heads * self.head) for _ in range(3))
        self.output = nn.Linear(self.heads * self.head, width)
        self.attention_norm, self.output_norm = nn.LayerNorm(width, encoder.epsilon), nn.LayerNorm(width, encoder.epsilon)
        self.up, self.down, self.dropout = nn.Linear(width, encoder.inner), nn.Linear(encoder.inner, width), nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        batch, size, _ = states.shape

        def split(x: Tensor) -> Tensor:
            return x.view(batch, size, self.heads, self.head).transpose(1, 2)

        query, key, value = split(self.query(states)), split(self.key(states)), split(self.value(states))
        if query.is_cuda:
            seen = F.scaled_dot_product_attention(query, key, value, mask.to(query.dtype).expand(batch, self.heads, size, size))
        else:
            # written out: at 32 numbers a head the fused kernel is slower on a CPU, and twice as slow backwards
            seen = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(self.head) + mask.to(query.dtype), -1) @ value
        seen = self.output(seen.transpose(1, 2).reshape(batch, size, self.heads * self.head))
        states = self.attention_norm(states + self.dropout(seen))
        return self.output_norm(states + self.dropout(self.down(F.gelu(self.up(states)))))


class Network(nn.Module):
    def __init__(self, encoder: Encoder = MINILM, dropout: float = 0.1) -> None:
        super().__init__()
        width = encoder.width
        self.word, self.position = nn.Embedding(VOCABULARY, width), nn.Embedding(POSITIONS, width)
        self.case, self.quote, self.begins = nn.Embedding(CASES, width), nn.Embedding(QUOTES, width), nn.Embedding(2, width)
        self.norm, self.dropout = nn.LayerNorm(width, encoder.epsilon), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(encoder, dropout) for _ in range(encoder.layers))
        self.distance = nn.Embedding(DISTANCES, encoder.heads) if encoder.relative else None
        self.tag = nn.Linear(width, 9)
        self.points, self.pointed = nn.Linear(width, 2 * POINTER), nn.Linear(width, 2 * POINTER)
        for table in (self.case, self.quote, self.begins):
            nn.init.zeros_(table.weight)
        with torch.no_grad():
            self.tag.bias.copy_(torch.tensor([2.0, 0.0, 0.0] * 3))

    def head_names(self) -> tuple[str, ...]:
        return ("tag", "point", "case", "quote", "begins")

    def embed(self, ids: Tensor) -> Tensor:
        return self.word(ids)

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, begins: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """[B, T] five times -> tag logits [B, T, 3, 3], pointer logits [B, 2 (cue, source), T, T]."""
        batch, size = ids.shape
        states = self.embed(ids) + self.position.weight[:size] + self.case(case) + self.quote(quote) + self.begins(begins)
        states = self.dropout(self.norm(states))
        hidden = (mask[:, None, None, :] == 0).to(states.dtype) * -1e4
        seen = hidden if self.distance is None else hidden + self.distance(distances(size, ids.device)).permute(2, 0, 1)
        for layer in self.layers:
            states = layer(states, seen)

        def split(x: Tensor) -> Tensor:
            return x.view(batch, size, 2, POINTER).transpose(1, 2)

        pointers = split(self.points(states)) @ split(self.pointed(states)).transpose(-1, -2) / math.sqrt(POINTER)
        return self.tag(states).view(batch, size, 3, 3), pointers + hidden


def distances(size: int, device: torch.device) -> Tensor:
    """The class [T, T] of the way from one piece to another, before or after: one each up to eight pieces, then ever wider (Raffel et al. 2020)."""
    places = torch.arange(size, device=device)
    way = places[:, None] - places[None, :]
    half, near = DISTANCES // 2, DISTANCES // 4
    far = near + (torch.log(way.abs().clamp(min=1) / near) / math.log(FARTHEST / near) * (half - near)).long()
    return (way < 0) * half + torch.where(way.abs() < near, way.abs(), far.clamp(max=half - 1))
