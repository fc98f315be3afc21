"""From differences that are taken to the new text of each file: whole and without mistakes of YAML, or not at all."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.importer.drafting import summary_of
from generator.problems import Problems
from generator.read.strict_yaml import read
from generator.replacing import replace_file
from generator.update.changes import Change
from generator.update.drafted_lines import drafted_file
from generator.update.heads import read_edit
from generator.update.holding import Catalogued
from generator.update.pages import PageFacts
from generator.update.spec_text import Edit, Overlap, SpecText, edited


@dataclass
class Patches:
    """New texts.

    Attributes:
        texts: Text of each file that is to change, by its path below `spec/`.
        failures: Why another file stays as it is, though something of it was to change.
    """

    catalogued: Catalogued
    texts: dict[str, str] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    def change(self, changes: Iterable[Change]) -> None:
        """Take differences."""
        edits: dict[str, list[Edit]] = {}
        for one in changes:
            for file, edit in one.edits:
                edits.setdefault(file, []).append(edit)
        for file, found in edits.items():
            try:
                text = edited(self.catalogued.text(file).text, found)
            except Overlap as error:
                self.failures.append(f"spec/{file}: {error}")
            else:
                self._take(file, text)

    def add(self, page: PageFacts) -> None:
        """Draft the file of a call that the catalogue lacks."""
        draft = page.draft
        file = f"rest/{draft.address.replace('.', '/')}.yaml"
        where = f"{page.page}:1: {page.call} is new, and"
        if not page.can_be_new:
            self.failures.append(f"{where} where its page is published is not known: --docs says where the folder is")
        elif (self.catalogued.spec / file).exists() or file in self.texts:
            self.failures.append(f"{where} spec/{file} is another call: draft it elsewhere with make new")
        else:
            text = drafted_file(draft, self.catalogued.facts, summary_of(draft.title))
            if self.catalogued.day and (edit := read_edit(SpecText(text), self.catalogued.day)):
                text = edited(text, [edit])
            self._take(file, text)

    def _take(self, file: str, text: str) -> None:
        mistakes = _mistakes(text, f"spec/{file}")
        self.failures += [f"{one}: nothing of this file is changed" for one in mistakes]
        if not mistakes:
            self.texts[file] = text

    def lines(self) -> Iterator[str]:
        """All of it as one patch, for `git apply`."""
        for file, text in sorted(self.texts.items()):
            path = self.catalogued.spec / file
            before = path.read_bytes().decode("utf-8") if path.exists() else ""
            names = f"a/spec/{file}" if before else "/dev/null", f"b/spec/{file}"
            for line in difflib.unified_diff(_lines(before), _lines(text), *names):
                yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"

    def write(self) -> Iterator[str]:
        """Write it, a file at a time and each in one step; yields what is written."""
        for file, text in sorted(self.texts.items()):
            path = self.catalogued.spec / file
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, text)
            yield f"spec/{file}"


def _lines(text: str) -> Sequence[str]:
    return text.splitlines(keepends=True)


def _mistakes(text: str, name: str) -> list[str]:
    """What the strict reader of YAML has against a text; what it means is for `make gen` to judge."""
    problems = Problems()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.yaml"
        path.write_bytes(text.encode())
        read(path, name, problems)
    return list(problems.lines())
