"""The catalogue next to what others list: what they have and it lacks, and the other way round."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from generator.check.catalogue import CatalogueInvalid, load
from generator.compare.foreign import Calls, NotComparable, read_calls
from generator.model.catalogue import Catalogue


def run(project: Path, file: Path) -> int:
    """Print how a file differs from the catalogue, and which parts are not read; 1 if one of them can't be read."""
    skipped: list[str] = []
    try:
        theirs = read_calls(file, skipped)
        catalogue = load(project / "spec")
    except NotComparable as error:
        print(error, file=sys.stderr)
        return 1
    except CatalogueInvalid as invalid:
        print("\n".join(invalid.lines), file=sys.stderr)
        return 1
    for line in comparison(catalogue, theirs):
        print(line)
    for line in skipped:
        print(line, file=sys.stderr)
    return 0


def comparison(catalogue: Catalogue, theirs: Calls) -> Iterator[str]:
    """Lines that say what is in one of the two alone, by name."""
    ours = {call: one for one in catalogue.operations for call in (f"{one.method} {one.path}", *one.aliases)}
    lacking = sorted(theirs.keys() - ours.keys())
    yield f"operations that the catalogue lacks: {len(lacking)}"
    for call in lacking:
        names = sorted(theirs[call] or ())
        yield f"  {call}{': ' if names else ''}{', '.join(names)}"
    more: list[str] = []
    fewer: list[str] = []
    alone: list[str] = []
    for one in catalogue.operations:
        listed = [theirs[call] for call in (f"{one.method} {one.path}", *one.aliases) if call in theirs]
        known = {name for names in listed if names is not None for name in names}
        mine = {parameter.wire for parameter in one.request}
        if not listed:
            alone.append(f"  {one.address}: {one.method} {one.path}")
        elif any(names is not None for names in listed):
            more += [f"  {one.address}: {', '.join(sorted(known - mine))}"] if known - mine else []
            fewer += [f"  {one.address}: {', '.join(sorted(mine - known))}"] if mine - known else []
    yield from _section("operations with parameters that the catalogue lacks", more)
    yield from _section("operations that the file lacks", alone)
    yield from _section("operations with parameters that the file lacks", fewer)
    if all(names is None for names in theirs.values()):
        yield "the file says nothing of parameters"


def _section(what: str, lines: list[str]) -> Iterator[str]:
    yield f"{what}: {len(lines)}"
    yield from lines
