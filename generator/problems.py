"""Mistakes in the catalogue: all are found in one run, each is reported once with its place."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field

MOST_MISTAKES = 300
"""Mistakes reported per run, at most."""
_MOST_NAMES = 10_000
_LONGEST_MESSAGE = 600
_LONGEST_WORD = 80
"""Nobody meant a word that is longer than this."""


@dataclass(frozen=True, order=True)
class Place:
    """Where something is: file below the project, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class NotMade(Exception):
    """Something can't be generated, though the catalogue has no mistake."""


class TooManyMistakes(Exception):
    """There are more mistakes than anybody would read in one run."""


@dataclass
class Problems:
    """Mistakes found so far, without repetition; `most` are looked for."""

    most: int = MOST_MISTAKES
    found: dict[tuple[Place, str], None] = field(default_factory=dict)
    settled: set[Place] = field(default_factory=set)

    def add(self, place: Place, message: str) -> None:
        """Add a mistake.

        Raises:
            TooManyMistakes: there are very many, and continuing would only find more.
        """
        if place not in self.settled:
            self.found[place, message] = None
        self._check_count()

    def settle(self, place: Place, message: str) -> None:
        """Add a mistake that says all there is to say about its place: what else is wrong there follows from it."""
        self.add(place, message)
        self.settled.add(place)

    def take(self, other: Problems) -> None:
        """Add all that another one holds."""
        self.found.update(other.found)
        self.settled.update(other.settled)
        self._check_count()

    def _check_count(self) -> None:
        if len(self.found) >= self.most:
            raise TooManyMistakes(f"there are {self.most} mistakes, and there may be more: fix these first")

    @property
    def files(self) -> set[str]:
        """Files with mistakes."""
        return {place.file for place, _ in self.found}

    def lines(self) -> list[str]:
        """One line per mistake, in the order of the files."""
        return [_one_line(f"{place}: {message}") for place, message in sorted(self.found)]

    def __bool__(self) -> bool:
        return bool(self.found)


def _one_line(message: str) -> str:
    """The message without what a terminal can't show, and without the middle if it quotes half a file."""
    if len(message) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        message = f"{message[:half]} ... {message[-half:]}"
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in message)


def nearest(word: str, known: Iterable[str], likeness: float = 0.6) -> str | None:
    """What was probably meant by an unknown word; `likeness` goes from 0 to 1."""
    names = sorted(known)
    if len(word) > _LONGEST_WORD or len(names) > _MOST_NAMES:
        return None
    if word in names:  # as most are
        return word
    close = difflib.get_close_matches(word, names, n=1, cutoff=likeness)
    return next(iter(close), None) or next((name for name in names if name.casefold() == word.casefold()), None)


def meant(word: str, allowed: Iterable[str]) -> str:
    """The end of a message about an unknown word: what was probably meant, or else what is allowed."""
    names = sorted(allowed)
    close = nearest(word, names)
    if close is not None:
        return f"did you mean {close!r}?"
    return f"known are {', '.join(names)}" if len(names) <= 24 else "no similar name exists"
