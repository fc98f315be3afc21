"""Finds the values that a page lists for a field, and what the catalogue calls such a set of values."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from generator.model.shared import Enum
from generator.naming import pascal_case, snake_case

_TICKED = re.compile(r"`([^`]+)`")
_VALUE = re.compile(r"[A-Za-z0-9][\w.\-]*")
_MENTION = re.compile(
    r"(e\.?g\.?|i\.?e\.?|example|such as|like|default(s|ed)?( to| value)?( is)?|="
    r"|\b(is|are|when|if|of|set|set to|for|by|in|to|the|either|or|and|with|using|before|after|from|only))\s*[:,]?\s*$",
    re.IGNORECASE,
)
_PAIR = re.compile(r"(?:(?<=^)|(?<=[\s;,.]))([A-Za-z0-9][\w\-]*)\s?:")
_ROW = re.compile(r"(?<![\w/.\-])([A-Za-z][\w\-]*(?:(?:\s?[/;,]\s?| or )[A-Za-z][\w\-]*)+)(?![\w/])")
_BETWEEN = re.compile(r"\s?[/;,]\s?| or ")
_JOINED = re.compile(r"[A-Za-z0-9]+(_[A-Za-z0-9]+)+")
_EARLY = 6
_BEFORE = 40
"""Characters before a value in which a word may say that it is only mentioned."""
_NO_VALUE = re.compile(
    r"default|max(imum)?|min(imum)?|unit|notes?|type|mode|example|remark|range|e\.?g|i\.?e|https?|others?|method"
    r"|hour|minute|day|week|month|format|description",
    re.IGNORECASE,
)
_FLAGS = ({"yes", "no"}, {"true", "false"}, {"on", "off"}, {"success", "failure"})
_AFFIRMATIVE = ("yes", "true", "on", "success")
_LARGE = 4
_WORD = re.compile(r"[A-Za-z0-9][\w\-]*")
_CODE = re.compile(r"[A-Za-z0-9]+(_[A-Za-z0-9]+)+|[a-z]+[A-Z]\w*")
"""A word that isn't English: with an underscore, or with a capital within it."""
_FIRST_WORDS = 8


@dataclass(frozen=True)
class Match:
    """What a set of values is: a type of the catalogue, and what is to be said about that."""

    type: str | None
    remark: str | None = None


def listed_values(text: str, field_names: Collection[str]) -> tuple[str, ...]:
    """The values that a text lists, in its order; empty if it lists fewer than two."""
    for found in (_ticked(text, field_names), _pairs(text, field_names), _joined(text, field_names)):
        if len(found) >= 2 and not all(value.isdigit() for value in found):
            return found
    return ()


def values_in_rows(text: str) -> tuple[tuple[str, ...], ...]:
    """Rows such as `buy/sell`: too many other things look so for a new set of values to be made of them."""
    return tuple(tuple(_BETWEEN.split(row)) for row in _ROW.findall(text.replace("`", "")))


