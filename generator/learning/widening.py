"""Which type takes what a type takes and what was seen as well. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Set

from bitget_runtime.recording.kinds import (
    BOOLEAN,
    EMPTY,
    FLAG_TEXT,
    FRACTION,
    FRACTION_TEXT,
    ID_TEXT,
    LIST,
    MISSING,
    NOTHING,
    NULL,
    NUMBER_TEXTS,
    NUMBERS,
    OBJECT,
    TEXT,
    TEXTS,
    TIME,
    TIME_TEXT,
    WHOLE,
    WHOLE_TEXT,
    kinds_of_type,
)
from bitget_runtime.recording.shape import Shape
from generator.importer.fields.scalar_guess import by_sample
from generator.model.scalars import form_of, is_number, sent_as, written
from generator.model.shared import GlossaryEntry
from generator.model.types import ENUM, SECRET, UNKNOWN, Scalar

SURE = 20
"""Objects in which a new field was never missing, before it is said to be always there."""

_SAMPLES: Mapping[str, object] = {
    WHOLE: 12,
    TIME: 1_700_000_000_000,
    FRACTION: 1.5,
    TEXT: "word",
    FLAG_TEXT: "word",
    WHOLE_TEXT: "12",
    TIME_TEXT: "1700000000000",
    ID_TEXT: "1098394344925597696",
    FRACTION_TEXT: "1.5",
}
"""A value of each kind, for the guesses that the importer makes of the examples on a page."""


def word_of(scalar: Scalar) -> str:
    """A type as `bitget_runtime.recording.kinds` knows it."""
    return "text" if scalar.kind == ENUM else written(scalar)


def taken(scalar: Scalar) -> frozenset[str]:
    """The kinds that a type takes."""
    return kinds_of_type(word_of(scalar))


def is_surely_there(shape: Shape, takes: Set[str]) -> bool:
    """Whether a new field has had a value often enough, and always, to be said to be there.

    An empty text is a value where the type is a text.
    """
    lacking = {MISSING, NULL, *({EMPTY} - takes)}
    return shape.count >= SURE and not lacking & shape.kinds.keys()


def something(shape: Shape) -> frozenset[str]:
    """The kinds of values that were seen."""
    return frozenset(shape.kinds) - NOTHING


def new_type(wire: str, shape: Shape, entry: GlossaryEntry | None) -> str:
    """The type of a single value that the catalogue does not know: the glossary's, if that takes what was seen."""
    seen = something(shape)
    if entry is not None and entry.type is not None and seen and seen <= taken(entry.type):
        return written(entry.type)
    if not seen or seen & {LIST, OBJECT}:
        return UNKNOWN
    if seen == {BOOLEAN}:
        return "bool"
    if seen == {FLAG_TEXT}:
        return _flag(shape)
    guess = UNKNOWN if BOOLEAN in seen else by_sample(wire, [_SAMPLES[kind] for kind in sorted(seen)])
    if seen <= kinds_of_type(guess):
        return guess
    return "str" if seen <= TEXTS else UNKNOWN


def _flag(shape: Shape) -> str:
    for yes, no in (("yes", "no"), ("true", "false"), ("on", "off")):
        if {word.casefold() for word in shape.words} <= {yes, no}:
            sample = min(shape.words, default=yes)
            style = str.upper if sample.isupper() else str.capitalize if sample[:1].isupper() else str.lower
            return f"flag({style(yes)}/{style(no)})"
    return "str"


def widened(wire: str, scalar: Scalar, shape: Shape, *, keeps: bool = False) -> str | None:
    """A type that takes all that a field was seen to be; None if a person has to decide.

    If nothing that was seen fits the old type, only what was seen decides, unless that `keeps` its values. For numbers
    the old form is kept next to the new one.
    """
    seen = something(shape)
    if scalar.form == SECRET:
        return None
    if seen & {LIST, OBJECT}:
        return UNKNOWN
    if is_number(scalar):
        return _wider_number(scalar, seen)
    if keeps:
        seen |= taken(scalar) - NOTHING
    elif not seen & _fitting(scalar, shape):
        return "int" if seen == {WHOLE} else new_type(wire, shape, None)
    if seen <= TEXTS:
        return "str"
    if seen <= NUMBERS | NUMBER_TEXTS:
        kind = "decimal" if seen & {FRACTION, FRACTION_TEXT} else "int"
        return written(sent_as(kind, text=True, number=True))
    return UNKNOWN


def _fitting(scalar: Scalar, shape: Shape) -> frozenset[str]:
    """The kinds seen that the type takes; of a flag that was sent other words nobody knows."""
    return frozenset() if scalar.kind == "flag" and not something(shape) <= {FLAG_TEXT} else taken(scalar)


def _wider_number(scalar: Scalar, seen: frozenset[str]) -> str:
    row = form_of(scalar)
    if seen <= TEXTS and seen & {TEXT, FLAG_TEXT} and int not in row.sent:
        return "str"
    if seen & {TEXT, FLAG_TEXT, BOOLEAN}:
        return UNKNOWN
    kind = "decimal" if scalar.kind in ("int", "timestamp") and seen & {FRACTION, FRACTION_TEXT} else scalar.kind
    text, number = str in row.sent or bool(seen & TEXTS), int in row.sent or bool(seen & NUMBERS)
    return written(sent_as(kind, text=text, number=number))
