"""The small language of a field: `triggerPrice?: decimal as trigger - Price that sets the order off.`"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.scalars import SCALARS, plain_kinds
from generator.model.types import ENUM, FLAG, FieldDeprecation, Scalar
from generator.problems import meant

_GIVEN_UP = r"(?P<deprecated>deprecated(?:\([^()]*\))?)"
_KEY = re.compile(
    r"(?P<wire>[A-Za-z0-9_.\-]+)(?P<others>(?:\|[A-Za-z0-9_]+)*)(?P<shape>(?:\[\]|\{\})*)(?P<mark>[!?]?)"
    rf"(?: as (?P<name>\S+))?(?: {_GIVEN_UP})?(?: - (?P<meaning>.+))?"
)
_VALUE = re.compile(
    r"(?P<type>(?!deprecated\b)[^\s(]+(?:\([^)]*\))?)?(?: as (?P<name>\S+))?"
    rf"(?:(?:^| ){_GIVEN_UP})?(?:(?:^| )- (?P<meaning>.+))?"
)
_WHEN = re.compile(
    r"(?P<what>since|ends) (?P<day>\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)|use (?P<use>[\w.\-]+)",
    re.ASCII,
)
_TYPE = re.compile(r"(?P<kind>[A-Za-z]\w*)(?:\((?P<form>[^)]*)\))?")
_WORD = re.compile(r"[A-Za-z0-9]+")
_MOST_SHAPES = 4
MOST_CHARACTERS = 2_000
"""As long is a text that says something, at the most."""

OBJECT = "object"
"""In the glossary: a field that holds other fields."""


class Malformed(ValueError):
    """A key or a value is not of the language; the message says what it should be."""


@dataclass(frozen=True)
class Key:
    """`feeDetail[]? as fees - Meaning.`: name, what it holds (`[]`, `{}` from the outside in), mark, and the rest.

    A field that holds other fields says its Python name and meaning here, if not in the glossary. `others` are further
    names on the wire: `unionMm|unionMM`.
    """

    wire: str
    others: tuple[str, ...]
    shapes: tuple[str, ...]
    mark: str
    name: str | None
    meaning: str | None
    deprecated: FieldDeprecation | None = None


@dataclass(frozen=True)
class Value:
    """`decimal as trigger - Meaning.`; each part may be missing."""

    type: str | None
    name: str | None
    meaning: str | None
    deprecated: FieldDeprecation | None = None


def parse_key(text: str) -> Key:
    if '"""' in text:
        raise Malformed("a meaning can't hold three double quotes: use single ones")
    _check_length(text)
    match = _KEY.fullmatch(text)
    if match is None:
        raise Malformed(f"key {text!r} is not a name: write 'name', 'name[]' or 'name{{}}', with '!' or '?' at its end")
    shape = match["shape"]
    shapes = tuple(shape[i : i + 2] for i in range(0, len(shape), 2))
    if len(shapes) > _MOST_SHAPES:
        raise Malformed(f"lists and mappings are {len(shapes)} deep: {_MOST_SHAPES} at the most")
    others = tuple(match["others"].split("|")[1:])
    given_up = _given_up(match["deprecated"])
    return Key(match["wire"], others, shapes, match["mark"], match["name"], match["meaning"], given_up)


def _check_length(text: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise Malformed(f"a text of {len(text):,} characters: write {MOST_CHARACTERS:,} at the most")


def parse_value(text: str) -> Value:
    if '"""' in text:
        raise Malformed("a meaning can't hold three double quotes: use single ones")
    _check_length(text)
    match = _VALUE.fullmatch(" ".join(text.split()))
    if match is None:
        raise Malformed(f"{text!r} is not a field: write 'TYPE', 'TYPE as name' or 'TYPE - Meaning.'")
    return Value(match["type"], match["name"], match["meaning"], _given_up(match["deprecated"]))


def _given_up(text: str | None) -> FieldDeprecation | None:
    """What `deprecated(since 2026-11, ends 2027-06, use planType)` says; each part may be missing."""
    if text is None:
        return None
    found: dict[str, str] = {}
    for part in filter(None, text.removeprefix("deprecated").strip("()").split(",")):
        match = _WHEN.fullmatch(part.strip())
        key = (match["what"] or "use") if match else ""
        if match is None or key in found:
            raise Malformed(
                f"{part.strip()!r} says nothing of an end, or twice: write 'since 2026-11', 'ends 2027-06-30' "
                "or 'use otherField'"
            )
        found[key] = match["day"] or match["use"]
    if reason := order_objection(found.get("since", ""), found.get("ends", "")):
        raise Malformed(reason)
    return FieldDeprecation(**found)


def order_objection(since: str, ends: str) -> str | None:
    """Why something can't be given up on one day and end on another; None if it can, or if a day isn't known."""
    length = min(len(since), len(ends))
    if since[:length] > ends[:length]:
        return f"it ends {ends}, before it is given up, {since}: correct one of the two"
    return None


def parse_type(text: str, enums: frozenset[str] | None) -> Scalar:
    """The type that a word names; any capitalized one is an enum where the enums are not known."""
    match = _TYPE.fullmatch(text)
    if match is None:
        raise Malformed(f"{text!r} is not a type: write a name such as decimal, int(str) or flag(yes/no)")
    kind, form = match["kind"], match["form"]
    if kind == FLAG:
        return _flag(form)
    if (kind, "") in SCALARS and kind != ENUM:
        if form is not None and (kind, form or None) not in SCALARS:
            allowed = " or ".join(f"{kind}({name})" for name in plain_kinds()[kind])
            raise Malformed(f"{kind} has no form {form!r}: write {kind}{f' or {allowed}' if allowed else ''}")
        return Scalar(kind, form or "")
    if kind in enums if enums is not None else kind[0].isupper():
        if form is not None:
            raise Malformed(f"{kind} is an enum and takes nothing in parentheses: remove them")
        return Scalar(ENUM, enum=kind)
    other = "; or else add it to spec/enums.yaml" if kind[0].isupper() else ""
    raise Malformed(f"unknown type {kind!r}, {meant(kind, [*plain_kinds(), FLAG, *(enums or ())])}{other}")


def _flag(form: str | None) -> Scalar:
    yes, slash, no = (form or "").partition("/")
    if not (slash and _WORD.fullmatch(yes) and _WORD.fullmatch(no) and yes != no):
        raise Malformed("a flag says how yes and no are spelled on the wire: write flag(yes/no), flag(true/false), ...")
    return Scalar(FLAG, spelling=(yes, no))
