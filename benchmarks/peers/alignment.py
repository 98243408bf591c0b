"""From a cleaned text back to the text that it was made of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from measure import Span


def originals(text: str, cleaned: str) -> Callable[[Span], Span | None]:
    """Takes a span of `cleaned` to the span of `text` with the same letters and digits.

    Cleaning may change these one by one, and may add and drop all else. A span without
    any has no original. Raises ValueError where their numbers differ.
    """
    there, here = places(text), places(cleaned)
    if len(there) != len(here):
        raise ValueError(
            f"cleaning took {len(there)} letters and digits to {len(here)}"
        )

    def original(span: Span) -> Span | None:
        first, last = (bisect_left(here, end) for end in span)
        return (there[first], there[last - 1] + 1) if first < last else None

    return original


def places(text: str) -> list[int]:
    return [place for place, character in enumerate(text) if character.isalnum()]
