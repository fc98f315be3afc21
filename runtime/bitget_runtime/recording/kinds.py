"""What may be kept of a value: its kind, and only words that are safe. Pure."""

from __future__ import annotations

import re
from typing import Any

from bitget_runtime.values.scalars import NumberText

MISSING, NULL, EMPTY, BOOLEAN = "missing", "null", "empty", "boolean"
WHOLE, TIME, FRACTION = "whole", "time", "fraction"
TEXT, FLAG_TEXT, WHOLE_TEXT, TIME_TEXT, ID_TEXT, FRACTION_TEXT = (
    "text",
    "yes or no text",
    "whole text",
    "time text",
    "id text",
    "fraction text",
)
LIST, OBJECT = "list", "object"

WHOLES = frozenset({WHOLE, TIME})
NUMBERS = WHOLES | {FRACTION}
WHOLE_TEXTS = frozenset({WHOLE_TEXT, TIME_TEXT, ID_TEXT})
NUMBER_TEXTS = WHOLE_TEXTS | {FRACTION_TEXT}
TEXTS = NUMBER_TEXTS | {TEXT, FLAG_TEXT}
NOTHING = frozenset({MISSING, NULL, EMPTY})
ALL = frozenset({*NOTHING, BOOLEAN, *NUMBERS, *TEXTS, LIST, OBJECT})

_BY_WORD: dict[str, frozenset[str]] = {
    "str": TEXTS | {EMPTY},
    "str(secret)": TEXTS | {EMPTY},
    "text": TEXTS | {EMPTY},
    "bool": frozenset({BOOLEAN}),
    "unknown": ALL,
    "none": frozenset({MISSING, NULL}),
    "int": WHOLES,
    "int(str)": WHOLE_TEXTS,
    "int(any)": WHOLES | WHOLE_TEXTS,
    "timestamp": WHOLE_TEXTS,
    "timestamp(num)": WHOLES,
    "timestamp(any)": WHOLES | WHOLE_TEXTS,
    "decimal": NUMBER_TEXTS,
    "decimal(num)": NUMBERS,
    "decimal(any)": NUMBERS | NUMBER_TEXTS,
    "decimal(empty)": NUMBER_TEXTS | {EMPTY},
    "float": NUMBERS,
    "float(str)": NUMBER_TEXTS,
    "float(any)": NUMBERS | NUMBER_TEXTS,
}
"""The kinds that a type accepts, by the type as the catalogue writes it; an enum is `text`."""

_FLAG = re.compile(r"flag\((\w+)/(\w+)\)")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_MILLISECONDS = range(1_000_000_000_000, 10_000_000_000_000)
_LONGEST_COUNT = 15
"""Digits of the longest number that isn't an ID: the exchange's IDs have 18 and more."""

_YES_OR_NO = frozenset({"yes", "no", "true", "false", "on", "off"})

_NAME = re.compile(r"[a-z][A-Za-z0-9_]{0,39}|[A-Z](?=\w*[a-z])[A-Za-z0-9_]{0,39}|[A-Z]", re.ASCII)
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}|(?=\w*_)[A-Za-z_]{1,64}", re.ASCII)
_MOST_DIGITS = 4


def kind_of(value: Any) -> str:
    """The kind of a value of decoded JSON. `Any`: whatever JSON can hold."""
    match value:
        case None:
            return NULL
        case bool():
            return BOOLEAN
        case int():
            return TIME if value in _MILLISECONDS else WHOLE
        case NumberText():
            return FRACTION
        case str():
            return _text_kind(value)
    return LIST if isinstance(value, list) else OBJECT


def _text_kind(text: str) -> str:
    if not text:
        return EMPTY
    if text.isascii() and text.isdecimal():
        if len(text) > _LONGEST_COUNT:
            return ID_TEXT
        return TIME_TEXT if int(text) in _MILLISECONDS else WHOLE_TEXT
    if len(text) <= 80 and (number := _NUMBER.fullmatch(text)):
        return FRACTION_TEXT if number[1] or number[2] else WHOLE_TEXT
    return FLAG_TEXT if text.casefold() in _YES_OR_NO else TEXT


def kinds_of_type(word: str) -> frozenset[str]:
    """The kinds that a type, as the catalogue writes it, accepts. A flag only accepts words; see `spelling_of`."""
    return TEXTS if spelling_of(word) else _BY_WORD[word]


def spelling_of(word: str) -> frozenset[str]:
    """The words of a flag in lower case, including those that every flag understands; empty for any other type."""
    flag = _FLAG.fullmatch(word)
    return frozenset({flag[1].casefold(), flag[2].casefold(), "true", "false"}) if flag else frozenset()


def is_name(text: str) -> bool:
    """Whether a key of an object looks like the name of a field, and not like data: a coin, an ID, a user's label."""
    return _NAME.fullmatch(text) is not None and _digits(text) <= _MOST_DIGITS


def is_word(text: str) -> bool:
    """Whether a value looks like one of a set of words, and not like an ID, an amount or an address."""
    return _WORD.fullmatch(text) is not None and _digits(text) <= _MOST_DIGITS


def is_flag_word(text: str) -> bool:
    """Whether a text is a boolean word, which gives nothing away."""
    return text.casefold() in _YES_OR_NO


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)
