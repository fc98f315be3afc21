"""Fields of a page as lines of a file that is there already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.importer.departures import python_names, usable_name
from generator.importer.facts import CatalogueFacts, Draft, FieldDraft
from generator.importer.yaml_text import operation_yaml, scalar
from generator.naming import snake_case


def field_lines(one: FieldDraft, mark: str, indent: int, facts: CatalogueFacts, taken: set[str]) -> Iterator[str]:
    """A field with what it holds; `taken` are the Python names of its neighbours."""
    key = scalar(one.key + (mark if one.marked else ""))
    entry = facts.glossary.get(one.wire)
    name = entry.name if entry else usable_name(one.wire)
    usual = entry.name if entry else snake_case(one.wire)
    if name in taken:
        name = f"{name}_2"
    given = f" as {name}" if name != usual else ""
    margin = " " * indent
    if one.type is not None:
        yield f"{margin}{key}: {scalar(one.type + given)}"
        return
    yield f"{margin}{key}{given}:"
    for inner in one.fields:
        yield from field_lines(inner, mark, indent + 2, facts, set())


def response_lines(draft: Draft, facts: CatalogueFacts) -> str:
    """The response as the file of a new operation has it."""
    return _part(draft, facts, "response", "examples:")


def example_lines(draft: Draft, facts: CatalogueFacts) -> str:
    """The examples likewise."""
    return _part(draft, facts, "examples:", "\0")


def drafted_file(draft: Draft, facts: CatalogueFacts, summary: str) -> str:
    """The whole file."""
    return operation_yaml(draft, summary, _names(draft, facts))


def _names(draft: Draft, facts: CatalogueFacts) -> Mapping[str, str]:
    return python_names(draft, facts)


def _part(draft: Draft, facts: CatalogueFacts, start: str, end: str) -> str:
    lines = drafted_file(draft, facts, "Drafted.").splitlines(keepends=True)
    first = next((at for at, line in enumerate(lines) if line.startswith(start)), len(lines))
    last = next((at for at, line in enumerate(lines) if line.startswith(end)), len(lines))
    return "".join(lines[first:last])
