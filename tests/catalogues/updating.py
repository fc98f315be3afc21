"""Runs of `make update` on a small catalogue and on pages that agree with it, except for what a test changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from catalogues.saved_pages import PLACE, save
from catalogues.spec_folder import PLACE_ORDER, SpecFolder
from generator.__main__ import main


@dataclass
class Run:
    """What a run gave: its code, the patch, and what it said."""

    code: int
    patch: str
    said: str

    @property
    def changed(self) -> list[str]:
        """The lines of the patch that are new or gone."""
        return [line for line in self.patch.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]


class Updating:
    """A catalogue and pages in one folder."""

    def __init__(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.project = project
        self.catalogue = SpecFolder(project)
        self.capsys = capsys

    def page(self, *changes: tuple[str, str], text: str = PLACE, name: str = "Place-Order.md") -> Path:
        return save(self.project, text, *changes, name=name)

    def run(self, *arguments: str) -> Run:
        code = main(["update", str(self.project / "docs"), "--project", str(self.project), *arguments])
        said = self.capsys.readouterr()
        return Run(code, said.out, said.err)

    def text(self, name: str = PLACE_ORDER) -> str:
        return (self.catalogue.spec / name).read_text()
