"""Mistakes in the catalogue: found all in one run, each said once with its place."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands: file below the project, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass
class Problems:
    """Mistakes found so far, without repetition."""

    found: dict[tuple[Place, str], None] = field(default_factory=dict)

    def add(self, place: Place, message: str) -> None:
        self.found[place, message] = None

    def lines(self) -> list[str]:
        """A line a mistake, in the order of the files."""
        return [f"{place}: {message}" for place, message in sorted(self.found)]

    def __bool__(self) -> bool:
        return bool(self.found)


def meant(word: str, allowed: Iterable[str]) -> str:
    """The end of a message about an unknown word: what was probably meant, or else what is allowed."""
    names = sorted(allowed)
    close = difflib.get_close_matches(word, names, n=1)
    if not close:
        close = [name for name in names if name.casefold() == word.casefold()][:1]
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known are {', '.join(names)}" if len(names) <= 20 else "there is none that is spelt nearly so"
