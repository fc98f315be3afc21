"""Says of which type a field is: by the glossary, the listed values, the example and the name, in this order."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.importer.facts import CatalogueFacts, EnumDraft, Note
from generator.importer.fields.scalar_guess import by_name, by_sample, by_text, fitting, is_placeholder
from generator.importer.parts.listed_values import (
    Match,
    flag_of,
    listed_values,
    matching_enum,
    mentioned_enum,
    named_enum,
    perhaps_values,
    values_in_rows,
    worded_enum,
    words_of_case,
)
from generator.importer.parts.parameter_tables import Entry
from generator.model.shared import Enum
from generator.model.types import Scalar, Side
from generator.naming import pascal_case, snake_case

_FLAG_WORDS = ("yes", "no", "true", "false", "on", "off")
_GENERIC = frozenset(
    {"Type", "Status", "State", "Mode", "Code", "Result", "Operation", "Group", "Time", "Request", "Row"}
)
"""Names that say too little, or that the generated code has another use for."""
_EXAMPLE = re.compile(r"\be\.g\.?[,:]?\s*`[^`]*`")
_MOST_OF_TEXT = 120
_SURELY_VALUES = 4
"""A shorter row of words may be anything."""


@dataclass
class TypeGuesser:
    """Names types, and remembers what the author has to complete or to look at."""

    facts: CatalogueFacts
    subject: str
    field_names: Collection[str]
    notes: list[Note]
    enums: dict[str, EnumDraft] = field(default_factory=dict)
    glossary: dict[str, str] = field(default_factory=dict)

    def type_of(self, wire: str, side: Side, entry: Entry | None, samples: Sequence[Any], line: int) -> str:
        """The type of a single value, as the catalogue writes it."""
        known = self.facts.glossary.get(wire)
        text = entry.text if entry else ""
        usual = known.type if known else None
        if side == "request" and entry and entry.doc_type.startswith("string"):
            samples = [str(one) if _is_plain_number(one) else one for one in samples]
        found = self._by_flag(wire, usual, text, samples, side)
        if found is None and (usual is None or usual.kind in ("str", "enum") or self._lists_words(text)):
            found = self._held_against(samples, wire, self._by_values(wire, side, usual, text, samples, line), line)
        if found is None and usual is not None and usual.kind == "int":
            found = self._large(wire, text, samples, line)
        found = found or by_text(wire, side, text, usual, samples)
        if found is None and usual is not None:
            found = fitting(usual, samples)
            if found is None:
                self._say_other_sense(wire, "is true or false", "is none of them in the example", line)
        if found is None:
            found = by_sample(wire, samples) if samples else by_name(wire, entry.doc_type if entry else "")
        if side == "request" and found == "str":
            self._say_unread_values(wire, text, line)
        if known is None:
            self.glossary.setdefault(wire, found)
        elif usual is None:
            self._say_other_sense(wire, "holds fields", "has a single value", line)
        return found

    def _say_other_sense(self, wire: str, usual: str, here: str, line: int) -> None:
        """Of a field whose Python name and meaning in the glossary are those of another kind of thing."""
        name = self.facts.glossary[wire].name
        said = f"the glossary's {usual}, this one {here}: `{name}` and its meaning may be wrong, so write others here"
        self._remark(wire, said, line)

    def _say_unread_values(self, wire: str, text: str, line: int) -> None:
        """Of a parameter that is drafted as text: words that may be its values."""
        known = self.facts.glossary.get(wire)
        if known is not None and known.type is not None and known.type.kind == "str":
            text = _EXAMPLE.sub("", text)
        words = [word for word in perhaps_values(text) if word not in self.field_names]
        if words:
            said = f"no set of values was recognised; nothing is to do if it is free text, but {_quoted(text)}"
            self._remark(wire, f"{said} has {', '.join(words)}", line)

    def _lists_words(self, text: str) -> bool:
        """Whether a text lists values in backticks none of which is a number."""
        listed = listed_values(text, self.field_names)
        return len(listed) > 1 and f"`{listed[0]}`" in text and not any(any(map(str.isdigit, one)) for one in listed)

    def _large(self, wire: str, text: str, samples: Sequence[Any], line: int) -> str | None:
        """A set of values of which not all are numbers, as of the levels `1/5/15/50/max`."""
        match = mentioned_enum(text, _texts(samples), self.facts.enums)
        if match.type is None or all(value.isdigit() for value in self.facts.enums[match.type].values):
            return None
        self._remark(wire, match.remark, line)
        return match.type

    def holds_fields(self, wire: str, line: int) -> None:
        """Remember a field that holds other fields."""
        known = self.facts.glossary.get(wire)
        if known is None:
            self.glossary.setdefault(wire, "object")
        elif known.type is not None and known.type.kind != "unknown":
            self._say_other_sense(wire, "has a single value", "holds fields", line)

    def is_unknown(self, wire: str) -> None:
        """Remember a field of which nobody knows what it holds."""
        if wire not in self.facts.glossary:
            self.glossary.setdefault(wire, "unknown")

    def _by_flag(self, wire: str, usual: Scalar | None, text: str, samples: Sequence[Any], side: Side) -> str | None:
        if usual is not None and usual.kind not in ("flag", "str", "bool", "enum"):
            return None
        if any(isinstance(sample, bool) for sample in samples):
            return "bool"
        others = [name for name in self.field_names if name != wire]
        listed = (listed_values(text, others), *values_in_rows(text))
        found = next((flag for values in listed if (flag := flag_of(values))), None)
        shown = next((word for word in samples if isinstance(word, str) and word.lower() in _FLAG_WORDS), None)
        if usual is not None and usual.kind == "flag":
            found = found or f"flag({'/'.join(usual.spelling)})"
        elif shown is not None and found is None and usual is None:
            found = _flag_like(shown)
        if found is not None and shown is not None and side == "response":
            return _respelt(found, shown)
        return found

    def _by_values(
        self, wire: str, side: Side, usual: Scalar | None, text: str, samples: Sequence[Any], line: int
    ) -> str | None:
        if any(not isinstance(sample, str) for sample in samples):
            return None
        usual_enum = usual.enum if usual and usual.enum else None
        if usual_enum and samples and all(sample.isdigit() for sample in samples):
            is_value = any(sample in self.facts.enums[usual_enum].values for sample in samples)
            return usual_enum if is_value else by_sample(wire, samples)
        if usual_enum is None and (named := named_enum(wire, text, self.facts.enums)):
            return named
        shown = _texts(samples)
        if usual_enum and (own := self._of_its_own(wire, self.facts.enums[usual_enum], text, shown, line)):
            return own
        if usual_enum is None and (large := mentioned_enum(text, shown, self.facts.enums)).type:
            self._remark(wire, large.remark, line)
            return large.type
        values = listed_values(text, self.field_names)
        if usual_enum is None or not _are_of(self.facts.enums[usual_enum], (*values, *shown)):
            match = self._by_words(values, text, shown)
            if match.type is not None:
                self._remark(wire, match.remark, line)
                return match.type
        if not values:
            return self._by_rows(wire, usual, text, samples, line) if usual_enum is None else usual_enum
        match = matching_enum(values, usual_enum, self.facts.enums)
        self._remark(wire, match.remark, line)
        is_decided = usual is not None and pascal_case(snake_case(wire)) not in _GENERIC
        if match.type is not None or is_decided or "..." in text:
            return match.type
        # Answers may hold values that the docs have forgotten; what a request sends must be among those listed.
        is_certain = side == "response" and f"`{values[0]}`" in text
        proposed = self._proposed(wire, values, () if is_certain else samples, line)
        left_out = [value for value in listed_values(text, ()) if value not in values]
        if proposed and left_out:
            self._remark(wire, f"is {', '.join(left_out)} a value too? left out, since a field is called so", line)
        return proposed

    def _of_its_own(self, wire: str, usual: Enum, text: str, shown: Sequence[str], line: int) -> str | None:
        """A set of values other than the glossary's, where both the page's text and its example contradict that."""
        values = listed_values(text, self.field_names) or words_of_case(text, shown, usual)
        if not shown or set(values) & set(usual.values) or not set(shown) <= set(values):
            return None
        equal = next((name for name, enum in self.facts.enums.items() if set(enum.values) == set(values)), None)
        found = equal or self._proposed(wire, values, shown, line)
        if found:
            has = f"{usual.name}, the glossary's, has none of {', '.join(values)}, which text and example have"
            self._remark(wire, f"{has}: {found} is {'taken' if equal else 'proposed'}", line)
        return found

    def _by_words(self, values: Collection[str], text: str, shown: Collection[str]) -> Match:
        """The enum that has just the listed values; else the one whose values are words of the text."""
        equal = matching_enum(values, None, self.facts.enums) if values else Match(None)
        is_equal = equal.type is not None and set(self.facts.enums[equal.type].values) == set(values)
        if is_equal and _are_of(self.facts.enums[equal.type or ""], shown):
            return equal
        if "..." in text and values:
            holding = [enum for enum in self.facts.enums.values() if set(values) < set(enum.values)]
            if len(holding) == 1:
                return Match(holding[0].name, f"the page lists some values only; they are of {holding[0].name}")
        return Match(None) if len(values) > 1 else worded_enum(text, shown, self.facts.enums)

    def _held_against(self, samples: Sequence[Any], wire: str, name: str | None, line: int) -> str | None:
        """A set of values, unless the page's own example shows another one; its case does not count."""
        known = self.facts.enums.get(name or "") or self.enums.get(name or "")
        if known is None:
            return name
        values = {one.lower() for one in known.values}
        shown = [
            one for one in samples if isinstance(one, str) and one.lower() not in values and not is_placeholder(one)
        ]
        if not shown:
            return name
        self._remark(wire, f"the example has {shown[0]!r}, which {name} lacks: its type is written as str", line)
        return "str"

    def _by_rows(self, wire: str, usual: Scalar | None, text: str, samples: Sequence[Any], line: int) -> str | None:
        for values in values_in_rows(text):
            equal = [name for name, enum in self.facts.enums.items() if set(enum.values) == set(values)]
            if equal:
                return equal[0]
        longest = max(values_in_rows(text), key=len, default=())
        if usual is None and len(longest) >= _SURELY_VALUES and not set(longest) & set(self.field_names):
            return self._proposed(wire, longest, samples, line)
        return None

    def _proposed(self, wire: str, values: tuple[str, ...], samples: Sequence[Any], line: int) -> str | None:
        if len(values) < 2 or not {one.lower() for one in samples} <= {one.lower() for one in values}:
            return None
        name = pascal_case(snake_case(wire))
        known = self.enums.get(name)
        if name in self.facts.enums or name in _GENERIC or (known and set(known.values) != set(values)):
            # `...Result` is what classes of responses are called.
            name = pascal_case(self.subject) + name.replace("Result", "Outcome")
        if (known := self.enums.get(name)) and set(known.values) != set(values):
            return None
        self.enums.setdefault(name, EnumDraft(name, values, line))
        return name

    def _remark(self, wire: str, remark: str | None, line: int) -> None:
        if remark:
            self.notes.append(Note(line, f"{wire}: {remark}"))


def _quoted(text: str) -> str:
    """A text in quotes, as far as it can be read at a glance."""
    plain = " ".join(text.split())
    return f"'{plain[:_MOST_OF_TEXT]}...'" if len(plain) > _MOST_OF_TEXT else f"'{plain}'"


def _is_plain_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _texts(samples: Sequence[Any]) -> list[str]:
    return [one for one in samples if isinstance(one, str) and one and not is_placeholder(one)]


def _are_of(enum: Enum, values: Collection[str]) -> bool:
    known = {value.lower() for value in enum.values}
    return all(value.lower() in known for value in values)


def _flag_like(word: str) -> str:
    pair = next(pair for pair in (("yes", "no"), ("true", "false"), ("on", "off")) if word.lower() in pair)
    return _respelt(f"flag({'/'.join(pair)})", word)


def _respelt(flag: str, word: str) -> str:
    """A flag in the case of a word that was seen."""
    yes, _, no = flag.removeprefix("flag(").removesuffix(")").partition("/")
    if word.lower() not in (yes.lower(), no.lower()):
        return _flag_like(word)
    if word in (yes, no):
        return flag
    change = str.upper if word.isupper() else str.capitalize if word[0].isupper() else str.lower
    return f"flag({change(yes)}/{change(no)})"
