"""docs/architecture.md names the rooms that there are, and files that exist; the contracts order the same rooms."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from folders import PROJECT

PAGE = (PROJECT / "docs" / "architecture.md").read_text("utf-8")
RUNTIME, GENERATOR = PROJECT / "runtime" / "bitget_runtime", PROJECT / "generator"
ROOTS = (PROJECT, RUNTIME, GENERATOR, PROJECT / "generated" / "bitget_client")
IS_PATH = re.compile(r"\w[\w/]*(/|(\.\w+)*\.(py|md|json|yaml|toml|jinja2?))")
CONTRACTS = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]


def rooms_of_the_page(title: str) -> list[str]:
    """The first column of the table below a heading."""
    section = PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    return re.findall(r"^\| `([a-z_/]+)/` \|", section, re.MULTILINE)


def rooms_below(folder: Path) -> set[str]:
    return {path.parent.relative_to(folder).as_posix() for path in folder.rglob("__init__.py")} - {"."}


def layers(container: str) -> list[str]:
    """Modules of a package from top to bottom, as the contract of its layers has them."""
    [contract] = [one for one in CONTRACTS if one["type"] == "layers" and one.get("containers") == [container]]
    return [name for layer in contract["layers"] for name in re.findall(r"\w+", layer)]


@pytest.mark.parametrize(
    ("title", "folder"), [("Rooms of the runtime", RUNTIME), ("Rooms of the generator", GENERATOR)]
)
def test_the_page_has_every_room_once(title: str, folder: Path) -> None:
    named = rooms_of_the_page(title)
    assert len(named) == len(set(named))
    assert set(named) == rooms_below(folder)


def test_the_page_has_the_rooms_of_the_runtime_in_the_order_that_is_checked() -> None:
    named = [room for room in rooms_of_the_page("Rooms of the runtime") if "/" not in room and room != "frozen"]
    assert named == [room for room in layers("bitget_runtime") if room in named]


def drawings() -> dict[str, ElementTree.Element]:
    """The drawings that the page shows, by their alternative text."""
    shown = re.findall(r"!\[([^]]+)\]\((.+)\)", PAGE)
    return {text: ElementTree.parse(PROJECT / "docs" / path).getroot() for text, path in shown}


def places() -> Iterator[str]:
    """Whatever looks like the path of a file or a folder; the row of a room names files in that room."""
    for words, drawing in drawings().items():
        yield from filter(IS_PATH.fullmatch, re.findall(r"[\w/.]+[\w/]", " ".join([words, *drawing.itertext()])))
    for line in PAGE.splitlines():
        room = re.match(r"\| `([a-z_/]+/)` \|", line)
        for name in filter(IS_PATH.fullmatch, re.findall(r"`([^`]+)`", line)):
            yield room[1] + name if room and "/" not in name else name


@pytest.mark.parametrize("place", sorted(set(places())))
def test_what_the_page_names_exists(place: str) -> None:
    assert any((root / place).exists() for root in ROOTS)


def test_a_drawing_says_what_it_shows_to_those_who_do_not_see_it() -> None:
    assert len(drawings()) == 2
    for drawing in drawings().values():
        parts = {part.get("id"): part.text for part in drawing}
        assert all(parts[name] for name in drawing.attrib["aria-labelledby"].split())


NAMED_ABOVE = {
    ("facts", "rest"): "the API's operations are loaded when they are asked for",
    ("paging", "rest"): "a walk takes the client that calls, and the operation that it calls",
}
"""Types of a room above that a room names in annotations alone, and why; import-linter leaves such imports out."""


def test_types_are_named_from_below_too_except_where_it_is_said_why() -> None:
    [contract] = [one for one in CONTRACTS if one["type"] == "layers" and one.get("containers") == ["bitget_runtime"]]
    floors = {name: floor for floor, layer in enumerate(contract["layers"]) for name in re.findall(r"\w+", layer)}
    found = set()
    for path in RUNTIME.rglob("*.py"):
        room = path.relative_to(RUNTIME).parts[0].removesuffix(".py")
        for other in re.findall(r"^ *from bitget_runtime\.(\w+)[\w.]* import", path.read_text("utf-8"), re.MULTILINE):
            if floors.get(other, 99) < floors.get(room, 0):
                found.add((room, other))
    assert found == NAMED_ABOVE.keys()
