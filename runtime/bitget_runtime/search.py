"""Finds calls by words, as people remember them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bitget_runtime.reference import CallReference, Reference

_MOST_FOUND = 12

_WEIGHTS = (8, 4, 1)
"""Of a word in the address, in what the call does, and in its parameters."""


def find(reference: Reference, text: str) -> list[str]:
    """Addresses of the calls that a text fits best, best first."""
    words = [_stem(word) for word in re.findall(r"\w+", text.casefold())]
    scores = {address: _score(address, called, words) for address, called in reference.items()}
    best = sorted((address for address in scores if scores[address]), key=lambda address: -scores[address])
    return best[:_MOST_FOUND]


def _score(address: str, called: CallReference, words: Sequence[str]) -> float:
    """How well a call fits: every word counts once, where it counts most; one that is nowhere costs a third."""
    places = [
        f"{address} {called.call}",
        called.summary,
        " ".join(f"{one.wire} {one.meaning}" for one in called.request),
    ]
    known = [{_stem(word) for word in re.findall(r"[a-z0-9]+", _split(place).casefold())} for place in places]
    score = 0.0
    missing = 0
    for word in words:
        weight = next((weight for weight, place in zip(_WEIGHTS, known, strict=True) if word in place), 0)
        score += weight
        missing += not weight
    return (score - len(known[0]) / 16) / 1.5**missing if score else 0.0


def _split(text: str) -> str:
    return re.sub(r"([a-z])([A-Z])", r"\1 \2", text).replace("_", " ")


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word
