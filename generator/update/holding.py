"""Checks all pages of a folder against the catalogue."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.importer.facts import CatalogueFacts
from generator.model.catalogue import Catalogue
from generator.model.rest import Operation
from generator.update.changes import Change, Comparison
from generator.update.heads import read_edit
from generator.update.pages import PageFacts, Unread, read_endpoints
from generator.update.spec_text import SpecText

ENUMS = "enums.yaml"


@dataclass
class Held:
    """What pages say.

    Attributes:
        changes: What differs, by the page that says so.
        new: Endpoints that the catalogue lacks.
        unread: What can't be read.
        seen: The page that describes each operation, by its address.
    """

    changes: list[Change] = field(default_factory=list)
    new: list[PageFacts] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    seen: dict[str, Path] = field(default_factory=dict)


@dataclass
class Catalogued:
    """The catalogue as objects and as text.

    Attributes:
        day: When the pages were saved; empty if that is not known.
    """

    spec: Path
    catalogue: Catalogue
    facts: CatalogueFacts
    day: str = ""
    texts: dict[str, SpecText] = field(default_factory=dict)

    def text(self, file: str) -> SpecText:
        """A file of the catalogue, by its path below `spec/`."""
        if file not in self.texts:
            self.texts[file] = SpecText((self.spec / file).read_bytes().decode("utf-8"))
        return self.texts[file]

    def hold(self, pages: Iterable[Path], docs_of: dict[Path, str]) -> Held:
        """What the pages say otherwise; each endpoint once, by the first page that describes it."""
        held = Held()
        by_call = {call: one for one in self.catalogue.operations for call in _calls(one)}
        drafted: set[str] = set()
        for page in pages:
            for one in read_endpoints(page, self.facts, docs_of.get(page)):
                if isinstance(one, Unread):
                    held.unread.append(one)
                elif (operation := by_call.get(one.call)) is None:
                    if one.call not in drafted:
                        drafted.add(one.call)
                        held.new.append(one)
                elif operation.address in held.seen:
                    first = held.seen[operation.address]
                    held.unread.append(Unread(page, 1, f"{one.call} was taken from {first} already"))
                else:
                    held.seen[operation.address] = page
                    held.changes += self._changes(operation, one)
        return held

    def _changes(self, operation: Operation, page: PageFacts) -> Iterator[Change]:
        file = file_of(operation)
        found = Comparison(operation, file, self.text(file), self.text(ENUMS), page, self.facts).changes()
        for one in found:
            yield replace(one, known=one.known or self._older(operation, one))

    def dated(self, held: Held, chosen: Collection[Change]) -> Iterator[Change]:
        """The day of the page, for each file that will agree with it: nothing that differs is left undecided."""
        left = {one.file for one in held.changes if not one.known and one not in chosen}
        for operation in self.catalogue.operations:
            file, is_seen = file_of(operation), operation.address in held.seen
            is_open = not is_seen or file in left or self.day <= operation.age.read
            edit = None if is_open else read_edit(self.text(file), self.day)
            if edit is not None:
                yield Change("read", file, 1, f"agrees with the page of {self.day}", ((file, edit),))

    def _older(self, operation: Operation, change: Change) -> str | None:
        """Why the catalogue knows better than a page, by the dates of both."""
        age = operation.age
        if self.day and age.read[: len(self.day)] > self.day:
            return f"the file follows a newer page, of {age.read}"
        if change.kind in ("field", "type") and age.confirmed and age.confirmed >= self.day:
            return f"the wire agreed with the file on {age.confirmed}"
        return None


def file_of(operation: Operation) -> str:
    """The file of an operation, below `spec/`."""
    return operation.place.file.partition("/")[2]


def _calls(operation: Operation) -> tuple[str, ...]:
    return (f"{operation.method} {operation.path}", *operation.aliases)
