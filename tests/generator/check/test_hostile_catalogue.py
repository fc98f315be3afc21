"""Hostile text wherever the catalogue holds text: refused with its place, or nothing but text in what is generated."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import tokenize
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from folders import PROJECT
from generator.__main__ import main
from generator.check.catalogue import CatalogueInvalid, load

SPEC = PROJECT / "tests" / "golden" / "one_of_each" / "spec"
MARK = "hostile"
CODE = f'"""\'\'\'{MARK}\\"); open("ran", "w"); ("|`{{{{ 7 }}}}{{% x %}}%s\n#'
"""Ends strings, docstrings, comments, code spans and cells of tables, and is code after that."""
ONE_LINE = CODE.replace("\n", " ").replace('"""', '""')
"""The same where line ends and three quotes are refused."""
PLACED = re.compile(r"spec/[^:]+:\d+:\d+: .+")


class Spot(NamedTuple):
    """A scalar of a file: where it stands in the text, and what it says."""

    file: str
    start: int
    end: int
    value: str


def spots() -> list[Spot]:
    return [
        Spot(path.relative_to(SPEC).as_posix(), node.start_mark.index, node.end_mark.index, node.value)
        for path in sorted(SPEC.rglob("*.yaml"))
        for node in scalars(yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader))
    ]


def scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for inner in node.value:
            yield from scalars(inner)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from scalars(key)
            yield from scalars(value)


WAYS: dict[str, Callable[[str], str]] = {
    "instead": lambda value: CODE,
    "after": lambda value: value + CODE,
    "as a meaning": lambda value: f"{value.partition(' - ')[0]} - {ONE_LINE}",
    "as a sentence": lambda value: f"{ONE_LINE}.",
    "in one line": lambda value: value + ONE_LINE,
    "as a last quote": lambda value: f'{value} {MARK} \\"',
}


class Planted:
    """A copy of the catalogue, with text planted here and there."""

    def __init__(self, project: Path) -> None:
        self.project = project
        shutil.copytree(SPEC, project / "spec")
        self.plants: dict[Spot, str] = {}

    def write(self, plants: dict[Spot, str], file: str) -> None:
        text = (SPEC / file).read_text("utf-8")
        for spot in sorted(plants, key=lambda spot: -spot.start):
            if spot.file == file:
                line_end = "\n" if text[spot.start] in "|>" else ""
                text = text[: spot.start] + json.dumps(plants[spot]) + line_end + text[spot.end :]
        (self.project / "spec" / file).write_text(text, "utf-8")

    def plant(self, spot: Spot, text: str) -> None:
        """Plant this, unless it is a mistake, which is said with its place."""
        self.write({**self.plants, spot: text}, spot.file)
        try:
            load(self.project / "spec")
        except CatalogueInvalid as invalid:
            refused = invalid.lines
        else:
            self.plants[spot] = text
            return
        assert [line for line in refused if not PLACED.fullmatch(line)] == []
        self.write(self.plants, spot.file)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    found = Planted(tmp_path_factory.mktemp("project"))
    different = {(spot.file.partition("/")[0], spot.value): spot for spot in spots()}
    for number, spot in enumerate(list(different.values())[::2]):  # half of them, to be quick
        found.plant(spot, WAYS[way(spot.value, number)](spot.value))
    return found


def way(value: str, number: int) -> str:
    """One that goes as far as possible."""
    if " - " in value:
        return "as a meaning"
    if value.endswith("."):
        return "as a sentence"
    return ["instead", "after", "in one line", "as a last quote"][number % 4]


def test_text_is_taken_where_it_is_text_only(planted: Planted) -> None:
    files = {spot.file.partition("/")[0] for spot in planted.plants}
    assert files >= {"enums.yaml", "errors.yaml", "glossary.yaml", "rest", "streams", "sbe"}


def test_what_is_generated_holds_it_in_strings_only(planted: Planted) -> None:
    assert main(["--project", str(planted.project)]) == 0
    generated = planted.project / "generated"
    told = 0
    for path in generated.rglob("*.py"):
        for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline):
            if MARK in token.string:
                assert token.type == tokenize.STRING, (path, token)
                told += 1
    assert told > 20
    code = "from bitget_client import registry as all; [*all.operations.values(), *all.channels.values()]"
    search_path = f"{generated}:{PROJECT / 'runtime'}"
    command = [sys.executable, "-W", "error", "-c", code]
    run = subprocess.run(command, cwd=planted.project, env={"PYTHONPATH": search_path}, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert not (planted.project / "ran").exists()


def test_tables_of_the_coverage_page_keep_their_columns(planted: Planted) -> None:
    assert main(["--project", str(planted.project)]) == 0
    columns = 0
    for line in (planted.project / "docs" / "coverage.md").read_text("utf-8").splitlines():
        if not line.startswith("|"):
            columns = 0
            continue
        found = len(re.findall(r"(?<!\\)\|", line))
        assert columns in (0, found), line
        columns = found
