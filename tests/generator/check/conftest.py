"""Most files of a small catalogue stay as they are from one look at it to the next: each text is parsed once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.check import catalogue
from generator.problems import Problems
from generator.read.source import folder
from generator.read.source.strict_yaml import Table, read


@pytest.fixture(scope="session", autouse=True)
def each_text_is_parsed_once() -> Iterator[None]:
    """What can't be read, or has a mistake, is read again."""
    tables: dict[tuple[str, bytes], Table] = {}

    def remembered(path: Path, name: str, problems: Problems) -> Table | None:
        if not path.is_file():
            return read(path, name, problems)
        text = (name, path.read_bytes())
        if text not in tables:
            found = Problems()
            try:
                table = read(path, name, found)
            finally:
                problems.take(found)
            if table is None or found:
                return table
            tables[text] = table
        return tables[text]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalogue, "read", remembered)
        patch.setattr(folder, "read", remembered)
        yield
