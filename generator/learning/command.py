"""`python -m generator learn FOLDER`: what clients have recorded, as a patch of the catalogue to look at or to take."""

from __future__ import annotations

import difflib
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.check.catalogue import CatalogueInvalid, load
from generator.generating import refuse
from generator.importer.facts import CatalogueFacts
from generator.learning import texts
from generator.learning.changes import Change, Learner
from generator.learning.records import Record, read_records
from generator.problems import Problems
from generator.replacing import replace_file
from generator.update.spec_text import Edit, Overlap, SpecText, edited

_DEPARTS = re.compile(
    r"(?P<file>[^:]+):(?P<line>\d+):\d+: example: (?P<what>.+): fix the fields, or say so in 'departs'"
)


@dataclass
class Lesson:
    """What a record asks of the catalogue.

    Attributes:
        changes: Each with its edits.
        files: The files as they would be, if they differ.
        before: The same files as they are.
        objections: The mistakes that the catalogue would have then, to be fixed by hand.
    """

    changes: list[Change] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    objections: list[str] = field(default_factory=list)

    def patch(self) -> str:
        """A unified diff, as `git apply` takes it."""
        return "".join(_diff(name, self.before[name], text) for name, text in sorted(self.files.items()))


def run(project: Path, folder: Path, *, write: bool) -> int:
    """Print what was learned, and take it into the catalogue if that is wanted; 1 if it can't be read."""
    if not folder.is_dir():
        print(f"{folder}: there is no such folder: give the one that client.record(...) received", file=sys.stderr)
        return 1
    record = read_records(folder)
    for line in record.unread:
        print(f"skipped: {line}", file=sys.stderr)
    try:
        lesson = learn(project, record)
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    for change in lesson.changes:
        print(f"{'' if change.edits else 'by hand: '}{change.where}: {change.says}", file=sys.stderr)
    for line in lesson.objections:
        print(f"after the patch: {line}", file=sys.stderr)
    if write:
        for name, text in lesson.files.items():
            replace_file(project / name, text)
    else:
        sys.stdout.write(lesson.patch())
    taken = sum(bool(change.edits) for change in lesson.changes)
    print(f"files read: {record.files}, changes: {taken}, by hand: {len(lesson.changes) - taken}", file=sys.stderr)
    return 0


def learn(project: Path, record: Record) -> Lesson:
    """What a record asks of the catalogue in a project.

    Raises:
        CatalogueInvalid: the catalogue has mistakes as it is.
    """
    catalogue = load(project / "spec")
    facts = CatalogueFacts.load(project / "spec", Problems())
    assert facts is not None  # it was loaded just now
    learner = Learner(project, catalogue, facts.glossary)
    lesson = Lesson(learner.changes(record))
    if not any(change.edits for change in lesson.changes):
        return lesson
    lesson.files = _edited(lesson, learner.files)
    lesson.before = {name: learner.files[name].text for name in lesson.files}
    lesson.objections = _mend_examples(project, lesson.files)
    return lesson


def _edited(lesson: Lesson, files: Mapping[str, SpecText]) -> dict[str, str]:
    """Each file with the edits of all changes; a change whose edit overlaps another one is left to a person."""
    edits: dict[str, list[Edit]] = {}
    for index, change in enumerate(lesson.changes):
        tried = {name: list(edits.get(name, ())) for name, _ in change.edits}
        for name, edit in change.edits:
            tried[name].append(edit)
        try:
            for name, found in tried.items():
                edited(files[name].text, found)
        except Overlap:
            lesson.changes[index] = Change(change.where, f"{change.says}: another change is of the same text")
        else:
            edits |= tried
    return {name: edited(files[name].text, sorted(found, key=_depth)) for name, found in edits.items()}


def _depth(edit: Edit) -> int:
    """Of what is inserted at one place, the end of an inner object comes first."""
    line = edit.text.lstrip("\n")
    return len(line.lstrip(" ")) - len(line)


def _mend_examples(project: Path, files: dict[str, str]) -> list[str]:
    """Say of each documented example that the wire has overtaken how it departs; returns what else is wrong then."""
    objections: list[str] = []
    departures: dict[tuple[str, int], list[str]] = {}
    for line in _objections(project, files):
        if (match := _DEPARTS.fullmatch(line)) and match["file"] in files:
            departures.setdefault((match["file"], int(match["line"])), []).append(match["what"])
        else:
            objections.append(line)
    edits: dict[str, list[Edit]] = {}
    for (name, number), found in departures.items():
        edit = texts.departing(SpecText(files[name]), number, f"{'; '.join(found)}.")
        if edit is None:
            objections.append(f"{name}:{number}: the example does not fit: {'; '.join(found)}")
        elif edit.start in {other.start for other in edits.get(name, ())}:
            continue  # of the request next to the response, which says so already
        else:
            edits.setdefault(name, []).append(edit)
    for name, of_file in edits.items():
        files[name] = edited(files[name], of_file)
    return objections


def _objections(project: Path, files: Mapping[str, str]) -> Iterable[str]:
    """What is wrong with the catalogue once files of it are changed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "spec"
        shutil.copytree(project / "spec", copy)
        for name, text in files.items():
            (Path(folder) / name).write_bytes(text.encode())
        try:
            load(copy)
        except CatalogueInvalid as invalid:
            return invalid.lines
    return ()


def _diff(name: str, before: str, after: str) -> str:
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
