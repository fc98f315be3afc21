"""Checks a draft with the project's own reader: what examples contradict goes to `departs`, the rest is reported."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from generator.check.catalogue import CatalogueInvalid, load
from generator.importer.facts import CatalogueFacts, Draft, EnumDraft, FieldDraft, Note, StreamDraft
from generator.importer.yaml_text import operation_yaml, scalar
from generator.model.catalogue import Catalogue
from generator.model.scalars import written
from generator.naming import objection, snake_case
from generator.read.source.grammar import OBJECT

D = TypeVar("D", Draft, StreamDraft)

_MOST = 6
_MEANING = "To be written."
_EXAMPLE = ": example: "
_ADVICE = ": fix the fields, or say so in 'departs'"


def with_departures(draft: Draft, facts: CatalogueFacts) -> Draft:
    """The draft, with whatever its examples contradict said in `departs`."""
    return departing(draft, lambda one: read_back(one, facts))


def departing(draft: D, read: Callable[[D], Catalogue]) -> D:
    """The same of any draft that the catalogue's reader can read back."""
    notes: dict[Note, None] = {}
    examples = []
    for example in draft.examples:
        said = _departs(_mistakes(read, replace(draft, examples=(example,))), example.line, notes)
        examples.append(replace(example, departs=said))
    return replace(draft, examples=tuple(examples), notes=(*draft.notes, *notes))


def _departs(found: Iterable[str], line: int, notes: dict[Note, None]) -> str | None:
    """What an example contradicts, of all that the catalogue's reader says; the rest goes to the notes."""
    misfits = []
    for mistake in found:
        if _EXAMPLE in mistake and mistake.endswith(_ADVICE):
            misfits.append(mistake.partition(_EXAMPLE)[2].removesuffix(_ADVICE))
        else:
            notes[Note(1, f"the catalogue will refuse this: {mistake}")] = None
    if misfits:
        notes[Note(line, f"example: {'; '.join(misfits[:_MOST])}: written to 'departs'")] = None
    return sentences(misfits)


def _mistakes(read: Callable[[D], Catalogue], draft: D) -> list[str]:
    """What the catalogue's reader has against a draft whose glossary lines and enums are completed."""
    try:
        read(draft)
    except CatalogueInvalid as invalid:
        return list(invalid.lines)
    return []


def read_back(draft: Draft, facts: CatalogueFacts) -> Catalogue:
    """A catalogue of the drafted operation alone, with its glossary lines and enums completed.

    Raises:
        CatalogueInvalid: it has mistakes.
    """
    file = Path("rest", *draft.address.split(".")).with_suffix(".yaml")
    text = operation_yaml(draft, "Drafted.", python_names(draft, facts))
    return loaded(file, text, (draft.request, draft.response), draft.glossary, draft.enums, facts)


def loaded(
    file: Path,
    text: str,
    sides: Iterable[FieldDraft],
    glossary: Mapping[str, str],
    enums: Iterable[EnumDraft],
    facts: CatalogueFacts,
) -> Catalogue:
    """A catalogue of one drafted file, with its glossary lines and enums completed.

    Raises:
        CatalogueInvalid: it has mistakes.
    """
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        place = spec / file
        place.parent.mkdir(parents=True)
        (spec / "rest").mkdir(exist_ok=True)
        place.write_text(text, "utf-8")
        for name in ("api.yaml", "errors.yaml"):
            shutil.copyfile(facts.folder / name, spec / name)
        used = list(_used(sides))
        (spec / "glossary.yaml").write_text(_glossary_text(glossary, facts, used), "utf-8")
        (spec / "enums.yaml").write_text(_enums_text(glossary, enums, facts, used), "utf-8")
        return load(spec, is_whole=False)


def python_names(draft: Draft | StreamDraft, facts: CatalogueFacts) -> dict[str, str]:
    """Python name by wire name: the glossary's, or one that can be used."""
    names = {wire: entry.name for wire, entry in facts.glossary.items()}
    return {**names, **{wire: usable_name(wire) for wire in draft.glossary}}


def usable_name(wire: str) -> str:
    """The wire name in snake_case; lengthened where Python or the generated code has another use for it."""
    name = snake_case(wire)
    if objection(name) is None:
        return name
    return f"{name}_value" if objection(f"{name}_value") is None else f"value_{name}"


def _used(sides: Iterable[FieldDraft]) -> Iterator[tuple[str, str | None]]:
    """Names and types of all fields."""
    remaining = list(sides)
    while remaining:
        one = remaining.pop()
        if one.wire:
            yield one.wire, one.type
        remaining += one.fields


def _glossary_text(glossary: Mapping[str, str], facts: CatalogueFacts, used: Sequence[tuple[str, str | None]]) -> str:
    wires = dict.fromkeys(wire for wire, _ in used)
    known = {wire: facts.glossary[wire] for wire in wires if wire in facts.glossary}
    lines: list[str] = []
    for wire, entry in known.items():
        type_ = written(entry.type) if entry.type else OBJECT
        lines.append(f"{scalar(wire)}: {scalar(f'{type_} as {entry.name} - {_MEANING}')}")
    for wire, drafted in glossary.items():
        if wire in wires:
            lines.append(f"{scalar(wire)}: {scalar(f'{drafted} as {usable_name(wire)} - {_MEANING}')}")
    return "\n".join(lines) + "\n" if lines else "{}\n"


def _enums_text(
    glossary: Mapping[str, str],
    enums: Iterable[EnumDraft],
    facts: CatalogueFacts,
    used: Sequence[tuple[str, str | None]],
) -> str:
    drafted = {enum.name: enum.values for enum in enums}
    wanted = {type_ for _, type_ in used if type_}
    known = [facts.glossary[wire] for wire, _ in used if wire in facts.glossary]
    wanted |= {entry.type.enum for entry in known if entry.type}
    wanted |= set(glossary.values())
    lines = []
    for name, values in {**{name: tuple(enum.values) for name, enum in facts.enums.items()}, **drafted}.items():
        if name in wanted:
            lines += [f"{name}:", f"  meaning: {_MEANING}", "  values:"]
            lines += [f"    - {scalar(value)}" for value in values]
    return "\n".join(lines) + "\n" if lines else "{}\n"


def sentences(misfits: list[str]) -> str | None:
    """What `departs` says of an example."""
    if not misfits:
        return None
    more = f" And {len(misfits) - _MOST} more." if len(misfits) > _MOST else ""
    return " ".join(f"{misfit}." for misfit in misfits[:_MOST]) + more
