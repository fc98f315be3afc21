"""Guesses the type of a single value by what is known of its name, by its example, and by the name alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from generator.model.scalars import guessed, is_number, sent_as, written
from generator.model.types import Scalar, Side
from generator.naming import snake_case

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_TIME = re.compile(r"(^|_)(time|ts|timestamp)$")
_ID = re.compile(
    r"(^|_)(id|ids|uid|oid|no|code|address|tag|phone|mobile|email|key|cursor|than|memo|name|coin|symbol|note|label|hash"
    r"|passphrase|password|id_list|uid_list|date)$"
)
_COUNT = re.compile(
    r"(^|_)(level|tier|precision|scale|place|num|count|days|interval|page|size_page|confirm|window|trades|duration)$"
    r"|^(limit|page_size|page_no|period|rank|receive_window)$"
)
_AMOUNT = re.compile(
    r"(^|_)(price|pr|amount|size|sz|qty|quantity|volume|vol|rate|ratio|fee|balance|equity|pnl|pl|profit|profits|margin"
    r"|value|turnover|leverage|lever|available|frozen|locked|interest|apy|roi|ltv|debt|limit|max|min|avg|amt|total|cost)($|_)"
)
_NUMBER_OF = re.compile(r"(the |total |maximum |max\.? |minimum )*(number|count) of\b", re.IGNORECASE)
_TIME_TEXT = re.compile(r"\b(mill?i?-?sec\w*|ms|unix|timestamp)\b|毫秒|时间戳", re.IGNORECASE)
_IDENTIFIES = re.compile(r"\bID\b|\b[Ii]d$")
_LEVEL = re.compile(r"(^|_)(level|tier)$")
_RANGE = re.compile(r"[\[(]\s?\d+(\.\d+)?\s?[,~-]\s?\d+(\.\d+)?\s?[\])]")
_MILLISECONDS = range(1_000_000_000_000, 10_000_000_000_000)


def fitting(usual: Scalar, samples: Sequence[Any]) -> str | None:
    """The glossary's type in the form that the example shows; None if it shows another kind."""
    numbers = [sample for sample in samples if isinstance(sample, (int, float)) and not isinstance(sample, bool)]
    texts = [sample for sample in samples if isinstance(sample, str) and not is_placeholder(sample)]
    if usual.kind == "bool" and texts and all(map(_NUMBER.fullmatch, texts)):
        return None
    if usual.kind == "int" and any("." in text for text in texts) and all(map(_NUMBER.fullmatch, texts)):
        return by_sample("", samples)
    if is_number(usual) and samples:
        if len(numbers) == len(samples):
            kind = "decimal" if usual.kind == "int" and any(isinstance(one, float) for one in numbers) else usual.kind
            return written(sent_as(kind, text=False, number=True))
        return written(sent_as(usual.kind, text=True, number=bool(numbers)))
    return written(usual)


def by_sample(wire: str, samples: Sequence[Any]) -> str:
    words = snake_case(wire)
    numbers = [sample for sample in samples if not isinstance(sample, str)]
    texts = [sample for sample in samples if isinstance(sample, str)]
    if texts and numbers:
        return "decimal(any)" if all(_NUMBER.fullmatch(text) for text in texts) else "unknown"
    if numbers:
        if all(isinstance(one, int) and one in _MILLISECONDS for one in numbers):
            return "timestamp(num)"
        has_fraction = any(isinstance(one, float) for one in numbers)
        return "decimal(num)" if has_fraction or (_AMOUNT.search(words) and not _COUNT.search(words)) else "int"
    if not all(_NUMBER.fullmatch(text) for text in texts):
        return by_name(wire, "") if all(map(is_placeholder, texts)) else "str"
    if _COUNT.search(words) and all(map(str.isdigit, texts)):
        return "int(str)"
    if _TIME.search(words) and all(text.isdigit() and len(text) >= 10 for text in texts):
        return "timestamp"
    if _ID.search(words) and not any("." in text for text in texts):
        return "str"
    if all(text.isdigit() and int(text) in _MILLISECONDS for text in texts):
        return "timestamp"
    return "int(str)" if _TIME.search(words) and all(map(str.isdigit, texts)) else "decimal"


def by_text(wire: str, side: Side, text: str, usual: Scalar | None, samples: Sequence[Any]) -> str | None:
    """A type that what the page says of a field decides, whatever the field is called."""
    kind = usual.kind if usual else None
    texts = [one for one in samples if isinstance(one, str)]
    are_digits = bool(texts) and len(texts) == len(samples) and all(map(str.isdigit, texts))
    if kind in (None, "str") and are_digits and _TIME_TEXT.search(text) and all(map(_is_time, texts)):
        return "timestamp"
    if kind is None and are_digits and _IDENTIFIES.search(text):
        return "str"
    if kind is None and are_digits and _NUMBER_OF.match(text) and not any(map(_is_time, texts)):
        return "int(str)"
    if kind == "str" and are_digits and _LEVEL.search(snake_case(wire)):
        return "int(str)"
    if side == "response" and wire == "limit" and kind == "int" and (are_digits or not samples):
        return "decimal"
    if kind is None and not samples and _RANGE.search(text) and by_name(wire, "") == "str":
        return "decimal"
    return None


def _is_time(text: str) -> bool:
    return len(text) < 20 and int(text) in _MILLISECONDS


def is_placeholder(text: str) -> bool:
    """Whether a value is made unreadable: `****`, `xxxx`."""
    return set(text.lower()) <= {"*", "x"}


def by_name(wire: str, doc_type: str) -> str:
    """A guess without an example: a name ends in what it is."""
    words = snake_case(wire)
    if guess := guessed(doc_type):
        return "timestamp(num)" if guess.kind == "int" and _TIME.search(words) else written(guess)
    if _TIME.search(words):
        return "timestamp"
    if _COUNT.search(words):
        return "int(str)"
    if _ID.search(words):
        return "str"
    return "decimal" if _AMOUNT.search(words) else "str"
