"""Finds calls, and anything else that has words, the way people remember them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from bitget_runtime.reference import CallReference

Places: TypeAlias = tuple[str, str, str]
"""Texts about something, the most important first."""

_MOST_FOUND = 12

_WEIGHTS = (8, 4, 1)
"""Weight of a word in the address, in what the call does, and in its parameters."""

_FILLING = frozenset(
    (
        *("a", "an", "and", "are", "as", "can", "do", "does", "for", "from", "has", "have", "how", "i", "in", "is"),
        *("it", "may", "me", "my", "of", "on", "the", "to", "what", "with"),
    )
)
"""Words of a question that don't help the search, and count only if there are no others."""


def find(reference: Mapping[str, CallReference], text: str, others: Mapping[str, Places] | None = None) -> list[str]:
    """Addresses of the calls that match a text, best first.

    Args:
        reference: What the catalogue says about the calls.
        text: Search words.
        others: What else can be found, by name.
    """
    typed = re.findall(r"\w+", _split(text).casefold())
    words = [_stem(word) for word in typed if word not in _FILLING] or [_stem(word) for word in typed]
    scores = {name: _score(places, words) for name, places in (*_calls(reference), *(others or {}).items())}
    best = sorted((name for name in scores if scores[name]), key=lambda name: -scores[name])
    return best[:_MOST_FOUND]


def _calls(reference: Mapping[str, CallReference]) -> Iterable[tuple[str, Places]]:
    for address, called in reference.items():
        parameters = " ".join(f"{one.wire} {one.meaning}" for one in called.request)
        yield address, (f"{address} {called.call}", called.summary, parameters)


def _score(places: Places, words: Sequence[str]) -> float:
    """How well something matches: each word counts once, where it counts most; a missing one costs a third."""
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
    """What close, closes, closed and closing have in common; cancel and cancelled too."""
    word = word[:-1] if len(word) > 3 and word.endswith("s") else word
    ending = next((one for one in ("ing", "ed", "e") if word.endswith(one) and len(word) >= len(one) + 3), "")
    word = word.removesuffix(ending)
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word