def _ticked(text: str, field_names: Collection[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for match in _TICKED.finditer(text):
        value = match[1].strip().rstrip(":")
        mention = _MENTION.search(text, max(match.start() - _BEFORE, 0), match.start())
        is_mention = mention is not None and not (found and mention[1].lower() in ("or", "and"))
        if _VALUE.fullmatch(value) and value not in field_names and not is_mention:
            found[value] = None
    return tuple(found)


def _pairs(text: str, field_names: Collection[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for match in _PAIR.finditer(text):
        if not _NO_VALUE.fullmatch(match[1]) and match[1] not in field_names:
            found[match[1]] = None
    return tuple(found)


def _joined(text: str, field_names: Collection[str]) -> tuple[str, ...]:
    """Words with an underscore, which aren't English, where they begin early."""
    words = text.split()
    found = dict.fromkeys(word.rstrip(".,:;") for word in words if _JOINED.fullmatch(word.rstrip(".,:;")))
    begins_early = any(_JOINED.fullmatch(word.rstrip(".,:;")) for word in words[:_EARLY])
    return tuple(value for value in found if value not in field_names) if begins_early else ()


def perhaps_values(text: str) -> tuple[str, ...]:
    """Words of a text that may be values: in backticks, no English, or after `default`."""
    ticked = [match[1].strip() for match in _TICKED.finditer(text)]
    codes = [word for word in _WORD.findall(text) if _CODE.fullmatch(word)]
    defaults = re.findall(r"(?i:default)\w*\W{1,3}([A-Za-z]\w*)", text)
    return tuple(dict.fromkeys(word for word in (*ticked, *codes, *defaults) if _VALUE.fullmatch(word)))


def words_of_case(text: str, shown: Collection[str], enum: Enum) -> tuple[str, ...]:
    """The words of a text that are values of an enum but for their case, if an example is among them."""
    known = {value.lower() for value in enum.values}
    words = [word for word in _WORD.findall(text) if word.lower() in known]
    cases = {(one.isupper(), one.islower()) for one in shown}
    like = [word for word in words if (word.isupper(), word.islower()) in cases]
    return tuple(dict.fromkeys(like)) if set(shown) <= set(like) else ()


def flag_of(values: Collection[str]) -> str | None:
    """`flag(yes/no)` for two words that mean yes and no, in their spelling."""
    words = list(dict.fromkeys(values))
    if len(words) != 2 or {word.lower() for word in words} not in _FLAGS:
        return None
    yes, no = sorted(words, key=lambda word: word.lower() not in _AFFIRMATIVE)
    return f"flag({yes}/{no})"


def matching_enum(values: Collection[str], usual: str | None, enums: Mapping[str, Enum]) -> Match:
    """The enum that has these values.

    Args:
        values: What the page lists.
        usual: Enum that the glossary gives the field, if it does.
        enums: Those of the catalogue.
    """
    wanted = set(values)
    equal = [name for name, enum in enums.items() if set(enum.values) == wanted]
    if usual in equal or (usual is not None and not equal):
        return Match(usual, _difference(wanted, usual, enums))
    if equal:
        others = f"; {', '.join(equal[1:])} ha{'ve' if equal[2:] else 's'} the same values" if equal[1:] else ""
        return Match(equal[0], f"values are those of {equal[0]}{others}" if others else None)
    near = sorted(enums, key=lambda name: -_likeness(wanted, enums[name]))
    if near and _likeness(wanted, enums[near[0]]) >= 0.5:
        closest = near[0]
        is_subset = wanted < set(enums[closest].values)
        return Match(closest if is_subset else None, _difference(wanted, closest, enums))
    return Match(None)


def named_enum(wire: str, text: str, enums: Mapping[str, Enum]) -> str | None:
    """The enum that is called like the field, where the text has all of its values as words."""
    name = pascal_case(snake_case(wire))
    words = {word.lower() for word in _WORD.findall(text)}
    known = enums.get(name)
    return name if known and {value.lower() for value in known.values} <= words else None


def mentioned_enum(text: str, shown: Collection[str], enums: Mapping[str, Enum]) -> Match:
    """A large enum all of whose values, or nearly all, occur in a text as words of their own.

    Args:
        text: What the page says of the field.
        shown: Values that its examples have: they must be among those of the enum.
        enums: Those of the catalogue.
    """
    words = set(_WORD.findall(text))
    large = [enum for enum in enums.values() if len(enum.values) >= _LARGE and _holds(enum, shown)]
    best = max(large, key=lambda enum: len(words & set(enum.values)), default=None)
    if best is None or len(words & set(best.values)) < 0.8 * len(best.values):
        return Match(None)
    missing = [value for value in best.values if value not in words]
    return Match(best.name, f"{best.name} also has {', '.join(missing)}" if missing else None)


def worded_enum(text: str, shown: Collection[str], enums: Mapping[str, Enum]) -> Match:
    """The enum whose values a text has as plain words, beginning early, as where line breaks were lost."""
    order = list(dict.fromkeys(_WORD.findall(text)))
    early, words = set(order[:_FIRST_WORDS]), set(order)
    ticked = {match[1].strip() for match in _TICKED.finditer(text)}
    whole = [
        enum
        for enum in enums.values()
        if len(enum.values) > 1 and ticked <= set(enum.values) <= words and set(enum.values) & early
        if _holds(enum, shown)
    ]
    if whole:
        most = max(len(enum.values) for enum in whole)
        found = [enum.name for enum in whole if len(enum.values) == most]
        others = f"; {', '.join(found[1:])} would fit too" if found[1:] else ""
        return Match(found[0], f"the words of the page are the values of {found[0]}{others}")
    codes = {word for word in words if _CODE.fullmatch(word)}
    partly = [enum for enum in enums.values() if len(codes) > 1 and _is_mostly(codes, enum) and _holds(enum, shown)]
    best = min(partly, key=lambda enum: (-len(codes & set(enum.values)), len(enum.values)), default=None)
    return Match(best.name, _difference(words & set(best.values), best.name, enums)) if best else Match(None)


def _is_mostly(codes: set[str], enum: Enum) -> bool:
    """Whether words that aren't English are an enum's: all of them, or nearly all of many."""
    common = codes & set(enum.values)
    return codes == common if len(codes) < _LARGE else len(common) >= 0.8 * len(codes)


def _holds(enum: Enum, shown: Collection[str]) -> bool:
    values = {value.lower() for value in enum.values}
    return all(one.lower() in values for one in shown)


def _likeness(values: set[str], enum: Enum) -> float:
    """Common values among all: 1 for the same set; 0 unless one of the two sets holds the other."""
    other = set(enum.values)
    if not (values <= other or other <= values) or len(values & other) < 2:
        return 0
    return len(values & other) / len(values | other)


def _difference(values: set[str], name: str, enums: Mapping[str, Enum]) -> str | None:
    known = set(enums[name].values)
    more, fewer = sorted(values - known), sorted(known - values)
    said = []
    if more:
        said.append(f"{name} does not have {', '.join(more)}")
    if fewer:
        said.append(f"of {name} the page does not list {', '.join(fewer)}")
    return "; ".join(said) or None
