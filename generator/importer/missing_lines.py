"""Lines that drafts need in the glossary and in enums.yaml, complete but for their meanings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.importer.departures import usable_name
from generator.importer.facts import CatalogueFacts, EnumDraft
from generator.importer.neighbours import names_elsewhere
from generator.naming import snake_case


def glossary_lines(glossary: Mapping[str, str], where: str, facts: CatalogueFacts) -> list[str]:
    """What to add to the glossary, and what files call these fields that have them with a meaning of their own.

    Args:
        glossary: Type by name.
        where: What the remarks begin with, a page and its line.
        facts: What the catalogue knows already.
    """
    if not glossary:
        return []
    known = {wire: names_elsewhere(facts.files, wire) for wire in glossary}
    named = [
        f"{where}: {wire} is {' and '.join(f'{name} in {address}' for name, address in names.items())}"
        for wire, names in known.items()
        if names
    ]
    said = f"{where}: not in the glossary yet: complete these lines, and add them to spec/glossary.yaml"
    return [*named, said, "", *(_glossary_line(wire, type_) for wire, type_ in glossary.items())]


def _glossary_line(wire: str, type_: str) -> str:
    name = usable_name(wire)
    return f"{wire}: {type_}{f' as {name}' if name != snake_case(wire) else ''} - "


def merged_glossary(found: Sequence[tuple[str, Mapping[str, str]]]) -> tuple[dict[str, str], list[str]]:
    """The lines of several drafts together, sorted, and a remark for each name that two of them need otherwise.

    Args:
        found: Of each draft where it comes from, and what it needs.
    """
    merged: dict[str, str] = {}
    first: dict[str, str] = {}
    remarks: list[str] = []
    for where, glossary in found:
        for wire, type_ in glossary.items():
            first.setdefault(wire, where)
            if merged.setdefault(wire, type_) != type_:
                said = (
                    f"{wire} is {type_} here and {merged[wire]} in {first[wire]}: write the type into one of the files"
                )
                remarks.append(f"{where}: {said}")
    return dict(sorted(merged.items(), key=lambda entry: entry[0].lower())), remarks


def enums_of_several(found: Sequence[tuple[str, EnumDraft]]) -> Iterator[tuple[str, EnumDraft, str]]:
    """The sets of values that several drafts need, each once: where it comes from, the set, and what to do about it.

    Args:
        found: Where each comes from, and the set.
    """
    first: dict[str, tuple[str, EnumDraft]] = {}
    for where, enum in found:
        if enum.name not in first:
            first[enum.name] = where, enum
            yield where, enum, "no enum has these values: complete this in spec/enums.yaml"
        elif first[enum.name][1].values != enum.values:
            place = first[enum.name][0]
            said = f"no enum has these values, and {place} needs one of this name: give this one another name"
            yield where, enum, said
